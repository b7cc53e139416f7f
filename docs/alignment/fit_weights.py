"""Fit the weights of the alignment on annotated stories, and say how well they do on stories not fitted on.

    python docs/alignment/fit_weights.py            # figures by cross-validation over the stories
    python docs/alignment/fit_weights.py --write    # the same, then fit on all and write the table

Logistic regression with strong regularisation in three stages (scikit-learn, needed here alone): the first weighs the
features of a pair, the second weighs that evidence against the best rival, on evidence from stories left out; the third
tells how often a pair with such a score and such a verdict is right, likewise on stories left out.
"""

import argparse
import sys
from collections import defaultdict
from functools import cache
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests" / "gold"), str(ROOT / "tests" / "benchmarks")]

from piles import KINDS, twin  # noqa: E402
from scoring import FAMILY, Score, documents, gold_spans, load_aside, load_stories, matched  # noqa: E402

from reconcile import lexicon, pipeline  # noqa: E402
from reconcile.alignment import scoring  # noqa: E402
from reconcile.alignment.align import align, likeness, links_between  # noqa: E402
from reconcile.alignment.candidates import rivals  # noqa: E402
from reconcile.alignment.told import Told  # noqa: E402
from reconcile.claims import extract_document  # noqa: E402
from reconcile.settings import Settings  # noqa: E402
from reconcile.text.reading import load_documents  # noqa: E402
from reconcile.verdicts import judge_group  # noqa: E402
from reconcile.verdicts.certainty import bond_of, certainty_signs, is_wide  # noqa: E402

FOLDS = 8
RARE = -4.0  # log odds of a pair where so few stories are fitted on that none shows one
LOWEST = Settings().min_score  # links that are used, of which certainty is told
THRESHOLDS = (0.25, 0.3, 0.35, 0.4, 0.5)
STRENGTH = {"number": 1.0, "date": 1.0, "attribution": 3.0, "name": 0.5}  # inverse of the regularisation
TABLE = ROOT / "reconcile" / "lexicon" / "data" / "alignment_weights.toml"
HEAD = """\
# Weights of the alignment in log odds, fitted by docs/alignment/fit_weights.py on annotated stories of our own.
# NAME weighs the features of a pair of claims; NAME_final weighs that evidence against the best rival; certainty weighs
# the score that follows, the kind and the verdict: what share of such findings is right.
"""


class Row:
    """One candidate with its label: 1 the same fact, 0 not, None not to be learnt from."""

    def __init__(self, story, group, family, features, label, candidate):
        self.story, self.group, self.family, self.features = story, group, family, features
        self.label, self.candidate = label, candidate


def read(story):
    """What the documents of a story state."""
    return [extract_document(d) for d in load_documents(documents(story))[0]]


def read_twin(number, story):
    """What the documents of a look-alike state: another event in the same words, with other figures, days and names."""
    told = twin(story["docs"], KINDS[number % len(KINDS)], Random(number))
    return read({"docs": [{"id": f"twin {d['id']}", **t} for d, t in zip(story["docs"], told, strict=True)]})


def corpus_of(stories):
    return [(n, s, read(s), read_twin(n, s), read_aside(s)) for n, s in enumerate(stories)]


def read_aside(story):
    """What the article states that tells of another event in the story's world; nothing where none was written."""
    aside = load_aside(story)
    return read({"docs": [*story["docs"], aside]})[-1:] if aside else []


def aside_rows(number, extracts, asides):
    """The candidates of each document of a story and its aside: none is the same fact.

    Of equal names nothing is learnt: the same people and places are told of.
    """
    for right in asides:
        for left in extracts:
            for link in links_between(left.profiles, right.profiles):
                c, family = link.candidate, scoring.family(link.candidate.a.claim.kind)
                label = None if family == "name" and c.a.value == c.b.value else 0
                yield Row(number, (number, left.doc.id, "aside"), family, c.features, label, c)


def twin_rows(number, extracts, twins):
    """The candidates of the first document and the second of a look-alike; none that differs is the same fact.

    Credits are left out: who is credited with the same words again says the same.
    """
    for link in links_between(extracts[0].profiles, twins[1].profiles):
        c = link.candidate
        label = None if c.a.value == c.b.value or c.a.claim.kind == "attribution" else 0
        yield Row(number, (number, "twin"), scoring.family(c.a.claim.kind), c.features, label, c)


