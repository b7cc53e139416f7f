"""The finder: runs of capitals, cut to names, weighed over the document, typed and linked."""

from collections import defaultdict
from itertools import pairwise

from reconcile.mentions.names.evidence import gather, is_name, without_beginning
from reconcile.mentions.names.governments import with_governments
from reconcile.mentions.names.kinds import Scores, add, best_kind, pooled, word_scores
from reconcile.mentions.names.linking import Key, Links, find_links, surname
from reconcile.mentions.names.pieces import Piece, find_pieces
from reconcile.mentions.names.runs import find_runs
from reconcile.mentions.names.stated import clean_role, stated_kinds, stated_roles
from reconcile.mentions.names.surroundings import context_scores
from reconcile.mentions.names.words import is_place
from reconcile.model.name import Name, NameKind
from reconcile.text.view import TextView

_SURE = 2.5  # score from which on a person of several words lends the whole of it to the parts of the name
_CONTEXTS = 12  # further mentions of a name tell nothing new


def find_names(view: TextView) -> tuple[Name, ...]:
    """The names of persons, organisations and places in a text.

    Args:
        view: the text; nothing before `view.body` is read.

    Returns:
        The mentions in order. None overlaps another or crosses a sentence; each carries the fullest form of its name
        in this document and the roles stated of its bearer.
    """
    pieces = _candidates(view)
    kinds = _kinds(view, pieces)
    kept = [p for p in pieces if p.words in kinds]
    written: dict[Key, list[int]] = defaultdict(list)
    forms: dict[Key, str] = {}
    for p in kept:
        written[p.words].append(p.start)
        form = view.text[p.start : p.end]
        if p.words not in forms or (forms[p.words].isupper() and not form.isupper()):
            forms[p.words] = form
    links = find_links(kinds, written, _brackets(view, kept), _introduced(kept))
    return with_governments(view, _named(view, kept, kinds, links, forms))


def _candidates(view: TextView) -> list[Piece]:
    pieces = [p for run in find_runs(view) for p in find_pieces(view, run)]
    seen = gather(view, pieces)
    pieces = [without_beginning(p, view, seen) for p in pieces]
    return [p for p in pieces if is_name(view, p, seen)]


def _kinds(view: TextView, pieces: list[Piece]) -> dict[Key, NameKind]:
    """The kind of each name; names of other things are left out."""
    contexts: dict[Key, list[Scores]] = defaultdict(list)
    scores: dict[Key, Scores] = {}
    for p in pieces:
        if p.words not in scores:
            scores[p.words] = word_scores(p.words, view.text[p.start : p.end])
        if len(contexts[p.words]) < _CONTEXTS:
            contexts[p.words].append(context_scores(view, p))
    scores = {k: add(row, pooled(contexts[k])) for k, row in scores.items()}
    kinds = {k: kind for k, s in scores.items() if len(k) > 1 and (kind := best_kind(s))}
    persons, bodies = _person_parts(kinds, scores), _body_beginnings(kinds)
    for key, row in scores.items():
        if len(key) == 1:
            kind = best_kind(add(row, (persons.get(key[0], 0), bodies.get(key[0], 0), 0, 0)))
            if kind:
                kinds[key] = kind
    return kinds


def _person_parts(kinds: dict[Key, NameKind], scores: dict[Key, Scores]) -> dict[str, float]:
    """What being the surname or first name of a person of the document tells of a single word."""
    found: dict[str, float] = {}
    for key, kind in kinds.items():
        if kind == "person":
            sure = scores[key][0] if scores[key][0] >= _SURE else scores[key][0] / 2
            for word, most in ((key[0], 3.0), (surname(key), 4.5)):
                found[word] = max(found.get(word, 0), min(most, sure))
    return found


def _body_beginnings(kinds: dict[Key, NameKind]) -> dict[str, float]:
    """What beginning an organisation's name tells of a single word."""
    return {k[0]: 2.5 for k, kind in kinds.items() if kind == "organisation" and len(k) > 1 and not is_place(k[0])}


def _introduced(pieces: list[Piece]) -> dict[Key, int]:
    """Where a title that its bearer holds first introduces each surname; forms of address introduce nobody."""
    found: dict[Key, int] = {}
    for p in pieces:
        if len(p.words) == 1 and clean_role(p.role):
            found.setdefault(p.words, p.start)
    return found


def _brackets(view: TextView, pieces: list[Piece]) -> list[tuple[Key, Key]]:
    """Acronyms introduced in brackets after a name, or before one, with that name."""
    found = []
    for a, b in pairwise(pieces):
        if b.first == a.last + 1 and view.tokens[a.last].text == "(":
            closed = b.last < len(view.tokens) and view.tokens[b.last].text == ")"
            if closed and _is_acronym(b) and len(a.words) > 1:
                found.append((b.words, a.words))
            elif closed and _is_acronym(a) and len(b.words) > 1:
                found.append((a.words, b.words))
    return found


def _is_acronym(piece: Piece) -> bool:
    return len(piece.words) == 1 and 2 <= len(piece.words[0]) <= 8


def _named(
    view: TextView, pieces: list[Piece], kinds: dict[Key, NameKind], links: Links, forms: dict[Key, str]
) -> tuple[Name, ...]:
    resolved = [links.fullest(p.words) for p in pieces]
    roles: dict[Key, dict[str, None]] = defaultdict(dict)
    for p, (key, _) in zip(pieces, resolved, strict=True):
        kind = kinds[key]
        stated = stated_roles(view, p) if kind == "person" else stated_kinds(view, p, kind)
        roles[key].update(dict.fromkeys(stated))
    return tuple(
        Name(p.start, p.end, view.text[p.start : p.end], kinds[key], forms[key], tuple(roles[key]), link)
        for p, (key, link) in zip(pieces, resolved, strict=True)
    )
