"""What holds for every date and every text."""

import calendar
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates import check_published, find_dates
from reconcile.text.view import TextView

MONTHS = list(calendar.month_name)[1:]
WEEKDAYS = list(calendar.day_name)
DAYS = st.dates(date(1500, 1, 1), date(2099, 12, 31))
PUBLISHED = date(2022, 6, 15)
STYLES = (
    "{d} {month} {y}",
    "{d}{th} {month} {y}",
    "the {d}{th} of {month} {y}",
    "{month} {d}, {y}",
    "{month} {d}{th}, {y}",
    "{weekday}, {month} {d}, {y}",
    "{weekday} {d} {month} {y}",
    "{y}-{m:02d}-{d:02d}",
    "{y}/{m:02d}/{d:02d}",
    "{d}.{m}.{y}",
    "{d}-{short}-{y}",
    "{dotted} {d}, {y}",
)


def suffix(day):
    return "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def styled(style, day):
    month = MONTHS[day.month - 1]
    return style.format(
        d=day.day,
        m=day.month,
        y=day.year,
        month=month,
        short=month[:3],
        dotted=month[:3] + "." * (month != "May"),
        th=suffix(day.day),
        weekday=WEEKDAYS[day.weekday()],
    )


@settings(max_examples=100, deadline=None)
@given(DAYS, st.sampled_from(STYLES))
def test_a_day_in_any_style_comes_back_as_itself(day, style):
    text = f"It opened on {styled(style, day)}."
    (when,) = dates(text, PUBLISHED)
    assert (when.edtf, when.first, when.last) == (day.isoformat(), day, day)
    assert text[when.start : when.end] == when.text


@settings(max_examples=60, deadline=None)
@given(st.integers(1500, 2099), st.sampled_from(MONTHS))
def test_a_month_comes_back(year, month):
    (when,) = dates(f"It opened in {month} {year}.", PUBLISHED)
    assert when.edtf == f"{year}-{MONTHS.index(month) + 1:02d}"


@settings(max_examples=60, deadline=None)
@given(st.integers(1500, 2099))
def test_a_year_comes_back(year):
    (when,) = dates(f"It opened in {year}.", PUBLISHED)
    assert when.edtf == str(year)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 23), st.integers(0, 59))
def test_a_time_comes_back(hour, minute):
    half = "a.m." if hour < 12 else "p.m."
    for written in (f"{hour:02d}:{minute:02d}", f"{(hour - 1) % 12 + 1}:{minute:02d} {half}"):
        (when,) = dates(f"It opened at {written} on 3 May 2021.", PUBLISHED)
        assert when.edtf == f"2021-05-03T{hour:02d}:{minute:02d}"


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2080, 1, 1)), st.sampled_from(WEEKDAYS))
def test_a_past_weekday_lies_within_the_last_week(published, weekday):
    (when,) = dates(f"It opened on {weekday}.", published)
    assert 0 <= (published - when.first).days <= 6
    assert WEEKDAYS[when.first.weekday()] == weekday


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2080, 1, 1)), st.sampled_from(WEEKDAYS))
def test_a_coming_weekday_lies_within_the_next_week(published, weekday):
    (when,) = dates(f"It will open on {weekday}.", published)
    assert 0 <= (when.first - published).days <= 6
    assert WEEKDAYS[when.first.weekday()] == weekday


_VOCABULARY = """
the of last next first May Monday Mondays 3 12 31 45 1999 2021 2,000 9.47 : - – / ' ’ s st th , . ; ( )
a.m. pm noon early late end beginning in on at from to until between and or week month year years
days ago earlier later before after that same this every half past quarter twenty five second
spring fall today yesterday Christmas Day c AD UTC 1990s 3rd “ ” century 03/05/2023 2023-05-03
and/or $ % £ will said is to be A an few week's o’clock Easter Q3 2nd '76 XIX 347 0340 Mr Sept
"""
_WORDS = st.sampled_from([*_VOCABULARY.split(), "\n", "\u00a0", "\u2009"])


@settings(max_examples=100, deadline=None)
@given(st.lists(_WORDS, max_size=40), st.sampled_from([None, PUBLISHED]), st.sampled_from(["", " "]))
def test_mentions_quote_the_text_in_order_and_never_overlap(words, published, gap):
    text = gap.join(words)
    found = dates(text, published)
    end = 0
    for when in found:
        assert end <= when.start < when.end <= len(text)
        assert text[when.start : when.end] == when.text
        assert (when.first is None) or (when.last is None) or when.first <= when.last
        end = when.end
    assert found == dates(text, published)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    view = TextView(text)
    found = find_dates(view, PUBLISHED)
    assert all(text[w.start : w.end] == w.text for w in found)
    assert check_published(view, PUBLISHED, found) is None or found


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 40))
def test_nothing_before_the_body_is_read(body):
    text = "On 3 May 2021 it rained. On 4 May 2021 it snowed."
    found = find_dates(TextView(text, body), PUBLISHED)
    assert all(w.start >= body for w in found)
    assert found[-1].edtf == "2021-05-04" if body <= 28 else True


@pytest.mark.parametrize(
    "piece",
    ["Monday ", "3 May ", "1", ",", "12 ", "A", "the last of the ", "two weeks before ", "from 3 to ", "May ", "'76 "],
)
def test_cost_is_linear_on_repetitions(piece):
    def cost(size):
        text = piece * (size // len(piece))
        best = 9.0
        for _ in range(3):
            begin = time.process_time()
            dates(text, PUBLISHED)
            best = min(best, time.process_time() - begin)
        return best

    cost(2_000)
    assert cost(16_000) < 8 * cost(4_000) + 0.05


@pytest.mark.parametrize("gap", ["\u00a0", "\u2009", "\u202f", "  "])
def test_spaces_of_every_kind(gap):
    text = f"It opened on 3{gap}May{gap}2021 at 9{gap}p.m. sharp."
    (when,) = dates(text, PUBLISHED)
    assert when.edtf == "2021-05-03T21:00"


@pytest.mark.parametrize("dash", "-‐‑–—−")
def test_dashes_of_every_kind(dash):
    (when,) = dates(f"It ran from 5{dash}12 March 2020.", PUBLISHED)
    assert when.edtf == "2020-03-05/2020-03-12"
