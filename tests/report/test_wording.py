from datetime import date

import pytest

from reconcile.claims import extract
from reconcile.model.claim import NumberValue
from reconcile.model.document import Document
from reconcile.report.view.wording import reading, said

TEXT = "At least six people died on Monday when a bus fell into the Arno, and nearly 300 houses lost their roofs."


@pytest.fixture(scope="module")
def claims():
    return {c.text: c for c in extract(Document("a", TEXT, published=date(2023, 5, 15)))}


@pytest.mark.parametrize(
    ("written", "words"), [("six", "At least six people"), ("300", "nearly 300 houses"), ("Monday", "Monday")]
)
def test_a_figure_comes_with_its_bound_and_noun(claims, written, words):
    assert said(claims[written], TEXT) == words


def test_a_date_is_read_in_words(claims):
    assert reading(claims["Monday"]) == "15 May 2023"
    assert reading(claims["six"]) == "at least 6 (person)"


def test_a_date_without_anchor_goes_by_its_words():
    [claim] = [c for c in extract(Document("a", "The bus fell into the river next year.")) if c.kind == "date"]
    assert reading(claim) == claim.text


def test_a_claim_built_by_hand_goes_by_its_own_words(build):
    a, _, _ = build.story()
    claim = build.claim(a, "14", NumberValue(">=", 14, 14, "person"))
    assert said(claim, a.text) == "14"
    assert reading(claim) == "at least 14 (person)"
