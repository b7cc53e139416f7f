import pytest

import reconcile

DIMENSION = "time"
BASE_UNIT = "second"
CASES = [
    ("It came to 12 millisecond in all.", "millisecond", 0.012),
    ("They counted 12 milliseconds there.", "millisecond", 0.012),
    ("Some measured it at exactly 12 second.", "second", 12),
    ("The record stands at 12 seconds now.", "second", 12),
    ("It came to 12 sec in all.", "second", 12),
    ("They counted 12 secs there.", "second", 12),
    ("Some measured it at exactly 12 minute.", "minute", 720),
    ("The record stands at 12 minutes now.", "minute", 720),
    ("It came to 12 min in all.", "minute", 720),
    ("They counted 12 mins there.", "minute", 720),
    ("Some measured it at exactly 12 hour.", "hour", 43200),
    ("The record stands at 12 hours now.", "hour", 43200),
    ("It came to 12 hr in all.", "hour", 43200),
    ("They counted 12 hrs there.", "hour", 43200),
    ("Some measured it at exactly 12 day.", "day", 1036800),
    ("The record stands at 12 days now.", "day", 1036800),
    ("It came to 12 week in all.", "week", 7257600),
    ("They counted 12 weeks there.", "week", 7257600),
    ("Some measured it at exactly 12 wk.", "week", 7257600),
    ("The record stands at 12 wks now.", "week", 7257600),
    ("It came to 12 fortnight in all.", "fortnight", 14515200),
    ("They counted 12 fortnights there.", "fortnight", 14515200),
    ("Some measured it at exactly 12 month.", "month", 31556952),
    ("The record stands at 12 months now.", "month", 31556952),
    ("It came to 12 year in all.", "year", 378683424),
    ("They counted 12 years there.", "year", 378683424),
    ("Some measured it at exactly 12 yr.", "year", 378683424),
    ("The record stands at 12 yrs now.", "year", 378683424),
    ("It came to 12 decade in all.", "decade", 3786834240),
    ("They counted 12 decades there.", "decade", 3786834240),
    ("Some measured it at exactly 12 century.", "century", 37868342400),
    ("The record stands at 12 centuries now.", "century", 37868342400),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
