"""Names of persons: their parts, and whether two name one person."""

import re
from functools import cache, lru_cache

from attrs import frozen

from reconcile.lexicon import lines, words
from reconcile.mentions.names.matching.comparison import DIFFERENT, Comparison
from reconcile.mentions.names.matching.folding import fold, plain_words, tokens
from reconcile.mentions.names.matching.pairing import Pairing, pair, rejoined, run_together
from reconcile.mentions.names.matching.spelling import skeleton

_DOUBLE = str.maketrans("“”„«»", '""(""')  # „ only opens
_QUOTED = re.compile(r"[\"(][^\"()]{1,40}[\")]|(?<!\w)['‘][^'‘’\"]{1,40}['’](?!\w)")

_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their"})
_ABJAD = re.compile("[\u0590-\u07bf]")  # scripts that leave vowels out


@frozen(eq=False, repr=False)
class Person:
    """A person's name in parts, all folded.

    Attributes:
        words: names and initials in order, given name first where a comma tells it ("Smith, John").
        light: particles and inner titles ("van", "al", "bin").
        nicknames: names in quotation marks or brackets.
        generation: 1 for Sr, 2 for Jr and II, 3 for III; 0 where none is given.
        titled: whether a title or an honour stands beside the name.
        vowelless: whether it is written in a script that leaves vowels out.
    """

    words: tuple[str, ...]
    light: tuple[str, ...]
    nicknames: tuple[str, ...]
    generation: int
    titled: bool
    vowelless: bool


@lru_cache(maxsize=16384)
def person(name: str) -> Person:
    """Take a person's name apart.

    Args:
        name: the name as written.

    Returns:
        Its parts; words are never empty where the name holds a letter or digit.
    """
    if plain := plain_words(name):
        return _in_parts(_unplaced(plain), 0, (), vowelless=False)
    folded = fold(name).translate(_DOUBLE)
    bare = _QUOTED.sub(" ", folded)
    nicknames = tuple(t for part in _QUOTED.findall(folded) for t in tokens(part) if t not in words("match_particles"))
    if not tokens(bare):
        bare, nicknames = folded, ()
    return _in_parts(*_ordered(bare), nicknames, bool(_ABJAD.search(name)))


def _in_parts(ordered: tuple[str, ...], generation: int, nicknames: tuple[str, ...], vowelless: bool) -> Person:
    """A person by the words of the name, given name first, and what has been told beside them."""
    core, more = _unended(_untitled(ordered))
    light = words("match_particles")
    particles = tuple([t for t in core if t in light])
    kept = tuple([t for t in core if t not in light]) if particles else core
    return Person(kept or core, particles, nicknames, generation or more, len(core) < len(ordered), vowelless)


def _ordered(plain: str) -> tuple[tuple[str, ...], int]:
    """The words with the given name first, and the generation where it stands after a comma."""
    parts = [p for p in (tokens(part) for part in plain.split(",")) if p]
    if not parts:
        return (), 0
    generation = 0
    while len(parts) > 1 and all(t in _endings() or t.isdigit() for t in parts[-1]):
        generation = max((_endings().get(t, 0) for t in parts.pop()), default=0)
    if len(parts) > 1 and _apposed(parts[0], parts[1]):
        parts = parts[1:2] if parts[0][0] in _DETERMINERS else parts[:1]
    return _unplaced(tuple(t for p in (*parts[1:], parts[0]) for t in p)), generation


