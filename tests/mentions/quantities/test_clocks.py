import pytest

import reconcile


@pytest.mark.parametrize(
    "text",
    [
        "It began at twenty past seven.",
        "It began at a quarter past eleven.",
        "It began at quarter to ten.",
        "It began at half past nine.",
        "It began at ten past noon.",
        "It began at 20 past 7.",
        "It began at five in the morning.",
        "It began at 2.20 in the morning.",
        "It began at 11 at night.",
        "It lasted from eight in the evening until six in the morning.",
        "It began at five on Monday.",
        "It began at 2.20 on Saturday.",
        "It began at 14:30.",
        "It began at 9.30pm.",
        "It began at five o'clock.",
        "It began at 0401 GMT.",
        "It lasted from 9 to 11 a.m. there.",
    ],
)
def test_a_time_of_day_is_no_quantity(text):
    assert reconcile.numbers(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fires killed five in the morning.", 5),
        ("The team lost four at night.", 4),
        ("The team won 12 on Saturday.", 12),
        ("The road goes 40 past the mill.", 40),
        ("A tenth of the houses stand in the west.", 0.1),
        ("The price was 2.20 in the end.", 2.2),
        ("The index stood at 53 in the morning.", 53),
    ],
)
def test_other_figures_near_such_words(text, value):
    (q,) = reconcile.numbers(text)
    assert q.low == pytest.approx(value)


def test_the_hour_at_the_head_of_an_entry_is_no_figure():
    assert reconcile.numbers("06.15 Good morning from the harbour.\n\n14.45 Petra Holm drops by.") == ()
    assert [q.low for q in reconcile.numbers("The lap took\n14.45 seconds.")] == [14.45]
