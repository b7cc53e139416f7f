"""From claims to groups."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from attrs import frozen

from reconcile.alignment.candidates import links_between
from reconcile.alignment.groups import Group, group_links
from reconcile.alignment.links import Link
from reconcile.alignment.profile import profiles
from reconcile.alignment.stories import likeness, story_vector
from reconcile.claims.extraction import Extract
from reconcile.model.claim import Claim
from reconcile.settings import Settings


@frozen(eq=False)
class Alignment:
    """What was aligned, and the nearest that each claim came to another document's.

    Attributes:
        groups: the claims of two or more documents that state the same fact.
        nearest: for each claim (by `id`) the other claim that scored best with it, and the score.
    """

    groups: tuple[Group, ...]
    nearest: Mapping[int, tuple[Claim, float]]

    def why_alone(self, claim: Claim) -> str:
        """Why a claim stands in no group, in one phrase."""
        if id(claim) not in self.nearest:
            return "no other document states anything like it"
        other, score = self.nearest[id(claim)]
        return (
            f"nothing matched; the nearest is “{other.text}” in {other.doc}, taken for another fact (score {score:.2f})"
        )


def align(extracts: Sequence[Extract], settings: Settings) -> Alignment:
    """Group the claims of several documents that state the same fact.

    Args:
        extracts: the documents' claims and story keys.
        settings: `min_story` keeps documents of different stories apart, `min_score` bounds the links.
    """
    found = list(all_links(extracts, settings))
    return Alignment(tuple(group_links(found, settings.min_score)), _nearest(found))


def all_links(extracts: Sequence[Extract], settings: Settings) -> Iterator[Link]:
    """The scored candidates of every pair of documents that share a story."""
    ready = [(profiles(x.claims), story_vector(x.keys)) for x in extracts]
    for (left, story), (right, other) in combinations(ready, 2):
        if likeness(story, other) >= settings.min_story:
            yield from links_between(left, right)


def _nearest(found: Iterable[Link]) -> dict[int, tuple[Claim, float]]:
    nearest: dict[int, tuple[Claim, float]] = {}
    for link in found:
        a, b = link.candidate.a.claim, link.candidate.b.claim
        for claim, other in ((a, b), (b, a)):
            if link.score > nearest.get(id(claim), (other, -1.0))[1]:
                nearest[id(claim)] = (other, link.score)
    return nearest
