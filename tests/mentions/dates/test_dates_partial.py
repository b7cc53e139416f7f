"""Dates that nothing anchors: they stay partial, and a date line may anchor them."""

import pytest

from reconcile import dates
from reconcile.errors import DocumentError


def values(text, published=None):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The dam broke in September.", "XXXX-09"),
        ("The dam broke on 27 September.", "XXXX-09-27"),
        ("The dam broke on September 27.", "XXXX-09-27"),
        ("The dam broke on Monday.", "XXXX-WXX-1"),
        ("The dam broke on Wednesday.", "XXXX-WXX-3"),
        ("The dam broke on Sunday.", "XXXX-WXX-7"),
        ("The dam broke in the spring.", "XXXX-21"),
        ("The dam broke in the winter.", "XXXX-24"),
        ("The dam broke on the 27th.", "XXXX-XX-27"),
        ("The dam will break in February or March.", "XXXX-02/XXXX-03"),
        ("The dam will break in March or February.", "XXXX-02/XXXX-03"),
        ("The dam broke at 9:47 p.m. on Monday.", "XXXX-WXX-1T21:47"),
        ("The dam broke at 9:47 p.m. on 27 September.", "XXXX-09-27T21:47"),
        ("The dam broke at 9:47 p.m. sharp.", "XXXX-XX-XXT21:47"),
        ("The dam broke yesterday.", None),
        ("The dam broke last week.", None),
        ("The dam will open next year.", None),
        ("The dam broke two years ago.", None),
        ("The dam broke over the past two weeks.", None),
        ("The dam broke in 2010.", "2010"),
        ("The dam broke on 3 May 2010.", "2010-05-03"),
        ("The dam broke in the 1960s.", "196X"),
    ],
)
def test_without_publication(text, edtf):
    (when,) = dates(text)
    assert when.edtf == edtf
    anchored = edtf is not None and "XXXX" not in edtf
    assert (when.first is not None) == anchored


@pytest.mark.parametrize("weekday", range(7))
def test_each_weekday_alone(weekday):
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    (when,) = dates(f"The dam broke on {name}.")
    assert when.edtf == f"XXXX-WXX-{weekday + 1}"
    assert when.weekday == weekday
    assert when.first is None


@pytest.mark.parametrize(
    "line",
    [
        "LISBON, May 3, 2021 (Wire) - ",
        "LISBON, 3 May 2021 - ",
        "3 May 2021\n\n",
        "May 3, 2021\n",
        "2021-05-03: ",
    ],
)
def test_a_date_line_anchors_what_follows(line):
    text = f"{line}The dam broke on Sunday. It was built last year."
    assert values(text)[1:] == ["2021-05-02", "2020"]


def test_a_date_line_does_not_outweigh_publication():
    text = "LISBON, May 3, 2021 - The dam broke on Sunday."
    assert values(text, "2022-06-15")[-1] == "2022-06-12"


def test_a_date_inside_a_sentence_anchors_nothing():
    assert values("The dam of 3 May 2021 fame broke on Sunday.")[-1] == "XXXX-WXX-7"


def test_dates_counted_from_a_full_date_need_no_publication():
    assert values("It rained on 3 May 2020. The next day the dam broke.")[-1] == "2020-05-04"
    assert values("It rained in 2010. The year before, the dam broke.")[-1] == "2009"


@pytest.mark.parametrize("published", ["2021-05-04", "20210504", "2021-05-04T10:00:00"])
def test_publication_as_a_string(published):
    assert values("The dam broke yesterday.", published) == ["2021-05-03"]


@pytest.mark.parametrize("published", ["yesterday", "2021-13-01", "0000", "4 May"])
def test_a_bad_publication_is_an_error_of_ours(published):
    with pytest.raises(DocumentError, match="published"):
        dates("The dam broke yesterday.", published)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "No dates here.", "…", "\u00a0"])
def test_texts_without_dates(text):
    assert dates(text) == ()


@pytest.mark.parametrize(
    ("text", "approximate"),
    [
        ("It was built around 1990.", True),
        ("It was built about 1990.", True),
        ("It was built circa 1990.", True),
        ("It was built in 1990.", False),
        ("It was built in May 1990.", False),
    ],
)
def test_hedges(text, approximate):
    (when,) = dates(text)
    assert when.approximate is approximate
    assert when.edtf.endswith("~") is approximate
