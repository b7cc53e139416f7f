"""An explanation as sums of log odds, one part a line: as text, and as what its page shows."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from reconcile.alignment.accounts import Account, Contribution
from reconcile.model.claim import Claim
from reconcile.report.cleaning import visible
from reconcile.report.explanation import Certainty, Grounds, Refusal
from reconcile.report.layout import WIDTH, indented

_SMALL = 0.1  # parts that add or take away less are shown as one


@frozen
class Bar:
    """One part of a sum, drawn from where the sum before it ends to where it ends itself.

    Attributes:
        phrase: what the part says.
        sum: the part as written: "+1.20", with its value and weight behind.
        factors: its value times its weight, as written.
        left: where the bar begins, in hundredths of the chart's width.
        width: how wide it is, likewise.
        sign: "for" or "against".
    """

    phrase: str
    sum: str
    factors: str
    left: float
    width: float
    sign: str


def bars(parts: Sequence[Contribution]) -> tuple[Bar, ...]:
    """The parts of a sum as the bars of a waterfall chart, the small ones as one."""
    shown = [
        *(p for p in parts if abs(p.log_odds) >= _SMALL),
        *_together([p for p in parts if abs(p.log_odds) < _SMALL]),
    ]
    ends = [0.0]
    for part in shown:
        ends.append(ends[-1] + part.log_odds)
    lowest, span = min(ends), max(max(ends) - min(ends), 1e-9)
    return tuple(
        Bar(
            phrase=part.phrase,
            sum=f"{part.log_odds:+.2f}",
            factors=f"{part.value:.2f} × {part.weight:+.2f}",
            left=round(100 * (min(start, end) - lowest) / span, 1),
            width=round(max(0.5, 100 * abs(part.log_odds) / span), 1),
            sign="for" if part.log_odds >= 0 else "against",
        )
        for part, start, end in zip(shown, ends, ends[1:], strict=False)
    )


def _together(small: Sequence[Contribution]) -> Iterator[Contribution]:
    if len(small) == 1:
        yield from small
    elif small:
        yield Contribution("small", f"{len(small)} small parts", 1.0, sum(p.log_odds for p in small))


def render_waterfall(explanation: Grounds) -> str:
    """An explanation as plain text of at most 100 columns, without control characters other than line feeds."""
    return "\n".join(_lines(explanation))


def explanation_view(explanation: Grounds) -> dict[str, Any]:
    """What the page of an explanation shows, by the names in its template."""
    return {
        "headline": headline(explanation),
        "links": [_link_view(x) for x in explanation.links],
        "certainties": [{"title": certainty_title(x), "parts": bars(x.parts)} for x in explanation.certainties],
        "refused": [
            {"other": named(r.other), "claim": named(r.claim), "score": f"{r.score:.2f}", "reason": r.reason}
            for r in explanation.refused
        ],
        "absent": explanation.absent,
    }


def _link_view(account: Account) -> dict[str, Any]:
    return {
        "title": title_of(account),
        "evidence": bars(account.evidence),
        "evidence_sum": f"{account.evidence_sum:+.2f}",
        "steps": bars(account.steps),
        "log_odds": f"{account.log_odds:+.2f}",
    }


def headline(explanation: Grounds) -> str:
    """What is explained, in one line."""
    finding = explanation.finding
    return f"{finding.id}: {finding.topic} — {finding.verdict}, certainty {explanation.score:.2f}"


def title_of(account: Account) -> str:
    """The two claims and their score, in one line."""
    lifted = f", lifted to {account.floor:.2f}" if account.score > 0 and account.score == account.floor else ""
    return f"{named(account.a)} and {named(account.b)}: score {account.score:.2f}{lifted}"


def named(claim: Claim) -> str:
    """A claim in words: its document and its value as written."""
    return f"{claim.doc} “{claim.text}”"


def _lines(explanation: Grounds) -> Iterator[str]:
    yield from _text(headline(explanation), "")
    for account in explanation.links:
        yield ""
        yield from _text(title_of(account), "  ")
        yield from _sum(account.evidence, f"evidence: {account.evidence_sum:+.2f}")
        yield from _sum(account.steps, f"log odds: {account.log_odds:+.2f}")
    yield ""
    yield from _text(f"Mean score of the links: {explanation.link_score:.2f}", "  ")
    for sure in explanation.certainties:
        yield from _text(certainty_title(sure), "  ")
        yield from _sum(sure.parts, "")
    yield from _refusals(explanation.refused)
    for doc, reason in explanation.absent:
        yield from _text(f"{doc}: {reason}", "  not in it: ")


def certainty_title(sure: Certainty) -> str:
    """The verdict on two documents and how sure it is, in one line."""
    return f"{sure.a}-{sure.b} {sure.verdict}: certainty {sure.score:.2f}"


def _sum(parts: Sequence[Contribution], total: str) -> Iterator[str]:
    for bar in bars(parts):
        yield from _text(f"{bar.phrase} ({bar.factors})", f"    {bar.sum:>6}  ")
    if total:
        yield from _text(total, "    ------  ")


def _refusals(refused: Iterable[Refusal]) -> Iterator[str]:
    for n, r in enumerate(refused):
        if n == 0:
            yield ""
            yield "  Refused"
        yield from _text(f"{named(r.other)} beside {named(r.claim)} ({r.score:.2f}): {r.reason}", "    ")


def _text(text: str, indent: str) -> list[str]:
    return indented(visible(text), indent, WIDTH, " " * len(indent))
