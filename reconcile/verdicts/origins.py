"""Origins: how many independent sources stand behind a finding."""

from collections.abc import Mapping, Sequence

from reconcile.mentions.names import same_name
from reconcile.model.claim import Claim
from reconcile.model.document import Document


def count_origins(claims: Sequence[Claim], copies: Mapping[str, str], docs: Mapping[str, Document]) -> int:
    """Independent origins among the claims of a finding.

    Two documents that credit one source, or of which one copies the other, or of which one credits the other's
    publisher, count once.

    Args:
        claims: the claims of the finding.
        copies: for each document the first one that it shares long runs of words with (often itself).
        docs: the documents by id.
    """
    origins: list[str] = []
    for doc in dict.fromkeys(c.doc for c in claims):
        credit = next((c.attribution for c in claims if c.doc == doc and c.attribution), None)
        origin = credit or docs[copies[doc]].source or copies[doc]
        if not any(origin == o or same_name(origin, o) >= 0.5 for o in origins):
            origins.append(origin)
    return len(origins)


def find_copies(runs: Mapping[str, frozenset[int]]) -> dict[str, str]:
    """For each document the first one of which it copies a long part, else itself.

    A copy shares at least a third of its runs of eight words with the other (Broder's shingles, 1997).

    Args:
        runs: for each document, in the order of the input, the hashes of its runs of words (`Extract.runs`).
    """
    copies: dict[str, str] = {}
    for doc, own in runs.items():
        copies[doc] = next((copies[other] for other in copies if _share(own, runs[other]) >= 1 / 3), doc)
    return copies


def _share(a: frozenset[int], b: frozenset[int]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
