"""Chunks of a run: stretches between the words with a capital that never belong to a name."""

from collections.abc import Iterator, Sequence

from reconcile.mentions.names.runs import Run
from reconcile.mentions.names.words import ROMAN, heads_of, is_first_name, is_ordinary, is_place, known, role_nouns

_CONTRACTED = frozenset({"ll", "ve", "re", "d", "m", "t", "s"})
_ORDINALS = frozenset({"first", "second", "third"})
_SURNAMES = frozenset({"may", "will", "down", "an", "much"})
_JOINTS = frozenset({"of", "for", "the", "and", "on"})


def find_chunks(words: Sequence[str], run: Run) -> Iterator[tuple[int, int]]:
    """Stretches between words that never belong to a name.

    Args:
        words: the folded words and marks of the run.
        run: where they stand.

    Yields:
        Pairs of indices into `words`, the first inside and the second after the chunk.
    """
    start = 0
    for i in range(len(words)):
        if _breaks(words, i, run):
            if i > start:
                yield start, i
            start = i + 1
    if start < len(words):
        yield start, len(words)


def _breaks(words: Sequence[str], i: int, run: Run) -> bool:
    word = words[i]
    if word in ROMAN and i and (len(word) > 1 or is_first_name(words[i - 1])):
        return False
    if _is_sentence_word(words, i, run):
        return True
    function = word in known("function_words") or word in known("not_names")
    return function and not _is_borne(words, i, run) and not _is_joint(words, i, run)


def _is_sentence_word(words: Sequence[str], i: int, run: Run) -> bool:
    """Whether a word is a verb, a contraction, or in a heading any ordinary word."""
    word = words[i]
    if run.headline and is_ordinary(word) and not _stays_in_heading(words, i):
        return True
    if i and (word in known("speech_verbs") or word in known("verb_forms")) and not is_first_name(word):
        return True
    stem, apostrophe, tail = word.partition("'")
    contracted = apostrophe != "" and stem in known("function_words") and tail in _CONTRACTED
    return contracted or word.endswith("n't")


def _stays_in_heading(words: Sequence[str], i: int) -> bool:
    """Whether an ordinary word with a capital may be part of a name even where most words have capitals."""
    word, following = words[i], words[i + 1 : i + 2]
    if word in heads_of("org") or word in heads_of("place") or word in known("role_words") or word in role_nouns():
        return True
    return is_place(word) or (is_first_name(word) and following != [] and not is_ordinary(following[0]))


def _is_borne(words: Sequence[str], i: int, run: Run) -> bool:
    """Whether a small word is part of a name here: an initial, "First Bank", "Theresa May", "Will Kowalski"."""
    word, following = words[i], words[i + 1 : i + 2]
    if not following:
        return i > 0 and word in _SURNAMES and _names_person(words[i - 1])
    if len(word) == 1 and following == ["."]:
        return True
    initial = i == 0 and run.initial
    if word in _ORDINALS or (is_first_name(word) and not is_ordinary(following[0])):
        return not initial
    return i > 0 and word in _SURNAMES and _names_person(words[i - 1])


def _is_joint(words: Sequence[str], i: int, run: Run) -> bool:
    """Whether a small word joins two parts of a name; in headings only "of" and "the" are trusted."""
    word = words[i]
    inside = 0 < i < len(words) - 1 and (word in known("particles") or word in _JOINTS)
    return inside and not (run.headline and word not in {"of", "the"})


def _names_person(word: str) -> bool:
    return is_first_name(word) or word in known("titles")
