from collections import Counter

import pytest

from reconcile.lexicon import lines, long_list, words
from reconcile.mentions.names.matching.bodies import compiled_aliases
from reconcile.mentions.names.matching.countries import Country, compiled_countries, country
from reconcile.mentions.names.matching.folding import fold, tokens
from reconcile.mentions.names.matching.wording import wording

LISTS = ["titles", "particles", "generic", "empty", "stop", "sides", "subbodies", "government", "forces"]
LISTS += ["descriptors", "divisions", "given"]
ROWS = [[field.strip() for field in line.split("|")] for line in lines("match_countries")]


def names(field):
    return [name.strip().lstrip("+") for name in field.split(";") if name.strip()]


@pytest.mark.parametrize("name", LISTS)
def test_word_lists_hold_folded_words(name):
    assert [w for w in words(f"match_{name}") if tokens(fold(w)) != (w,)] == []


@pytest.mark.parametrize("name", ["generic", "empty", "stop", "sides", "subbodies", "government", "forces"])
def test_words_of_bodies_stand_in_their_one_form(name):
    assert [w for w in words(f"match_{name}") if len(w) > 1 and name != "stop" and wording(w) != (w,)] == []


def test_heads_of_bodies_and_empty_words_do_not_overlap():
    assert words("match_subbodies") & words("match_empty") == frozenset()
    assert words("match_stop") & words("match_generic") == frozenset()


def test_countries_have_a_code_names_adjectives_and_a_capital():
    assert len(ROWS) > 240
    assert [row for row in ROWS if len(row) != 4 or not row[1]] == []
    assert [row[0] for row in ROWS if not (row[0].isalpha() and row[0].isupper() and len(row[0]) in {2, 4, 5})] == []


def test_codes_are_unique():
    assert [code for code, n in Counter(row[0] for row in ROWS).items() if n > 1] == []


def test_no_name_or_adjective_stands_for_two_countries():
    count = Counter(fold(name) for row in ROWS for name in {*names(row[1]), *names(row[2])})
    assert [name for name, n in count.items() if n > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_name_of_a_country_is_read_as_it(row):
    assert {name: country(name) for name in names(row[1])} == {name: Country(row[0], "name") for name in names(row[1])}


@pytest.mark.parametrize("row", [row for row in ROWS if row[2]], ids=lambda row: row[0])
def test_every_adjective_is_read_as_its_country(row):
    found = {country(name) for name in names(row[2])}
    assert found <= {Country(row[0], "people"), Country(row[0], "name")}


def test_territories_in_other_languages_are_known_countries():
    codes = {row[0] for row in ROWS}
    listed = [line.split(" ") for line in long_list("match_territories")]
    rows = [(code, name.replace("_", " ")) for name, code in listed]
    assert len(rows) > 3000
    assert len({name for _, name in rows}) == len(rows)
    assert {code for code, _ in rows} <= codes
    assert [name for _, name in rows if tokens(fold(name)) != tuple(name.split(" "))] == []


def test_what_is_looked_up_is_what_the_lists_give():
    assert list(lines("match_countries_cut")) == compiled_countries(), "run docs/lexicon/build_lookups.py"
    assert list(lines("match_aliases_cut")) == compiled_aliases(), "run docs/lexicon/build_lookups.py"


def test_nicknames_have_full_names():
    rows = [line.partition(":") for line in lines("match_nicknames")]
    assert [row for row in rows if not row[0].strip() or row[1] != ":"] == []
    assert [w for full, _, short in rows for w in (*full.split(), *short.split()) if w != w.lower()] == []


def test_suffixes_are_marks_with_a_number_or_none():
    for line in lines("match_suffixes"):
        mark, *number = line.split()
        assert mark.isalpha()
        assert all(n.isdigit() for n in number)


def test_aliases_are_of_a_kind_and_at_least_two():
    for line in lines("match_aliases"):
        kind, _, rest = line.partition(":")
        assert kind in {"organisation", "place"}
        assert len(set(map(fold, names(rest)))) >= 2, line


def test_no_alias_stands_twice():
    count = Counter(fold(name) for line in lines("match_aliases") for name in names(line.partition(":")[2]))
    assert [name for name, n in count.items() if n > 2] == []


def test_legal_forms_have_a_class_and_variants():
    for line in lines("match_legal"):
        form, _, variants = line.partition(":")
        assert form.isalpha()
        assert names(variants)


def test_letters_of_scripts_have_latin_values():
    for line in lines("match_scripts"):
        letter, *latin = line.split(" ")
        assert len(letter) <= 2
        assert not letter.isascii()
        assert len(latin) <= 1
        assert all(value.isascii() and value.isalpha() for value in latin)


def test_characters_are_read_in_one_way():
    rows = [line.split(" ") for line in lines("match_han")]
    count = Counter(c for _, characters in rows for c in characters)
    assert [c for c, n in count.items() if n > 1] == []
    assert all(syllable.isascii() and syllable.isalpha() for syllable, _ in rows)


def test_houses_of_governments_belong_to_known_countries():
    for line in lines("match_seats"):
        code, name = line.split(" ", 1)
        assert country(name) == Country(code, "government")
