import pytest

from reconcile.alignment.candidates import HOPELESS, candidates, links, links_between, rivals
from reconcile.claims.blocks import MOST_IN_BLOCK, MOST_REPEATED
from reconcile.claims.profile import profiles


def met(make, left, right):
    """The pairs of written values that are compared."""
    found = links_between(make.profiles_of(left), make.profiles_of(right, doc="b"))
    return {(x.candidate.a.claim.text, x.candidate.b.claim.text) for x in found}


def best(make, left, right):
    """The pair of figures that scores best."""
    found = links_between(make.profiles_of(left), make.profiles_of(right, doc="b"))
    link = max((x for x in found if x.candidate.a.claim.kind == "number"), key=lambda x: x.score)
    return link.candidate.a.claim.text, link.candidate.b.claim.text


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bridge is 340 metres long.", "The bridge cost 340 euros."),
        ("Prices of bread rose 12 percent.", "Prices of bread rose for 12 days."),
        ("The car drove 90 km/h.", "The car drove 90 miles."),
        ("It was 31 degrees Celsius hot.", "It was 31 metres wide."),
    ],
)
def test_figures_of_other_measures_never_meet(make, left, right):
    assert met(make, left, right) == set()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bridge is 340 metres long.", "The bridge is 2 kilometres long."),
        ("Some 60 percent voted yes.", "Two thirds voted yes."),
        ("The voyage took 14 days.", "The voyage took two weeks."),
        ("The fire killed 14 goats.", "Of the goats that the fire killed there were 9."),
    ],
)
def test_figures_of_one_measure_or_of_none_do(make, left, right):
    assert len(met(make, left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right", "meet"),
    [
        ("She was the first victim.", "He was the second victim.", 1),
        ("She was the first nurse.", "He was the second doctor.", 1),
        ("She was the first victim.", "It was the first evening.", 0),
    ],
)
def test_ranks_meet_where_they_rank_one_thing(make, left, right, meet):
    assert len(met(make, left, right)) == meet


def test_a_bare_figure_that_counts_persons_meets_no_money(make):
    assert met(make, "Owners get 412 euros.", "Police arrested 412 in the night.") == set()


def test_dates_meet_where_they_agree_or_stand_among_one_word(make):
    left = "Goats died on 2 May 2021 and in 1998."
    assert met(make, left, "Goats drowned on 9 June 2022.") == {("2 May 2021", "9 June 2022")}
    assert met(make, left, "Voters chose in May 2021.") == {("2 May 2021", "May 2021")}
    assert met(make, left, "Voters chose on 9 June 2022.") == set()


def test_dates_meet_no_figures(make):
    assert met(make, "Goats died in 1998.", "Some 1,998 goats died.") == set()


def test_figures_far_from_each_other_do_not_meet_by_a_word(make):
    assert met(make, "Zebras ate 14 apples.", "Zebras ate 9,000 pears.") == set()


def test_figures_meet_by_what_is_counted(make):
    assert met(make, "There were 14 men.", "She met 9,000 men.") == {("14", "9,000")}
    assert met(make, "There were 14 men.", "She met 9,000 women.") == set()


def test_a_nought_meets_what_happened_to_others(make):
    assert met(make, "Nobody was killed.", "Some 40 goats died.") == {("Nobody", "40")}


def test_figures_meet_by_their_event(make):
    assert ("14", "9,000") in met(make, "Hail killed 14 goats.", "Fire killed 9,000 hens.")


def test_figures_meet_by_their_size(make):
    assert ("1,643", "1,700") in met(make, "There were 1,643 goats.", "She owns 1,700 lamps.")


def test_figures_without_anything_in_common_do_not_meet(make):
    assert met(make, "There were 14 goats.", "She owns 9,000 lamps.") == set()


def test_names_meet_by_a_first_letter_or_the_part_they_play(make):
    assert met(make, "They left Lima.", "She saw Lima.") == {("Lima", "Lima")}
    assert met(make, "The leaders met in Lima.", "They will meet in Oslo.") == {("Lima", "Oslo")}
    assert met(make, "They left Lima.", "She saw Oslo.") == set()


def test_places_do_not_meet_persons(make):
    assert met(make, "Zebras left Lima.", "Zebras saw Ana Ruiz.") == set()


@pytest.mark.parametrize(
    ("right", "meets"),
    [
        ("The mayor said that zebras had fled.", True),
        ("The police said that hens had died.", True),
        ("The mayor said that hens had died.", False),
    ],
)
def test_credits_meet_by_a_word_of_theirs_or_of_their_sources(make, right, meets):
    assert bool(met(make, "Police said that the zebras of Lima were ill.", right)) == meets


def test_facts_do_not_meet_credits(make):
    left, right = "Ana Ruiz fled with 14 goats.", "Police said that 14 goats fled."
    assert met(make, left, right) == {("14", "14")}


def test_claims_of_two_kinds_share_no_block(make):
    found = make.profiles_of("On 2 May 2021 Ana Ruiz left Lima with 14 goats. Police said that the goats fled.")
    keys = {p.claim.kind: p.blocks for p in found}
    assert not keys["number"] & keys["date"]
    assert not keys["place"] & keys["person"]
    assert not keys["attribution"] & keys["number"]


@pytest.mark.parametrize(("low", "high"), [(14, 15), (9, 12), (100, 190), (0.5, 0.6), (0, 0)])
def test_figures_of_like_size_share_a_block(make, low, high):
    a, b = make.bare(make.figure("a", low)), make.bare(make.figure("b", high))
    assert {k for k in a.blocks if "size" in k} & b.blocks


@pytest.mark.parametrize(("low", "high"), [(14, 1400), (0, 9), (0.5, 50)])
def test_figures_of_other_size_do_not(make, low, high):
    a, b = make.bare(make.figure("a", low)), make.bare(make.figure("b", high))
    assert not {k for k in a.blocks if "size" in k} & b.blocks


def test_empty_sides_have_no_candidates(make):
    found = make.profiles_of("Fire killed 14 goats.")
    assert candidates(found, ()) == candidates((), found) == []
    assert links_between((), ()) == []


def test_each_pair_is_a_candidate_once(make):
    found = candidates(make.profiles_of("Fire killed 14 goats."), make.profiles_of("Fire killed 15 goats.", doc="b"))
    assert len(found) == 1


def two_tolls(make):
    left = make.profiles_of("The storm killed 14 goats.")
    right = make.profiles_of("The storm killed 14 goats. In 2011 a plague killed 9 goats of another valley.", doc="b")
    facts = [[p for p in side if p.claim.kind == "number"] for side in (left, right)]
    return candidates(*facts)


def test_a_rival_is_another_partner_with_another_value(make):
    right, wrong = two_tolls(make)
    assert rivals([right, wrong]) == [wrong.evidence, right.evidence]
    assert right.evidence > wrong.evidence


def test_alone_there_is_no_rival(make):
    right, _ = two_tolls(make)
    assert rivals([right]) == [-10]


def test_a_repetition_is_no_rival(make):
    left = make.profiles_of("The storm killed 14 goats.")
    right = make.profiles_of("The storm killed 14 goats. It was said that the storm killed 14 goats.", doc="b")
    facts = [[p for p in side if p.claim.kind == "number"] for side in (left, right)]
    found = candidates(*facts)
    assert len(found) == 2
    assert rivals(found) == [-10, -10]


def test_a_rival_lowers_the_score(make):
    found = two_tolls(make)
    (alone,) = links(found[:1])
    beside, _ = links(found)
    assert beside.score <= alone.score


def test_the_better_partner_wins(make):
    left = "The storm killed 140 goats near Lima."
    right = "The storm killed 150 goats near Lima. In 2011 a plague killed 20 goats of a distant valley."
    assert best(make, left, right) == ("140", "150")


def test_a_block_is_bounded_and_what_is_left_out_is_told(make):
    many = [make.figure("a", 14, start=10 * n) for n in range(MOST_IN_BLOCK + 5)]
    left, right = profiles(many), profiles([make.figure("b", 14)])
    assert len(candidates(left, right)) == len(candidates(right, left)) == MOST_IN_BLOCK
    assert [len(p.open) > 0 for p in left] == [True] * MOST_IN_BLOCK + [False] * 5
    assert all(p.blocks for p in left)


def test_one_sentence_said_again_and_again_is_compared_a_few_times(make):
    once = "The storm killed 140 goats near Lima."
    left, right = make.profiles_of(once), make.profiles_of(" ".join([once] * 40), doc="b")
    alone = len(candidates(left, left))
    assert alone <= len(candidates(left, right)) <= MOST_REPEATED * alone
    assert len(candidates(right, right)) <= MOST_REPEATED**2 * alone


LONG = """On 2 May 2021 a fire killed 14 goats near Lima, Ana Ruiz said. Wind drove 40 sheep away. The 9 barns stood
in 1998. Police said that 312 people had fled, among them 90 children, and that the fire had cost 2.5 million euros."""
OTHER = """Ana Ruiz, a farmer, lost 15 goats in a fire near Lima on 3 May 2021. Some 300 people fled, police said. They
had 41 sheep and 7 barns. A storm had cost 4 million euros in 1998, when 60 children fled."""


def test_what_is_hopeless_changes_no_other_score(make):
    left, right = make.profiles_of(LONG), make.profiles_of(OTHER, doc="b")
    every = {(id(x.candidate.a), id(x.candidate.b)): x for x in links_between(left, right)}
    kept = {(id(x.candidate.a), id(x.candidate.b)): x.score for x in links_between(left, right, HOPELESS)}
    assert 0 < len(kept) < len(every)
    assert all(every[pair].score == score for pair, score in kept.items())
    assert all(x.score < 0.1 and x.candidate.evidence <= HOPELESS for pair, x in every.items() if pair not in kept)


def test_a_sentence_copied_is_never_hopeless(make):
    text = "Ana Ruiz said on 2 May 2021 that 14 goats had died in the fire near Lima."
    left, right = make.profiles_of(text), make.profiles_of(text, doc="b")
    found = [x.candidate.a.claim.text for x in links_between(left, right, 1e9)]
    assert sorted(found) == sorted(p.claim.text for p in left)
