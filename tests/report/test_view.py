import pytest
from attrs import evolve

from reconcile.model.finding import Notice
from reconcile.report import Report
from reconcile.report.view import Camp, build_view, counts


@pytest.fixture(scope="module")
def view(ferry):
    return build_view(ferry)


def sections(view):
    """The sections of a report on one story."""
    (story,) = view.stories
    return story.sections


def two(build, verdict, camps=("a", "b"), **changes):
    """A report on one finding of two documents."""
    a, b, _ = build.story()
    claims = [build.claim(a, "14", build.people(14)), build.claim(b, "19", build.people(19))]
    found = build.finding("f1", "dead", claims, (f"a-b {verdict}",), camps)
    return Report((a, b), (evolve(found, **changes),), (), ())


def test_sections_go_from_the_most_to_the_least_serious(view):
    assert [(s.title, s.verdict, len(s.findings)) for s in sections(view)] == [
        ("Discrepancies", "conflict", 1),
        ("Updates", "update", 1),
        ("Compatible", "compatible", 1),
        ("Agreements", "agree", 1),
    ]


@pytest.mark.parametrize(
    ("verdict", "title"),
    [
        ("conflict", "Discrepancies"),
        ("update", "Updates"),
        ("compatible", "Compatible"),
        ("agree", "Agreements"),
    ],
)
def test_sections_without_findings_are_left_out(build, verdict, title):
    assert [s.title for s in sections(build_view(two(build, verdict)))] == [title]


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        ("conflict", "1 discrepancy, 0 updates, 0 compatible, 0 agreements"),
        ("update", "0 discrepancies, 1 update, 0 compatible, 0 agreements"),
        ("compatible", "0 discrepancies, 0 updates, 1 compatible, 0 agreements"),
        ("agree", "0 discrepancies, 0 updates, 0 compatible, 1 agreement"),
    ],
)
def test_counts_of_one_and_of_many(build, verdict, told):
    report = two(build, verdict)
    assert counts(report) == f"2 sources: {told}; 0 facts from one source alone"
    many = evolve(report, findings=report.findings * 1200)
    assert "1,200 " in counts(many)


def test_an_outlet_is_named_with_the_id_of_its_document(view):
    assert [c.name for c in sections(view)[0].findings[0].claims] == [
        "Harbour Wire (a)",
        "Coast Daily (b)",
        "Lisse Courier (c)",
    ]


def test_a_document_without_outlet_goes_by_its_id(build):
    report = two(build, "conflict")
    nameless = evolve(report, documents=[evolve(d, source="") for d in report.documents])
    view = build_view(nameless)
    assert [s.name for s in view.sources] == ["a", "b"]
    assert [c.name for c in sections(view)[0].findings[0].claims] == ["a", "b"]


def test_unknown_days_are_called_unknown(view):
    assert [s.published for s in view.sources] == ["2023-05-14", "2023-05-15", "date unknown"]
    assert [c.published for c in sections(view)[0].findings[0].claims] == ["2023-05-14", "2023-05-15", "date unknown"]


def test_camps_with_the_value_of_each(view, build):
    names = ("Harbour Wire", "Coast Daily", "Lisse Courier")
    assert sections(view)[0].findings[0].camps == (
        Camp("210 (person)", "210", ("a", "b"), names[:2]),
        Camp("180 (person)", "180", ("c",), names[2:]),
    )
    assert sections(view)[3].findings[0].camps == (Camp("13 May 2023", "Saturday", ("a", "b", "c"), names),)
    swapped = sections(build_view(two(build, "conflict", ("b", "a"))))[0].findings[0]
    assert [c.value for c in swapped.camps] == ["19 (person)", "14 (person)"]


def test_each_pair_of_documents_with_its_verdict_and_reason(view):
    pairs = sections(view)[0].findings[0].pairs
    assert [(p.docs, p.verdict, p.reason) for p in pairs] == [
        ("a-b", "agree", "pair a-b agree"),
        ("a-c", "conflict", "pair a-c conflict"),
        ("b-c", "conflict", "pair b-c conflict"),
    ]
    assert pairs[1].names == "Harbour Wire (a) and Lisse Courier (c)"


@pytest.mark.parametrize(
    ("origins", "score", "told"),
    [
        (1, 1.0, "number, 1 independent origin, certainty 1.00"),
        (3, 0.666, "number, 3 independent origins, certainty 0.67"),
    ],
)
def test_what_a_finding_stands_on(build, origins, score, told):
    found = sections(build_view(two(build, "conflict", origins=origins, score=score)))[0].findings[0]
    assert found.footing == told


def test_a_reading_is_shown_only_where_it_adds_to_the_words(view):
    alone = {s.topic: s.claim for s in view.single}
    assert alone["captain of the Marguerite"].value == ""
    assert alone["divers who searched"].value == "9 (diver)"


@pytest.mark.parametrize(
    ("status", "shown"),
    [("asserted", ""), ("planned", "planned"), ("denied", "denied"), ("hypothetical", "hypothetical")],
)
def test_plain_assertion_goes_without_saying(build, status, shown):
    report = two(build, "conflict")
    claims = [evolve(c, status=status) for c in report.findings[0].claims]
    again = evolve(report, findings=[evolve(report.findings[0], claims=claims)])
    assert [c.status for c in sections(build_view(again))[0].findings[0].claims] == [shown] * 2


def test_warnings_name_the_document_that_they_concern(view):
    assert [w.about for w in view.warnings] == ["Lisse Courier (c)", ""]
    assert view.warnings[1].message == "One file was left out: notes.bin."


def test_a_warning_is_repeated_beside_dates_alone(ferry):
    warned = evolve(ferry, warnings=[Notice("a", "published-weekday", "A Monday."), Notice("b", "x", "y")])
    cautions = {f.id: f.cautions for s in sections(build_view(warned)) for f in s.findings}
    assert cautions == {
        "f1": (),
        "f2": (),
        "f3": (),
        "f4": ("See the warning on Harbour Wire (a).", "See the warning on Coast Daily (b)."),
    }


def test_claims_of_a_document_that_is_not_listed_are_still_shown(build):
    report = evolve(two(build, "conflict"), documents=())
    claim = sections(build_view(report))[0].findings[0].claims[0]
    assert (claim.name, claim.published, claim.passage.text) == ("a", "", "14")
    assert "14 (person)" in str(report)
