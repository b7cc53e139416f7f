"""Measure how accurate reports are, on stories not fitted on, and write the figures into the page on accuracy.

    python docs/alignment/accuracy.py          # some minutes; scikit-learn is needed

Fits the weights anew for each part of the stories, without writing them. Run it after `fit_weights.py --write`.
"""

import re
import sys
from collections import Counter, defaultdict
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2] / "tests" / "benchmarks")]

import fit_weights as fitting  # noqa: E402
import twins  # noqa: E402
from errors_left import errors_part  # noqa: E402
from scoring import FULL, Score, documents, load_stories, matched, share  # noqa: E402

import reconcile  # noqa: E402
from reconcile import pipeline  # noqa: E402
from reconcile.settings import Settings  # noqa: E402

PAGE = Path(__file__).parents[1] / "concepts" / "accuracy.md"
STRICT = 0.6
BANDS = (0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
SIZES = (10, 20, 30, 46)  # stories fitted on; the last is all but one part of eight
STRANGERS = 200
NAMES = {
    "align_p": "alignment precision",
    "align_r": "alignment recall",
    "align_f1": "alignment F1",
    "names_r": "recall of places, persons and organisations",
    "verdict_acc": "verdict accuracy",
    "conflict_p": "conflict precision",
    "conflict_r": "conflict recall",
    "value_acc": "value accuracy",
    "recall_agree": "of the agreements, the share found",
    "recall_compatible": "of the compatible pairs, the share found",
    "recall_conflict": "of the conflicting pairs, the share found",
    "recall_update": "of the updates, the share found",
}


def main():
    corpus = fitting.corpus_of(load_stories())
    tables, _ = fitting.held_out_tables(corpus)
    figures = fitting.cross_validated(corpus, tables, (Settings().min_score, STRICT))
    reports = list(held_out_reports(corpus, tables))
    parts = {
        "figures": figures_part(corpus, figures, beside(corpus, tables)),
        "scores": scores_part(reports),
        "errors": errors_part(reports),
        "curve": curve_part(corpus),
    }
    text = PAGE.read_text(encoding="utf-8")
    for name, part in parts.items():
        text = replaced(text, name, part)
    PAGE.write_text(text, encoding="utf-8")
    print("\n\n".join(parts.values()))


def held_out_reports(corpus, tables):
    """Each story with what was read and the report on it, by weights fitted on other stories."""
    for fold in range(fitting.FOLDS):
        fitting.use(tables[fold])
        for _, story, extracts, *_ in corpus[fold :: fitting.FOLDS]:
            yield story, extracts, pipeline.judge(extracts, Settings())
    fitting.use(fitting.shipped())


def replaced(text, name, part):
    """The page with the part between the marks of this name replaced."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    return re.sub(f"{begin}.*{end}", lambda _: f"{begin}\n{part}\n{end}", text, flags=re.DOTALL)


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in lines)


def figures_part(corpus, figures, aside):
    (low, default), (high, strict) = figures.items()
    docs = sum(len(s["docs"]) for _, s, *_ in corpus)
    rows = [[NAMES[n], f"{default[n]:.2f}", f"{strict[n]:.2f}"] for n in NAMES]
    every = {kind: twins.measure(kind) for kind in twins.KINDS}
    worst, conflicts = max(a for _, a, _ in every.values()), max(c for _, _, c in every.values())
    shown = table(["measure", f"default ({low:.2f})", f"{high:.2f}"], rows)
    return (
        f"On {len(corpus)} stories ({docs} documents), by cross-validation in {fitting.FOLDS} parts; the second column "
        f"is a stricter `min_score`:\n\n{shown}\n\n"
        f"Of two documents about different events, {100 * strangers():.0f} in a hundred pairs show a finding that "
        f"should not be there. Two documents about look-alike events, told half in the same words, raise {worst:.1f} "
        f"such findings a pair ({conflicts:.1f} of them conflicts). So do two articles about different events with the "
        f"same people, places and words (`tests/gold/asides`): {aside[0]:.1f} a pair, {aside[1]:.1f} of them conflicts "
        "or updates, names that both tell left out. People who annotate such stories blind of each other reach an "
        "alignment F1 of .975 and a conflict F1 of .94."
    )


def beside(corpus, tables):
    """Findings a pair of a story's document and an article on another event in its world; conflicts and updates."""
    told = []
    for fold in range(fitting.FOLDS):
        fitting.use(tables[fold])
        for _, _, extracts, _, asides in corpus[fold :: fitting.FOLDS]:
            told += [pipeline.judge([own, aside], Settings()).findings for own in extracts for aside in asides]
    fitting.use(fitting.shipped())
    found = [f for findings in told for f in findings if f.kind in FULL]
    return len(found) / len(told), sum(f.verdict in ("conflict", "update") for f in found) / len(told)


def strangers():
    """The share of pairs of documents about different events with a finding."""
    random = Random(20)
    drawn = random.sample(list(combinations(load_stories(), 2)), STRANGERS)
    pairs = [[{**random.choice(documents(s)), "id": n} for s, n in zip(pair, "ab", strict=True)] for pair in drawn]
    return sum(bool(reconcile.compare(pair).findings) for pair in pairs) / len(pairs)


def scores_part(reports):
    """How often findings of a score are right: the pairs of documents in them, of the kinds annotated in full."""
    pairs = defaultdict(list)
    for story, _, report in reports:
        for kind, *_, verdict, gold, finding in matched(story, report.to_dict()):
            if kind in FULL:
                band = next(b for b in reversed(BANDS) if finding["score"] >= b)
                pairs[band].append((verdict, gold is not None, bool(gold and gold[5] == verdict)))
    rows = []
    for low, high in pairwise(BANDS):
        found = pairs[low]
        conflicts = [right for verdict, _, right in found if verdict == "conflict"]
        rows.append(
            [
                f"{low:.3g} to {min(high, 1):.3g}",
                str(len(found)),
                f"{share(sum(aligned for _, aligned, _ in found), len(found)):.2f}",
                f"{share(sum(right for *_, right in found), len(found)):.2f}",
                f"{share(sum(conflicts), len(conflicts)):.2f} ({len(conflicts)})" if conflicts else "none",
            ]
        )
    return table(["score", "pairs", "one fact", "and rightly judged", "of the conflicts (number)"], rows)


def curve_part(corpus):
    """Alignment F1 and conflict F1 by the number of stories fitted on, each story measured by weights of others."""
    rows = []
    for size in SIZES:
        score = Score()
        for fold in range(0, fitting.FOLDS, 2):
            rest = [entry for entry in corpus if entry[0] % fitting.FOLDS != fold]
            fitting.use(fitting.fit(Random(fold).sample(rest, min(size, len(rest)))) | {"certainty": CERTAIN})
            for _, story, extracts, *_ in corpus[fold :: fitting.FOLDS]:
                score.add(story, pipeline.judge(extracts, Settings()).to_dict())
        f = score.figures()
        conflict = share(2 * f["conflict_p"] * f["conflict_r"], f["conflict_p"] + f["conflict_r"])
        rows.append([str(size), f"{f['align_f1']:.3f}", f"{conflict:.3f}"])
    fitting.use(fitting.shipped())
    return table(["stories fitted on", "alignment F1", "conflict F1"], rows)


CERTAIN = Counter({"bias": 30.0})  # a certainty that leaves no finding out


if __name__ == "__main__":
    main()
