"""Mixed piles: what tells one event stands together, look-alikes stand apart."""

from datetime import date, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from random import Random

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment import piles
from reconcile.alignment.piles import candidate_pairs, connected, group_documents, split
from reconcile.alignment.stories import evidence, least_evidence, linked
from reconcile.claims import extract_document
from reconcile.claims.extraction import read_signature
from reconcile.claims.signature import signature
from reconcile.settings import Settings
from reconcile.text.reading import load_documents

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
DAY = date(2023, 5, 14)
QUAKE = ("quake", "rubble", "magnitude", "tremor", "epicentre", "aftershock")


def told(doc, names, topic=QUAKE, day=DAY):
    """The signature of a document with these names and words, each twice."""
    return signature(doc, day, dict.fromkeys((*names, *topic), 2), names)


def grouped(*signatures, min_story=0.13):
    return [set(story) for story in group_documents(signatures, min_story).stories]


def event(town, number, **setting):
    """Documents of one event."""
    return [told(f"{town}{n}", (town, f"{town}berg", "mayor"), **setting) for n in range(number)]


def test_documents_with_common_names_tell_one_story():
    assert grouped(*event("orvik", 3)) == [{"orvik0", "orvik1", "orvik2"}]


def test_two_quakes_stand_apart():
    assert grouped(*event("orvik", 3), *event("tambor", 3)) == [
        {"orvik0", "orvik1", "orvik2"},
        {"tambor0", "tambor1", "tambor2"},
    ]


def test_the_same_people_a_year_later_tell_another_story():
    first, second = event("orvik", 4), event("orvik", 4, day=DAY + timedelta(364))
    second = [piles.Signature(f"later{n}", s.published, s.whole, s.names, s.topic) for n, s in enumerate(second)]
    assert grouped(*first, *second) == [{s.doc for s in second}, {s.doc for s in first}]


def test_an_event_told_over_a_week_stays_together():
    days = [told(f"d{n}", ("orvik", "orvikberg"), day=DAY + timedelta(n)) for n in range(9)]
    assert len(grouped(*days)) == 1


def test_undated_documents_go_by_their_names():
    pile = [*event("orvik", 3), *event("tambor", 3), told("undated", ("orvik", "orvikberg"), day=None)]
    assert {"orvik0", "orvik1", "orvik2", "undated"} in grouped(*pile)


def test_a_round_up_does_not_join_the_events_that_it_names():
    roundup = told("roundup", ("orvik", "orvikberg", "tambor", "tamborberg"))
    stories = grouped(*event("orvik", 5), *event("tambor", 5), roundup)
    assert {len(s - {"roundup"}) for s in stories} <= {5, 0}


def test_every_document_stands_in_one_story():
    pile = [*event("orvik", 3), told("alone", ("zurbek",), topic=("budget", "tax")), *event("tambor", 2)]
    found = grouped(*pile)
    assert sorted(d for story in found for d in story) == sorted(s.doc for s in pile)
    assert {"alone"} in found


def test_without_the_gate_all_is_one_story():
    assert len(grouped(*event("orvik", 2), told("alone", ("zurbek",), topic=("budget",)), min_story=0)) == 1


def test_nothing_makes_no_story():
    assert group_documents([], 0.13).stories == ()


@given(st.permutations([*event("orvik", 3), *event("tambor", 3), told("alone", ("zurbek",))]))
def test_the_order_of_the_documents_does_not_matter(pile):
    assert grouped(*pile) == grouped(*sorted(pile, key=lambda s: s.doc))


def test_evidence_is_symmetric_and_bounded():
    pile = [*event("orvik", 2), *event("tambor", 1), told("alone", ("zurbek",), day=DAY + timedelta(900))]
    for a in pile:
        for b in pile:
            assert evidence(a, b, 0.13) == evidence(b, a, 0.13)
            assert -6 <= evidence(a, b, 0.13) <= 6


