import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.model.claim import NumberValue
from reconcile.report import Report
from reconcile.report.layout import columns_of

CONTROLS = {chr(c) for c in (*range(0x20), *range(0x7F, 0xA0), *range(0x200B, 0x2010), *range(0x202A, 0x202F))}


def lines_of(report):
    return str(report).split("\n")


def test_counts_come_first(ferry):
    assert lines_of(ferry)[0] == (
        "3 sources: 1 discrepancy, 1 update, 1 compatible, 1 agreement; 2 facts from one source alone"
    )


def test_sources_warnings_and_verdicts_follow_in_order(ferry):
    heads = [line for line in lines_of(ferry) if line.isupper() or line.split(" (")[0].isupper()]
    assert heads == ["WARNINGS (2)", "DISCREPANCIES (1)", "UPDATES (1)", "COMPATIBLE (1)", "AGREEMENTS (1)"]
    assert "  a  Harbour Wire   2023-05-14    Ferry capsizes off Port Lisse" in lines_of(ferry)
    assert "  c  Lisse Courier  date unknown  Boat lost at sea" in lines_of(ferry)


def test_a_discrepancy_is_told_in_full(ferry):
    lines = lines_of(ferry)
    first = lines.index("  f1   passengers on board the Marguerite")
    assert lines[first + 1 : first + 11] == [
        "       Source             Says  Read as       Credited to",
        "       Harbour Wire (a)   210   210 (person)  the coast guard",
        "       Coast Daily (b)    210   210 (person)  the port authority",
        "       Lisse Courier (c)  180   180 (person)  Ines Orlo",
        "       a: “It carried [210] passengers, the coast guard said.”",
        "       b: “There were [210] passengers on board, according to the port authority.”",
        "       c: “On Saturday the Marguerite went down off Port Lisse with [180] passengers, said mayor",
        "         Ines Orlo.”",
        "       Why: Harbour Wire has 210, Lisse Courier 180.",
        "       Pairs: a-b agree, a-c conflict, b-c conflict",
    ]


def test_other_findings_are_told_in_brief(ferry):
    lines = lines_of(ferry)
    update = lines.index("  f2   people killed — a: at least 14 (person); b: 19 (person)")
    assert lines[update + 1] == "       A running count."
    agreement = lines.index("  f4   day of the accident — a, b, c: 13 May 2023")
    assert "The same day." not in lines[agreement + 1]


def test_warnings_stand_at_the_top_and_beside_the_dates_that_they_touch(ferry):
    text = str(ferry)
    assert "  ! Lisse Courier (c): There is no date of publication" in text
    assert "  ! One file was left out: notes.bin." in text
    assert lines_of(ferry)[-1].strip() == "See the warning on Lisse Courier (c)."
    assert text.count("See the warning") == 1


def test_a_narrowed_report_says_so_and_counts_nothing_else(ferry):
    lines = lines_of(ferry.only("discrepancies"))
    assert lines[0] == "3 sources: 1 discrepancy (only discrepancies are shown)"
    assert "UPDATES (1)" not in lines
    assert lines_of(ferry.only("agreements"))[0] == "3 sources: 1 agreement (only agreements are shown)"


def test_status_is_told_where_it_is_not_plain_assertion(build):
    a, b, _ = build.story()
    claims = [build.claim(a, "14", build.people(14), status="denied"), build.claim(b, "19", build.people(19))]
    report = Report((a, b), (build.finding("f1", "dead", claims, ("a-b conflict",), ("a", "b")),), (), ())
    assert "— (denied)" in str(report)


def test_a_report_without_findings_can_be_read(build):
    lines = lines_of(Report(build.story(), (), (), ()))
    assert lines[0].startswith("3 sources: 0 discrepancies, 0 updates, 0 compatible, 0 agreements; 0 facts")
    assert len(lines) == 5


