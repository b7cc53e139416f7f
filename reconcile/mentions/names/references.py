"""Mentions by a role or a kind alone, brought to the name they stand for."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reconcile import lexicon
from reconcile.mentions.names.governments import capital_phrases, peoples
from reconcile.mentions.names.kinds import head_of
from reconcile.mentions.names.stated import is_role_word
from reconcile.mentions.names.words import bare, fold, heads_of, is_demonym, known
from reconcile.model.name import Name
from reconcile.text.view import TextView, Token

_LOOKED_AT = 60  # mentions looked at for one role
_AHEAD = 200  # characters within which a name may follow its role
_NEAR = 1500  # characters within which the nearest of several bearers is meant

# For each noun the mentions of its bearers, in order.
Bearers = Mapping[str, Sequence[Name]]


def find_roles(view: TextView, names: Sequence[Name]) -> tuple[Name, ...]:
    """Mentions by role or kind alone, brought to the name for which they stand in the document.

    Args:
        view: the text.
        names: its names in order, as `find_names` gives them.

    Returns:
        Mentions such as "Belarusian president", "ministry" or "company" after "the", in order, with link "role", and
        peoples that speak or act ("the Danes want") with link "demonym". Only those that the document itself settles
        are given: by a role stated beside the name, by a word of the name, or by a country that it names; and the
        capitals of countries ("Omani capital").
    """
    bearers = _bearers(names)
    taken = {n.start for n in names}
    found = (_resolved(view, bearers, i, j) for i, j in _phrases(view) if view.tokens[i].start not in taken)
    others = (n for n in (*peoples(view, names), *capital_phrases(view, names)) if n.start not in taken)
    return tuple(sorted((*filter(None, found), *others), key=lambda n: n.start))


def _bearers(names: Sequence[Name]) -> dict[str, list[Name]]:
    found: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        for noun in _nouns(name):
            found[noun].append(name)
    return found


def _nouns(name: Name) -> set[str]:
    """The nouns under which a name may be meant: of its roles, and for bodies of the name itself."""
    nouns = {w for role in name.roles for w in role.split(" of ")[0].split()}
    if name.kind == "person":
        return nouns & known("roles")
    if name.kind == "organisation":
        words = tuple(fold(name.name).split())
        nouns |= {head_of(words)} if len(words) > 1 else set()
    return nouns


def _phrases(view: TextView) -> Iterator[tuple[int, int]]:
    """Stretches of tokens after "the" that end in a role or a kind of body or place."""
    tokens = view.tokens
    for i in range(1, len(tokens)):
        if tokens[i - 1].lower != "the":
            continue
        j = i
        while j < len(tokens) and j < i + 5 and is_role_word(tokens[j]):
            j += 1
        if j < len(tokens) and _is_kind(_word(tokens[j])):
            j += 1
        if (
            j > i
            and not _leads_to_name(tokens, j)
            and _closes(tokens, j)
            and (_is_kind(_word(tokens[j - 1])) or _word(tokens[j - 1]) in known("roles"))
        ):
            yield i, j


def _word(token: Token) -> str:
    return fold(bare(token.text))


def _is_kind(word: str) -> bool:
    return word in heads_of("org") or word in known("org_nouns") or word in known("place_nouns")


def _leads_to_name(tokens: Sequence[Token], j: int) -> bool:
    """Whether the phrase is completed by a name ("the town | of Lindau"), so that it stands for nothing alone."""
    return j + 1 < len(tokens) and tokens[j].lower == "of" and tokens[j + 1].text[0].isupper()


def _closes(tokens: Sequence[Token], j: int) -> bool:
    """Whether a noun phrase may end before token `j`: no further noun follows ("the general | election")."""
    if j >= len(tokens) or tokens[j].kind != "word" or tokens[j - 1].text[-2:-1] in {"'", "’"}:
        return True
    word = tokens[j].lower
    if tokens[j].text[0].isupper():
        return False
    ends = word in known("function_words") or word in known("speech_verbs") or word in known("verb_forms")
    return ends or word.endswith(("ed", "ly"))


def _resolved(view: TextView, bearers: Bearers, i: int, j: int) -> Name | None:
    tokens = view.tokens[i:j]
    words = [_word(t) for t in tokens]
    start, end = tokens[0].start, tokens[-1].start + len(bare(tokens[-1].text))
    meant = _meant(bearers, words, start)
    if meant is None:
        return None
    return Name(start, end, view.text[start:end], meant.kind, meant.name, meant.roles, "role")


def _meant(bearers: Bearers, words: list[str], place: int) -> Name | None:
    """The bearer named last before `place`, or the only one named after it."""
    for noun in (words[-1], *_kin(words[-1])):
        options = bearers.get(noun, ())
        i = bisect_left(options, place, key=lambda n: n.start)
        before = [n for n in options[max(0, i - _LOOKED_AT) : i] if _agrees(n, words, noun)]
        if before:
            several = len({n.name for n in before}) > 1
            return None if several and place - before[-1].end > _NEAR else before[-1]
        after = [n for n in options[i : i + _LOOKED_AT] if n.start - place < _AHEAD and _agrees(n, words, noun)]
        if after and len({n.name for n in after}) == 1:
            return after[0]
    return None


def _kin(noun: str) -> list[str]:
    kin: list[str] = lexicon.table("name_role_kin").get(noun, [])
    return [k.rsplit(" ", 1)[-1] for k in kin]


def _agrees(name: Name, words: list[str], noun: str) -> bool:
    """Whether the words before the noun fit what the document states of the bearer."""
    stated = [set(role.split()) for role in name.roles]
    if name.kind != "person":
        stated.append(set(fold(name.name).split()) | {w for s in stated for w in s})
    wanted = {w for w in words[:-1] if not is_demonym(w)} | {noun}
    nations = {w for w in words[:-1] if is_demonym(w)}
    return any(wanted <= s and (not nations or nations <= s or not any(map(is_demonym, s))) for s in stated)
