"""Features at the edges of what they tell, and the same from both sides."""

import json
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from reconcile.alignment.scoring import family
from reconcile.claims import extract_document
from reconcile.text.reading import load_documents

STORIES = sorted((Path(__file__).parents[1] / "gold" / "stories").glob("*.json"))


@pytest.fixture(scope="module", params=STORIES[:2], ids=lambda p: p.stem)
def sides(request):
    """The profiles of two documents of a story, published on two days."""
    docs = json.loads(request.param.read_text(encoding="utf-8"))["docs"][:2]
    given = [{"id": d["id"], "text": d["text"], "published": day} for d, day in zip(docs, (14, 15), strict=True)]
    given = [d | {"published": f"2023-03-{d['published']}"} for d in given]
    return [x.profiles for x in map(extract_document, load_documents(given)[0])]


def test_features_are_the_same_whichever_claim_comes_first(make, sides):
    pairs = [(a, b) for a, b in product(*sides) if family(a.claim.kind) == family(b.claim.kind)]
    assert len({a.claim.kind for a, _ in pairs}) >= 5
    told = [(make.told(a, b), make.told(b, a)) for a, b in pairs]
    assert [x for x, y in told if {k: v for k, v in x.items() if v} != {k: v for k, v in y.items() if v}] == []


def test_every_feature_is_a_share_or_counts_in_few(make, sides):
    for a, b in product(*sides):
        if family(a.claim.kind) == family(b.claim.kind):
            assert all(-1e-9 <= v <= 4 for v in make.told(a, b).values())


@pytest.mark.parametrize(("figure", "small"), [(12, 1), (13, 0)])
def test_a_dozen_is_small(make, figure, small):
    told = make.seen((f"The {figure} goats drowned.", str(figure)), (f"The {figure} goats died.", str(figure)))
    assert (told["equal_small"], told["definite_small"]) == (small, small)
    plain = make.seen((f"Some {figure} goats drowned.", str(figure)), (f"The {figure} goats died.", str(figure)))
    assert (plain["equal_small"], plain["definite_small"]) == (small, 0)


def test_what_is_counted_here_may_stand_beside_the_figure_there(make):
    told = make.seen(("Among the goats 14 sheep drowned.", "14"), ("Some 14 goats drowned.", "14"))
    assert (told["head_same"], told["head_told"]) == (0, 1)
    apart = make.seen(("Some 14 sheep drowned.", "14"), ("Some 14 goats drowned.", "14"))
    assert (apart["head_same"], apart["head_told"]) == (0, 0)
    alike = make.seen(("Some 14 goats drowned.", "14"), ("Some 14 goats drowned among the goats.", "14"))
    assert (alike["head_same"], alike["head_told"]) == (1, 0)


CUES = ("Mayor Ines Orlo said that the bridge was closed.", "Mayor Ines Orlo complained that the bridge was closed.")


@pytest.mark.parametrize(("one", "other", "both", "single"), [(0, 0, 1, 0), (0, 1, 0, 1), (1, 0, 0, 1), (1, 1, 0, 0)])
def test_plain_cues_of_one_and_of_both(make, one, other, both, single):
    source = "Mayor Ines Orlo"
    told = make.seen((CUES[one], source), (CUES[other], source), kind="attribution")
    assert (told["cue_plain"], told["cue_plain_one"]) == (both, single)


@pytest.mark.parametrize(
    ("days", "few", "week", "many"),
    [
        (0, 0, 0, 0),
        (1, 1, 0, 0),
        (3, 1, 0, 0),
        (4, 0, 1, 0),
        (14, 0, 1, 0),
        (15, 0, 0, 0),
        (90, 0, 0, 0),
        (91, 0, 0, 1),
    ],
)
def test_how_many_days_lie_between_two_dates(make, days, few, week, many):
    first = date(2023, 1, 2)
    written = [f"{d:%B} {d.day}, {d.year}" for d in (first, first + timedelta(days))]
    told = make.seen(*((f"The bridge fell on {w}.", w) for w in written))
    assert (told["days_few"], told["days_week"], told["days_many"]) == (few, week, many)