def story_rows(number, story, extracts, twins, asides):
    """The candidates of one story, labelled by its points; those of credits by the weights in use."""
    yield from twin_rows(number, extracts, twins)
    yield from aside_rows(number, extracts, asides)
    ready = [(x.doc.id, x.profiles, x.story.whole) for x in extracts]
    for (a, left, u), (b, right, v) in combinations(ready, 2):
        if likeness(u, v) >= Settings().min_story:
            label = labeller(story, a, b)
            for link in links_between(left, right):
                c = link.candidate
                yield Row(number, (number, a, b), scoring.family(c.a.claim.kind), c.features, label(c), c)


def labeller(story, a, b):
    """A function that labels the candidates of two documents."""
    points = []
    for point in story["points"]:
        spans = gold_spans(story, point)
        if a in spans and b in spans:
            points.append((FAMILY.get(point["kind"], point["kind"]), spans[a], spans[b]))

    def label(candidate):
        x, y = candidate.a.claim, candidate.b.claim
        if x.doc != a:
            x, y = y, x
        kind = FAMILY.get(x.kind, x.kind)
        known = [(s, t) for k, s, t in points if k == kind]
        if any(over(x, s) and over(y, t) for s, t in known):
            return 1
        # A repetition of an annotated figure elsewhere in its document is the same fact as often as not.
        texts = {d["id"]: d["text"] for d in story["docs"]}
        if any(repeats(x, s, texts[a]) and repeats(y, t, texts[b]) for s, t in known):
            return None
        named = kind in ("place", "person")  # of these the stories give but the important ones
        return None if named and str(x.value) == str(y.value) else 0

    return label


def over(claim, span):
    return claim.start < span[1] and span[0] < claim.end


def repeats(claim, span, text):
    return over(claim, span) or claim.text.lower() == text[span[0] : span[1]].lower()


def fit(corpus):
    """The tables of weights learnt from stories; credits last, since they rest on the links between facts."""
    tables = {}
    use(defaultdict(lambda: defaultdict(float)))
    rows = rows_of(corpus)
    for family in ("number", "date", "name", "attribution"):
        if family in ("date", "attribution"):  # these rest on the links between the claims before them
            use(defaultdict(lambda: defaultdict(float), tables))
            rows = rows_of(corpus)
        own = [r for r in rows if r.family == family]
        names = sorted({n for r in own for n in r.features})
        tables[family] = first_stage(own, names, STRENGTH[family]) | PRIOR.get(family, {})
        held = held_out_evidence(own, names, STRENGTH[family])
        tables[f"{family}_final"] = second_stage(own, held)
    return tables


def rows_of(corpus):
    return [r for entry in corpus for r in story_rows(*entry)]


