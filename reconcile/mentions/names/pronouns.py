"""Whom a personal pronoun stands for."""

from bisect import bisect_left
from collections.abc import Sequence

from reconcile.mentions.names.words import fold, gender, known
from reconcile.model.name import Name
from reconcile.model.span import Span
from reconcile.text.view import TextView

_PERSONAL = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
_NEUTER = frozenset({"it", "its"})
_SENTENCES_BACK = 6
_NAMES_A_SENTENCE = 40


def antecedent(view: TextView, names: Sequence[Name], place: int) -> Name | None:
    """The name for which a personal pronoun most likely stands.

    Args:
        view: the text.
        names: its names in order, as `find_names` gives them; mentions by role may be among them.
        place: index of the pronoun's first character.

    Returns:
        The mention meant, or None: for "he" and "she" a person whose sex agrees, for "it" an organisation or place,
        for "they" an organisation or else a person, named shortly before. In a sentence the speaker comes first, then
        whoever stands first and depends on no preposition; what others say in quotation marks counts least.
    """
    i = view.token_at(place)
    if i < 0 or view.tokens[i].start != place:
        return None
    sentence, word = view.sentence_at(place), view.tokens[i].lower
    for s in range(sentence, max(-1, sentence - _SENTENCES_BACK), -1):
        span = view.sentences[s]
        fitting = [n for n in _named(names, span, place) if fits(n, word)]
        if fitting:
            return min(fitting, key=lambda n: _standing(view, n))
    return None


def _named(names: Sequence[Name], span: Span, place: int) -> Sequence[Name]:
    first = bisect_left(names, span.start, key=lambda n: n.start)
    last = bisect_left(names, min(span.end, place), key=lambda n: n.start)
    return names[first : min(last, first + _NAMES_A_SENTENCE)]


def fits(name: Name, pronoun: str) -> bool:
    """Whether a name may be meant by a pronoun in lower case, by its kind and the bearer's sex."""
    sex = _PERSONAL.get(pronoun)
    if sex:
        return name.kind == "person" and sex_of(name) in {"", sex}
    return name.kind != "person" if pronoun in _NEUTER else name.kind == "organisation"


def sex_of(name: Name) -> str:
    """The sex that a person's roles or first name tell: "f", "m" or the empty string."""
    words = {w for role in name.roles for w in role.split()}
    if words & known("roles_female"):
        return "f"
    if words & known("roles_male"):
        return "m"
    return gender(fold(name.name.split()[0]))


def _standing(view: TextView, name: Name) -> tuple[bool, int, int]:
    """How far a name stands from being what its sentence is about; the smallest is meant."""
    first, last = view.token_at(name.start), view.token_at(name.end - 1)
    before = view.tokens[first - 1].lower if first else ""
    after = view.tokens[last + 1].lower if last + 1 < len(view.tokens) else ""
    quoted = view.in_quotes(name.start)
    owned = view.tokens[last].end > name.end
    if owned or before in {"of", "by", "with", "to", "for", "about", "against", "from", "on"}:
        return quoted, 3, name.start
    inverted = _is_verb(before) and _follows_mark(view, first - 1)
    if _is_verb(before) and not inverted:
        return quoted, 2, name.start
    return quoted, 0 if inverted or after in known("speech_verbs") else 1, name.start


def _is_verb(word: str) -> bool:
    return word in known("speech_verbs") or word in known("verb_forms")


def _follows_mark(view: TextView, i: int) -> bool:
    """Whether a mark or the beginning of the text stands before a token, as before the verb in "…,” said the mayor"."""
    return i == 0 or view.tokens[i - 1].kind == "mark"
