"""Dates counted from the day of publication, or from a date spoken of before."""

import pytest

from reconcile import dates

DAY = "2022-06-15"  # a Wednesday


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The dam broke today.", "2022-06-15"),
        ("The dam broke yesterday.", "2022-06-14"),
        ("The dam will open tomorrow.", "2022-06-16"),
        ("The dam will open tonight.", "2022-06-15"),
        ("The dam burst overnight.", "2022-06-14/2022-06-15"),
        ("The dam burst overnight on Monday.", "2022-06-13"),
        ("The dam broke the day before yesterday.", "2022-06-13"),
        ("The dam will open the day after tomorrow.", "2022-06-17"),
        ("The dam broke last night.", "2022-06-14"),
        ("The dam broke this morning.", "2022-06-15"),
        ("The dam broke yesterday evening.", "2022-06-14"),
        ("The dam will open tomorrow afternoon.", "2022-06-16"),
        ("The dam broke last week.", "2022-06-06/2022-06-12"),
        ("The dam broke this week.", "2022-06-13/2022-06-19"),
        ("The dam will open next week.", "2022-06-20/2022-06-26"),
        ("The dam broke last month.", "2022-05"),
        ("The dam broke this month.", "2022-06"),
        ("The dam will open next month.", "2022-07"),
        ("The dam broke last year.", "2021"),
        ("The dam broke earlier this year.", "2022"),
        ("The dam will open later this year.", "2022"),
        ("The dam will open next year.", "2023"),
        ("The dam broke last weekend.", "2022-06-11/2022-06-12"),
        ("The dam will open next weekend.", "2022-06-25/2022-06-26"),
        ("The dam broke at the weekend.", "2022-06-11/2022-06-12"),
        ("The dam will open at the weekend.", "2022-06-18/2022-06-19"),
        ("The dam broke last quarter.", "2022-33"),
        ("The dam will open next quarter.", "2022-35"),
        ("The dam was built last century.", "19XX"),
        ("The dam was built in the last decade.", "201X"),
        ("The dam broke last Tuesday.", "2022-06-14"),
        ("The dam broke last Wednesday.", "2022-06-08"),
        ("The dam broke last Friday.", "2022-06-10"),
        ("The dam will open next Wednesday.", "2022-06-22"),
        ("The dam will open next Monday.", "2022-06-20"),
        ("The dam will open this Friday.", "2022-06-17"),
        ("The dam will open this coming Friday.", "2022-06-17"),
        ("The dam will open on Saturday week.", "2022-06-25"),
        ("The dam will open a week on Thursday.", "2022-06-23"),
        ("The dam broke last August.", "2021-08"),
        ("The dam broke last May.", "2022-05"),
        ("The dam will open next May.", "2023-05"),
        ("The dam will open next October.", "2022-10"),
        ("The dam broke last autumn.", "2021-23"),
        ("The dam will open next spring.", "2023-21"),
        ("The dam will open this summer.", "2022-22"),
        ("The dam broke last Christmas.", "2021-12-25"),
        ("The dam will open next Easter.", "2023-04-09"),
        ("The dam broke two days ago.", "2022-06-13"),
        ("The dam broke a week ago.", "2022-06-08"),
        ("The dam broke two weeks ago.", "2022-06-01"),
        ("The dam broke three months ago.", "2022-03"),
        ("The dam broke two years ago.", "2020"),
        ("The dam broke twenty-one years ago.", "2001"),
        ("The dam broke 150 years ago.", "1872"),
        ("The dam broke half a century ago.", "1972"),
        ("The dam broke two decades ago.", "2002"),
        ("The dam broke a couple of years ago.", "2020"),
        ("The dam broke six or seven years ago.", "2015/2016"),
        ("The dam will open in two weeks.", "2022-06-29"),
        ("The dam will open in three days.", "2022-06-18"),
        ("The dam will open in two months.", "2022-08"),
        ("The dam will open in five years.", "2027"),
        ("The dam will open within ten days.", "2022-06-15/2022-06-25"),
        ("The dam will open three weeks from today.", "2022-07-06"),
        ("The dam will open three weeks from tomorrow.", "2022-07-07"),
        ("It rained for the last 10 days.", "2022-06-05/2022-06-15"),
        ("It rained over the past two weeks.", "2022-06-01/2022-06-15"),
        ("It will rain over the next three days.", "2022-06-16/2022-06-18"),
        ("It rained through the past month.", "2022-05-15/2022-06-15"),
        ("It broke in the first week of last July.", "2021-07-01/2021-07-07"),
        ("It broke on the last Monday of last month.", "2022-05-30"),
        ("It will end on the last Monday of the month.", "2022-06-27"),
        ("It will open on the first of next month.", "2022-07-01"),
        ("It will open on the 20th of this month.", "2022-06-20"),
        ("It broke in the middle of last week.", "2022-06-08"),
        ("It will open by the end of the year.", "2022"),
        ("It will open by the middle of the month.", "2022-06-11/2022-06-20"),
        ("It broke on Tuesday of last week.", "2022-06-07"),
        ("It will open next week on Tuesday.", "2022-06-21"),
        ("It broke in May of last year.", "2021-05"),
        ("It broke in May last year.", "2021-05"),
        ("It will open in October of next year.", "2023-10"),
        ("It broke on 5 May last year.", "2021-05-05"),
        ("It will open early next year.", "2023"),
        ("It broke for a third straight day.", "2022-06-15"),
        ("Shares fell in the first quarter of this year.", "2022-33"),
    ],
)
def test_counts_from_publication(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("It rained on 3 May 2020. The next day the dam broke.", "2020-05-04"),
        ("It rained on 3 May 2020. The following day the dam broke.", "2020-05-04"),
        ("It rained on 3 May 2020. A day earlier the dam broke.", "2020-05-02"),
        ("It rained on 3 May 2020. A day later the dam broke.", "2020-05-04"),
        ("It rained on 3 May 2020. Two weeks later the dam broke.", "2020-05-17"),
        ("It rained on 3 May 2020. That day the dam broke.", "2020-05-03"),
        ("It rained on 3 May 2020. The same day the dam broke.", "2020-05-03"),
        ("It rained on 3 May 2020. That evening the dam broke.", "2020-05-03"),
        ("It rained on 3 May 2020. The next morning the dam broke.", "2020-05-04"),
        ("It rained on 3 May 2020. The following Monday the dam broke.", "2020-05-04"),
        ("It rained on 3 May 2020. The day before, the dam broke.", "2020-05-02"),
        ("It rained on 3 May 2020. The evening before, the dam broke.", "2020-05-02"),
        ("It rained on 3 May 2020. The previous day the dam broke.", "2020-05-02"),
        ("It rained on 3 May 2020. The previous week the dam broke.", "2020-04-20/2020-04-26"),
        ("It rained on 3 May 2020. The following month the dam broke.", "2020-06"),
        ("It rained in 2010. The year before, the dam broke.", "2009"),
        ("It rained in 2010. The previous year the dam broke.", "2009"),
        ("It rained in 2010. The following year the dam broke.", "2011"),
        ("It rained in 2010. That year the dam broke.", "2010"),
        ("It rained in 2010. Two years later the dam broke.", "2012"),
        ("It rained in 2010. Three years earlier the dam broke.", "2007"),
        ("It rained in May 2010. A month later the dam broke.", "2010-06"),
        ("It rained in February. More fell in the same period last year.", "2021-02"),
    ],
)
def test_counts_from_the_date_last_spoken_of(text, last):
    assert values(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("The dam broke yesterday.", ("day", -1)),
        ("The dam will open tomorrow.", ("day", 1)),
        ("The dam broke last week.", ("week", -1)),
        ("The dam will open next year.", ("year", 1)),
        ("The dam will open early next year.", ("year", 1)),
        ("The dam broke two years ago.", ("year", -2)),
        ("The dam broke three months ago.", ("month", -3)),
        ("The dam broke on Monday.", None),
        ("The dam broke in 2010.", None),
    ],
)
def test_offset_is_kept_with_and_without_publication(text, offset):
    assert dates(text, DAY)[0].offset == offset
    assert dates(text)[0].offset == offset


