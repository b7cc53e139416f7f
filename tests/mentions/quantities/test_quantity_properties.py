import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from reconcile.mentions.quantities import find_quantities
from reconcile.text.view import TextView

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")]
PIECES = [
    *["5", "12", "1,200", "3.5", "2021", "$", "£", "€", "%", "-", "–", ",", ".", ";", "(", ")", "½", "/", ":", "\n"],
    *[
        "million",
        "hundred",
        "and",
        "a",
        "half",
        "third",
        "of",
        "to",
        "from",
        "between",
        "about",
        "at least",
        "more than",
    ],
    *["two", "twenty-one", "dozens", "people", "tanks", "km", "hours", "minutes", "years old", "May", "Flight", "US"],
    *["dollars", "per", "day", "in", "the", "first", "no", "deaths", "twice", "feet", "inches", '"', "'", "A", "bn"],
]


def spelled(n):
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10 - 2] + (f"-{ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{ONES[n // 100]} hundred" + (f" and {spelled(n % 100)}" if n % 100 else "")
    worth, word = next(pair for pair in SCALES if n >= pair[0])
    rest = n % worth
    joint = " and " if 0 < rest < 100 else " "
    return f"{spelled(n // worth)} {word}" + (joint + spelled(rest) if rest else "")


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**15 - 1))
def test_every_number_in_digits_comes_back(n):
    (q,) = reconcile.numbers(f"They made {n:,} of them.")
    assert q.low == q.high == n


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**15 - 1))
def test_every_number_without_grouping_comes_back(n):
    (q,) = reconcile.numbers(f"They made more than {n} boats.")
    assert q.low == q.high == n


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.integers(2, 9999), st.integers(2, 10**15 - 1)))
def test_every_number_in_words_comes_back(n):
    words = spelled(n)
    (q,) = reconcile.numbers(f"They made {words} boats.")
    assert (q.low, q.high, q.text, q.unit) == (n, n, words, "boat")


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 9999), st.sampled_from([("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)]))
def test_every_mixed_number_comes_back(tenths, scale):
    word, power = scale
    (q,) = reconcile.numbers(f"They made {tenths / 10} {word} boats.")
    assert q.low == q.high == pytest.approx(tenths * 10 ** (power - 1))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from([" ", ""]))
def test_offsets_quote_the_text_and_nothing_overlaps(pieces, joint):
    text = joint.join(pieces)
    last = 0
    for q in find_quantities(TextView(text)):
        assert text[q.start : q.end] == q.text
        assert last <= q.start < q.end
        assert 0 <= q.extent.start <= q.start
        assert q.end <= q.extent.end <= len(text)
        assert q.low <= q.high
        last = q.end


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_read(text):
    for q in find_quantities(TextView(text)):
        assert text[q.start : q.end] == q.text


HOSTILE = [
    "1",
    "1 ",
    "1,",
    ",",
    "1-",
    "1/",
    "$",
    "½",
    "million ",
    "one ",
    "twenty-",
    "hundred and ",
    "5 and ",
    "5 to ",
    "5 of the ",
    "dozens of ",
    "half a ",
    '5"',
    "5\n",
    "3 hours and ",
    "from 5 to 7 ",
    "5 000 ",
    "Ab ",
    "no ",
    "minus ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text(piece):
    def cost(size):
        text = piece * (size // len(piece))
        begin = time.process_time()
        reconcile.numbers(text)
        return time.process_time() - begin

    cost(2000)
    small = min(cost(8000) for _ in range(3))
    large = min(cost(64000) for _ in range(2))
    assert large < 24 * small + 0.2


def test_empty_text():
    assert reconcile.numbers("") == ()
