"""How dear dense and hostile texts are beside news, and whether their cost grows with their length.

    python tests/benchmarks/hostile.py
    python tests/benchmarks/hostile.py dates 10000
    python tests/benchmarks/hostile.py compare 20000 holidays
    python tests/benchmarks/hostile.py compare 10000 every
    python tests/benchmarks/hostile.py large 1000000 "12"

For each finder (and `compare`, of a text with a copy cut short) and each text, at a size in characters and at twice
that: processor milliseconds for 1,000 characters, how many times that of news it is, and how many times more a
character costs at twice the size: 1.0 where the cost is linear. What was remembered of texts is forgotten before each.
With `every`, the words of every list of the lexicon are read in their turn, not those of the densest alone.

With `large`, `compare` of two long documents, each in a process of its own: processor seconds, the most memory that it
held, and what the report holds. The sizes to ask for are 1,000,000 (a long document) and 10,000,000 (the longest).
"""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from random import Random
from resource import RUSAGE_SELF, getrusage

from stations import forget, stories

import reconcile
from reconcile import lexicon
from reconcile.text.reading import load_documents

SIZE = 20_000
PUBLISHED = "2021-12-29"
ROUNDS = 2
DEAR, STEEP = 5.0, 1.3  # times news, and growth, from which a row is marked

Finder = Callable[[str], object]


def first(text: str) -> reconcile.Document:
    """The text as a document."""
    return load_documents([{"text": text, "published": PUBLISHED}, "another"])[0][0]


FINDERS: dict[str, Finder] = {
    "numbers": reconcile.numbers,
    "dates": lambda text: reconcile.dates(text, PUBLISHED),
    "names": reconcile.names,
    "attributions": reconcile.attributions,
    "extract": lambda text: reconcile.extract(first(text)),
    "compare": lambda text: reconcile.compare([text, text[: len(text) * 9 // 10]]),
}
LISTS = {
    "holidays": "date_holidays",
    "date words": "date_words",
    "concepts": "concept_stems",
    "reporting verbs": "attribution_verbs",
    "countries": "name_countries",
    "cities": "name_cities",
    "titles": "name_titles",
    "roles": "name_roles",
    "deciding": "date_deciding",
    "states": "name_state_shorts",
    "organisations": "name_orgs",
}
REPEATED = {
    "said said": "said ",
    "said.": "said. ",
    "the the": "the ",
    "Tuesday": "Tuesday ",
    "Tuesday,": "Tuesday, ",
    "2021": "2021 ",
    "12": "12 ",
    "Tuesday.": "Tuesday. ",
    "2021.": "2021. ",
    "12.": "12. ",
    "5 May 2021": "5 May 2021 ",
    "last week": "last week ",
    "two": "two ",
    "million": "million ",
    "23 people": "23 people ",
    "$5m": "$5m ",
    "digits": "7",
    "commas": ",",
    "hyphens": "-",
    "brackets": "(",
    "nested brackets": "([{",
    "unbalanced quotes": "“a ",
    "straight quotes": '" ',
    "capitals": "MOSCOW ARMY ",
    "name": "Ivan Petrov ",
    "no spaces": "word",
    "lines": "a\n",
    "lines of words": "Two people said.\n",
    "combining marks": "e\u0301\u0302 ",
    "killed": "killed ",
    "according to": "according to ",
    "quoted": "“Yes,” he said. ",
    "pronoun": "He said he would. ",
    "urges": "urges ",
}


def shuffled(entries: list[str], size: int) -> str:
    """Entries in no order, again and again, up to a length."""
    random, parts, length = Random(7), [], 0
    while length < size:
        parts.append(random.choice(entries))
        length += len(parts[-1]) + 1
    return " ".join(parts)[:size]


def words_of(name: str) -> list[str]:
    """The words of a list, whatever parts its columns."""
    plain = " , ".join(lexicon.lines(name)).translate(str.maketrans("|;:=0123456789", "              "))
    return [entry for entry in map(str.strip, plain.split(",")) if entry]


def every_list() -> dict[str, str]:
    """Every list of the lexicon that has words in it."""
    names = sorted(path.stem for path in lexicon._DATA.glob("*.txt"))
    return {name: name for name in names if words_of(name)}


def texts(size: int, lists: Mapping[str, str] = LISTS) -> Iterator[tuple[str, str]]:
    """Each text by name, news first."""
    news = " ".join(doc.text for pile in stories() for doc in pile)
    yield "news", (news * (size // len(news) + 1))[:size]
    for name, piece in REPEATED.items():
        yield name, (piece * (size // len(piece) + 1))[:size]
    for name, listed in lists.items():
        yield f"list: {name}", shuffled(words_of(listed), size)
    yield "list: figures", shuffled([f"{n}" for n in range(3, 900, 7)], size)
    yield "nested quotes", ("“‘" * (size // 4) + "’”" * (size // 4))[:size]


def cost(find: Finder, text: str) -> float:
    """Processor milliseconds for 1,000 characters, the best of a few rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        forget()
        start = time.process_time()
        find(text)
        best = min(best, time.process_time() - start)
    return best * 1e6 / len(text)


def compared(title: str, size: int) -> str:
    """What it takes to compare a long text with a copy cut short, as a row; in a process of its own."""
    text = dict(texts(size))[title]
    reconcile.compare(["At least 23 people were killed in Lima on Monday, police said.", "Two people died."])
    before, start = getrusage(RUSAGE_SELF).ru_maxrss, time.process_time()
    report = reconcile.compare([text, text[: len(text) * 9 // 10]])
    seconds, most = time.process_time() - start, (getrusage(RUSAGE_SELF).ru_maxrss - before) / 1024
    codes, held = sorted({w.code for w in report.warnings}), (len(report.findings), len(report.single_source))
    told = f"{held[0]:9,} {held[1]:9,}  {', '.join(codes)}"
    return f"{title:22} {seconds:9.1f} {seconds * 1e6 / size:9.2f} {most:9,.0f} {told}"


def compare_large(size: int, named: list[str]) -> None:
    """Print what it takes to compare each of some long texts."""
    print(f"{'':22} {'s':>9} {'ms/1,000':>9} {'MB':>9} {'findings':>9} {'alone':>9}")
    for title in (name for name, _ in texts(1000) if not named or any(n in name for n in named)):
        with ProcessPoolExecutor(1) as pool:
            print(pool.submit(compared, title, size).result(), flush=True)


def main() -> None:
    """Print the tables."""
    asked = sys.argv[1:]
    sized = next((a for a in asked if a.isdigit()), str(SIZE))
    asked, size = [a for a in asked if a != sized], int(sized)
    finders = {name: FINDERS[name] for name in FINDERS if name in asked} or FINDERS
    named = [a for a in asked if a not in (*FINDERS, "large", "every")]
    lists = every_list() if "every" in asked else LISTS
    if "large" in asked:
        compare_large(size, named)
        return
    double = dict(texts(2 * size, lists))
    for name, find in finders.items():
        find("At least 23 people were killed in Lima on Monday, police said.")  # word lists are loaded before
        print(f"\n{name:22} {'ms/1,000':>9} {'x news':>7} {'growth':>7}")
        floor = 0.0
        for title, text in texts(size, lists):
            if title != "news" and named and not any(n in title for n in named):
                continue
            small, large = cost(find, text), cost(find, double[title])
            floor = floor or small
            mark = " *" if large / floor > DEAR or large / small > STEEP else ""
            print(f"{title:22} {small:9.2f} {large / floor:7.1f} {large / small:7.2f}{mark}", flush=True)


if __name__ == "__main__":
    main()
