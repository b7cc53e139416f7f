import pytest

from reconcile import dates
from reconcile.mentions.dates.describing import describe


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It opens in March or April.", "March or April of an unknown year"),
        ("It is open from May to August.", "May to August of an unknown year"),
        ("It opens in September.", "September of an unknown year"),
        ("It opens on 3 May.", "3 May of an unknown year"),
    ],
)
def test_months_of_an_unknown_year_are_all_told(text, told):
    (when,) = dates(text)
    assert describe(when) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It opens in March or February.", "February 2022 or March 2022"),
        ("It opens on 3 or 4 May 2022.", "3 May 2022 or 4 May 2022"),
        ("It opened in 2019 or 2020.", "2019 or 2020"),
        ("It is open from March to May 2022.", "1 March 2022 to 31 May 2022"),
    ],
)
def test_a_choice_is_told_as_one(text, told):
    (when,) = dates(text, "2022-01-10")
    assert describe(when) == told
