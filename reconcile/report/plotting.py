"""Charts of a report, by altair."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from reconcile.errors import SettingsError
from reconcile.model.claim import Claim, Kind
from reconcile.model.finding import VERDICTS, Finding
from reconcile.report.cleaning import visible
from reconcile.report.contents import Contents
from reconcile.report.extras import require
from reconcile.report.view.figures import reach_of
from reconcile.report.view.wording import said

Rows = list[dict[str, Any]]

_LONGEST_TOPIC = 60
_FIRST_DAY = datetime(1, 1, 1)
_COLOURS = {"conflict": "#b42318", "update": "#8a5300", "compatible": "#0b5cad", "agree": "#17692e"}
_NOTES = ("source", "said", "topic", "verdict")


def plot(report: Contents, chart: str) -> Any:
    """Draw a report.

    Args:
        report: the contents.
        chart: a key of `CHARTS`.

    Returns:
        An altair chart.

    Raises:
        SettingsError: the chart is unknown.
        MissingExtraError: altair is not installed.
    """
    if chart not in CHARTS:
        raise SettingsError(f"chart: unknown {chart!r}; known are {', '.join(CHARTS)}")
    rows, draw = CHARTS[chart]
    return draw(require("altair", "plot"), rows(report))


def agreement_rows(report: Contents) -> Rows:
    """One row for each two sources with facts in common, either way round, with the share without conflict."""
    verdicts: dict[tuple[str, str], list[str]] = {}
    for pair in (p for f in report.findings for p in f.pairs):
        verdicts.setdefault((pair.a, pair.b), []).append(pair.verdict)
    rows = []
    for (a, b), found in verdicts.items():
        told: dict[str, int] = {v: found.count(v) for v in VERDICTS}
        share = round(1 - told["conflict"] / len(found), 3)
        names = _name(report, a), _name(report, b)
        for source, other in (names, names[::-1]):
            rows.append({"source": source, "other": other, "facts": len(found), "without conflict": share, **told})
    return rows


def spread_rows(report: Contents) -> Rows:
    """One row a claim of the findings of figures that differ: its source, its words, its ends and its bound."""
    differing = [f for f in report.findings if f.verdict != "agree"]
    rows = []
    for row, claim in _claims(report, differing, "number"):
        reach = reach_of(claim)
        assert reach  # every figure lies on an axis
        bound = "and less" if reach.open_low else "and more" if reach.open_high else "as told"
        rows.append(row | {"low": reach.low, "high": reach.high, "bound": bound})
    return rows


def timeline_rows(report: Contents) -> Rows:
    """One row a claim of the findings of dates that have their place on the calendar: when it begins and ends."""
    placed = [(row, reach_of(claim)) for row, claim in _claims(report, report.findings, "date")]
    return [row | {"from": _moment(reach.low), "to": _moment(reach.high)} for row, reach in placed if reach]


def _claims(report: Contents, findings: Sequence[Finding], kind: Kind) -> Iterator[tuple[dict[str, Any], Claim]]:
    for finding in (f for f in findings if f.kind == kind):
        topic = visible(f"{finding.id}: {finding.topic}")[:_LONGEST_TOPIC]
        for claim in finding.claims:
            words = {"source": _name(report, claim.doc), "said": visible(said(claim))}
            yield {"topic": topic, "verdict": finding.verdict, **words}, claim


def _name(report: Contents, doc_id: str) -> str:
    outlet = next((d.source for d in report.documents if d.id == doc_id), "")
    return visible(f"{outlet} ({doc_id})" if outlet and outlet != doc_id else doc_id)


def _moment(day_number: float) -> str:
    return (_FIRST_DAY + timedelta(days=day_number - 1)).isoformat()


def _agreement(altair: Any, rows: Rows) -> Any:
    """A heat map of the sources by each other."""
    scale = altair.Scale(domain=[0, 1], range=["#fde3c8", "#9cc3ea"])
    base = altair.Chart(altair.Data(values=rows)).encode(
        x=altair.X("source:N", title=None),
        y=altair.Y("other:N", title=None),
        tooltip=[altair.Tooltip(f"{name}:Q") for name in ("facts", *VERDICTS)],
    )
    squares = base.mark_rect().encode(color=altair.Color("without conflict:Q", scale=scale))
    return (squares + base.mark_text().encode(text="facts:Q")).properties(title="Facts in common, without conflict")


def _spread(altair: Any, rows: Rows) -> Any:
    """A strip for each finding of figures: a point or a bar for each source."""
    base = altair.Chart().encode(
        y=altair.Y("source:N", title=None),
        x=altair.X("low:Q", title=None, scale=altair.Scale(zero=False, padding=12)),
        tooltip=[altair.Tooltip(f"{name}:N") for name in _NOTES],
    )
    bars = base.mark_rule(size=3).encode(x2="high:Q")
    points = base.mark_point(filled=True, size=70).encode(shape="bound:N", color=_verdict(altair))
    return _by_topic(altair, bars + points, rows)


def _timeline(altair: Any, rows: Rows) -> Any:
    """A strip for each finding of dates: a bar for each source."""
    base = altair.Chart().encode(
        y=altair.Y("source:N", title=None),
        x=altair.X("from:T", title=None, scale=altair.Scale(padding=12)),
        color=_verdict(altair),
        tooltip=[altair.Tooltip(f"{name}:N") for name in _NOTES],
    )
    bars = base.mark_bar(size=6).encode(x2="to:T")
    return _by_topic(altair, bars + base.mark_point(filled=True, size=50), rows)


def _verdict(altair: Any) -> Any:
    scale = altair.Scale(domain=list(_COLOURS), range=list(_COLOURS.values()))
    return altair.Color("verdict:N", scale=scale)


def _by_topic(altair: Any, layers: Any, rows: Rows) -> Any:
    heads = altair.Header(labelAngle=0, labelOrient="top", labelAnchor="start", labelFontWeight="bold")
    topics = list(dict.fromkeys(r["topic"] for r in rows))
    row = altair.Row("topic:N", title=None, sort=topics, header=heads)
    facets = altair.layer(layers, data=altair.Data(values=rows)).facet(row=row)
    return facets.resolve_scale(x="independent", y="independent")


CHARTS: Mapping[str, tuple[Callable[[Contents], Rows], Callable[[Any, Rows], Any]]] = {
    "agreement": (agreement_rows, _agreement),
    "spread": (spread_rows, _spread),
    "timeline": (timeline_rows, _timeline),
}
