"""The words of a text as topics show and weigh them: read once, and handed on with the claims."""

from collections.abc import Iterable

from reconcile.claims.concepts import Term
from reconcile.text.stems import is_content
from reconcile.text.view import Token

# A token: its text, where it begins, the key of the term that begins with it (empty for none), and whether it says what
# a text is about.
Word = tuple[str, int, str, bool]


def words_of(tokens: Iterable[Token], found: Iterable[Term]) -> tuple[Word, ...]:
    """The tokens of a text as words.

    Args:
        tokens: the tokens.
        found: their terms.
    """
    keys = {t.start: t.key for t in found}
    return tuple([(t.text, t.start, keys.get(t.start, ""), is_content(t)) for t in tokens])
