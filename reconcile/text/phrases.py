"""Phrases of several words, looked up where they stand in a text."""

from collections.abc import Mapping, Sequence

from attrs import frozen


@frozen(eq=False, repr=False)
class Phrases:
    """Phrases, each with what it stands for.

    Attributes:
        meanings: what each phrase stands for; its words are parted by one space.
        longest: for each word that opens a phrase, how many words the longest of these has.
    """

    meanings: Mapping[str, str]
    longest: Mapping[str, int]

    def at(self, words: Sequence[str], i: int) -> tuple[str, int]:
        """What the longest phrase that stands at word `i` means, and its size in words; ("", 1) where none does."""
        longest = self.longest.get(words[i], 0)
        if not longest:
            return "", 1
        for size in range(min(longest, len(words) - i), 0, -1):
            meaning = self.meanings.get(" ".join(words[i : i + size]))
            if meaning is not None:
                return meaning, size
        return "", 1


def phrase_table(meanings: Mapping[str, str]) -> Phrases:
    """Phrases made ready to be looked up.

    Args:
        meanings: phrases, their words parted by one space, and what each stands for.
    """
    longest: dict[str, int] = {}
    for phrase in meanings:
        first, _, rest = phrase.partition(" ")
        size = rest.count(" ") + 2 if rest else 1
        if size > longest.get(first, 0):
            longest[first] = size
    return Phrases(meanings, longest)
