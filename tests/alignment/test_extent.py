"""How far two documents tell of the same, and what is measured by it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.common import Common
from reconcile.alignment.extent import Extent, extent_of, last_told
from reconcile.alignment.told import Told

STORY = "The Halvik bridge fell on 3 May 2021. It rained on 8 barns. Some 1,470 goats drowned near Halvik. "
FOREIGN = "Elsewhere, hens laid 8,191 eggs on 9 June 1994. In all 4,096 omelettes were fried."
LAST = st.dictionaries(st.sampled_from(["halvik", "goat", "hen", "egg"]), st.integers(0, 30))


def of(make, left, right):
    return extent_of(*(last_told(make.profiles_of(text)) for text in (left, right)))


def ends(extent):
    return extent.left, extent.right


def placed(make, text, written, last):
    told = Told()
    profile = make.profile_of(text, written)
    first = make.profiles_of(text)[0]
    Extent(last, last).tell(first, profile, told)
    return told


def test_the_extent_ends_with_the_last_word_that_both_tell(make):
    assert ends(of(make, STORY, STORY + FOREIGN)) == (2, 2)
    assert ends(of(make, STORY + FOREIGN, FOREIGN)) == (4, 1)


def test_two_documents_without_a_telling_word_in_common_have_no_extent(make):
    assert ends(of(make, STORY, FOREIGN)) == (0, 0)
    assert ends(extent_of({}, last_told(make.profiles_of(STORY)))) == (0, 0)


def test_plain_words_do_not_tell(make):
    plain = "Some people took 14 days for it."
    assert ends(of(make, plain, plain)) == (0, 0)


def test_names_tell(make):
    left, right = "It rained. It poured. Then 12 men met Ana Ruiz.", "In May 15 women saw Ana Ruiz."
    assert ends(of(make, left, right)) == (2, 0)


@given(LAST, LAST)
def test_an_extent_is_that_of_the_other_side_turned_round(left, right):
    assert ends(extent_of(left, right)) == ends(extent_of(right, left))[::-1]


@given(LAST, LAST, st.integers(0, 30))
def test_words_of_one_side_alone_move_nothing(left, right, place):
    assert ends(extent_of(left | {"omelette": place}, right)) == ends(extent_of(left, right))


def test_depth_runs_to_the_end_of_the_extent_and_no_further(make):
    text = "Fire took 14 goats. " + "It rained. " * 9 + "Wind drove 40 sheep away."
    assert [placed(make, text, "40", last)["depth"] for last in (20, 10, 9, 5)] == [0.5, 1, 1, 1]


def test_depth_says_little_in_a_short_text(make):
    text = "Fire took 14 goats. It rained on 9 cows. Wind drove 40 sheep away."
    assert placed(make, text, "40", 2) == {"depth": 0.25, "alone": 1}


def test_the_lead_is_the_first_quarter(make):
    text = "Fire took 14 goats. " + "It rained. " * 3 + "Wind drove 40 sheep away."
    assert [placed(make, text, "40", last)["lead"] for last in (16, 17)] == [0, 1]


@pytest.mark.parametrize(("last", "alone"), [(0, 1), (1, 1), (2, 0), (9, 0)])
def test_what_stands_behind_the_extent_leaves_a_claim_alone(make, last, alone):
    text = "Fire killed 14 goats. Wind damaged 50 barns. Wind killed 9 goats."
    told = Told()
    profile = make.profile_of(text, "14")
    Extent(last, last).tell(profile, profile, told)
    assert told["alone"] == alone


def test_what_is_appended_is_not_asked_for_in_common(make):
    unlike = STORY.replace("3 May", "4 May").replace("1,470", "2,391") + "Some 1,470 hens saw Halvik."
    plain, longer, other = (make.profiles_of(text) for text in (STORY, STORY + FOREIGN, unlike))
    before, after = Common(plain, other), Common(longer, other)
    assert before.whole == after.whole
    for a, b, c in zip(plain, longer, other, strict=False):
        told = Told(), Told()
        before.tell(a, c, told[0])
        after.tell(b, c, told[1])
        before.extent.tell(a, c, told[0])
        after.extent.tell(b, c, told[1])
        assert told[0] == told[1]


def test_what_both_append_is_in_common(make):
    plain, one, other = (make.profiles_of(text) for text in (STORY.replace("1,470", "90"), STORY + FOREIGN, FOREIGN))
    assert Common(one, one).alike(one[0], one[0]) == 1
    assert Common(one, other).whole > Common(plain, other).whole
