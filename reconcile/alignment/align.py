"""From claims to groups."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from reconcile.alignment.candidates import Link, candidates, links
from reconcile.alignment.groups import Group, group_links
from reconcile.alignment.profile import profiles
from reconcile.alignment.stories import likeness, story_vector
from reconcile.claims.extraction import Extract
from reconcile.settings import Settings


def align(extracts: Sequence[Extract], settings: Settings) -> list[Group]:
    """Group the claims of several documents that state the same fact.

    Args:
        extracts: the documents' claims and story keys.
        settings: `min_story` keeps documents of different stories apart, `min_score` bounds the links.
    """
    return group_links(all_links(extracts, settings), settings.min_score)


def all_links(extracts: Sequence[Extract], settings: Settings) -> Iterator[Link]:
    """The scored candidates of every pair of documents that share a story."""
    ready = [(profiles(c for c in x.claims if c.kind in settings.kinds), story_vector(x.keys)) for x in extracts]
    for (left, story), (right, other) in combinations(ready, 2):
        if likeness(story, other) >= settings.min_story:
            yield from links(candidates(left, right))
