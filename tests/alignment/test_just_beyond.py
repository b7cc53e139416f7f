"""What changes just beyond a bound, and what each side of a comparison is looked at for."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from reconcile.alignment.accounts import account_of
from reconcile.alignment.align import align
from reconcile.alignment.candidates import candidates, links_between
from reconcile.alignment.common import Common
from reconcile.alignment.figures import compare_figures
from reconcile.alignment.grounds import comparable
from reconcile.alignment.groups import group_links
from reconcile.alignment.phrases import phrases, set_apart
from reconcile.alignment.scoring import log_odds, probability
from reconcile.alignment.shared import _by_sentence
from reconcile.alignment.told import days_apart
from reconcile.claims import extract_document
from reconcile.claims.blocks import MOST_REPEATED, block_keys, measure_of
from reconcile.claims.figures import figure_of
from reconcile.claims.rarity import figure_rarity
from reconcile.settings import Settings
from reconcile.text.reading import load_documents

DAY = date(2021, 5, 3)


def name_in(make, text, written, kind=None):
    return make.profile_of(text, written, kind).claim


# Blocks


def test_a_name_meets_others_by_its_part_only_in_an_event(make):
    told, untold = (name_in(make, text, "Lima") for text in ("Two people died in Lima.", "He thought of Lima."))
    assert f"place {told.evidence.event} slot in" in block_keys(told)
    assert block_keys(untold) == {"place l"}


def test_places_and_actors_stand_in_blocks_of_their_own(make):
    named = {"place": "Lima", "person": "Ana Ruiz"}
    place, person = (name_in(make, "Ana Ruiz spoke in Lima.", name, kind) for kind, name in named.items())
    assert {key.split()[0] for key in block_keys(place)} == {"place"}
    assert {key.split()[0] for key in block_keys(person)} == {"actor"}


@pytest.mark.parametrize(
    ("text", "written", "measure"),
    [
        ("Some 14 people died.", "14", "count"),
        ("It cost $14 in all.", "14", "money"),
        ("Of them 14 died.", "14", "count"),
    ],
)
def test_what_a_figure_measures(make, text, written, measure):
    assert measure_of(make.profile_of(text, written).claim) == measure


def test_persons_told_by_their_fate_make_no_count_of_a_length(make):
    claim = make.profile_of("The road is 14 km long.", "14").claim
    assert measure_of(evolve(claim, evidence=evolve(claim.evidence, kind="person"))) == "length"


@pytest.mark.parametrize(("low", "high", "meet"), [(20, 59, True), (20, 150, False), (150, 20, False), (0, 0, True)])
def test_sizes_of_like_order_share_a_block(make, low, high, meet):
    sizes = [{k for k in block_keys(make.figure("a", n)) if k.startswith("number size")} for n in (low, high)]
    assert bool(sizes[0] & sizes[1]) == meet


def test_what_is_left_out_is_counted(make):
    said = "Two people died when a bus fell off a bridge near Halvik. "
    docs = load_documents([said * (MOST_REPEATED + 4), said])[0]
    alignment = align([extract_document(d) for d in docs], Settings())
    claims = len(extract_document(docs[1]).claims)
    assert f"{4 * claims} claims were left out" in alignment.notices[0].message


# Candidates


def test_ranks_of_unknown_things_do_not_meet(make):
    one, other = (make.profile_of(f"It was the third {what}.", "third") for what in ("zebra", "quibble"))
    assert one.evidence.kind == other.evidence.kind == ""
    assert not comparable(one, other)


@pytest.mark.parametrize("values", [("94", "55"), ("55", "94")])
def test_values_apart_in_unlike_texts_are_so_from_either_side(make, values):
    sides = [make.profiles_of(f"Some {v} goats drowned.", doc=d) for v, d in zip(values, "ab", strict=True)]
    (pair,) = [c for c in candidates(*sides) if c.a.claim.kind == "number"]
    assert pair.features["apart_unlike"] == 1


def test_the_rival_of_an_account_is_the_partner_passed_over(make):
    found = links_between(
        make.profiles_of("Some 14 goats drowned."),
        make.profiles_of("Some 14 goats drowned. Some 17 goats fled.", doc="b"),
    )
    account = account_of(found[0], found)
    assert (account.a.text, account.b.text, account.rival.text) == ("14", "14", "17")
    back = links_between(
        make.profiles_of("Some 14 goats drowned. Some 17 goats fled.", doc="b"),
        make.profiles_of("Some 14 goats drowned."),
    )
    account = account_of(back[0], back)
    assert (account.a.text, account.b.text, account.rival.text) == ("14", "14", "17")


# What documents have in common


def test_a_figure_of_one_document_alone_is_no_part_of_the_other(make):
    left, right = (
        make.profiles_of("Some 1,470 goats fell, 312 barns."),
        make.profiles_of("Some 1,620 goats, 312 barns."),
    )
    pair = [next(p for p in side if p.claim.text == w) for side, w in ((left, "1,470"), (right, "1,620"))]
    assert Common(left, right).alike(*pair) == 1
    more = make.profiles_of("Some 1,620 goats fell, 312 barns, 2,735 huts, 8,191 hens and 4,096 eggs.", doc="b")
    assert Common(left, more).alike(pair[0], next(p for p in more if p.claim.text == "1,620")) == 1
    assert Common(more, left).alike(next(p for p in more if p.claim.text == "1,620"), pair[0]) == 1


def test_nothing_else_is_nothing_in_common(make):
    left, right = make.profiles_of("Some 1,470 goats fell."), make.profiles_of("Some 1,620 goats fell.", doc="b")
    assert Common(left, right).alike(left[0], right[0]) == 0


# Features


@pytest.mark.parametrize(("days", "own"), [(7, 0), (8, 1)])
def test_a_week_apart_is_one_week_and_a_day_more_is_two(make, days, own):
    later = DAY + timedelta(days)
    one = make.profile_of(f"It fell on {DAY:%d %B %Y}.", f"{DAY:%d %B %Y}", published=DAY.isoformat())
    other = make.profile_of(f"It fell on {later:%d %B %Y}.", f"{later:%d %B %Y}", doc="b", published=later.isoformat())
    assert make.candidate(one, other).features["own_days"] == own


@pytest.mark.parametrize(
    ("left", "right", "feature"),
    [
        ("3 May 2021", "3 May 2021", "relation_equal"),
        ("3 May 2021", "May 2021", "relation_within"),
        ("3 May 2021", "4 May 2021", "relation_disjoint"),
    ],
)
def test_a_relation_is_a_truth_and_counts_one(make, left, right, feature):
    assert make.seen((f"It fell on {left}.", left), (f"It fell on {right}.", right))[feature] == 1


def test_dates_whose_relation_is_unknown_are_told_so_once(make):
    seen = make.seen(("It fell on a Wednesday.", "Wednesday"), ("It fell in May.", "May"))
    assert [(n, x) for n, x in seen.items() if n.startswith("relation")] == [("relation_unknown", 1)]


def test_what_says_next_to_nothing_sets_no_claims_apart(make):
    one = make.profile_of("Some 14 goats drowned in Lima.", "14")
    other = make.profile_of("Some 17 goats drowned in Lima.", "17", doc="b")
    assert set_apart(make.candidate(one, other))
    assert set_apart(make.candidate(one, one)) == ""


def test_two_kinds_share_one(make):
    one = make.profile_of("Ana Ruiz spoke.", "Ana Ruiz", "person")
    other = evolve(one, claim=evolve(one.claim, kind="organisation"))
    seen = make.candidate(one, other).features
    assert (seen["kind_person"], seen["kind_organisation"]) == (0.5, 0.5)
    assert make.candidate(one, one).features["kind_person"] == 1


def test_a_known_name_in_the_same_part_says_nothing_of_an_unknown_one(make):
    left = make.profile_of("Ana Ruiz was killed in Lima. Ben Okoro fled.", "Ana Ruiz")
    right = make.profile_of("Ben Okoro was killed in Lima.", "Ben Okoro", doc="b")
    seen = make.candidate(left, right).features
    assert seen["other_known"] == 1
    assert seen["other_unknown_part"] == 0


def test_names_are_dated_by_no_figure(make):
    left, right = (
        make.profiles_of("Fire took 1,643 goats in Lima."),
        make.profiles_of("In Lima 1,643 goats died.", doc="b"),
    )
    found = links_between(left, right)
    (place,) = [x.candidate for x in found if x.candidate.a.claim.kind == "place"]
    assert "figure_dated" not in place.features


def test_dates_without_ends_are_no_days_apart():
    assert days_apart(None, None) == 0


# Figures


@pytest.mark.parametrize(
    ("left", "right", "equal"), [("5 to 10", "5 to 10", 1), ("5 to 10", "3 to 10", 0), ("3 to 10", "5 to 10", 0)]
)
def test_ranges_are_equal_where_both_ends_are(make, left, right, equal):
    one, other = (figure_of(make.profile_of(f"Some {r} goats fled.", r).evidence) for r in (left, right))
    assert compare_figures(one, other)[0] == equal


def test_a_dozen_says_little_and_thirteen_more():
    assert figure_rarity(12) == pytest.approx(0.34)
    assert figure_rarity(13) == pytest.approx(0.6, abs=0.06)


def test_certainty_is_no_certainty():
    assert probability("number", 1000.0, -10.0) < 1


# Groups and neighbours


def test_the_score_between_two_documents_is_that_of_their_best_link(make):
    a, b, c = make.figure("a", 14), make.figure("b", 14), make.figure("c", 14)
    (group,) = group_links([make.link(a, b, 0.9), make.link(b, c, 0.6)], 0.3)
    assert (group.between("a", "b"), group.between("c", "b"), group.between("a", "c")) == (0.9, 0.6, None)


def test_linked_figures_speak_for_their_own_sentences_and_half_for_those_beside(make):
    left, right = (make.profiles_of("It rained. " * 4 + "Fire took 1,643 goats.", doc=d) for d in "ab")
    link = make.link(left[0].claim, right[0].claim, 0.8)
    x = left[0].evidence.order
    assert x == 4
    assert _by_sentence([link]) == {(x, x): 0.8, (x + 1, x): 0.4, (x - 1, x): 0.4, (x, x + 1): 0.4, (x, x - 1): 0.4}


def test_words_and_names_that_two_claims_share_are_named(make):
    left, right = (
        make.profile_of(f"{verb} near Lima, 14 goats drowned.", "14", doc=d) for verb, d in (("Far", "a"), ("Not", "b"))
    )
    said = phrases(["names_shared"], left, right)["names_shared"]
    assert "Lima" in said
    apart = phrases(["names_shared"], left, make.profile_of("Some 14 goats drowned.", "14", doc="b"))["names_shared"]
    assert "Lima" not in apart


def test_log_odds_are_never_infinite():
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0), abs=1e-6) == pytest.approx(20.7, abs=0.1)
