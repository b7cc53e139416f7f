import pytest

FIRE = "Fire killed 14 goats near the silo of Ana Ruiz."


def test_the_same_sentence_is_as_near_as_can_be(make):
    found = make.seen((FIRE, "Ana Ruiz"), (FIRE, "Ana Ruiz"))
    assert found["near"] == pytest.approx(1)
    assert found["local"] == pytest.approx(1)
    assert found["near_strong"] == pytest.approx(0.7)


def test_other_words_are_far(make):
    found = make.seen((FIRE, "Ana Ruiz"), ("Voters chose Lena Ost.", "Lena Ost"))
    assert found["near"] == found["local"] == found["near_strong"] == 0


def test_more_shared_words_are_nearer(make):
    near = make.seen((FIRE, "14"), ("A blaze killed 14 goats beside a silo.", "14"))["near"]
    far = make.seen((FIRE, "14"), ("Ana Ruiz owned 14 orchards.", "14"))["near"]
    assert near > far


@pytest.mark.parametrize(
    ("other", "same", "different", "told"),
    [
        ("Hail killed 9 goats.", 1, 0, 1),
        ("Hail injured 9 goats.", 0, 1, 0),
        ("Hail injured 9 goats; a dog killed a cat.", 0, 1, 1),
        ("There were 9 goats.", 0, 0, 0),
    ],
)
def test_events_are_the_same_or_others(make, other, same, different, told):
    found = make.seen((FIRE, "14"), (other, "9"))
    assert (found["event_same"], found["event_other"], found["event_told"]) == (same, different, told)


def test_two_sentences_without_an_event_share_none(make):
    found = make.seen(("There were 14 goats.", "14"), ("There were 9 goats.", "9"))
    assert (found["event_same"], found["event_other"]) == (0, 0)


@pytest.mark.parametrize(
    ("other", "share"),
    [
        ("Ana Ruiz lost 9 goats.", 1),
        ("Ana Ruiz lost 9 goats near Lima.", 1),
        ("Lena Ost lost 9 goats.", 0),
        ("Farmers lost 9 goats.", 0),
    ],
)
def test_names_are_shared(make, other, share):
    assert make.seen((FIRE, "14"), (other, "9"))["names_shared"] == share


def test_half_the_names_are_half_shared(make):
    left, right = "Ana Ruiz lost 14 goats in Lima.", "Ana Ruiz lost 9 goats in Oslo."
    assert make.seen((left, "14"), (right, "9"))["names_shared"] == 0.5


def test_depth_is_the_distance_within_the_articles(make):
    early, late = "Fire took 14 goats. Then it rained.", "Rain fell. " * 9 + "Fire took 14 goats."
    assert make.seen((early, "14"), (early, "14"))["depth"] == 0
    assert make.seen((early, "14"), (late, "14"))["depth"] == 1


def test_the_lead_is_what_both_tell_first(make):
    early, late = "Fire took 14 goats. Then it rained.", "Rain fell. " * 9 + "Fire took 14 goats."
    assert make.seen((early, "14"), (early, "14"))["lead"] == 1
    assert make.seen((early, "14"), (late, "14"))["lead"] == 0


def test_plans_differ_from_what_was_done(make):
    done, planned = "The firm dismissed 300 clerks.", "The firm will dismiss 300 clerks."
    assert make.seen((done, "300"), (planned, "300"))["status_other"] == 1
    assert make.seen((done, "300"), (done, "300"))["status_other"] == 0


def test_alone_is_what_both_tell_once(make):
    once, twice = "Fire killed 14 goats.", "Fire killed 14 goats. Wind killed 9 goats."
    assert make.seen((once, "14"), (once, "14"))["alone"] == 1
    assert make.seen((once, "14"), (twice, "14"))["alone"] == 0


@pytest.mark.parametrize(
    ("kind", "own"),
    [("number", "equal"), ("date", "grain_same"), ("attribution", "runs"), ("person", "same"), ("place", "same")],
)
def test_each_kind_has_features_of_its_own(make, kind, own):
    text = "On 2 May 2021 Ana Ruiz left Lima with 14 goats. Police said that the goats fled."
    (first, *_) = [p for p in make.profiles_of(text) if p.claim.kind == kind]
    found = make.told(first, first)
    assert own in found
    assert {"near", "near_strong", "alone"} <= set(found)
    assert all(found.values())


PAIRS = (
    (("Rangers counted 40 percent of the herd.", "40 percent"), ("Rangers counted two fifths.", "two fifths")),
    (("The strike lasts four days.", "four days"), ("The strike lasts 96 hours.", "96 hours")),
    (("Ana Ruiz led the march in Lima.", "Ana Ruiz"), ("The Ruiz Foundation led the march.", "Ruiz Foundation")),
    (("It struck at midnight on 2 May 2021.", "midnight on 2 May 2021"), ("It struck on 2 May 2021.", "2 May 2021")),
)


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_features_are_the_same_from_either_side(make, left, right):
    (text, written), (other, theirs) = left, right
    a = next(p for p in make.profiles_of(text) if p.claim.text in written)
    b = next(p for p in make.profiles_of(other, doc="b") if p.claim.text in theirs)
    told = [{k: v for k, v in make.told(*pair).items() if v} for pair in ((a, b), (b, a))]
    assert told[0] == told[1]
