"""The commonest errors of reports on annotated stories, each with an example."""

from collections import Counter, defaultdict

from scoring import FAMILY, FULL, gold_pairs, hits, matched

from reconcile.alignment.align import all_links
from reconcile.settings import Settings

SHOWN = 10
AROUND = 45  # characters shown on either side of a value


def errors_part(reports):
    """The commonest kinds of errors as Markdown, counted over all stories."""
    found = defaultdict(list)
    for story, extracts, report in reports:
        for kind, *example in errors_of(story, extracts, report.to_dict()):
            found[kind].append(example)
    ranked = sorted(found.items(), key=lambda item: -len(item[1]))[:SHOWN]
    total = sum(map(len, found.values()))
    lines = [f"{total} pairs of documents are wrong in one way or another. The commonest kinds:", ""]
    for number, (kind, examples) in enumerate(ranked, start=1):
        story, *passages = examples[len(examples) // 2]
        shown = "; ".join(f"“{p}”" for p in passages)
        lines.append(f"{number}. *{kind}* ({len(examples)}). {story}: {shown}")
    return "\n".join(lines)


def errors_of(story, extracts, report):
    """(kind of error, name of the story, passage, passage) for each error of one report."""
    texts = {d["id"]: d["text"] for d in story["docs"]}
    told = list(matched(story, report))
    seen = [gold for *_, gold, _ in told if gold]
    for kind, a, b, claims_a, claims_b, verdict, gold, _ in told:
        passages = _passage(texts[a], claims_a[0]), _passage(texts[b], claims_b[0])
        if gold and gold[5] != verdict:
            yield f"Wrong verdict: {gold[5]} taken for {verdict}", story["story"], *passages
        elif not gold and kind in FULL:
            yield _false_alarm(kind, verdict), story["story"], *passages
    links = _links(extracts)
    for gold in gold_pairs(story):
        if gold not in seen and gold[0] in FULL:
            _, a, b, span_a, span_b, *_ = gold
            yield _miss(gold, extracts, links), story["story"], _around(texts[a], *span_a), _around(texts[b], *span_b)


def _false_alarm(kind, verdict):
    told = {"agree": "are equal", "compatible": "can both be true"}.get(verdict, "differ")
    return f"False alarm: {kind}s that {told}, but are not about one fact"


def _links(extracts):
    found = Counter()
    for link in all_links(extracts, Settings()):
        a, b = link.candidate.a.claim, link.candidate.b.claim
        found[a.doc, a.kind, a.start, b.doc, b.start] = link.score
    return found


def _miss(gold, extracts, links):
    """Where an annotated pair was lost."""
    kind, a, b, span_a, span_b, *_ = gold
    read = [list(_claims(extracts, kind, doc, span)) for doc, span in ((a, span_a), (b, span_b))]
    if not all(read):
        return f"Missed: {kind}s of which one was not read"
    scores = [links[(x.doc, x.kind, x.start, y.doc, y.start)] for x in read[0] for y in read[1]]
    best = max(scores)
    if best >= Settings().min_score:
        return f"Missed: {kind}s of which one was joined with another, or left out in the end"
    return (
        f"Missed: {kind}s that had too little in common"
        if best
        else f"Missed: {kind}s that were never set side by side"
    )


def _claims(extracts, kind, doc, span):
    for extract in extracts:
        for claim in extract.claims if extract.doc.id == doc else ():
            if FAMILY.get(claim.kind, claim.kind) == FAMILY.get(kind, kind) and hits(claim.to_dict(), span):
                yield claim


def _passage(text, claim):
    return _around(text, claim["start"], claim["end"])


def _around(text, start, end):
    """A value with some words around it, the value in bold."""
    first = text.rfind(" ", 0, max(0, start - AROUND)) + 1 if start > AROUND else 0
    last = text.find(" ", end + AROUND)
    before, after = text[first:start], text[end : last if last >= 0 else len(text)]
    return " ".join(f"…{before}**{text[start:end]}**{after}…".split()).replace("|", "\\|")
