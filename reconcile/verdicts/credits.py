"""Verdicts on attributions: who is credited with the same words or the same figure."""

from functools import cache, lru_cache

from reconcile import lexicon
from reconcile.claims.concepts import phrase_stems
from reconcile.mentions.names import same_name
from reconcile.model.attribution import Attribution
from reconcile.model.claim import Claim
from reconcile.text.stems import content_stems, stem
from reconcile.text.view import TextView
from reconcile.verdicts.ruling import Ruling

_SAME = 0.5  # two names that score so are one


def judge_credits(a: Claim, b: Claim) -> Ruling:
    """Compare two credited sources: by name, by role, by the body they speak for."""
    x, y = str(a.value), str(b.value)
    if _speaks_for(a) != _speaks_for(b) and _words(a) & _words(b):
        return Ruling("compatible", f"“{a.text}” and “{b.text}”: one speaks for the other")
    if x.casefold() == y.casefold() or same_name(x, y) >= _SAME:
        return Ruling("agree", f"both credit {x}")
    if _refuses(a) and _refuses(b):
        return Ruling("compatible", f"“{a.text}” and “{b.text}” both refuse it, as more than one may")
    if is_vague(f"{a.text} {x}") or is_vague(f"{b.text} {y}"):
        return Ruling("compatible", f"“{a.text}” and “{b.text}” may be one source")
    shared = _words(a) & _words(b)
    if shared and not (_own_names(a, shared) and _own_names(b, shared)):
        one_role = bool(shared & _roles(a) & _roles(b))
        told = "name one role" if one_role else "may be one source"
        return Ruling("agree" if one_role else "compatible", f"“{a.text}” and “{b.text}” {told}")
    return Ruling("conflict", f"credited to {x} here, to {y} there")


def _refuses(claim: Claim) -> bool:
    """Whether a source denies or rejects what it is credited with; that another does so too is no contradiction."""
    mention = claim.evidence.mention if claim.evidence is not None else None
    return isinstance(mention, Attribution) and mention.stance == "denial"


def _own_names(claim: Claim, shared: frozenset[str]) -> bool:
    """Whether the source bears a name beyond the words shared: "Russian" in "the Russian ministry"."""
    capitals = [t.lower for t in TextView(f"{claim.text} {claim.value}").tokens if t.text[:1].isupper()]
    return any(stem(w) not in shared and w not in lexicon.words("text_stopwords") for w in capitals)


def _speaks_for(claim: Claim) -> bool:
    """Whether the source is somebody who speaks for a body, named by that office."""
    return "spokes" in claim.text.lower()


def _words(claim: Claim) -> frozenset[str]:
    """The content stems of the source as written and in its fullest form."""
    return _stems(f"{claim.text} {claim.value}")


@lru_cache(maxsize=4096)
def _stems(words: str) -> frozenset[str]:
    return frozenset(content_stems(TextView(words).tokens))


def _roles(claim: Claim) -> frozenset[str]:
    return _words(claim) & _listed("verdict_roles")


def is_vague(source: str) -> bool:
    """Whether a source, in the words that credit it, is a crowd or an unnamed person that any other may belong to."""
    return bool(_stems(source) & _listed("verdict_vague_sources"))


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(s for line in lexicon.lines(name) for s in phrase_stems(line))
