"""Origins: how many independent sources stand behind a finding."""

from collections.abc import Mapping, Sequence

from reconcile.mentions.names import same_name
from reconcile.model.claim import Claim
from reconcile.model.document import Document


def count_origins(claims: Sequence[Claim], copies: Mapping[str, str], docs: Mapping[str, Document]) -> int:
    """Independent origins among the claims of a finding.

    Two documents that credit one source, or of which one copies the other, or of which one credits the other's
    publisher, count once; so does whatever such pairs bring together, in whichever order the documents come.

    Args:
        claims: the claims of the finding.
        copies: for each document the first one that it shares long runs of words with (often itself).
        docs: the documents by id.
    """
    found: list[list[tuple[str, str]]] = []
    for doc in dict.fromkeys(c.doc for c in claims):
        credit = next((c.attribution for c in claims if c.doc == doc and c.attribution), None)
        mine = (copies[doc], credit or docs[copies[doc]].source or copies[doc])
        one = [group for group in found if any(_is_one(mine, theirs) for theirs in group)]
        found = [group for group in found if group not in one] + [[mine, *(o for group in one for o in group)]]
    return len(found)


def _is_one(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """Whether two documents, each as what it copies and whom it credits, have one origin."""
    return a[0] == b[0] or a[1] == b[1] or same_name(a[1], b[1]) >= 0.5


def find_copies(runs: Mapping[str, frozenset[int]]) -> dict[str, str]:
    """For each document the first one of which it, or a copy of it, copies a long part, else itself.

    A copy shares at least a third of its runs of eight words with the other (Broder's shingles, 1997).

    Args:
        runs: for each document, in the order of the input, the hashes of its runs of words (`Extract.runs`).
    """
    copies: dict[str, str] = {}
    for doc, own in runs.items():
        roots = {copies[other] for other in copies if _share(own, runs[other]) >= 1 / 3}
        first = next((other for other in runs if other in roots), doc)
        copies = {other: first if root in roots else root for other, root in copies.items()} | {doc: first}
    return copies


def _share(a: frozenset[int], b: frozenset[int]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
