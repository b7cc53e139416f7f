"""False alarms between a story and its twin: a look-alike event elsewhere, on other days, with other figures.

python tests/benchmarks/twins.py

Ten sample stories are told again as another event (see `piles`), every figure gives way to another, and half of the
sentences are kept. Each document of a story is compared with each of its twin; what is found there is a false alarm.
"""

import re
from collections import Counter
from itertools import product
from random import Random

import piles

import reconcile

KINDS = ("elsewhere", "nearby")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+")


def twin_of(story: piles.Story, kind: str, random: Random) -> piles.Story:
    """The story as another event, in half of its words, with other figures."""
    figures: dict[float, str] = {}
    told = piles.twin(story, kind, random)
    return [{**a, "text": half(other_figures(a["text"], figures, random), random)} for a in told]


def other_figures(text: str, figures: dict[float, str], random: Random) -> str:
    """The text with every single figure changed, the same one always for the same."""
    parts, at = [], 0
    for q in reconcile.numbers(text):
        if q.start >= at and q.low == q.high > 0:
            parts += [text[at : q.start], _changed(q.text, q.low, figures, random)]
            at = q.end
    return "".join(parts) + text[at:]


def half(text: str, random: Random) -> str:
    """Half of the sentences, in their order."""
    sentences = _SENTENCE.split(text)
    return " ".join([s for s in sentences if random.random() < 0.5] or sentences[:1])


def alarms(story: piles.Story, twin: piles.Story) -> tuple[int, Counter[str]]:
    """How many pairs of documents there are, and the verdicts of what is found between them."""
    found: Counter[str] = Counter()
    for a, b in product(story, twin):
        found.update(f.verdict for f in reconcile.compare([dict(a), dict(b)]).findings)
    return len(story) * len(twin), found


def chosen() -> list[piles.Story]:
    """Ten of the sample stories, spread over the alphabet."""
    stories = [story for _, story in sorted(piles.sample_stories().items())]
    return stories[:: len(stories) // 10][:10]


def measure(kind: str, seed: int = 5) -> tuple[int, float, float]:
    """Pairs of documents, false alarms a pair, and the conflicts among them a pair."""
    random = Random(seed)
    counted = [alarms(story, twin_of(story, kind, random)) for story in chosen()]
    pairs, found = sum(n for n, _ in counted), sum((c for _, c in counted), Counter())
    return pairs, found.total() / pairs, found["conflict"] / pairs


def main() -> None:
    """Print the table."""
    for kind in KINDS:
        pairs, alarms_each, conflicts_each = measure(kind)
        print(
            f"{kind:10} {pairs} pairs  false alarms a pair {alarms_each:.2f}, of these conflicts {conflicts_each:.2f}"
        )


def _changed(written: str, value: float, figures: dict[float, str], random: Random) -> str:
    """Another figure, in digits, with what stands around the old one ("$", "bn") kept."""
    share = random.choice((random.uniform(0.4, 0.8), random.uniform(1.25, 2.5)))
    digits = _DIGITS.search(written)
    stated = float(digits[0].replace(",", "")) if digits else value
    whole = stated == int(stated)
    new = max(1, round(stated * share)) if whole else round(stated * share, 1)
    shown = figures.setdefault(value, f"{new + (new == stated):,}")
    return written[: digits.start()] + shown + written[digits.end() :] if digits else shown


if __name__ == "__main__":
    main()
