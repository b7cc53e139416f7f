"""What is remembered without a bound comes from the word lists alone; what is remembered of texts has a bound."""

import gc
from functools import _lru_cache_wrapper
from importlib import import_module
from pkgutil import walk_packages
from random import Random

import pytest

import reconcile
from reconcile import Settings

FEW = 12  # parts of word lists that the first texts did not ask for; other texts have six times as many words
LETTERS = "bcdfghklmnprstvz"
SENTENCES = (
    "At least {n} {word}s were lost near {Name} on {d} May {y}, said Dr. {Name} {Word} of the {Word} Office.",
    "“The {word} cost {Name} ${n}.{d} million,” {Name} {Word} told the {Word} Times, {n} days after the {d}th {word}.",
    "A {n}-year-old {word} from {Name} was {word}ed by {d} {word}men, according to {Word} {Name}, the {word} minister.",
)


@pytest.fixture(scope="module")
def without_bound():
    for module in walk_packages(reconcile.__path__, "reconcile."):
        if not module.name.endswith(("__main__", "spark")):
            import_module(module.name)
    cached = [x for x in gc.get_objects() if isinstance(x, _lru_cache_wrapper) and x.__module__.startswith("reconcile")]
    assert any(x.cache_parameters()["maxsize"] for x in cached)
    return [x for x in cached if x.cache_parameters()["maxsize"] is None]


def word(random):
    return "".join(random.choice(LETTERS) + random.choice("aeiou") for _ in range(random.randint(2, 4)))


def pile(seed):
    """Two reports in words that no list holds, the second with other figures."""
    random = Random(seed)
    named = [(w := word(random), w.capitalize(), word(random).capitalize()) for _ in range(12)]
    return [
        " ".join(
            SENTENCES[i % 3].format(
                word=w, Word=up, Name=name, n=random.randint(2, 900), d=random.randint(2, 28), y=2021
            )
            for i, (w, up, name) in enumerate(named)
        )
        for _ in range(2)
    ]


def read_all(seed):
    report = reconcile.compare(pile(seed), settings=Settings(min_story=0))
    assert report.findings
    str(report), report.to_html(), report.to_json()


def test_texts_of_other_words_add_nothing_to_what_is_remembered_without_bound(without_bound):
    read_all(1)
    before = [x.cache_info().currsize for x in without_bound]
    for seed in range(2, 8):
        read_all(seed)
    grown = {
        f"{x.__module__}.{x.__name__}": x.cache_info().currsize - size
        for x, size in zip(without_bound, before, strict=True)
        if x.cache_info().currsize > size + FEW
    }
    assert grown == {}
