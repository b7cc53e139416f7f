"""Whole texts: what kind of text it is, its date line, its holidays, other languages, and plain words for values."""

from datetime import date

import pytest

from reconcile import dates
from reconcile.mentions.dates import find_dates
from reconcile.mentions.dates.calendars import easter
from reconcile.mentions.dates.describing import day_text, describe
from reconcile.mentions.dates.foreign import foreign_dates, is_foreign, words_left_out
from reconcile.mentions.dates.genre import is_timeless, own_date, tells_history
from reconcile.mentions.dates.holidays import holiday_at, holiday_day, holiday_span, holidays
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pieces import Piece
from reconcile.mentions.dates.scan import scan
from reconcile.text.view import TextView

DAY = "2022-06-15"  # a Wednesday


def found(text, published=DAY):
    return [(w.text, w.edtf) for w in dates(text, published) if w.kind in ("date", "time")]


def test_a_news_report():
    text = (
        "HALVORN, June 14 - A freight train left the rails near Halvorn on Tuesday morning, the line's owner said. "
        "The train, which set out at 4:20 a.m. on Monday, was due in the port by Wednesday noon. Two carriages burned "
        "until 9 p.m. local time. It is the third such accident since 2019; in March last year a driver died. The "
        "line will stay closed through Friday, and an inquiry is to begin next week. A report is due in early July."
    )
    assert found(text) == [
        ("June 14", "2022-06-14"),
        ("Tuesday morning", "2022-06-14"),
        ("4:20 a.m. on Monday", "2022-06-13T04:20"),
        ("Wednesday noon", "2022-06-15T12:00"),
        ("9 p.m. local time", "2022-06-13T21:00"),
        ("2019", "2019"),
        ("March last year", "2021-03"),
        ("Friday", "2022-06-17"),
        ("next week", "2022-06-20/2022-06-26"),
        ("early July", "2022-07-01/2022-07-10"),
    ]


def test_the_same_report_without_a_day_of_publication():
    text = "The train left on Tuesday. Last year a driver died. In March 2020 the line was shut. It opens in July."
    assert found(text, None) == [
        ("Tuesday", "XXXX-WXX-2"),
        ("Last year", None),
        ("March 2020", "2020-03"),
        ("July", "XXXX-07"),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("OSLO, May 3, 2021 (Wire) - Rain fell.", "2021-05-03"),
        ("OSLO (3 May 2021) Rain fell.", "2021-05-03"),
        ("3 May 2021\nRain fell.", "2021-05-03"),
        ("Published:\n2021-05-03\n\nRain fell.", "2021-05-03"),
        ("OSLO, May 3 (Wire) - Rain fell.", None),
        ("OSLO, May 2021 - Rain fell.", None),
        ("Rain fell on 3 May 2021 in Oslo.", None),
        ("Rain fell. " * 30 + "\n3 May 2021\n", None),
        ("3 May 2021 to 5 May 2021\nRain fell.", None),
    ],
)
def test_the_day_of_a_date_line(text, day):
    tokens = scan(text)
    pieces = [
        Piece(i, i + n, Parts(year=2021, month=5, day=3, to=Parts(day=5) if " to " in text else None))
        for i in range(len(tokens.starts))
        for n in (3, 4, 5)
        if text[tokens.starts[i] :].startswith(("3 May 2021", "May 3, 2021", "2021-05-03"))
        and text[: tokens.ends[min(i + n, len(tokens.ends)) - 1]].endswith(("3 May 2021", "3, 2021", "05-03"))
    ]
    assert str(own_date(tokens, pieces)) == str(day)


def years(*stated, **other):
    return [Piece(i, i + 1, Parts(year=y)) for i, y in enumerate(stated)] + [Piece(9, 10, Parts(**other))]


@pytest.mark.parametrize(
    ("pieces", "history"),
    [
        (years(1851, 1870, 1874, 1880, 1882), True),
        (years(1851, 1870, 1874, 1880), False),
        (years(2021, 2022, 2021, 1880, 1882), False),
        (years(1851, 1870, 1874, 2022, 2021), True),
        (years(1851, 1870, 1874, 1880, 1882, weekday=0), True),
        ([*years(1851, 1870, 1874, 1880, 1882, weekday=0), Piece(11, 12, Parts(shift=("day", -1)))], False),
        ([], False),
    ],
)
def test_history_states_many_far_years(pieces, history):
    assert tells_history(pieces, date(2022, 6, 15)) is history


@pytest.mark.parametrize(
    ("words", "parts", "timeless"),
    [
        (600, Parts(year=1990), True),
        (600, Parts(shift=("day", 0)), True),
        (600, Parts(shift=("day", -1)), False),
        (600, Parts(weekday=0, deictic="last"), False),
        (600, Parts(shift=("day", -1), context=True), True),
        (100, Parts(year=1990), False),
    ],
)
def test_a_long_text_that_counts_from_no_day_is_timeless(words, parts, timeless):
    assert is_timeless(scan("word " * words), [Piece(0, 1, parts)]) is timeless


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Christmas", ("christmas", 1)),
        ("Christmas Eve", ("christmas eve", 2)),
        ("New Year's Eve party", ("new year s eve", 4)),
        ("New Year’s Day", ("new year s day", 4)),
        ("Easter Monday", ("easter monday", 2)),
        ("Christmas sales", None),
        ("Christmas is near", ("christmas", 1)),
        ("christmas", None),
        ("boxing day", ("boxing day", 2)),
        ("easter 2021", ("easter", 1)),
        ("Monday", None),
        ("Newcastle", None),
    ],
)
def test_holidays_by_name(text, hit):
    assert (holiday_at(scan(text), 0) and holiday_at(scan(text), 0)[1]) == (hit and hit[1])


