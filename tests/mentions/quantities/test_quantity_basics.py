import pytest

import reconcile


def read(text):
    return [(q.op, q.low, q.high, q.unit) for q in reconcile.numbers(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Up to 200,000 Russian military personnel took part.", ("<=", 200000, 200000, "personnel")),
        ("Nearly 3.5 million people fled.", ("~", 3.5e6, 3.5e6, "person")),
        ("The dam cost £3bn.", ("=", 3e9, 3e9, "GBP")),
        ("Tens of thousands of villagers marched.", ("~", 20000, 99999, "villager")),
        ("They waited three hours and 20 minutes.", ("=", 200, 200, "minute")),
        ("At least about 60 guests fell ill.", (">=", 60, 60, "guest")),
        ("Between 12 and 15 buses burned.", ("=", 12, 15, "bus")),
        ("Turnout was 41.5%.", ("=", 41.5, 41.5, "percent")),
        ("A 43-year-old baker was hurt.", ("=", 43, 43, "year")),
    ],
)
def test_reads_one_quantity(text, wanted):
    assert read(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Flight 370 vanished.",
        "It began on 5 May 2021.",
        "They met at 14:30.",
        "The home side won 2-1.",
        "A Su-34 and a G7 summit",
        "In 2019 it rained.",
    ],
)
def test_leaves_out_what_is_no_quantity(text):
    assert read(text) == []


def test_offsets_quote_the_text():
    text = "About 1.2 million voters, two-thirds of them women, waited 40–50 minutes."
    for q in reconcile.numbers(text):
        assert text[q.start : q.end] == q.text
        assert q.extent.start <= q.start < q.end <= q.extent.end