def test_days_in_a_week_do_not_count_and_weeks_do():
    a = told("a", ("orvik", "orvikberg"))
    by_gap = [evidence(a, told("b", ("orvik", "orvikberg"), day=DAY + timedelta(n)), 0.13) for n in (0, 7, 14, 28, 60)]
    assert by_gap[0] == by_gap[1] > by_gap[2] > by_gap[3] == by_gap[4] == -6


def test_shared_names_speak_for_one_event_and_shared_topics_against():
    a = told("a", ("orvik", "orvikberg", "brest"))
    same, fewer = told("b", ("orvik", "orvikberg", "brest")), told("c", ("orvik", "narvik", "lund"))
    assert evidence(a, same, 0.13) > evidence(a, fewer, 0.13)
    other = told("d", ("orvik", "narvik", "lund"), topic=(*QUAKE[:2], "vigil", "funeral", "mass", "grief"))
    assert evidence(a, other, 0.0) > evidence(a, fewer, 0.0)


def with_figures(signature, *figures):
    return evolve(signature, figures=frozenset(figures))


def test_two_look_alikes_are_kept_apart_even_where_they_are_all_there_is():
    a, b = told("a", ("orvik", "orvikberg", "brest")), told("b", ("tambor", "narvik", "lund"))
    assert evidence(a, b, 0.13) < least_evidence(2)
    assert grouped(a, b) == [{"a"}, {"b"}]


def test_a_rare_figure_excuses_names_that_differ():
    a, b = told("a", ("orvik", "orvikberg", "brest")), told("b", ("tambor", "narvik", "lund"))
    rare = evidence(with_figures(a, 1640.0, 38.6), with_figures(b, 1640.0, 38.6, 7.0), 0.13)
    common = evidence(with_figures(a, 20.0, 300.0), with_figures(b, 20.0, 300.0), 0.13)
    assert rare > common == evidence(a, b, 0.13)


def test_figures_join_nothing_by_themselves():
    many = (1640.0, 38.6, 2715.0, 91.4)
    a, b = told("a", ("orvik", "orvikberg", "brest")), told("b", ("tambor", "narvik", "lund"))
    assert evidence(with_figures(a, *many), with_figures(b, *many), 0.13) < least_evidence(1000)
    same = told("c", ("orvik", "orvikberg", "brest"))
    assert evidence(with_figures(a, *many), with_figures(same, *many), 0.13) == evidence(a, same, 0.13)


def test_documents_with_few_names_are_judged_less_by_them():
    bare, other = told("a", ()), told("b", ("tambor", "narvik", "lund"))
    assert grouped(bare, other) == [{"a", "b"}]
    few, many = told("c", ("orvik",)), told("d", ("orvik", "orvikberg", "brest"))
    assert evidence(few, other, 0.0) > evidence(many, other, 0.0)


def test_unlike_words_are_never_linked():
    a, b = told("a", ("orvik",), topic=("budget", "tax")), told("b", ("zurbek",))
    assert not linked(evidence(a, b, 0.13), least=-99)


def test_less_evidence_is_asked_for_in_a_small_pile():
    asked = [least_evidence(n) for n in (1, 2, 3, 4, 10, 1000)]
    assert asked == sorted(asked)
    assert asked[1] == -1
    assert -0.1 < asked[-2] < asked[-1] < 0


def test_pairs_are_those_that_share_a_name():
    pile = [told(f"{town}{n}", (town,)) for town in ("orvik", "tambor") for n in range(20)]
    pairs, crowded = candidate_pairs(pile)
    assert len(pairs) == 2 * 20 * 19 // 2
    assert all(a[:5] == b[:5] for a, b in pairs)
    assert crowded == []


def test_in_a_crowded_block_each_meets_its_neighbours_in_time(monkeypatch):
    monkeypatch.setattr(piles, "NEIGHBOURS", 2)
    pile = [told(f"d{n:02}", ("orvik",), day=DAY + timedelta(n)) for n in range(30)]
    pairs, crowded = candidate_pairs(pile)
    assert {abs(int(a[1:]) - int(b[1:])) for a, b in pairs} == {1, 2}
    assert crowded == ["orvik"]


