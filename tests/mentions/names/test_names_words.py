import pytest

from reconcile import lexicon
from reconcile.mentions.names import words

LISTS = [
    "cities",
    "countries",
    "demonyms",
    "first_female",
    "first_male",
    "function_words",
    "not_names",
    "ordinary",
    "org_followers",
    "org_fronts",
    "org_heads",
    "org_nouns",
    "orgs",
    "other_fronts",
    "other_heads",
    "other_nouns",
    "particles",
    "place_followers",
    "place_fronts",
    "place_heads",
    "place_nouns",
    "place_prepositions",
    "regions",
    "role_words",
    "roles",
    "roles_female",
    "roles_male",
    "signs",
    "speech_verbs",
    "state_shorts",
    "state_things",
    "titles",
    "verb_forms",
]
WRITTEN_AS_NAMES = {"countries", "demonyms", "orgs", "regions", "state_shorts"}
FOLDED = ("cities", "first_female", "first_male", "ordinary")  # long lists: folding takes longer than reading them


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_has_white_space_at_its_ends_or_twice_inside(name):
    assert [e for e in lexicon.lines(f"name_{name}") if e != " ".join(e.split())] == []


@pytest.mark.parametrize("name", sorted(set(LISTS) - WRITTEN_AS_NAMES))
def test_common_words_stand_in_lower_case(name):
    assert [e for e in lexicon.lines(f"name_{name}") if e != e.lower()] == []


@pytest.mark.parametrize("name", FOLDED)
def test_long_lists_are_stored_as_they_are_looked_up(name):
    assert words.known(name) == lexicon.words(f"name_{name}")
    assert [e for e in words.known(name) if e != words.fold(e)] == []


@pytest.mark.parametrize("name", sorted(WRITTEN_AS_NAMES))
def test_names_are_looked_up_folded(name):
    assert {words.fold(e) for e in lexicon.lines(f"name_{name}")} == words.known(name)


@pytest.mark.parametrize("name", sorted(WRITTEN_AS_NAMES - {"orgs"}))
def test_names_are_written_with_a_capital(name):
    assert [e for e in lexicon.lines(f"name_{name}") if not any(c.isupper() for c in e)] == []


@pytest.mark.parametrize("line", lexicon.lines("name_countries"))
def test_every_country_has_four_columns_and_a_name(line):
    columns = [c.strip() for c in line.split("|")]
    assert len(columns) == 4
    assert columns[0]


def test_every_role_that_others_stand_for_is_a_known_noun():
    kin = lexicon.table("name_role_kin")
    known = words.known("roles") | words.known("org_nouns") | words.known("titles")
    assert sorted(set(kin) - known) == []


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Lee's", "Lee"),
        ("Lee’s", "Lee"),
        ("LEE'S", "LEE"),
        ("Reeves", "Reeves"),
        ("O'Neill", "O'Neill"),
        ("Reeves'", "Reeves"),
        ("s", "s"),
    ],
)
def test_possessives_are_taken_off(word, expected):
    assert words.bare(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Lima-based", "Lima"),
        ("Lima‑based", "Lima"),
        ("Port-au-Prince", "Port-au-Prince"),
        ("Jean-Luc", "Jean-Luc"),
        ("Jean-Luc's", "Jean-Luc"),
        ("Lima-based's", "Lima"),
        ("Lima", "Lima"),
        ("X-ray", "X"),
    ],
)
def test_small_lettered_tails_are_taken_off(word, expected):
    assert words.stem_of(word) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("São Tomé", "sao tome"), ("O’Neill", "o'neill"), ("ŁÓDŹ", "łodz"), ("Al‑Bashir", "al-bashir"), ("Ana", "ana")],
)
def test_folded_words_have_no_accents_and_no_capitals(text, expected):
    assert words.fold(text) == expected


@pytest.mark.parametrize("word", ["Ana", "Ábel", "al-Bashir", "el-Sayed", "d'Arc", "d’Arc", "iRobot", "eBay", "US"])
def test_words_written_like_names(word):
    assert words.is_capital(word)


@pytest.mark.parametrize("word", ["ana", "al", "ex-Minister", "pro-Russian", "anti-War", "mid-May", "non-EU", "a"])
def test_words_not_written_like_names(word):
    assert not words.is_capital(word)


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("uk", "United Kingdom"),
        ("u.s.", "United States"),
        ("america", "United States"),
        ("burma", "Myanmar"),
        ("cote d'ivoire", "Ivory Coast"),
        ("united arab emirates", "United Arab Emirates"),
        ("holland", "Netherlands"),
        ("soviet union", "Soviet Union"),
        ("turkiye", "Turkey"),
    ],
)
def test_countries_by_their_many_names(name, country):
    assert words.countries()[name] == country


@pytest.mark.parametrize(
    ("capital", "country"), [("kyiv", "Ukraine"), ("bogota", "Colombia"), ("n'djamena", "Chad"), ("tokyo", "Japan")]
)
def test_capitals_know_their_country(capital, country):
    assert words.capitals()[capital] == country


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("french", "France"),
        ("danes", "Denmark"),
        ("finns", "Finland"),
        ("dutch", "Netherlands"),
        ("peruvians", "Peru"),
        ("congolese", "Congo"),
        ("south koreans", "South Korea"),
        ("kurds", ""),
        ("frenchmen", "France"),
    ],
)
def test_demonyms_know_their_country(word, country):
    assert words.demonyms()[word] == country


@pytest.mark.parametrize("word", ["swisss", "spanishs", "dutchs", "frenchmens"])
def test_demonyms_get_no_wrong_plural(word):
    assert word not in words.demonyms()


@pytest.mark.parametrize("word", ["french", "franco-german", "danish-swedish", "anglo-irish", "afro-brazilian"])
def test_demonyms_alone_and_in_pairs(word):
    assert words.is_demonym(word)


@pytest.mark.parametrize("word", ["france", "french-born", "ana-maria", "rose", ""])
def test_other_words_are_no_demonyms(word):
    assert not words.is_demonym(word)


@pytest.mark.parametrize("place", ["france", "lima", "texas", "sao paulo", "north sea", "crimea", "new york city"])
def test_places_of_every_sort_are_known(place):
    assert words.is_place(place)


@pytest.mark.parametrize("word", ["table", "ministers", "studies", "running", "largest", "quickly", "bakers", "said"])
def test_ordinary_words_and_their_inflections(word):
    assert words.is_ordinary(word)


@pytest.mark.parametrize("word", ["kowalski", "nguyen", "shoigu", "xqzt", "lindqvist"])
def test_names_are_not_ordinary_words(word):
    assert not words.is_ordinary(word)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("cities", "city"),
        ("stopped", "stop"),
        ("making", "make"),
        ("bakers", "bake"),
        ("slowly", "slow"),
        ("runs", "run"),
    ],
)
def test_regular_inflections_lead_back_to_the_word(word, base):
    assert base in words.uninflected(word)


@pytest.mark.parametrize("word", ["gas", "led", "city", "a", ""])
def test_short_words_are_not_cut(word):
    assert words.uninflected(word) == []


@pytest.mark.parametrize(
    ("first", "sex"), [("maria", "f"), ("helen", "f"), ("john", "m"), ("ahmed", "m"), ("xqzt", "")]
)
def test_first_names_tell_the_sex(first, sex):
    assert words.gender(first) == sex


def test_heads_are_single_words():
    heads = [h for kind in ("org", "place", "other") for h in words.heads_of(kind)]
    assert heads
    assert [h for h in heads if " " in h] == []