@pytest.mark.parametrize(
    ("published", "edtf"),
    [
        ("2023-06-11", "2023-06-05/2023-06-11"),  # a Sunday: the week that ends
        ("2023-06-12", "2023-06-05/2023-06-11"),
        ("2023-06-13", "2023-06-05/2023-06-11"),
        ("2023-06-17", "2023-06-05/2023-06-11"),
        ("2024-01-03", "2023-12-25/2023-12-31"),
    ],
)
def test_last_week_over_the_days_of_the_week(published, edtf):
    assert values("The dam broke last week.", published) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The dam will open the week after next.", "2022-06-27/2022-07-03"),
        ("The dam broke the week before last.", "2022-05-30/2022-06-05"),
        ("The dam will open the month after next.", "2022-08"),
        ("The dam broke the year before last.", "2020"),
        ("The dam will open the weekend after next.", "2022-07-02/2022-07-03"),
        ("The dam broke in week 27 of last year.", "2021-07-05/2021-07-11"),
        ("The dam will open on the first Monday evening of next month.", "2022-07-04"),
        ("The dam will open in two days from today.", "2022-06-17"),
        ("The dam will open in 30 min.", "2022-06-15"),
    ],
)
def test_two_steps_and_more(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize("n", range(1, 13))
def test_months_ago_over_the_turn_of_the_year(n):
    month = (6 - n - 1) % 12 + 1
    year = 2022 if n < 6 else 2021
    assert values(f"The dam broke {n} months ago.") == [f"{year}-{month:02d}"]


def test_counts_beyond_the_calendar_have_no_value():
    (when,) = dates("The dam broke 999 centuries ago.", DAY)
    assert when.edtf is None