def test_a_crowded_block_is_told(monkeypatch):
    monkeypatch.setattr(piles, "NEIGHBOURS", 2)
    (notice,) = group_documents([told(f"d{n:02}", ("orvik",)) for n in range(30)], 0.13).notices
    assert (notice.doc, notice.code) == (None, "block-capped")
    assert "“orvik”" in notice.message


def test_a_long_list_of_crowded_blocks_is_cut(monkeypatch):
    (notice,) = piles.crowded_notice([f"name{n}" for n in range(9)])
    assert "and 4 more" in notice.message


def test_connected_parts():
    assert connected("abcdef", [("a", "b"), ("c", "d"), ("b", "d")]) == [["a", "b", "c", "d"], ["e"], ["f"]]


def test_too_many_for_every_pair_are_split_by_the_surest_links(monkeypatch):
    monkeypatch.setattr(piles, "LARGEST", 4)
    pile = [*event("orvik", 4), *event("tambor", 4)]
    assert sorted(split(pile, 0.13, 0.0)) == [
        ("orvik0", "orvik1", "orvik2", "orvik3"),
        ("tambor0", "tambor1", "tambor2", "tambor3"),
    ]


def test_what_the_surest_links_hold_together_is_one_story(monkeypatch):
    monkeypatch.setattr(piles, "LARGEST", 4)
    assert len(split(event("orvik", 9), 0.13, 0.0)) == 1


def test_a_signature_alone_is_that_of_the_whole_reading():
    text = "The ferry Marguerite sank off Port Lisse on 14 May 2023. Ines Orlo, the mayor, said that 14 people died."
    (doc, *_), _ = load_documents([{"text": text, "published": "2023-05-15"}, {"text": "Nothing."}])
    found = read_signature(doc)
    assert found == extract_document(doc).story
    assert {"ine", "orlo"} <= found.names.keys() <= found.whole.keys()
    assert found.published == date(2023, 5, 15)


def test_a_day_that_the_text_contradicts_does_not_count():
    text = "The fair opens on Saturday, 4 May. It closes on Sunday, 5 May, the mayor said on Friday, 3 May."
    docs, _ = load_documents([{"text": text, "published": day} for day in ("2021-05-03", "2019-05-03")])
    assert [extract_document(d).story.published for d in docs] == [None, date(2019, 5, 3)]


@pytest.fixture(scope="module")
def benchmark():
    spec = spec_from_file_location("pile_benchmark", BENCHMARKS / "piles.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_sample_stories_and_their_twins_are_told_apart(benchmark):
    random = Random(11)
    pile = []
    for number, (name, story) in enumerate(benchmark.sample_stories().items()):
        pile += [(article, name) for article in story]
        kind = benchmark.KINDS[number % len(benchmark.KINDS)]
        pile += [(article, f"{name}, {kind}") for article in benchmark.twin(story, kind, random)]
    docs, _ = load_documents([{**article, "id": f"d{n:03}"} for n, (article, _) in enumerate(pile)])
    stories = group_documents([read_signature(d) for d in docs], Settings().min_story).stories
    found = {doc: n for n, story in enumerate(stories) for doc in story}
    precision, recall, f1 = benchmark.pair_f1([found[d.id] for d in docs], [name for _, name in pile])
    assert f1 >= 0.95, (precision, recall)
    assert precision >= 0.95


def test_twins_share_no_invented_names_and_keep_their_words(benchmark):
    story = benchmark.sample_stories()["colca-earthquake"]
    twin = benchmark.twin(story, "elsewhere", Random(3))
    assert len(twin) == len(story)
    for own, other in zip(story, twin, strict=True):
        assert "Chivay" not in other["text"]
        assert abs(len(own["text"].split()) - len(other["text"].split())) <= 2
    assert [a["published"].weekday() for a in twin] == [date.fromisoformat(a["published"]).weekday() for a in story]
