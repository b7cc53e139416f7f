"""A text that is all figures, days, names or verbs blows nothing up: a character costs no multiple of one of news."""

import json
import time
from pathlib import Path
from random import Random
from statistics import median

import pytest

import reconcile
from reconcile import lexicon

STORIES = sorted((Path(__file__).parents[1] / "gold" / "stories").glob("*.json"))
SIZE, TRIES = 8_000, 5
PART = 3_000  # characters of each of two texts that are compared
LIMIT = 25  # times news: what blows up costs far more; `tests/benchmarks/hostile.py` measures the ratio itself
FINDERS = {
    "numbers": reconcile.numbers,
    "dates": lambda text: reconcile.dates(text, "2021-12-29"),
    "names": reconcile.names,
    "attributions": reconcile.attributions,
}
TOKENS = [
    "12 ", "12. ", "$5m ", "two ", "half ", "23 people ", "2021. ", "Tuesday. ", "5 May 2021 ", "last week ",
    "Ana Ruiz ", "IBM UN ", "Dr. ", "said ", "invites ", "hoped ", "according to ", "“Yes,” he said. ", "“a ", "the ",
    "a\n", "no",
]  # fmt: skip


def cost(run, text, tries=TRIES):
    """Seconds of work for each character, the least of a few tries."""
    least = float("inf")
    for _ in range(tries):
        start = time.process_time()
        run(text)
        least = min(least, time.process_time() - start)
    return least / len(text)


@pytest.fixture(scope="module")
def news():
    """What each finder's work on a character of news costs, read for the first time but for the word lists."""
    text = " ".join(d["text"] for p in STORIES for d in json.loads(p.read_text(encoding="utf-8"))["docs"])
    first, *others = (text[i : i + SIZE] for i in range(0, 4 * SIZE, SIZE))
    for run in FINDERS.values():
        run(first)
    return {name: median(cost(run, part, tries=1) for part in others) for name, run in FINDERS.items()}


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("finder", FINDERS)
def test_a_character_costs_little_more_than_one_of_news(news, finder, token):
    text = (token * (SIZE // len(token) + 1))[:SIZE]
    assert cost(FINDERS[finder], text) < LIMIT * news[finder]


@pytest.mark.parametrize("token", ["12 ", "$5m ", "hoped "])
def test_figures_and_verbs_of_every_kind_in_a_row_do_too(news, token):
    text = "".join(token.replace("5", str(n % 9 + 1)).replace("12", str(n * 7 % 900)) for n in range(SIZE // 4))[:SIZE]
    finder = "attributions" if token == "hoped " else "numbers"
    assert cost(FINDERS[finder], text) < LIMIT * news[finder]


# The lists whose words cost most where nothing but they are strung together.
LISTS = ["attribution_verbs", "name_regions", "name_orgs", "name_state_shorts", "match_countries"]


def strung(words, joint, seed):
    """Words of a list in no order."""
    chance, parts = Random(seed), []
    while sum(map(len, parts)) < PART:
        parts.append(chance.choice(words) + joint)
    return "".join(parts)


def compared(texts):
    reconcile.compare(texts, settings=reconcile.Settings(min_story=0))


@pytest.fixture(scope="module")
def news_compared():
    text = " ".join(d["text"] for p in STORIES for d in json.loads(p.read_text(encoding="utf-8"))["docs"])
    parts = [text[i : i + PART] for i in range(0, 8 * PART, PART)]
    compared(parts[:2])
    return median(cost(compared, pair, tries=1) for pair in zip(parts[2::2], parts[3::2], strict=True))


@pytest.mark.parametrize("joint", [" ", ". "])
@pytest.mark.parametrize("name", LISTS)
def test_comparing_words_of_one_list_costs_little_more_than_comparing_news(news_compared, name, joint):
    words = [w for line in lexicon.lines(name) for w in line.replace("|", ",").split(",") if w.strip()]
    assert cost(compared, [strung(words, joint, seed) for seed in (1, 2)], tries=2) < LIMIT * news_compared
