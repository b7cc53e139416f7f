"""How a report compares with an annotated story: which facts were aligned, how they were judged, what was read.

A story names for each pair of documents the facts that both state (its points), with the passages and the verdict.
"""

import json
from calendar import monthrange
from collections import Counter
from itertools import combinations
from pathlib import Path

STORIES = Path(__file__).with_name("stories")
ASIDES = Path(__file__).with_name("asides")  # articles on other events in the world of a story
FULL = ("number", "date", "attribution")  # the kinds of which the stories name every shared fact
FAMILY = {"organisation": "person"}
SLACK = 60  # a claim's span may be this much longer than the annotated one
MENTIONS = 5  # claims of a finding that are looked at in one document
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


def load_stories(folder=STORIES):
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def load_aside(story):
    """An article on another event in the world of a story, with no fact in common; None where none was written."""
    path = ASIDES / f"{story['story']}.json"
    return documents({"docs": [json.loads(path.read_text(encoding="utf-8"))]})[0] if path.exists() else None


def documents(story):
    fields = ("id", "text", "source", "published", "title")
    return [{k: d[k] for k in fields if k in d} for d in story["docs"]]


def verdict_of(pairs, a, b):
    return next((pairs[k] for k in (f"{a}-{b}", f"{b}-{a}", "*") if k in pairs), None)


def gold_spans(story, point):
    """For each document of a point the place of its value in the text."""
    texts = {d["id"]: d["text"] for d in story["docs"]}
    spans = {}
    for claim in point["claims"]:
        start = texts[claim["doc"]].index(claim["text"]) + claim["text"].index(claim["value_text"])
        spans[claim["doc"]] = (start, start + len(claim["value_text"]))
    return spans


def gold_pairs(story):
    """Every pair of documents on every point: (family, a, b, span in a, span in b, verdict, value in a, value in b)."""
    for point in story["points"]:
        spans, values = gold_spans(story, point), {c["doc"]: c["value"] for c in point["claims"]}
        for a, b in combinations(sorted(spans), 2):
            if verdict := verdict_of(point["pairs"], a, b):
                kind = point["kind"]
                yield kind, a, b, spans[a], spans[b], verdict, values[a], values[b]


def hits(claim, span):
    start, end = span
    return claim["start"] < end and start < claim["end"] and claim["end"] - claim["start"] <= end - start + SLACK


def judged_pairs(report):
    """(kind, a, b, claims in a, claims in b, verdict) for each pair of documents that a finding judges."""
    for finding in report["findings"]:
        by_doc = {}
        for claim in finding["claims"]:
            by_doc.setdefault(claim["doc"], []).append(claim)
        for a, b in combinations(sorted(by_doc), 2):
            if verdict := verdict_of(finding["pairs"], a, b):
                yield finding["kind"], a, b, by_doc[a][:MENTIONS], by_doc[b][:MENTIONS], verdict


def days(point):
    """The first and the last day of one EDTF date of level 1."""
    parts = point.strip("?~%").split("T")[0].split("-")
    if "X" in parts[0]:
        return parts[0].replace("X", "0"), parts[0].replace("X", "9") + "-12-31"
    year, month = parts[0], int(parts[1]) if len(parts) > 1 else 0
    if len(parts) > 2:
        return (point.split("T")[0],) * 2
    first, last = SEASONS.get(month, (month or 1, month or 12))
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{monthrange(int(year), last)[1]:02}"


def interval(edtf):
    try:
        ends = [days(p) for p in edtf.split("/")]
    except (ValueError, AttributeError, IndexError, KeyError):
        return None
    return min(e[0] for e in ends), max(e[1] for e in ends)


def same_value(kind, gold, found):
    """Whether a value was read as annotated; the unit aside, which the stories name by many nouns."""
    if kind == "number":
        near = all(abs(gold[k] - found[k]) <= 1e-6 * max(1, abs(gold[k])) for k in ("low", "high"))
        return near and gold["op"] == found["op"]
    if kind == "date":
        return interval(found["edtf"]) == interval(gold["edtf"]) is not None
    return bool(set(gold["name"].lower().split()) & set(found["name"].lower().split()))


def matched(story, report):
    """(kind, a, b, claims in a, claims in b, verdict, annotated pair or None, finding) for each pair that is judged.

    Each annotated pair is found once.
    """
    gold = list(gold_pairs(story))
    left = set(range(len(gold)))
    for finding in report["findings"]:
        for kind, a, b, claims_a, claims_b, verdict in judged_pairs({"findings": [finding]}):
            for i in sorted(left):
                want, x, y, span_a, span_b, *_ = gold[i]
                if (x, y) != (a, b) or FAMILY.get(want, want) != FAMILY.get(kind, kind):
                    continue
                hit_a = [c for c in claims_a if hits(c, span_a)]
                hit_b = [c for c in claims_b if hits(c, span_b)]
                if hit_a and hit_b:
                    left.discard(i)
                    yield kind, a, b, hit_a, hit_b, verdict, gold[i], finding
                    break
            else:
                yield kind, a, b, claims_a, claims_b, verdict, None, finding


class Score:
    """Counts over stories."""

    def __init__(self):
        self.gold, self.found, self.judged = Counter(), Counter(), Counter()
        self.conflicts_gold = self.conflicts_found = self.conflicts_right = 0
        self.verdicts_right = self.values = self.values_right = 0
        self.by_verdict, self.found_by_verdict = Counter(), Counter()

    def add(self, story, report):
        for kind, *_, verdict, _, _ in gold_pairs(story):
            self.gold[kind] += 1
            self.by_verdict[verdict] += 1
            self.conflicts_gold += verdict == "conflict"
        for kind, _, _, (hit_a, *_), (hit_b, *_), verdict, gold, _ in matched(story, report):
            self.judged[kind] += 1
            self.conflicts_found += verdict == "conflict"
            if gold:
                want, *_, right, value_a, value_b = gold
                self._found(want, right, verdict, (value_a, hit_a), (value_b, hit_b))

    def _found(self, kind, right, verdict, *values):
        self.found[kind] += 1
        self.found_by_verdict[right] += 1
        self.verdicts_right += verdict == right
        self.conflicts_right += verdict == right == "conflict"
        for gold, claim in values:
            self.values += 1
            self.values_right += same_value(kind, gold, claim["value"])

    def figures(self):
        full = [sum(c[k] for k in FULL) for c in (self.found, self.judged, self.gold)]
        precision, recall = share(full[0], full[1]), share(full[0], full[2])
        names = [k for k in self.gold if k not in FULL]
        return {
            "align_p": precision,
            "align_r": recall,
            "align_f1": share(2 * precision * recall, precision + recall),
            "names_r": share(sum(self.found[k] for k in names), sum(self.gold[k] for k in names)),
            "verdict_acc": share(self.verdicts_right, sum(self.found.values())),
            "conflict_p": share(self.conflicts_right, self.conflicts_found),
            "conflict_r": share(self.conflicts_right, self.conflicts_gold),
            "value_acc": share(self.values_right, self.values),
            **{f"recall_{v}": share(self.found_by_verdict[v], n) for v, n in sorted(self.by_verdict.items())},
            **{f"f1_{k}": share(2 * self.found[k], self.judged[k] + self.gold[k]) for k in FULL},
        }


def share(part, whole):
    return part / whole if whole else 0.0