def matrix(rows, names):
    place = {n: i for i, n in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, r in enumerate(rows):
        for n, v in r.features.items():
            if n in place:
                x[i, place[n]] = v
    return x


def first_stage(rows, names, strength):
    rows = [r for r in rows if r.label is not None]
    if len({r.label for r in rows}) < 2:
        return {"bias": RARE}
    model = LogisticRegression(C=strength, max_iter=3000)
    model.fit(matrix(rows, names), [r.label for r in rows])
    weights = {n: float(w) for n, w in zip(names, model.coef_[0], strict=True) if abs(w) >= 0.02}
    return {"bias": float(model.intercept_[0]), **weights}


def evidence(weights, row):
    return weights["bias"] + sum(weights.get(n, 0.0) * v for n, v in row.features.items())


def held_out_evidence(rows, names, strength):
    """Evidence for each candidate from weights fitted on other stories."""
    found = {}
    for fold in range(4):
        weights = first_stage([r for r in rows if r.story % 4 != fold], names, strength)
        found.update({id(r): evidence(weights, r) for r in rows if r.story % 4 == fold})
    return found


# What the stories are too few to show is set by hand: two texts that both leave the month open ("in March or April")
# speak of one event more often than not, and so do two that tell of a refusal of what is named alike ("the demands").
PRIOR = {"date": {"choice_both": 1.0}, "attribution": {"refused_same": 1.5}}


def second_stage(rows, held):
    groups = defaultdict(list)
    for r in rows:
        groups[r.group].append(r)
    x, y = [], []
    for own in groups.values():
        scored = [r.candidate.__class__(r.candidate.a, r.candidate.b, r.features, held[id(r)]) for r in own]
        for r, c, rival in zip(own, scored, rivals(scored), strict=True):
            if r.label is not None:
                x.append((c.evidence, scoring.margin(c.evidence, rival)))
                y.append(r.label)
    model = LogisticRegression(C=1.0, max_iter=1000).fit(x, y)
    (e, m), b = model.coef_[0], model.intercept_[0]
    return {"bias": float(b), "evidence": float(e), "margin": float(m)}


def use(tables):
    """Let the alignment use these tables."""
    scoring._weights = cache(lambda name: Told(tables[name]))
    scoring._final_weights.cache_clear()


def shipped():
    """The tables of the package."""
    return lexicon.table("alignment_weights")


def held_out_tables(corpus):
    """For each fold the weights fitted on the others, their certainty fitted on what these others get held out."""
    tables, pairs = [], []
    for fold in range(FOLDS):
        tables.append(fit([entry for entry in corpus if entry[0] % FOLDS != fold]))
        pairs.append(judged(corpus[fold::FOLDS], tables[fold]))
    for fold in range(FOLDS):
        tables[fold]["certainty"] = third_stage([p for n in range(FOLDS) if n != fold for p in pairs[n]])
    return tables, [p for part in pairs for p in part]


def judged(corpus, tables):
    """What certainty hangs on, and whether it is right, for every pair that is judged with these weights."""
    use(tables | {"certainty": defaultdict(float)})
    found = []
    for _, story, extracts, *_ in corpus:
        docs = {x.doc.id: x.doc for x in extracts}
        copies = {d: d for d in docs}
        for group in align(extracts, Settings(min_score=LOWEST)).groups:
            finding = judge_group(group, docs, copies, Settings())
            wide = is_wide(len({c.doc for c in finding.claims}), len(docs))
            first = {c.doc: c for c in reversed(finding.claims)}
            for kind, a, b, *_, verdict, gold, _ in matched(story, {"findings": [finding.to_dict()]}):
                if scoring.family(kind) != "name":  # of names the stories give but the important ones
                    signs = certainty_signs(bond_of(group, first[a], first[b], wide), verdict)
                    found.append((signs, bool(gold and gold[5] == verdict)))
    return found


def third_stage(pairs):
    names = sorted({n for signs, _ in pairs for n in signs})
    x = [[signs.get(n, 0.0) for n in names] for signs, _ in pairs]
    model = LogisticRegression(C=1.0, max_iter=1000).fit(x, [right for _, right in pairs])
    return {"bias": float(model.intercept_[0]), **dict(zip(names, map(float, model.coef_[0]), strict=True))}


def cross_validated(corpus, tables, thresholds):
    """The figures on stories not fitted on, for several values of `Settings.min_score`."""
    scores = {t: Score() for t in thresholds}
    for fold in range(FOLDS):
        use(tables[fold])
        for _, story, extracts, *_ in corpus[fold::FOLDS]:
            for threshold, score in scores.items():
                score.add(story, pipeline.judge(extracts, Settings(min_score=threshold)).to_dict())
    return {t: score.figures() for t, score in scores.items()}


def write(tables):
    lines = [HEAD]
    for name, weights in tables.items():
        lines.append(f"[{name}]")
        ranked = sorted(weights.items(), key=lambda item: (item[0] != "bias", -abs(item[1])))
        lines += [f"{n} = {w:.3f}" for n, w in ranked]
        lines.append("")
    TABLE.write_text("\n".join(lines), encoding="utf-8")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="fit on all stories and write the table")
    options.add_argument("--fast", action="store_true", help="write without cross-validation; certainty stays as it is")
    options = options.parse_args()
    corpus = corpus_of(load_stories())
    if options.fast:
        certainty = shipped()["certainty"]
    else:
        tables, pairs = held_out_tables(corpus)
        certainty = third_stage(pairs)
        figures = cross_validated(corpus, tables, THRESHOLDS)
        print(f"{'min_score':18}", *(f"{t:7.2f}" for t in THRESHOLDS))
        for name in figures[THRESHOLDS[0]]:
            print(f"{name:18}", *(f"{figures[t][name]:7.3f}" for t in THRESHOLDS))
    if options.write or options.fast:
        write(fit(corpus) | {"certainty": certainty})


if __name__ == "__main__":
    main()
