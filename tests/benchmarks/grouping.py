"""How well documents of mixed piles are put together by event: precision, recall and F1 of pairs of documents.

python tests/benchmarks/grouping.py
"""

from random import Random

import piles

from reconcile.alignment.piles import group_documents
from reconcile.claims.extraction import read_signature
from reconcile.claims.signature import Signature
from reconcile.settings import Settings
from reconcile.text.reading import load_documents

Labelled = list[tuple[Signature, str]]


def signatures(kind: str, seed: int = 7) -> Labelled:
    """The sample stories ("own"), or a twin of each, every document with the name of its event."""
    random = Random(seed)
    told = [
        (article, f"{name}, {kind}")
        for name, story in piles.sample_stories().items()
        for article in (story if kind == "own" else piles.twin(story, kind, random))
    ]
    docs, _ = load_documents([{**a, "id": f"{kind}{n:03}"} for n, (a, _) in enumerate(told)])
    return [(read_signature(d), label) for d, (_, label) in zip(docs, told, strict=True)]


def score(pile: Labelled) -> tuple[float, float, float]:
    """Precision, recall and F1 of the grouping of a pile."""
    stories = group_documents([s for s, _ in pile], Settings().min_story).stories
    found = {doc: str(n) for n, story in enumerate(stories) for doc in story}
    return piles.pair_f1([found[s.doc] for s, _ in pile], [label for _, label in pile])


def main() -> None:
    """Print the table."""
    read = {kind: signatures(kind) for kind in ("own", *piles.KINDS)}
    mixed = [pair for kind in ("own", "elsewhere", "again", "sequel") for pair in read[kind]]
    table = {"sample stories alone": read["own"], "with three look-alikes of each": mixed}
    table |= {f"with {kind}": read["own"] + read[kind] for kind in piles.KINDS}
    for name, pile in table.items():
        precision, recall, f1 = score(pile)
        print(f"{name:32} {len(pile):4} documents  precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
