"""Counts told twice in one sentence, as they were and as they are."""

import pytest

from reconcile import extract
from reconcile.claims.changes import changes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thirty-three people were injured, up from 29 on the first evening.", {"29": "Thirty-three"}),
        ("The number of injured rose to 33 from 29.", {"29": "33"}),
        ("The death toll rose from 29 to 33.", {"29": "33"}),
        ("The death toll climbed to 33 on Tuesday, from 29 a day earlier.", {"29": "33"}),
        ("The toll was raised to 33 from an earlier count of 29.", {"29": "33"}),
        ("The number of missing fell to 9 from 14.", {"14": "9"}),
        ("Inflation rose to 7 percent from 6 percent.", {}),
        ("More than 600 people from 140 households were displaced.", {}),
        ("Twelve people died, down from 14 last year.", {}),
        ("The dead came from 12 villages.", {}),
    ],
)
def test_what_became_of_a_count(text, told):
    assert {c.former.text: c.present.text for c in changes(extract(text))} == told