@pytest.mark.parametrize(("name", "rule"), sorted(holidays().items(), key=lambda item: item[0]))
def test_every_holiday_has_one_day_a_year_or_is_a_stretch_of_history(name, rule):
    span = holiday_span(name)
    assert (span is not None) == (rule.kind == "span")
    if span:
        assert span[0] <= span[1]
        return
    for year in (1999, 2020, 2024):
        assert holiday_day(name, year).year == year


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It will be quiet over Labor Day weekend.", "2022-09-03/2022-09-05"),
        ("It was quiet over Labor Day weekend in 2021.", "2021-09-04/2021-09-06"),
        ("It will be quiet over Thanksgiving weekend.", "2022-11-24/2022-11-27"),
        ("It was quiet on the weekend of Halloween 2021.", "2021-10-30/2021-10-31"),
        ("It was quiet over Easter weekend 2021.", "2021-04-03/2021-04-04"),
        ("It was quiet over Christmas weekend 2020.", "2020-12-25/2020-12-27"),
    ],
)
def test_weekends_of_holidays(text, edtf):
    assert [value for _, value in found(text)] == [edtf]


@pytest.mark.parametrize("year", [1818, 1943, 1954, 1981, 2049])
def test_the_earliest_and_latest_easter_days(year):
    known = {1818: (3, 22), 1943: (4, 25), 1954: (4, 18), 1981: (4, 19), 2049: (4, 18)}
    assert (easter(year).month, easter(year).day) == known[year]


GERMAN = "Die Brücke wurde am 3. Mai 2021 eröffnet, als der Rat der Stadt den Vertrag mit der Werft schloss."
DUTCH = "De brug werd op 3 mei 2021 geopend, nadat de raad van de stad het verdrag met de werf had gesloten."
ITALIAN = "Il ponte fu aperto il 3 maggio 2021, dopo che il consiglio della città aveva firmato un contratto nuovo."
PORTUGUESE = "A ponte foi aberta em 3 de maio de 2021, depois que o conselho da cidade assinou um contrato novo."
ENGLISH = "The bridge was opened on 3 May 2021, after the council of the city had signed a contract with the yard."


@pytest.mark.parametrize(("text", "other"), [(GERMAN, True), (ITALIAN, True), (ENGLISH, False), ("3 mai 2021", False)])
def test_is_foreign(text, other):
    assert is_foreign(TextView(text)) is other


@pytest.mark.parametrize("text", [GERMAN, DUTCH, ITALIAN, PORTUGUESE])
def test_a_day_in_other_languages(text):
    (when,) = find_dates(TextView(text), date(2022, 6, 15))
    assert (when.edtf, when.grain, text[when.start : when.end]) == ("2021-05-03", "day", when.text)


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("am 3. Mai", date(2022, 6, 15), "2022-05-03"),
        ("am 24. Dezember", date(2022, 1, 5), "2021-12-24"),
        ("am 3. Mai", None, "XXXX-05-03"),
        ("im März 2020", None, "2020-03"),
        ("am 31. April 2020", None, "XXXX-04-31"),
        ("am 40. Mai 2020", None, None),
        ("3 Brücken 2020", None, None),
    ],
)
def test_foreign_dates(text, published, edtf):
    assert [w.edtf for w in foreign_dates(TextView(text), published)] == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    ("text", "published", "said"),
    [
        ("on 3 May 2021", None, "3 May 2021"),
        ("at 9:47 p.m. on 3 May 2021", None, "3 May 2021, 21:47"),
        ("in May 2021", None, "May 2021"),
        ("in 2021", None, "2021"),
        ("in late 2021", None, "late 2021"),
        ("in the spring of 2021", None, "spring 2021"),
        ("in the winter of 2021", None, "winter 2021"),
        ("in the 1960s", None, "the 1960s"),
        ("from 3 to 9 May 2021", None, "3 May 2021 to 9 May 2021"),
        ("last week", DAY, "6 June 2022 to 12 June 2022"),
        ("on Monday", None, "a Monday"),
        ("in September", None, "September of an unknown year"),
        ("on 27 September", None, "27 September of an unknown year"),
        ("in the spring", None, "“the spring”, of an unknown date"),
        ("yesterday", None, "“yesterday”, told from an unknown day"),
        ("for three days", None, "“three days”"),
    ],
)
def test_values_in_plain_words(text, published, said):
    (when,) = dates(f"It was held {text}.", published)
    assert describe(when).replace("“spring”", "“the spring”") == said


def test_days_in_plain_words():
    assert day_text(date(2021, 12, 29)) == "29 December 2021"
    assert day_text(date(347, 2, 3)) == "3 February 347"


def test_no_date_of_a_long_foreign_text_is_lost():
    text = "Am 3. Mai war der Zug voll, und am 4. Juni fuhr keiner mehr nach Halden. " * 50
    assert len(foreign_dates(TextView(text), date(2022, 6, 15))) == 100
    assert words_left_out(TextView(text)) == 0


def test_words_beside_figures_that_are_not_looked_up_are_counted():
    words = [f"x{a}{b}{c}" for a in "abcdefgh" for b in "abcdefgh" for c in "abcdefgh"]
    view = TextView("Der Bus fuhr nicht. " + " ".join(f"12 {word}" for word in words))
    looked_up = 60 + len(view.text) // 200
    assert words_left_out(view) == len(words) - looked_up
    assert words_left_out(TextView("The bus was late. " + " ".join(f"12 {word} of the" for word in words))) == 0
