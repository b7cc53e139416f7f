"""Mentions without a name: a role, a body's kind or a pronoun, brought to the name it stands for."""

from collections.abc import Iterable, Iterator, Sequence

from reconcile.mentions.names.stated import is_role_word
from reconcile.mentions.names.words import bare, demonyms, fold, gender, heads_of, known
from reconcile.model.name import Name
from reconcile.text.view import TextView, Token

_PERSONAL = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
_COMPANY = frozenset({"company", "firm", "corporation", "group", "business"})


def find_roles(view: TextView, names: Sequence[Name]) -> tuple[Name, ...]:
    """Mentions by role or kind alone, brought to the name for which they stand in the document.

    Args:
        view: the text.
        names: its names, as `find_names` gives them.

    Returns:
        Mentions such as "Belarusian president" or "ministry" after "the", in order, with link "role". Only those that
        the document's own statements settle are given.
    """
    taken = {n.start for n in names}
    found = (_resolved(view, names, i, j) for i, j in _phrases(view))
    return tuple(n for n in found if n and n.start not in taken)


def antecedent(view: TextView, names: Sequence[Name], place: int) -> Name | None:
    """The name for which a personal pronoun most likely stands.

    Args:
        view: the text.
        names: its names in order, as `find_names` gives them.
        place: index of the pronoun's first character.

    Returns:
        The mention meant, or None: for "he" and "she" a person whose sex agrees, for "it" an organisation or place,
        for "they" an organisation or else a person, named before in this paragraph or the two before.
    """
    i = view.token_at(place)
    if i < 0 or view.tokens[i].start != place:
        return None
    word = view.tokens[i].lower
    sentence = view.sentence_at(place)
    for s in range(sentence, max(-1, sentence - 5), -1):
        span = view.sentences[s]
        here = [n for n in names if span.start <= n.start < min(span.end, place)]
        fitting = [n for n in here if _fits(n, word)]
        if fitting:
            return fitting[0]
    return None


def _fits(name: Name, pronoun: str) -> bool:
    sex = _PERSONAL.get(pronoun)
    if sex:
        return name.kind == "person" and sex_of(name) in {"", sex}
    if pronoun in {"it", "its"}:
        return name.kind != "person"
    return name.kind == "organisation"


def sex_of(name: Name) -> str:
    """The sex that a person's first name or roles tell: "f", "m" or the empty string."""
    words = {w for role in name.roles for w in role.split()}
    if words & known("roles_female"):
        return "f"
    if words & known("roles_male"):
        return "m"
    return gender(fold(name.name.split()[0]))


def _phrases(view: TextView) -> Iterator[tuple[int, int]]:
    """Stretches of tokens after "the" that end in a role or a kind of body."""
    tokens = view.tokens
    for i, token in enumerate(tokens):
        if token.lower != "the":
            continue
        j = i + 1
        while j < len(tokens) and j < i + 6 and is_role_word(tokens[j]):
            j += 1
        if j < len(tokens) and _is_body(_word(tokens[j])):
            j += 1
        if (
            j > i + 1
            and _closes(tokens, j)
            and (_is_body(_word(tokens[j - 1])) or _word(tokens[j - 1]) in known("roles"))
        ):
            yield i + 1, j


def _word(token: Token) -> str:
    return fold(bare(token.text))


def _is_body(word: str) -> bool:
    return word in heads_of("org") or word in _COMPANY


def _closes(tokens: Sequence[Token], j: int) -> bool:
    """Whether a noun phrase may end before token `j`: no further noun follows ("the general | election")."""
    if j >= len(tokens) or tokens[j].kind != "word" or tokens[j - 1].text[-2:-1] in "'’":
        return True
    word = tokens[j].lower
    if tokens[j].text[0].isupper():
        return False
    return word in known("function_words") or word in known("speech_verbs") or word.endswith(("ed", "ly"))


def _resolved(view: TextView, names: Sequence[Name], i: int, j: int) -> Name | None:
    tokens = view.tokens[i:j]
    words = [_word(t) for t in tokens]
    start, end = tokens[0].start, tokens[-1].start + len(bare(tokens[-1].text))
    options = _bodies(names, words) if _is_body(words[-1]) else _bearers(names, words)
    before = [n for n in options if n.end <= start]
    meant = before[-1] if before else next(iter(options), None)
    if meant is None or (not before and len({n.name for n in options}) > 1):
        return None
    return Name(start, end, view.text[start:end], meant.kind, meant.name, meant.roles, "role")


def _bearers(names: Iterable[Name], words: list[str]) -> list[Name]:
    """The persons of whom the document states this role."""
    return [n for n in names if n.kind == "person" and any(set(words) <= set(r.split()) for r in n.roles)]


def _bodies(names: Iterable[Name], words: list[str]) -> list[Name]:
    """The organisations whose name holds these words."""
    bodies = [n for n in names if n.kind == "organisation"]
    wanted = {w for w in words if w not in demonyms()}
    return [n for n in bodies if wanted <= set(fold(n.name).split())]
