"""Feed the finders, or whole comparisons, what nobody writes, and check what comes out.

    python tests/fuzz/fuzz.py finders -max_total_time=60
    python tests/fuzz/fuzz.py compare -runs=50000

By atheris (libFuzzer), which is guided by the lines of the package that an input reaches; without atheris, by chance
(`-runs` and `-seed` are heeded; with `-longest=3` inputs have so many words at most, and none is of the corpus). Inputs
are sequences of words: two bytes pick one of the lexicon's words or a mark, or are a character. They begin with
the lines of `corpus.txt`, and with what becomes of these by small changes. An input that crashes is written to the
working folder by atheris, and printed.
"""

import json
import random
import sys
import tempfile
import time
from datetime import date
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

GUIDED = find_spec("atheris") is not None and "--by-chance" not in sys.argv
if GUIDED:
    import atheris

    with atheris.instrument_imports(include=["reconcile"]):
        import reconcile
        from reconcile import attributions, compare, dates, lexicon, names, numbers  # noqa: F401  # public names load late
        from reconcile.lexicon import _DATA
else:
    import reconcile
    from reconcile import lexicon
    from reconcile.lexicon import _DATA

MARKS = [
    *" \n.,;:!?“”‘’\"'()[]-–—%$€£/°…", ". ", ", ", "\u00a0", "\u2009", "\u200b", "\u00ad", "\0", "\ud800", "\u0301",
    "<x-hostile>",
]  # fmt: skip
FIGURES = [
    "0",
    "7",
    "14",
    "1,200",
    "3.5",
    "½",
    "٣",
    "１２",
    "1990",
    "2021-05-02",
    "10:30",
    "9" * 20,
    "9" * 400,
    "e9",
    "²",
]
SIZES = (1, 2, 3, 3, 4, 5, 6, 8, 12)  # words in an input by chance
EVERYTHING = reconcile.Settings(min_story=0, min_score=0.2)


def vocabulary():
    """Words of every list in the lexicon, with marks and figures between them."""
    lists = sorted(p.name[:-4] for p in _DATA.iterdir() if p.name.endswith(".txt"))
    sizes = {name: min(24, len(lexicon.lines(name))) for name in lists}
    chosen = [w for name in lists for w in random.Random(name).sample(lexicon.lines(name), sizes[name])]
    found = [*chosen, *(w.title() for w in chosen[::4]), *MARKS * 12, *FIGURES * 12]
    return (
        found if len(found) % 2 else [*found, " "]
    )  # of an odd number each is reached with a space behind and without


WORDS = vocabulary()


def text_of(data: bytes) -> str:
    """The text that bytes stand for: two bytes a word, or a character where the first is high."""
    pieces = []
    for high, low in zip(data[::2], data[1::2], strict=False):
        if high < 0xE0:
            pieces.append(WORDS[(high << 8 | low) % len(WORDS)])
            pieces.append(" " if low & 1 else "")
        else:
            pieces.append(chr((high & 0x1F) << 8 | low))
    return "".join(pieces)


def data_of(text: str) -> bytes:
    """The bytes that stand for a text of the corpus, two for each of its characters."""
    marks = {
        c: next(n for n in range(0, 0xE000, 2) if WORDS[n % len(WORDS)] == c) for c in set(text) if ord(c) > 0x1FFF
    }
    pairs = (divmod(marks[c], 256) if c in marks else (0xE0 | ord(c) >> 8, ord(c) & 0xFF) for c in text)
    return bytes(byte for pair in pairs for byte in pair)


def corpus() -> list[bytes]:
    """The inputs to begin with: sentences as they stand in the news."""
    lines = (Path(__file__).parent / "corpus.txt").read_text(encoding="utf-8").splitlines()
    assert [text_of(data_of(line)) for line in lines] == lines
    return list(map(data_of, lines))


def check_mentions(text: str) -> None:
    """Every finder, its offsets and its values."""
    for found in (reconcile.numbers(text), reconcile.dates(text, date(2021, 5, 4)), reconcile.names(text)):
        for m in found:
            assert text[m.start : m.end] == m.text != "", m
        assert [m.start for m in found] == sorted(m.start for m in found)
    for a in reconcile.attributions(text):
        assert a.source is None or text[a.source.start : a.source.end] == a.source.text
        assert all(0 <= p.start < p.end <= len(text) for p in a.content.parts)


def check_report(text: str) -> None:
    """A report on the text in two parts."""
    docs = [d for d in (text[: len(text) // 2], text[len(text) // 2 :]) if d.strip()]
    try:
        report = reconcile.compare(docs, settings=EVERYTHING)
    except reconcile.ReconcileError:
        return
    told = json.loads(report.to_json(), parse_constant=int)  # NaN and Infinity are no JSON, and no int either
    given = {d.id: d.text for d in report.documents}
    for c in [*(c for f in told["findings"] for c in f["claims"]), *told["single_source"]]:
        assert given[c["doc"]][c["start"] : c["end"]] == c["text"], c
    assert "<x-hostile>" not in report.to_html()
    str(report), report.to_markdown()


def timed(check):
    """The check, and an error where a text takes longer than ten seconds and a second for each 1,000 characters."""

    def run(data: bytes) -> None:
        text = text_of(data)
        start = time.process_time()
        check(text)
        used = time.process_time() - start
        assert used < 10 + len(text) / 1000, f"{used:.1f} s for {text!r}"

    return run


def changed(data: bytes, chance: random.Random) -> bytes:
    """An input with some of its pieces replaced, struck out or told twice."""
    pieces = [data[i : i + 2] for i in range(0, len(data), 2)]
    for _ in range(chance.choice(SIZES)):
        at = chance.randrange(len(pieces))
        pieces[at : at + chance.choice(SIZES)] = chance.choice(([], [chance.randbytes(2)], pieces[at : at + 8] * 2))
        pieces = pieces or [chance.randbytes(2)]
    return b"".join(pieces)


def by_chance(run) -> None:
    """The corpus, then as many random inputs as `-runs` asks for, one in four of them made from the corpus."""
    options = dict(a.lstrip("-").split("=") for a in sys.argv[2:] if "=" in a)
    chance, known = random.Random(int(options.get("seed", 1))), corpus()
    short = [size for size in SIZES if size <= int(options.get("longest", SIZES[-1]))]
    every = 4 if short == list(SIZES) else 0
    drawn = (
        changed(chance.choice(known), chance) if every and not n % every else chance.randbytes(2 * chance.choice(short))
        for n in range(int(options.get("runs", 1000)))
    )
    sizes = []
    for n, data in enumerate(chain(known, drawn)):
        sizes.append(len(text_of(data)))
        try:
            run(data)
        except Exception:
            print(f"input {n}: {data.hex()} {text_of(data)!r}", flush=True)
            raise
    tenth, median, ninth = (sorted(sizes)[len(sizes) * n // 10] for n in (1, 5, 9))
    print(f"{len(sizes):,} inputs of {tenth} to {ninth} characters (of ten, eight; half over {median}), none failed")


def guided(run) -> None:
    """Inputs found by atheris, beginning with the corpus."""
    with tempfile.TemporaryDirectory() as folder:
        for n, data in enumerate(corpus()):
            (Path(folder) / str(n)).write_bytes(data)
        atheris.Setup([*sys.argv[:1], *sys.argv[2:], folder], run)
        atheris.Fuzz()


def main() -> None:
    """Run what the command line asks for."""
    run = timed({"finders": check_mentions, "compare": check_report}[sys.argv[1]])
    (guided if GUIDED else by_chance)(run)


if __name__ == "__main__":
    main()
