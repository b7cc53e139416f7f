"""Person, organisation or place: what the words of a name tell."""

import re
from collections.abc import Sequence

from reconcile.mentions.names.words import (
    ROMAN,
    capitals,
    countries,
    heads_of,
    is_first_name,
    is_listed_ordinary,
    is_ordinary,
    is_place,
    known,
)
from reconcile.model.name import NameKind

_CAMEL = re.compile(r"(?<!\bMc)(?<!\bMac)(?<!\bLe)(?<!\bLa)(?<!\bDe)(?<!\bDi)(?<!\bVan)(?<=[a-z])[A-Z]")

# Scores for person, organisation, place and for things that are none of the three.
Scores = tuple[float, float, float, float]
NOTHING: Scores = (0.0, 0.0, 0.0, 0.0)
_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")
_PERSON_ENDINGS = (
    "ov",
    "ova",
    "ev",
    "eva",
    "sky",
    "ski",
    "ska",
    "skaya",
    "enko",
    "vich",
    "ez",
    "sson",
    "ian",
    "idze",
    "shvili",
)
_BODY_ENDINGS = ("news", "bank", "corp", "soft", "tech", "media", "group", "rail", "telecom", "gas", "pharma")
_PLACE_ENDINGS = (
    "ia",
    "stan",
    "burg",
    "ville",
    "shire",
    "land",
    "grad",
    "abad",
    "ton",
    "ford",
    "town",
    "ham",
    "pur",
    "berg",
    "port",
)


def add(a: Scores, b: Scores) -> Scores:
    """The sum of two rows of scores."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3])


def pooled(rows: Sequence[Scores]) -> Scores:
    """The scores of several mentions as one: their sum, dampened by the square root of their number."""
    weight = len(rows) ** -0.5
    person, body, place, other = (sum(column) * weight for column in zip(*rows, strict=True))
    return (person, body, place, other)


def word_scores(words: tuple[str, ...], text: str) -> Scores:
    """What the words of a name tell by themselves.

    Args:
        words: folded words.
        text: the name as written.
    """
    total = NOTHING
    listed = _listed(words)
    rules = (_personal, _shaped) if max(listed) > 3 else (_headed, _personal, _shaped)
    for rule in rules:
        total = add(total, rule(words, text))
    return add(total, listed)


def _listed(words: tuple[str, ...]) -> Scores:
    joined = " ".join(words)
    if joined in known("orgs"):
        return (0, 7, 0, 0)
    if joined in known("state_shorts"):
        return (0, 0, 3, 0)
    if joined in countries() or joined in known("regions"):
        return (0, 0, 7, 0)
    if joined in capitals():
        return (0, 0, 4.5, 0)
    if is_place(joined):
        return (0, 0, 2.5 if is_first_name(joined) else 3.5, 0)
    return NOTHING


def head_of(words: tuple[str, ...]) -> str:
    """The head noun of a name: what stands before its first "of" or "for", or its last word."""
    joints = [i for i in range(1, len(words)) if words[i] in {"of", "for"}]
    return words[joints[0] - 1] if joints else words[-1]


def _headed(words: tuple[str, ...], text: str) -> Scores:
    if words[-1] in ROMAN:
        words = words[:-1]
    if len(words) < 2:
        return NOTHING
    head = head_of(words)
    if words[0] in known("other_fronts"):
        return (0, 0, 0, 4)
    if head in heads_of("org") or " ".join(words[-2:]) in known("org_heads"):
        return (0, 5, 0, 0)
    if head in heads_of("place"):
        return (0, 0, 5, 0) if "for" not in words else (0, 5, 0, 0)
    if head in heads_of("other"):
        return (0, 0, 0, 5)
    if "&" in words or head in {"inc", "ltd", "plc", "corp"}:
        return (0, 5, 0, 0)
    if words[0] in known("place_fronts"):
        return (0, 0, 4 if words[0] in heads_of("place") else 2.5, 0)
    return (0, 2.5, 0, 0) if words[0] in known("org_fronts") else NOTHING


def _personal(words: tuple[str, ...], text: str) -> Scores:
    if "&" in words:
        return NOTHING
    if len(words) == 1:
        return (1.5, 0, 0, 0) if is_first_name(words[0]) else NOTHING
    score = 2.0 if words[0] in known("particles") else 0.0
    if is_first_name(words[0]):
        score += 3
    if any(len(w) == 1 for w in words):
        score += 2
    if any(w in known("particles") for w in words[1:-1]):
        score += 1
    return (score, 0, 0, 0) if len(words) <= 6 else NOTHING


def _shaped(words: tuple[str, ...], text: str) -> Scores:
    if len(words) == 1 and 2 <= len(text) <= 7 and text.isupper():
        return (0, 2, 0, 0)
    if len(words) == 1 and (_CAMEL.search(text) or words[0].endswith(_BODY_ENDINGS)):
        return (0, 1.5, 0, 0)
    last, score = words[-1], 0.0
    if last.endswith(_PERSON_ENDINGS):
        score = 0.7
    if len(words) == 1 and last.endswith(_PLACE_ENDINGS) and not is_first_name(last):
        return (score, 0, 0.7, 0)
    if len(words) == 1 or len(words) > 3:
        return (score, 0.8 if len(words) > 3 else 0, 0, 0)
    if text[-3:].isupper() and not text.isupper() and words[-1] not in ROMAN:
        return (0, 3.5, 0, 0)
    if all(map(is_ordinary, words)):
        return (score, 0.8, 0.3, 0)
    if is_listed_ordinary(words[-1]) or (words[-1][-1:] == "s" and is_listed_ordinary(words[-1][:-1])):
        return (score + 0.4, 0.5, 0.3, 0)
    return (score + (0.5 if is_ordinary(words[0]) else 1), 0.3, 0.3, 0)


def best_kind(scores: Scores) -> NameKind | None:
    """The kind with the highest score, or None for a name of another sort.

    Equal scores fall to the person, whom news names most.
    """
    top = max(scores)
    return None if scores[3] == top and top > 0 else _KINDS[scores.index(top)]
