"""Write the concepts with their words cut to stems, so that no stemming is needed to load them.

Run after every change of `concept_words.toml`:  python docs/lexicon/build_concepts.py
"""

from pathlib import Path

from reconcile import lexicon
from reconcile.claims.concepts import compiled

OUT = Path(__file__).parents[2] / "reconcile" / "lexicon" / "data" / "concept_stems.txt"
HEAD = "# The concepts of concept_words.toml, cut to stems by docs/lexicon/build_concepts.py; edit them there.\n"


def main():
    OUT.write_text(HEAD + "\n".join(compiled(lexicon.table("concept_words"))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
