"""Names of organisations and places: their words by weight, and whether two name one body or place."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from attrs import frozen

from reconcile.lexicon import lines, long_list, words
from reconcile.mentions.names.matching.acronyms import acronym_of, blend_of, with_acronyms
from reconcile.mentions.names.matching.comparison import DIFFERENT, Comparison
from reconcile.mentions.names.matching.countries import inner_names
from reconcile.mentions.names.matching.folding import fold
from reconcile.mentions.names.matching.pairing import Pairing, pair, run_together
from reconcile.mentions.names.matching.wording import wording
from reconcile.mentions.names.words import is_city, known
from reconcile.text.phrases import Phrases, phrase_table

_BRACKETS = re.compile(r"\(([^()]{1,80})\)?")
_APPOSED = re.compile(r",\s(?:the|an?|its)\s", re.IGNORECASE)
_TAIL = re.compile(r",\s|\sin\s", re.IGNORECASE)
_SIGNED = re.compile(r"^[a-z ]*[^a-z \n].*$", re.MULTILINE)  # a line of a list with more than plain letters
_COMMON_FORMS = frozenset({"inc", "corp", "co", "ltd", "llc"})


@frozen(eq=False, repr=False)
class Body:
    """The name of an organisation or place in parts, all folded.

    Attributes:
        words: the words that tell it apart, in order; a country's name stands as "@" and its code.
        generic: for each word, whether many names share it.
        legal: its legal forms ("gmbh", "inc").
        full: all its words in order, function words and legal forms among them.
        tail: the index in `words` from which they only say where it lies ("Springfield, Illinois").
        key, whole: `words` and `full` as running text.
        evident: whether the name is that of an organisation or place on its face: a legal form, a generic word or a
            number.
    """

    words: tuple[str, ...]
    generic: tuple[bool, ...]
    legal: frozenset[str]
    full: tuple[str, ...]
    tail: int
    key: str
    whole: str
    evident: bool


@lru_cache(maxsize=16384)
def body(name: str) -> Body:
    """Take the name of a body or place apart.

    Args:
        name: the name as written.

    Returns:
        Its parts; words are never empty where the name holds a letter or digit.
    """
    name = _APPOSED.split(name, maxsplit=1)[0] or name if "," in name else name
    full = wording(name)
    bare, legal = _without_forms(full)
    kept = _kept(bare) or _kept(full) or full
    head = _TAIL.split(name, maxsplit=1)[0]
    tail = len(_kept(_without_forms(wording(head))[0])) if head != name else len(kept)
    shared = words("match_generic")
    generic = tuple([w in shared for w in kept])
    several = len(full) > 1 and (any(generic) or "and" in full or full[-1] in words("match_subbodies"))
    return Body(kept, generic, legal, full, tail or len(kept), " ".join(kept), " ".join(full), bool(legal) or several)


def _kept(full: tuple[str, ...]) -> tuple[str, ...]:
    stops, empty = words("match_stop"), words("match_empty")
    found = _countries_marked(tuple([w for w in _undescribed(full) if w not in stops]))
    return found if empty.isdisjoint(found) else tuple([w for w in found if w not in empty]) or found


def _undescribed(full: tuple[str, ...]) -> tuple[str, ...]:
    """The words after what says what the bearer is ("tech giant Apple")."""
    described = words("match_descriptors")
    if described.isdisjoint(full):
        return full
    for i in range(min(3, len(full) - 1), 0, -1):
        if full[i - 1] in described and not any(w in words("match_stop") for w in full[i - 1 : i + 1]):
            return full[i:]
    return full


def _without_forms(full: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words without legal forms, and the classes of these."""
    out, legal, i, forms = [], set(), 0, _legal_forms()
    if forms.longest.keys().isdisjoint(full):
        return full, frozenset()
    while i < len(full):
        form, size = forms.at(full, i)
        if form and (i or size > 1 or len(full[i]) > 2):
            legal.add(form)
        else:
            out.append(full[i])
            size = 1
        i += size
    return (tuple(out), frozenset(legal)) if out else (full, frozenset())


