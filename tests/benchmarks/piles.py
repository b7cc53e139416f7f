"""Piles of articles about many events, made from the sample stories; for every article the event that it tells.

Many events are made of few stories by telling each again as another event: every proper name gives way to an invented
one and every country to another, days are moved by whole weeks (so that weekdays stay right), and figures change. Such
a twin has the words of its model and nothing else in common with it, which makes it harder to keep apart from it than
real events are. Four kinds of twins stand for four kinds of look-alikes:

- `elsewhere`: the like happened in another country, in the same weeks;
- `nearby`: the like happened in the same country, to others, in the same weeks;
- `again`: the like happened in the same country, to others, some weeks later;
- `sequel`: the same people and bodies, some weeks later (the next month's inflation, the next round of the talks).
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import Any

from reconcile import lexicon, read
from reconcile.text.stems import stem

TESTS = Path(__file__).parents[1]
KINDS = ("elsewhere", "again", "sequel", "nearby")
MONTHS = tuple(date(2000, m, 1).strftime("%B") for m in range(1, 13))
CALENDAR = {w.lower() for w in MONTHS} | {date(2000, 1, d).strftime("%A").lower() for d in range(1, 8)}
_MONTH = "|".join(MONTHS)
_DAYS = re.compile(rf"\b(?:({_MONTH}) (\d{{1,2}})|(\d{{1,2}}) ({_MONTH}))\b(,? \d{{4}})?")
_FIGURE = re.compile(
    rf"(?<![\d:.,-])\d{{1,3}}(?:(?:,\d{{3}})+|\.\d+|(?<=\d\d))(?![\d:-]|[.,]\d| ?[ap]\.?m\b|st|nd|rd|th| (?:{_MONTH}))"
)
_WORD = re.compile(r"[^\W\d_]+")

Article = Mapping[str, Any]
Story = Sequence[Article]


def sample_stories() -> dict[str, Story]:
    """The sample stories by name, each a list of articles with `text`, `source`, `title` and `published`."""
    fields = ("text", "source", "title", "published")
    stories: dict[str, Story] = {}
    for path in sorted((TESTS / "gold" / "stories").glob("*.json")):
        docs = json.loads(path.read_text(encoding="utf-8"))["docs"]
        stories[path.stem] = [{k: d[k] for k in fields} for d in docs]
    for folder in sorted((TESTS.parent / "seeds").iterdir()):
        stories.setdefault(folder.name, [{k: getattr(d, k) for k in fields} for d in read(folder)])
    return stories


def twin(story: Story, kind: str, random: Random) -> Story:
    """The story told again as another event, in the same words."""
    days = 7 * (
        random.randint(-2, 2) if kind in ("elsewhere", "nearby") else random.choice((-1, 1)) * random.randint(4, 60)
    )
    names = {} if kind == "sequel" else _new_names(story, random, countries=kind == "elsewhere")
    figures: dict[str, str] = {}

    def told(text: str) -> str:
        text = _WORD.sub(lambda m: names.get(m[0], m[0]), text)
        text = _FIGURE.sub(lambda m: figures.setdefault(m[0], _another(m[0], random)), text)
        return _DAYS.sub(lambda m: _moved(m, days), text)

    return [
        {
            "text": told(a["text"]),
            "title": told(a["title"]),
            "source": a["source"],
            "published": _day(a["published"]) + timedelta(days) if a["published"] else None,
        }
        for a in story
    ]


def events(random: Random) -> Iterator[tuple[str, Story]]:
    """Events without end: the sample stories, then twins of them, each with a name."""
    stories = sample_stories()
    yield from stories.items()
    for turn in count():
        for name, story in stories.items():
            kind = KINDS[turn % len(KINDS)]
            yield f"{name}, {kind} {turn}", twin(story, kind, random)


def pile(size: int, seed: int = 1) -> tuple[list[Article], list[str]]:
    """A shuffled pile.

    Args:
        size: number of articles.
        seed: of the random choices; the same seed gives the same pile.

    Returns:
        The articles, each with an id of its own, and for each the name of its event.
    """
    random = Random(seed)
    told = list(islice(((article, name) for name, story in events(random) for article in story), size))
    random.shuffle(told)
    return [{"id": f"d{n:05}", **article} for n, (article, _) in enumerate(told)], [name for _, name in told]


def pair_f1(found: Sequence[str], gold: Sequence[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the pairs of articles put together, from one label an article in each list."""

    def pairs(labels: Sequence[Any]) -> int:
        sizes: dict[Any, int] = {}
        for label in labels:
            sizes[label] = sizes.get(label, 0) + 1
        return sum(n * (n - 1) // 2 for n in sizes.values())

    both, ours, theirs = pairs(list(zip(found, gold, strict=True))), pairs(found), pairs(gold)
    return both / (ours or 1), both / (theirs or 1), 2 * both / ((ours + theirs) or 1)


def _new_names(story: Story, random: Random, countries: bool) -> dict[str, str]:
    """For each word of a proper name another: countries for countries, where they are to change; invented ones else."""
    texts = [f"{a['title']}. {a['text']}" for a in story]
    words = {w for text in texts for w in _WORD.findall(text)}
    kept = {stem(w) for w in (*words, *CALENDAR) if w.islower()} | _common_words()
    proper = sorted(w for w in words if w[0].isupper() and len(w) > 2 and stem(w.lower()) not in kept)
    table = _countries()
    named = [row for row in table if any(w in proper for w in row)]
    others = [row for row in table if row not in named]
    swapped = {a: b for row in named for a, b in zip(row, random.choice(others), strict=True) if a and b}
    fresh = {w: _invented(random) for w in proper if not any(w in row for row in named)}
    return {**fresh, **(swapped if countries else {})}


@cache
def _common_words() -> frozenset[str]:
    """Stems of common words, of which names of bodies are made ("Ministry of Health")."""
    ranked = map(str.split, lexicon.long_list("claim_word_ranks"))
    common = {stem(word) for word, rank in ranked if int(rank) < 8000}
    return frozenset(common & {stem(w) for w in lexicon.words("name_ordinary")})


def _countries() -> list[tuple[str, str, str]]:
    """Countries of one word each: name, adjective, capital."""
    rows = [[cell.strip() for cell in line.split("|")] for line in lexicon.lines("name_countries")]
    return [(r[0], r[2].split(",")[0], r[1]) for r in rows if " " not in r[0] + r[1] and r[2]]


def _invented(random: Random) -> str:
    parts = (random.choice("bdfgklmnprstvz") + random.choice("aeiou") for _ in range(random.randint(2, 3)))
    return ("".join(parts) + random.choice(["n", "r", "s", "l", ""])).capitalize()


def _another(figure: str, random: Random) -> str:
    """Another figure of about the same size; years, which have four digits in a row, are left alone."""
    value, share = float(figure.replace(",", "")), random.choice((random.uniform(0.5, 0.9), random.uniform(1.1, 1.8)))
    return f"{value * share:.1f}" if "." in figure else f"{max(10, round(value * share)):,}"


def _moved(found: re.Match[str], days: int) -> str:
    """A day of a month moved, in the form in which it was written."""
    year = int(found[5][-4:]) if found[5] else 2023
    try:
        day = date(year, MONTHS.index(found[1] or found[4]) + 1, int(found[2] or found[3])) + timedelta(days)
    except ValueError:
        return found[0]
    month = MONTHS[day.month - 1]
    shown = f"{month} {day.day}" if found[1] else f"{day.day} {month}"
    return shown + (f"{found[5][:-4]}{day.year}" if found[5] else "")


def _day(value: str | date) -> date:
    return datetime.fromisoformat(value).date() if isinstance(value, str) else value


def one_event(size: int, seed: int = 1, name: str = "colca-earthquake") -> list[Article]:
    """Articles about one event: each some paragraphs of a sample article in another order, some figures changed."""
    random = Random(seed)
    story = sample_stories()[name]
    articles = []
    for n in range(size):
        model = story[n % len(story)]
        paragraphs = [p for p in model["text"].split("\n") if p.strip()]
        kept = random.sample(paragraphs, max(1, round(0.7 * len(paragraphs))))
        text = _FIGURE.sub(lambda m: _another(m[0], random) if random.random() < 0.2 else m[0], "\n\n".join(kept))
        articles.append({**model, "id": f"d{n:03}", "text": text, "source": f"Outlet {n}"})
    return articles
