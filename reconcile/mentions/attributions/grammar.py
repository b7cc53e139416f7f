"""The words that reporting is made of: function words by class, and reporting verbs by form."""

from functools import cache
from typing import Literal, cast

from attrs import frozen

from reconcile import lexicon
from reconcile.model.attribution import Stance

Form = Literal["base", "third", "past", "participle", "gerund"]
_FORMS: tuple[Form, ...] = ("base", "third", "past", "participle", "gerund")
_KINDS = tuple(frozenset({form}) for form in _FORMS)


@frozen(eq=False, repr=False)
class Verb:
    """A reporting verb.

    Attributes:
        lemma: its base form.
        stance: how it takes what is said.
        frames: what may follow it: a "clause" with or without "that"; a clause with "that" alone; after the credited
            words themselves ("trail"); a "quote"; an "addressee"; an "infinitive"; an "object"; a "label" ("called it
            …"); "about" or another preposition; "as" with what it is taken for; what documents "show"; a figure set
            with "at" ("put"); a figure alone ("count"); an
            object that is something told ("telling": "raised its estimate").
    """

    lemma: str
    stance: Stance
    frames: frozenset[str]

    @property
    def speaks(self) -> bool:
        """Whether the verb may close a quotation or a sentence that it credits ("…, she said")."""
        return not self.frames.isdisjoint({"clause", "quote", "that"})


@cache
def word_class(name: str) -> frozenset[str]:
    """The words of one class of `attribution_grammar.toml`."""
    return frozenset(lexicon.table("attribution_grammar")[name])


@cache
def verb_forms() -> dict[str, tuple[Verb, frozenset[Form]]]:
    """Each form of each reporting verb, in lower case, with the verb and which of its forms it is.

    Adjectives of conviction ("is sure that") are taken for participles.
    """
    found: dict[str, tuple[Verb, frozenset[Form]]] = {}
    for line in lexicon.lines("attribution_verbs"):
        spelled, stance, frames = line.split("|")
        forms = spelled.split()
        verb = Verb(forms[0], cast(Stance, stance.strip()), _frames(frames))
        for form, kind in zip(forms, _KINDS, strict=True):
            found[form] = (verb, kind | found[form][1] if form in found else kind)
    for adjective in word_class("certain"):
        found[adjective] = (Verb(f"be {adjective}", "neutral", frozenset({"that"})), frozenset({"participle"}))
    return found


@cache
def _frames(listed: str) -> frozenset[str]:
    return frozenset(listed.split())  # one for the many verbs that are alike


def is_gerund(word: str) -> bool:
    """Whether a word is the gerund of a reporting verb."""
    return word in verb_forms() and "gerund" in verb_forms()[word][1]


@cache
def stops() -> frozenset[str]:
    """Words before which a noun phrase, read from its end, must have begun."""
    # Their past form hardly ever stands behind a noun as a participle ("the man said" is no "man who was said").
    plain = {f for f, (v, kinds) in verb_forms().items() if v.lemma in word_class("plain") and not kinds <= {"gerund"}}
    classes = ("openers", "finite", "have", "be", "modal", "prepositions", "conjunctions", "personal", "objects")
    return frozenset(plain.union(*(word_class(c) for c in classes)))