def _countries_marked(full: tuple[str, ...]) -> tuple[str, ...]:
    known, out, i = inner_names(), list[str](), 0
    if known.longest.keys().isdisjoint(full):
        return full
    while i < len(full):
        code, size = known.at(full, i)
        out.append("@" + code.lower() if code else full[i])
        i += size
    return tuple(out)


@cache
def _legal_forms() -> Phrases:
    rows = (line.partition(":") for line in reversed(lines("match_legal")))
    return phrase_table({" ".join(wording(v)): form for form, _, variants in rows for v in variants.split(";")})


def compiled_aliases() -> list[str]:
    """The lines of `match_aliases_cut` for the list `match_aliases`: key of a name, numbers of its bearers; sorted."""
    found: dict[str, list[str]] = {}
    for number, line in enumerate(lines("match_aliases")):
        for key in dict.fromkeys(body(name).key for name in line.partition(":")[2].split(";")):
            found.setdefault(_joined(key), []).append(str(number))
    return sorted(" ".join((key, *numbers)) for key, numbers in found.items())


def aliases_of(x: Body) -> frozenset[str]:
    """The numbers of the bearers that are known by a name."""
    return _known_by(x.key)


@lru_cache(maxsize=16384)
def _known_by(key: str) -> frozenset[str]:
    return frozenset(long_list("match_aliases_cut").beside(_joined(key)).split())


def _joined(key: str) -> str:
    return key.replace(" ", "_")


@cache
def _cities() -> frozenset[str]:
    return _signless(long_list("name_cities"))


@cache
def _regions() -> frozenset[str]:
    return _signless(known("regions")).union(known("regions"))


def _signless(listed: Iterable[str]) -> frozenset[str]:
    """The entries that have signs or letters of other scripts, as the words of a body read them."""
    signed = _SIGNED.findall("\n".join(listed))
    return frozenset(fold(entry).replace("-", " ").replace("'", "").replace("’", "") for entry in signed)


def _is_city(place: str) -> bool:
    return is_city(place) or place in _cities()


@lru_cache(maxsize=16384)
def _is_town(place: str) -> bool:
    """Whether it is a city or region known by name: two that spelling or aliases do not make one are two."""
    return _is_city(place) or place in _regions()


def compare_bodies(a: str, b: str, kind: str | None) -> Comparison:
    """Whether two names name one organisation or place.

    Args:
        a: the name of an organisation or place.
        b: another.
        kind: "organisation", "place" or None.

    Returns:
        The comparison; generic words alone do not make two names one.
    """
    found = [_compare(body(x), body(y), kind) for x in readings(a) for y in readings(b)]
    return found[0] if len(found) == 1 else max(found, key=lambda c: c.score)


def readings(name: str) -> tuple[str, ...]:
    """A name as it stands, or each of those that a stroke parts; none with an acronym of itself in brackets."""
    bare = _unbracketed(name) if "(" in name else name
    parts = tuple(part for part in bare.split("/") if len("".join(wording(part))) > 3) if "/" in bare else ()
    return parts[:3] or (bare,)


def _unbracketed(name: str) -> str:
    inner = _BRACKETS.search(name)
    outer = _BRACKETS.sub(" ", name)
    if inner and outer.strip() and acronym_of(wording(inner[1]), body(outer).full):
        return outer
    return name


def _compare(x: Body, y: Body, kind: str | None) -> Comparison:
    if not aliases_of(x).isdisjoint(aliases_of(y)):
        return Comparison(0.96, "other name of one " + (kind or "body"))
    if kind != "organisation" and x.words != y.words and _is_town(x.whole) and _is_town(y.whole):
        return Comparison(0.1, "different places")
    for short, long in ((x, y), (y, x)):
        if len(short.words) == 1 and (acronym_of(short.words, long.full) or _blended(short, long)):
            return Comparison(0.9, f"acronym of {long.whole}")
    found = with_acronyms(x.words, y.words, pair(x.words, y.words))
    if found.left and found.right:
        return _conflict(x, y, found, kind)
    if not found.pairs:
        return DIFFERENT
    if all(x.generic[i] for i, _, _ in found.pairs) and (found.left or found.right):
        return _generic(x, y, found)
    if found.left or found.right:
        return _contained(*((x, found.left) if found.left else (y, found.right)), found, kind)
    return _full(x, y, found, kind)


