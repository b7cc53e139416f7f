"""Fit what tells a running count from a contradiction, on the figures of annotated stories that differ.

    python docs/verdicts/fit_running.py            # accuracy by cross-validation over the stories
    python docs/verdicts/fit_running.py --write    # the same, then fit on all and write the table

Logistic regression (scikit-learn, needed here alone) over the signs of `reconcile.verdicts.running`.
"""

import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "gold"))

from scoring import documents, gold_pairs, load_stories  # noqa: E402

from reconcile.claims import extract_document  # noqa: E402
from reconcile.text.reading import load_documents  # noqa: E402
from reconcile.verdicts.running import signs  # noqa: E402

FOLDS = 10
STRENGTH = 0.5  # inverse of the regularisation
TABLE = ROOT / "reconcile" / "lexicon" / "data" / "verdict_running.toml"
HEAD = "# Log odds that two figures are one count at two times, fitted by docs/verdicts/fit_running.py.\n"


def examples():
    """(story, signs, whether it is an update) for each pair of figures that cannot both be true at one time."""
    for number, story in enumerate(load_stories()):
        docs = {d.id: d for d in load_documents(documents(story))[0]}
        claims = {i: [c for c in extract_document(d).claims if c.kind == "number"] for i, d in docs.items()}
        for kind, a, b, span_a, span_b, verdict, *_ in gold_pairs(story):
            days = [docs[i].published for i in (a, b)]
            if kind == "number" and verdict in ("conflict", "update") and None not in days and days[0] != days[1]:
                pair = [next((c for c in claims[i] if over(c, s)), None) for i, s in ((a, span_a), (b, span_b))]
                if None not in pair:
                    yield number, signs(*(pair if days[0] < days[1] else pair[::-1])), verdict == "update"


def over(claim, span):
    return claim.start < span[1] and span[0] < claim.end


def main():
    found = list(examples())
    names = sorted(found[0][1])
    x = np.array([[float(s[n]) for n in names] for _, s, _ in found])
    y = np.array([u for *_, u in found])
    fold = np.array([n for n, *_ in found]) % FOLDS
    right = 0
    for f in range(FOLDS):
        model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(x[fold != f], y[fold != f])
        right += int((model.predict(x[fold == f]) == y[fold == f]).sum())
    print(f"{len(y)} pairs, {y.sum()} updates; right on stories not fitted on: {right / len(y):.3f}")
    if "--write" in sys.argv:
        model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(x, y)
        ranked = sorted(zip(names, model.coef_[0], strict=True), key=lambda item: -abs(item[1]))
        lines = [HEAD, "[weights]", f"bias = {model.intercept_[0]:.2f}", *(f"{n} = {w:.2f}" for n, w in ranked)]
        TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
