"""Phrases: what each feature says of two claims, in words for people."""

from collections.abc import Iterable, Mapping
from functools import cache

from reconcile import lexicon
from reconcile.alignment.links import Candidate
from reconcile.alignment.scoring import weight
from reconcile.claims.concepts import plain_key
from reconcile.claims.evidence import Evidence
from reconcile.claims.profile import Profile
from reconcile.claims.rarity import rarity
from reconcile.model.when import When

_WORDS = 4  # words that two claims share which a phrase names
_AGAINST = -0.1  # log odds from which a feature says something against two claims
_ANY = "*"
_NONE = "none"


def phrases(names: Iterable[str], a: Profile, b: Profile) -> dict[str, str]:
    """What features say of two claims.

    Args:
        names: the features by name.
        a: the profile of one claim.
        b: that of the other.

    Returns:
        For each feature a phrase that names the values, events, nouns or words in question.
    """
    known = _wording(a, b)
    return {name: _phrase(name, known) for name in names}


def set_apart(c: Candidate) -> str:
    """What sets two claims apart: the feature that speaks most against them, in a few words; empty where none does."""
    said = lexicon.table("alignment_apart")
    kind = c.a.claim.kind
    against = {n: odds for n, value in c.features.items() if n in said and (odds := value * weight(kind, n)) < _AGAINST}
    return str(said[min(against, key=against.__getitem__)]) if against else ""


def _phrase(name: str, known: Mapping[str, str]) -> str:
    template, rest = _template(name)
    return template.format_map({**known, "rest": _plain(rest)})


@cache
def _template(name: str) -> tuple[str, str]:
    """The template of a feature and what its name holds beyond that of the template; the name itself for none."""
    table = lexicon.table("alignment_phrases")
    if name in table:
        return table[name], ""
    begins = (key[:-1] for key in table if key.endswith(_ANY))
    start = max((b for b in begins if name.startswith(b)), key=len, default="")
    return (table[start + _ANY], name[len(start) :]) if start else ("{rest}", name)


def _wording(a: Profile, b: Profile) -> dict[str, str]:
    """What the braces of a template stand for."""
    x, y = a.evidence, b.evidence
    own = {str(a.claim.value), str(b.claim.value)}
    return {
        "a": f"“{a.claim.text}”",
        "b": f"“{b.claim.text}”",
        "event_a": _plain(x.event) or _NONE,
        "event_b": _plain(y.event) or _NONE,
        "noun_a": _noun(x),
        "noun_b": _noun(y),
        "names": ", ".join(sorted((x.names & y.names) - own)) or _NONE,
        "words": _shared_words(a, b),
        "when_a": _when(x.frame),
        "when_b": _when(y.frame),
        "source_a": a.claim.attribution or str(a.claim.value),
        "source_b": b.claim.attribution or str(b.claim.value),
    }


def _plain(key: str) -> str:
    """A term or the name of a feature as words."""
    return plain_key(key).removeprefix("@").replace("_", " ")


def _noun(evidence: Evidence) -> str:
    mention = evidence.mention
    return getattr(mention, "noun", "") or getattr(mention, "unit", "") or _NONE


def _when(when: When | None) -> str:
    return f"“{when.text}”" if when else _NONE


def _shared_words(a: Profile, b: Profile) -> str:
    """The most telling words that stand near both claims, as the first text writes them."""
    x, y = a.evidence.near, b.evidence.near
    written = {key: text for text, _, key, _ in reversed(a.evidence.written)}
    shared = sorted(
        (k for k in x.keys() & y.keys() if k in written or k != plain_key(k)),  # a user's own concepts by their names
        key=lambda k: (-min(x[k], y[k]) * rarity(k), k),
    )
    return ", ".join(written.get(k, _plain(k)) for k in shared[:_WORDS]) or _NONE