def test_a_fact_stated_twice_by_one_document_shows_both(build):
    a, b, _ = build.story()
    claims = [
        build.claim(a, "14", build.people(14)),
        build.claim(b, "19", build.people(19)),
        build.claim(b, "43", build.people(43)),
    ]
    report = Report((a, b), (build.finding("f1", "dead", claims, ("a-b conflict",), ("a", "b")),), (), ())
    assert "       Coast Daily (b)   43    43 (person)" in str(report)


def test_no_line_of_a_long_story_is_wider_than_the_terminal(build):
    sources = [
        build.document(f"id{n}", "The count is 7 " + "and so on " * 80, "The Very Long Name of an Outlet " * 3)
        for n in range(4)
    ]
    claims = [
        build.claim(d, "7", build.people(7), attribution="a spokesman of the ministry of transport") for d in sources
    ]
    pairs = ("id0-id1 conflict", "id1-id2 conflict", "id2-id3 agree")
    found = build.finding("f12345", "how many " * 30, claims, pairs, ([d.id for d in sources],), "because " * 40)
    lines = lines_of(Report(sources, (found,), (), ()))
    assert max(map(len, lines)) <= 100
    assert sum("[7]" in line for line in lines) == 4


def test_a_table_with_every_column_full_fits(build):
    docs = [build.document(d, "two hundred and twenty-two thousand", "Outlet " * 9) for d in "ab"]
    unit = NumberValue("~", 222_000, 999_000, "member of the military personnel")
    claims = [build.claim(d, d.text, unit, attribution="the ministry of inland transport") for d in docs]
    lines = lines_of(Report(docs, (build.finding("f1", "t", claims, ("a-b conflict",), ("a", "b")),), (), ()))
    assert max(map(len, lines)) <= 100
    assert any(len(line) > 90 for line in lines)


@settings(max_examples=60)
@given(data=st.data())
def test_hostile_text_neither_steers_nor_overflows_the_terminal(hostile, data):
    lines = lines_of(data.draw(hostile))
    assert all(columns_of(line) <= 100 for line in lines)
    assert not CONTROLS & set("".join(lines))
    "\n".join(lines).encode("utf-8")


@pytest.mark.parametrize("width", [40, 57, 80, 100, 160])
def test_the_text_keeps_within_its_width(ferry, width):
    lines = ferry.to_text(width).split("\n")
    assert max(map(columns_of, lines)) <= width
    assert "210" in ferry.to_text(width)


def test_a_width_of_nothing_is_laid_out_for_forty(ferry):
    assert ferry.to_text(0) == ferry.to_text(40)


def test_str_is_plain_and_a_hundred_wide(ferry):
    assert str(ferry) == ferry.to_text(100, colour=False)
    assert not set(str(ferry)) & CONTROLS - {"\n"}


def test_colour_sets_off_heads_and_topics_and_changes_no_word(ferry):
    coloured = ferry.to_text(colour=True)
    for piece in (
        "\x1b[1;31mDISCREPANCIES (1)\x1b[0m",
        "\x1b[1;33mUPDATES (1)\x1b[0m",
        "\x1b[1;34mCOMPATIBLE (1)\x1b[0m",
        "\x1b[1;32mAGREEMENTS (1)\x1b[0m",
        "\x1b[1m  f1   passengers on board the Marguerite\x1b[0m",
    ):
        assert piece in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == str(ferry)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_hostile_text_brings_no_sequences_of_its_own(hostile, data):
    coloured = data.draw(hostile).to_text(colour=True)
    assert "\x1b" not in re.sub("\x1b\\[(?:0|1|1;3[1-4])m", "", coloured)


def test_discrepancies_alone_are_told_by_their_values(ferry):
    lines = lines_of(ferry.only("discrepancies"))
    first = lines.index("  f1   passengers on board the Marguerite")
    assert lines[first + 1 :] == ["       210  Harbour Wire (a), Coast Daily (b)", "       180  Lisse Courier (c)"]
