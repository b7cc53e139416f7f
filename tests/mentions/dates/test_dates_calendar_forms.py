"""Dates of the calendar in the styles that English writes, and the values they get."""

import pytest

from reconcile import dates

DAY = "2022-06-15"  # a Wednesday


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    "written",
    [
        "3 May 2021",
        "03 May 2021",
        "3 May, 2021",
        "3rd May 2021",
        "3rd of May 2021",
        "the 3rd of May, 2021",
        "the third of May 2021",
        "May 3 2021",
        "May 3, 2021",
        "May 3rd, 2021",
        "May third, 2021",
        "May the 3rd 2021",
        "Monday 3 May 2021",
        "Monday, 3 May 2021",
        "Monday, May 3, 2021",
        "Mon, May 3, 2021",
        "Mon. 3 May 2021",
        "Monday the 3rd of May 2021",
        "2021-05-03",
        "2021/05/03",
        "3.5.2021",
        "03.05.2021",
        "3-May-2021",
        "3/May/2021",
        "May-3-2021",
        "3 May ’21",
        "3 May in 2021",
    ],
)
def test_one_day_in_every_style(written):
    assert values(f"The ferry sank on {written}.") == ["2021-05-03"]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("January", 1),
        ("February", 2),
        ("March", 3),
        ("April", 4),
        ("May", 5),
        ("June", 6),
        ("July", 7),
        ("August", 8),
        ("September", 9),
        ("October", 10),
        ("November", 11),
        ("December", 12),
        ("Jan.", 1),
        ("Feb.", 2),
        ("Mar.", 3),
        ("Apr.", 4),
        ("Jun.", 6),
        ("Jul.", 7),
        ("Aug.", 8),
        ("Sep.", 9),
        ("Sept.", 9),
        ("Oct.", 10),
        ("Nov.", 11),
        ("Dec.", 12),
    ],
)
def test_every_month(name, number):
    assert values(f"It was {name} 2020 when the mill closed.") == [f"2020-{number:02d}"]
    assert values(f"On {name} 9, 2020 the mill closed.") == [f"2020-{number:02d}-09"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The orchard was planted in 1987.", "1987"),
        ("The orchard was planted in the year 1987.", "1987"),
        ("The orchard was planted in nineteen eighty-seven.", "1987"),
        ("The orchard was planted in two thousand and four.", "2004"),
        ("The orchard was planted in '87.", "1987"),
        ("The orchard was planted in ’04.", "2004"),
        ("The orchard of 1987 is gone.", "1987"),
        ("The 1987 harvest was poor.", "1987"),
        ("The orchard (1987) is gone.", "1987"),
        ("The orchard, since 1987, has grown.", "1987"),
        ("The orchard was planted in May 1987.", "1987-05"),
        ("The orchard was planted in May of 1987.", "1987-05"),
        ("The orchard was planted in spring 1987.", "1987-21"),
        ("The orchard was planted in the spring of 1987.", "1987-21"),
        ("The orchard was planted in the summer of 1987.", "1987-22"),
        ("The orchard was planted in the autumn of 1987.", "1987-23"),
        ("The orchard was planted in the fall of 1987.", "1987-23"),
        ("The orchard was planted in the winter of 1987.", "1987-24"),
        ("The orchard was planted in the first quarter of 1987.", "1987-33"),
        ("The orchard was planted in the second quarter of 1987.", "1987-34"),
        ("The orchard was planted in the fourth quarter of 1987.", "1987-36"),
        ("Profits rose in Q3 2019.", "2019-35"),
        ("Profits rose in 2019 Q3.", "2019-35"),
        ("Profits rose in the final quarter of 2019.", "2019-36"),
        ("Profits rose in the first half of 2019.", "2019-01/2019-06"),
        ("Profits rose in the second half of 2019.", "2019-07/2019-12"),
        ("Profits rose in H1 2019.", "2019-01/2019-06"),
        ("Profits rose in fiscal 2019.", "2019"),
        ("Profits rose in fiscal year 2019.", "2019"),
        ("The style of the 1960s is back.", "196X"),
        ("The style of the '60s is back.", "196X"),
        ("The style of the sixties is back.", "196X"),
        ("The style of the early 1960s is back.", "1960/1964"),
        ("The style of the mid-1960s is back.", "1964/1966"),
        ("The style of the late sixties is back.", "1965/1969"),
        ("A house of the 1800s burned.", "18XX"),
        ("A house of the 19th century burned.", "18XX"),
        ("A house of the nineteenth century burned.", "18XX"),
        ("A 17th-century house burned.", "16XX"),
        ("A house of the twenty-first century burned.", "20XX"),
        ("The war of 1914-18 was long.", "1914/1918"),
        ("The war of 1914–1918 was long.", "1914/1918"),
        ("The season of 2012/13 was short.", "2012/2013"),
        ("The league of 2012–13 was short.", "2012/2013"),
        ("It was rebuilt in early May 2019.", "2019-05-01/2019-05-10"),
        ("It was rebuilt in mid-May 2019.", "2019-05-11/2019-05-20"),
        ("It was rebuilt in late May 2019.", "2019-05-21/2019-05-31"),
        ("It was rebuilt in late February 2020.", "2020-02-21/2020-02-29"),
        ("It was rebuilt in early 2019.", "2019"),
        ("It was rebuilt in mid-2019.", "2019"),
        ("It was rebuilt late in 2019.", "2019"),
        ("It was rebuilt at the beginning of May 2019.", "2019-05-01/2019-05-10"),
        ("It was rebuilt in the middle of May 2019.", "2019-05-11/2019-05-20"),
        ("It was rebuilt by the end of May 2019.", "2019-05"),
        ("It was rebuilt at the end of 2019.", "2019"),
        ("It was rebuilt in the first week of May 2019.", "2019-05-01/2019-05-07"),
        ("It was rebuilt in the last week of March 2009.", "2009-03-23/2009-03-29"),
        ("It was rebuilt on the last Monday of March 2021.", "2021-03-29"),
        ("It was rebuilt on the first Sunday of May 2021.", "2021-05-02"),
        ("It was rebuilt on the last day of February 2020.", "2020-02-29"),
        ("It was rebuilt in the first two months of 2019.", "2019-01/2019-02"),
        ("It was rebuilt in the last three weeks of May 2019.", "2019-05-11/2019-05-31"),
        ("It was rebuilt in week 3 of 2027.", "2027-01-18/2027-01-24"),
        ("It was rebuilt around 1990.", "1990~"),
        ("It was rebuilt c. 1790.", "1790~"),
        ("It fell in 347 AD.", "0347"),
        ("It fell in AD 347.", "0347"),
        ("It fell during World War II.", "1939-09-01/1945-09-02"),
        ("It fell on Christmas Day 2019.", "2019-12-25"),
        ("It fell on New Year's Eve 2019.", "2019-12-31"),
        ("It fell on Easter Sunday 2019.", "2019-04-21"),
        ("It fell on Good Friday 2019.", "2019-04-19"),
        ("It fell on Labor Day 2019.", "2019-09-02"),
        ("It fell on Memorial Day 2019.", "2019-05-27"),
        ("It fell on Boxing Day 2019.", "2019-12-26"),
        ("It fell on 20 February 1820.", "1820-02-20"),
        ("It fell in the week of 5 May 2021.", "2021-05-03/2021-05-09"),
        ("It fell two weeks before Christmas 2019.", "2019-12-11"),
        ("It fell the day after 3 May 2021.", "2021-05-04"),
        ("It fell three days after 28 February 2021.", "2021-03-03"),
    ],
)
def test_other_forms(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf", "uncertain"),
    [
        ("Signed on 12/25/2020 in ink.", "2020-12-25", False),
        ("Signed on 25/12/2020 in ink.", "2020-12-25", False),
        ("Signed on 03/05/2020 in ink.", "2020-03-05", True),
        ("Signed on 05/05/2020 in ink.", "2020-05-05", False),
        ("Signed on 25/12/20 in ink.", "2020-12-25", False),
        ("Signed on 25/12/98 in ink.", "1998-12-25", False),
        ("Signed on 13.5.2020 in ink.", "2020-05-13", False),
        ("Signed on 25/12 in ink.", "2021-12-25", False),
    ],
)
def test_figures_in_two_orders(text, edtf, uncertain):
    (when,) = dates(text, DAY)
    assert (when.edtf, when.uncertain) == (edtf, uncertain)


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("on 3 May 2021", "day"),
        ("in May 2021", "month"),
        ("in 2021", "year"),
        ("in the spring of 2021", "season"),
        ("in the third quarter of 2021", "quarter"),
        ("in the first half of 2021", "half"),
        ("in the 1960s", "decade"),
        ("in the 19th century", "century"),
        ("last week", "week"),
        ("last weekend", "weekend"),
        ("from 3 to 5 May 2021", "span"),
        ("in early May 2021", "span"),
        ("at 9:47 p.m. on 3 May 2021", "minute"),
        ("at 9 p.m. on 3 May 2021", "hour"),
    ],
)
def test_grain(text, grain):
    (when,) = dates(f"The ferry sank {text}.", DAY)
    assert when.grain == grain


def test_fields_of_a_day_with_its_weekday():
    (when,) = dates("The ferry sank on Monday, May 3, 2021.", DAY)
    assert when.text == "Monday, May 3, 2021"
    assert when.weekday == 0
    assert when.kind == "date"
    assert str(when.first) == str(when.last) == "2021-05-03"
    assert when.offset is None
    assert not when.approximate
    assert not when.alternatives


@pytest.mark.parametrize(("word", "part"), [("early", "early"), ("mid", "mid"), ("late", "late")])
def test_parts_of_a_year_are_marked(word, part):
    (when,) = dates(f"It was rebuilt in {word} 2019.", DAY)
    assert when.part == part
    assert str(when.first) == "2019-01-01"


@pytest.mark.parametrize(("edge", "part"), [("beginning", "early"), ("middle", "mid"), ("end", "late")])
def test_edges_of_a_year_are_marked(edge, part):
    (when,) = dates(f"It was rebuilt at the {edge} of 2019.", DAY)
    assert when.part == part
    assert when.edtf == "2019"
