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
