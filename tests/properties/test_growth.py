"""Four times the text takes about four times the work, whatever is strung together."""

import time

import pytest

import reconcile
from reconcile import Settings

SHORT, TIMES, LIMIT = 3_000, 4, 10  # a text four times as long may take ten times as long; quadratic work takes sixteen
TRIES = 3
EVERYTHING = Settings(min_story=0)
TOKENS = {
    "marks": "?!", "quotes opened": "“‘ ", "quotes closed": "a”’ ", "brackets": "([{", "digits": "7", "commas": "1,",
    "hyphens": "twenty-", "the": "the ", "said": "said ", "claims": "Reads ", "credits": "“a,” he said. ",
    "according to": "according to the minister, ", "that": "he said that ", "capitals": "ABCDE", "titles": "Mr. Dr. ",
    "no space": "abcdef", "lines": "a\n", "combining": "e\u0301", "figures": "5 ", "ranges": "between 5 and ",
    "dates": "Monday ", "days before": "the day before ", "years": "2021 ", "money": "$5 ", "names": "Ana Ruiz, ",
    "bodies": "Bank of the ", "one sentence": "the 5 goats of Ana were in Lima in May, ", "nul": "\0",
    "turns": "Q: a\nA: b\n",
}  # fmt: skip


def work(run, text):
    start = time.process_time()
    run(text)
    return time.process_time() - start


def growth(run, token):
    """How many times longer the longer text takes, the best of a few tries."""
    texts = [(token * (size // len(token) + 1))[:size] for size in (SHORT, SHORT * TIMES)]
    best = float("inf")
    for _ in range(TRIES):
        short, long = (work(run, text) for text in texts)
        best = min(best, long / max(short, 0.01))  # a hundredth of a second is too little to measure by
        if best < LIMIT:
            break
    return best


@pytest.mark.parametrize("token", TOKENS)
def test_reading_grows_with_the_text_alone(token):
    reconcile.extract("Police counted 14 goats in Lima.")
    assert growth(reconcile.extract, TOKENS[token]) < LIMIT


@pytest.mark.parametrize("token", ["credits", "dates", "turns"])
def test_comparing_grows_with_the_texts_alone(token):
    def compared(text):
        half = len(text) // 2
        reconcile.compare([text[:half] + " end", text[half:] + " end"], settings=EVERYTHING)

    assert growth(compared, TOKENS[token]) < LIMIT
