import pytest

from reconcile import dates

PUBLISHED = "2023-04-12"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said", "edtf"),
    [
        ("They meet a fortnight today.", "a fortnight today", "2023-04-26"),
        ("They meet a week today.", "a week today", "2023-04-19"),
        ("They meet two weeks tomorrow.", "two weeks tomorrow", "2023-04-27"),
        ("They meet tomorrow week.", "tomorrow week", "2023-04-20"),
        ("They meet today fortnight.", "today fortnight", "2023-04-26"),
        ("They met yesterday week.", "yesterday week", "2023-04-04"),
        ("They meet Monday week.", "Monday week", "2023-04-24"),
        ("They meet Monday fortnight.", "Monday fortnight", "2023-05-01"),
        ("They meet a fortnight on Monday.", "a fortnight on Monday", "2023-05-01"),
        ("They met last Sunday week.", "last Sunday week", "2023-04-02"),
        ("It is a week today since he left.", "today", "2023-04-12"),
        ("She went there in 2017 April.", "2017 April", "2017-04"),
        ("In 2017 May said so.", "2017", "2017"),
    ],
)
def test_weeks_counted_on_from_a_day(text, said, edtf):
    (when,) = [w for w in dates(text, PUBLISHED) if w.kind == "date"]
    assert (when.text, when.edtf) == (said, edtf)


@pytest.mark.parametrize(
    "text",
    [
        "The doors open at 6am every day.",
        "They leave at 3pm each day.",
        "It aired at 9 p.m. nightly.",
        "Every evening at 7:13 p.m. it rings.",
    ],
)
def test_time_that_comes_round_is_no_day(text):
    assert [w for w in dates(text, PUBLISHED) if w.edtf] == []


def test_time_of_one_day_stays():
    assert dates("It began at 9 p.m. on Monday.", PUBLISHED)[0].edtf == "2023-04-10T21:00"