def _blended(short: Body, long: Body) -> bool:
    return (bool(long.legal) or any(long.generic)) and blend_of(short.words[0], long.full)


def _beside(x: Body, y: Body, found: Pairing) -> bool:
    """Whether one place name adds but generic words to a core that both share, and none adds a side or number."""
    if any(w in words("match_sides") or w.startswith("@") or w.isdigit() for w in _rest(x, y, found)):
        return False
    return all(x.generic[i] for i in found.left) or all(y.generic[i] for i in found.right)


def _conflict(x: Body, y: Body, found: Pairing, kind: str | None) -> Comparison:
    if len(found.left) != len(found.right) and (like := run_together(x.words, y.words, found)) >= 0.85:
        return Comparison(max(0.5, 0.95 - 2 * (1 - like)), "same name in other word breaks")
    if not found.pairs:
        return DIFFERENT
    if kind == "place" and len(found.pairs) > 1 and _beside(x, y, found):
        return Comparison(0.5, "same core of a place name")
    share = len(found.pairs) / max(len(x.words), len(y.words))
    return Comparison(0.45 * share, "different names")


def _generic(x: Body, y: Body, found: Pairing) -> Comparison:
    """Only generic words are shared: "the bank" may be any bank, most likely the one a story is about."""
    short, long = sorted((x.words, y.words), key=len)
    heads = {long[-1]} | ({long[0]} & words("match_subbodies"))
    if len(short) == 1 and short[0] in heads and words("match_sides").isdisjoint(long):
        return Comparison(0.52, "head of the other name alone")
    if len(short) > 1 and all(w.startswith("@") for w in _rest(x, y, found)):
        return Comparison(0.6, "same name, its country told")
    return Comparison(0.3, "generic words alone are the same")


def _rest(x: Body, y: Body, found: Pairing) -> tuple[str, ...]:
    """The words of both names without a partner."""
    return (*(x.words[i] for i in found.left), *(y.words[i] for i in found.right))


def _base(long: Body, extra: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(w for i, w in enumerate(long.words) if i not in extra)


def _contained(long: Body, extra: tuple[int, ...], found: Pairing, kind: str | None) -> Comparison:
    """One name is a part of the other: what the longer adds decides."""
    more = tuple(long.words[i] for i in extra)
    lost = 2 * found.doubt
    if min(extra) >= long.tail:
        return Comparison(0.85 - lost, "same name, its place told")
    if any(w in words("match_sides") or w.isdigit() for w in more):
        return Comparison(0.35, "a part or another of the name")
    if all(w.startswith("@") for w in _base(long, extra)):
        return Comparison(0.42, "a body of a country")
    if more[-1] in words("match_subbodies") and extra[-1] == len(long.words) - 1:
        alone = kind == "organisation" and len(long.words) == 2 and long.generic[1]
        return Comparison(0.55 - lost if alone else 0.42, "its head left out" if alone else "a body of the other")
    if kind == "place" and set(more) & words("match_divisions") and _is_city(" ".join(_base(long, extra))):
        return Comparison(0.45, "a region and its chief town")
    if all(long.generic[i] for i in extra):
        return Comparison(0.8 - 0.03 * len(more) - lost, "same name, shorter")
    if all(w.startswith("@") for w in more):
        return Comparison(0.6 - lost, "same name, its country told")
    if len(found.pairs) > 1:
        return Comparison(0.62 - 0.02 * len(more) - lost, "part of the other name")
    first = len(long.words) - 1 in extra and kind == "organisation" and not long.legal
    return Comparison((0.45 if first else 0.55) - lost, "part of the other name")


def _full(x: Body, y: Body, found: Pairing, kind: str | None) -> Comparison:
    score = 0.97 - (1.8 if len(found.pairs) > 1 else 2.4 if kind == "place" else 2) * found.doubt
    if x.legal and y.legal and not x.legal & y.legal and not (x.legal | y.legal) <= _COMMON_FORMS:
        return Comparison(min(score, 0.45), "different legal forms")
    if score < 0.5:
        return Comparison(score, "names of like spelling")
    return Comparison(score, "same name in another spelling" if found.doubt else "same name")
