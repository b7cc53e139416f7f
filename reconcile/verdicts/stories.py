"""From what was read of one story's documents to its findings: the same function, wherever it runs."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from reconcile.alignment import Alignment, align
from reconcile.claims.evidence import in_words
from reconcile.claims.extraction import Extract
from reconcile.model.claim import KINDS, Claim
from reconcile.model.finding import VERDICTS, Finding, Notice, SingleSource
from reconcile.settings import Settings
from reconcile.verdicts.contradictions import self_contradictions
from reconcile.verdicts.judge import judge_group
from reconcile.verdicts.origins import find_copies


@frozen(repr=False)
class Judgement:
    """What the documents of one story make of its facts.

    Attributes:
        findings: the facts that two or more of them state, numbered from f1, the most serious first.
        single_source: the facts that one of them alone states.
        notices: what was not compared, and which documents contradict themselves.
    """

    findings: tuple[Finding, ...]
    single_source: tuple[SingleSource, ...]
    notices: tuple[Notice, ...] = ()


def judge_story(extracts: Sequence[Extract], settings: Settings) -> Judgement:
    """Compare what was read from the documents of one story.

    Args:
        extracts: what was read, in the order of the documents. Their texts are not looked at.
        settings: thresholds.

    Returns:
        Findings and single sources, their claims without the evidence that led to them.
    """
    alignment = align(extracts, settings)  # of all kinds: who is credited with a figure rests on the figure
    asked = [_asked_of(x, settings) for x in extracts]
    findings = [f for f in _findings(alignment, extracts, settings) if f.kind in settings.kinds]
    single = _single_sources(asked, findings, alignment)
    return Judgement(
        tuple(_as_reported(f, n) for n, f in enumerate(findings, start=1)),
        tuple(single),
        (*alignment.notices, *(n for x in asked for n in self_contradictions(x, settings))),
    )


def _asked_of(extract: Extract, settings: Settings) -> Extract:
    """What was read of one document, with claims of the kinds that are asked for alone."""
    if {*settings.kinds} == {*KINDS}:
        return extract
    return evolve(extract, profiles=tuple(p for p in extract.profiles if p.claim.kind in settings.kinds))


def _findings(alignment: Alignment, extracts: Sequence[Extract], settings: Settings) -> list[Finding]:
    """The findings, the most serious first, bare names last, then the surest, then in the order of the texts."""
    by_id = {x.doc.id: x.doc for x in extracts}
    copies = find_copies({x.doc.id: x.runs for x in extracts})
    judged = [judge_group(group, by_id, copies, settings) for group in alignment.groups]
    found = [f for f in judged if f.score >= settings.min_score]
    found.sort(key=lambda f: (VERDICTS.index(f.verdict), f.is_bare, -round(f.score, 1), f.claims[0].start))
    return found


def _as_reported(finding: Finding, number: int) -> Finding:
    """A finding with its number, its claims without the evidence that led to them."""
    return evolve(finding, id=f"f{number}", claims=tuple(c.without_evidence() for c in finding.claims))


def _single_sources(
    extracts: Iterable[Extract], findings: Iterable[Finding], alignment: Alignment
) -> list[SingleSource]:
    """The claims that no finding holds, without their evidence; what a document repeats is listed once."""
    told = {_fact(c) for f in findings for c in f.claims}
    single = []
    for claim in (c for x in extracts for c in x.claims):
        if (fact := _fact(claim)) not in told:
            told.add(fact)
            single.append(SingleSource(claim.without_evidence(), alignment.why_alone(claim)))
    return single


def _fact(claim: Claim) -> tuple[object, ...]:
    """What makes a second mention in one document a repetition.

    A figure or a date says one thing in each place, however often its sentence is said; a source may stand in one place
    and be credited with two things.
    """
    place = in_words(claim) if claim.kind in ("number", "date") else 0
    content = claim.evidence.window if claim.kind == "attribution" else None
    return (claim.doc, claim.kind, place, claim.value, content)