def _apposed(name: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether what follows a comma says who the bearer is ("Ana Weber, head of the union")."""
    if name[0] in _DETERMINERS or after[0] in _DETERMINERS:
        return True
    titles = words("match_titles")
    return after[-1] in titles or (len(name) > 1 and after[0] in titles)


def _unplaced(core: tuple[str, ...]) -> tuple[str, ...]:
    """The words before what a bearer is of ("Ana Weber of the union"); "Joan of Arc" stays whole."""
    ends = (i for i, t in enumerate(core) if i > 1 and t in {"of", "from", "at"})
    return core[: next(ends, len(core))]


def _untitled(core: tuple[str, ...]) -> tuple[str, ...]:
    titles = words("match_titles")
    while len(core) > 1 and core[0] in titles:
        core = core[1:]
    return core


def _unended(core: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    generation = 0
    while len(core) > 1 and core[-1] in _endings() and (len(core) > 2 or core[-1] in {"jr", "sr", "ii", "iii"}):
        generation = generation or _endings()[core[-1]]
        core = core[:-1]
    initials = len([t for t in core if len(t) == 1])
    if initials and len(core[0]) > 1 and all(len(t) == 1 for t in core[-initials:]):
        core = (*core[-initials:], *core[:-initials])
    return core, generation


@cache
def _endings() -> dict[str, int]:
    rows = (line.split() for line in lines("match_suffixes"))
    return {row[0]: int(row[1]) if len(row) > 1 else 0 for row in rows}


def compare_persons(a: str, b: str) -> Comparison:
    """Whether two names name one person.

    Args:
        a: a person's name, with or without titles, initials, in any order.
        b: another.

    Returns:
        The comparison; different persons of one surname score below 0.5.
    """
    x, y = person(a), person(b)
    if x.vowelless != y.vowelless:
        return _compare(tuple(map(skeleton, x.words)), tuple(map(skeleton, y.words)))
    if x.generation and y.generation and x.generation != y.generation:
        return Comparison(0.2, "different generations of one name")
    if _initials_differ(x.words, y.words):
        return Comparison(0.4, "different initials")
    found = _best(x, y) if x.nicknames or y.nicknames else _compare(x.words, y.words, x.light, y.light)
    if x.generation == y.generation or found.score < 0.65:
        return found
    return Comparison(found.score - 0.15, f"{found.reason}, generation told by one")


def _initials_differ(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether both have initials after the first name, and others."""
    x, y = ([w for w in words[1:] if len(w) == 1] for words in (a, b))
    return bool(x and y) and x != y and len(a[0]) > 1 and len(b[0]) > 1


def _best(x: Person, y: Person) -> Comparison:
    return max((_compare(u, v) for u in _readings(x) for v in _readings(y)), key=lambda c: c.score)


def _readings(p: Person) -> list[tuple[str, ...]]:
    """The name without its nickname, and with the nickname in place of the given name."""
    return [p.words, *((n, p.words[-1]) for n in p.nicknames if len(p.words) > 1)]


def _compare(
    a: tuple[str, ...], b: tuple[str, ...], light_a: tuple[str, ...] = (), light_b: tuple[str, ...] = ()
) -> Comparison:
    a, b = rejoined(a, b), rejoined(b, a)
    found = pair(a, b)
    if found.left and found.right:
        found = _with_initials(a, b, found)
    if found.left and found.right:
        return _conflict(a, b, found)
    if not found.pairs:
        return DIFFERENT
    if "bin" in light_a and "bin" in light_b and _order_broken(found):
        return Comparison(0.4, "names of father and son exchanged")
    if min(len(a), len(b)) == 1 < max(len(a), len(b)):
        return _single(a, b, found)
    return _full(found)


def _with_initials(a: tuple[str, ...], b: tuple[str, ...], found: Pairing) -> Pairing:
    """Pair the initials left with the words left that begin so."""
    if 1 not in map(len, (*a, *b)):
        return found
    left, right, pairs = list(found.left), list(found.right), list(found.pairs)
    for i in found.left:
        for j in tuple(right):
            if _initial_of(a, i, b, j) or _initial_of(b, j, a, i):
                pairs.append((i, j, 0.9))
                left.remove(i)
                right.remove(j)
                break
    return Pairing(tuple(sorted(pairs)), tuple(left), tuple(right))


def _initial_of(a: tuple[str, ...], i: int, b: tuple[str, ...], j: int) -> bool:
    """Whether a[i] is an initial of b[j]: never of a surname, and a second initial never of a first name."""
    return len(a[i]) == 1 and a[i] == b[j][0] and j < len(b) - 1 and (i == 0 or j > 0)


def _conflict(a: tuple[str, ...], b: tuple[str, ...], found: Pairing) -> Comparison:
    """Both names hold a word that the other lacks: one name in other word breaks, or two persons."""
    if len(found.left) != len(found.right) and (like := run_together(a, b, found)) >= 0.78:
        return Comparison(max(0.5, 0.95 - 2 * (1 - like)), "same name in other word breaks")
    if not found.pairs:
        return DIFFERENT
    share = len(found.pairs) / max(len(a), len(b))
    surname = (len(a) - 1, len(b) - 1) in {p[:2] for p in found.pairs}
    return Comparison(0.4 * share, "different first names" if surname else "different names")


def _order_broken(found: Pairing) -> bool:
    seconds = [p[1] for p in found.pairs]
    return seconds != sorted(seconds)


def _single(a: tuple[str, ...], b: tuple[str, ...], found: Pairing) -> Comparison:
    """One word against a full name: its surname, its first name, or one in the middle."""
    ((i, j, like),) = found.pairs
    place, last = (j, len(b) - 1) if len(a) == 1 else (i, len(a) - 1)
    base, reason = (0.7, "surname alone") if place == last else (0.4, "one name alone")
    if place == 0:
        base, reason = 0.55, "first name alone"
    return Comparison(base - (1 - like), reason)


def _full(found: Pairing) -> Comparison:
    extra = len(found.left) + len(found.right)
    turned = _order_broken(found)
    fuzzy = sum(1 for p in found.pairs if p[2] < 0.9)
    score = 0.97 - min(0.2, 0.04 * extra) - 0.1 * turned - (1.9 if len(found.pairs) < 3 else 1.7) * found.doubt
    if fuzzy and (fuzzy == len(found.pairs) or extra):
        score -= 0.15
    if score < 0.5:
        return Comparison(score, "names of like spelling")
    if fuzzy or found.doubt:
        return Comparison(score, "same name in another spelling")
    return Comparison(score, "same name in another order" if turned else "same name, shorter" if extra else "same name")
