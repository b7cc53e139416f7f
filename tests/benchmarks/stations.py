"""How much processor time each station takes for 1,000 characters of news, beside named peers, in one run.

    python tests/benchmarks/stations.py

The floor is one pass of a word-splitting regular expression; dateparser's `search_dates` is measured on a part of the
text, since it is slow; spaCy's small model and quantulum3 are measured where they are installed.
"""

import json
import re
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

import reconcile
from reconcile.claims import extract_document
from reconcile.mentions.attributions import find_attributions
from reconcile.mentions.dates import find_dates
from reconcile.mentions.names import find_names
from reconcile.mentions.quantities import find_quantities
from reconcile.text.reading import load_documents
from reconcile.text.view import TextView

STORIES = Path(__file__).parents[1] / "gold" / "stories"
ROUNDS = 3
SLOW = 6  # documents that a slow peer reads
WORD = re.compile(r"\w+")


def stories() -> list[list[reconcile.Document]]:
    """The documents of each annotated story."""
    found = []
    for path in sorted(STORIES.glob("*.json")):
        docs = json.loads(path.read_text(encoding="utf-8"))["docs"]
        fields = ("id", "text", "source", "published", "title")
        found.append(load_documents([{k: d[k] for k in fields if k in d} for d in docs])[0])
    return found


def cost(work: Callable[[reconcile.Document], object], docs: list[reconcile.Document]) -> float:
    """Processor milliseconds for 1,000 characters, the best of a few rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for doc in docs:
            work(doc)
        best = min(best, time.process_time() - start)
    return best * 1e6 / sum(len(d.text) for d in docs)


def whole(piles: list[list[reconcile.Document]]) -> float:
    """The same for `compare` of whole stories."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for pile in piles:
            reconcile.compare(pile)
        best = min(best, time.process_time() - start)
    return best * 1e6 / sum(len(d.text) for pile in piles for d in pile)


def attributed(doc: reconcile.Document) -> object:
    """Names and, resting on them, attributions."""
    view = TextView(doc.text)
    return find_attributions(view, find_names(view))


STATIONS: dict[str, Callable[[reconcile.Document], object]] = {
    "text: tokens, sentences": lambda d: (TextView(d.text).tokens, TextView(d.text).sentences),
    "quantities": lambda d: find_quantities(TextView(d.text)),
    "dates": lambda d: find_dates(TextView(d.text), d.published),
    "names": lambda d: find_names(TextView(d.text)),
    "names and attributions": attributed,
    "extract: all claims": extract_document,
}


def peers() -> Iterator[tuple[str, Callable[[reconcile.Document], object], int | None]]:
    """Peers that can be measured here: name, work, how many documents."""
    from dateparser.search import search_dates

    yield "dateparser.search_dates", lambda d: search_dates(d.text, languages=["en"]), SLOW
    if find_spec("quantulum3"):
        from quantulum3 import parser

        yield "quantulum3", lambda d: parser.parse(d.text), SLOW
    if find_spec("spacy") and find_spec("en_core_web_sm"):
        import spacy

        yield "spaCy small, with entities", spacy.load("en_core_web_sm"), None


def main() -> None:
    """Print the table."""
    piles = stories()
    docs = [d for pile in piles for d in pile]
    extract_document(docs[0])
    reconcile.compare(piles[0])  # word lists are loaded before anything is measured
    floor = cost(lambda d: WORD.findall(d.text), docs)
    print(f"{sum(len(d.text) for d in docs):,} characters in {len(docs)} documents; milliseconds for 1,000 characters")
    print(f"{'floor: words by a regular expression':40} {floor:8.3f} {1:8.0f} x")
    for name, work in STATIONS.items():
        used = cost(work, docs)
        print(f"{name:40} {used:8.3f} {used / floor:8.0f} x")
    used = whole(piles)
    print(f"{'compare: whole stories':40} {used:8.3f} {used / floor:8.0f} x")
    for name, work, size in peers():
        used = cost(work, list(islice(docs, size)))
        print(f"{'peer: ' + name:40} {used:8.3f} {used / floor:8.0f} x")


if __name__ == "__main__":
    main()
