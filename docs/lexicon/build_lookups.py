"""Write the names of countries and the other names of bodies as they are looked up, so that loading folds no name.

Run after every change of `match_countries.txt`, `match_aliases.txt` or how names are cut:
python docs/lexicon/build_lookups.py
"""

from pathlib import Path

from reconcile.mentions.names.matching.bodies import compiled_aliases
from reconcile.mentions.names.matching.countries import compiled_countries

OUT = Path(__file__).parents[2] / "reconcile" / "lexicon" / "data"
HEAD = "# {source}.txt as it is looked up: {meaning}. Written by docs/lexicon/build_lookups.py; edit it there.\n"


def write(source, meaning, lines):
    text = HEAD.format(source=source, meaning=meaning) + "\n".join(lines) + "\n"
    (OUT / f"{source}_cut.txt").write_text(text, encoding="utf-8")


def main():
    write("match_countries", "code | names | peoples | capitals | what stands inside names", compiled_countries())
    write("match_aliases", 'the words of a name joined by "_", and the numbers of its bearers', compiled_aliases())


if __name__ == "__main__":
    main()
