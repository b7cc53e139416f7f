"""In which order the findings of a story stand, and what is listed as told by one document alone."""

from pathlib import Path

import pytest

import reconcile
from reconcile.model.finding import VERDICTS

SEEDS = sorted(p for p in (Path(__file__).parents[2] / "seeds").iterdir() if p.is_dir())
TALK = """Mayor Ines Orlo said that the harbour would stay closed. Mayor Ines Orlo said that 14 goats had drowned.
Ines Orlo left at noon."""
SILENCE = "Mayor Ines Orlo kept silent about the harbour."


@pytest.fixture(scope="module", params=SEEDS[:3], ids=lambda p: p.name)
def report(request):
    return reconcile.compare([request.param])


def test_the_most_serious_come_first_then_the_surest_then_the_first_told(report):
    ranks = [(VERDICTS.index(f.verdict), f.is_bare, -round(f.score, 1), f.claims[0].start) for f in report.findings]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) > len({r[:2] for r in ranks}) > len({r[0] for r in ranks}) > 1


def test_findings_are_numbered_through(report):
    assert [f.id for f in report.findings] == [f"f{n}" for n in range(1, len(report.findings) + 1)]


def told(kind):
    report = reconcile.compare([TALK, SILENCE], settings=reconcile.Settings(kinds=[kind], min_score=0.99))
    assert report.findings == ()
    return [(s.claim.doc, s.claim.text) for s in report.single_source]


def test_a_source_is_listed_with_each_of_its_statements():
    assert told("attribution").count(("a", "Mayor Ines Orlo")) == 2


def test_a_name_that_is_repeated_is_listed_once():
    assert told("person") == [("a", "Ines Orlo"), ("b", "Ines Orlo")]


def test_a_figure_that_is_repeated_is_listed_in_each_place():
    docs = ["Some 14 goats drowned. They were 14 goats.", "Nobody spoke of sheep."]
    report = reconcile.compare(docs, settings=reconcile.Settings(kinds=["number"], min_story=0))
    assert [s.claim.text for s in report.single_source] == ["14", "14"]


def test_documents_that_share_no_story_are_not_set_side_by_side():
    docs = ["Some 14 goats drowned off Lisse.", "Parliament passed the budget by 14 votes."]
    report = reconcile.compare(docs)
    assert report.findings == ()
    assert all("no other document" in s.reason for s in report.single_source)
