import pytest

from reconcile.mentions.names.matching.countries import Country, compare_countries, country, inner_names


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ghana", "GH"),
        ("Republic of Ghana", "GH"),
        ("the Netherlands", "NL"),
        ("Holland", "NL"),
        ("Zaire", "CD"),
        ("DR Congo", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("Ceylon", "LK"),
        ("Siam", "TH"),
        ("Upper Volta", "BF"),
        ("Czech Republic", "CZ"),
        ("Türkiye", "TR"),
        ("Cape Verde", "CV"),
        ("St Lucia", "LC"),
        ("U.S.A.", "US"),
        ("Great Britain", "GB"),
        ("Scotland", "GBSCT"),
        ("Democratic Socialist Republic of Sri Lanka", "LK"),
        ("Islamic Republic of Chad", "TD"),
        ("Tonga, Kingdom of", "TO"),
        ("Norway (Europe)", "NO"),
    ],
)
def test_short_official_and_historic_names(name, code):
    assert country(name) == Country(code, "name")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Schweden", "SE"),
        ("Angleterre", None),
        ("Royaume-Uni", "GB"),
        ("Ungarn", "HU"),
        ("Hiszpania", "ES"),
        ("Норвегия", "NO"),
        ("Ελλάδα", "GR"),
        ("مصر", "EG"),
    ],
)
def test_names_in_other_languages(name, code):
    assert country(name) == (Country(code, "name") if code else None)


@pytest.mark.parametrize(
    ("name", "code", "facet"),
    [
        ("Ghanaian", "GH", "people"),
        ("the Swedes", "SE", "people"),
        ("Oslo", "NO", "capital"),
        ("the Finnish government", "FI", "government"),
        ("government of Finland", "FI", "government"),
        ("Peruvian authorities", "PE", "government"),
        ("the Kremlin", "RU", "government"),
        ("Whitehall", "GB", "government"),
        ("Chilean army", "CL", "forces"),
        ("Armed Forces of Chile", "CL", "forces"),
        ("se", "SE", "code"),
    ],
)
def test_what_stands_for_a_country(name, code, facet):
    assert country(name) == Country(code, facet)


@pytest.mark.parametrize("name", ["Atlantis", "Bank of Ghana", "government", "the army", "", "Chilean wine"])
def test_other_names_are_no_country(name):
    assert country(name) is None


LOOK_ALIKES = [
    ("Niger", "Nigeria"),
    ("Austria", "Australia"),
    ("Republic of the Congo", "Democratic Republic of the Congo"),
    ("Guinea", "Guinea-Bissau"),
    ("Equatorial Guinea", "Papua New Guinea"),
    ("Guyana", "French Guiana"),
    ("North Korea", "South Korea"),
    ("Republic of Korea", "Democratic People's Republic of Korea"),
    ("Dominica", "Dominican Republic"),
    ("Slovakia", "Slovenia"),
    ("Iran", "Iraq"),
    ("Mali", "Malawi"),
    ("Mauritania", "Mauritius"),
    ("Samoa", "American Samoa"),
    ("Sudan", "South Sudan"),
    ("China", "Republic of China"),
    ("Saint Martin", "Sint Maarten"),
    ("Virgin Islands (US)", "British Virgin Islands"),
    ("Georgia", "South Georgia"),
    ("Somalia", "Somaliland"),
    ("Paraguay", "Uruguay"),
    ("Gambia", "Zambia"),
    ("Latvia", "Lithuania"),
    ("East Germany", "West Germany"),
]


@pytest.mark.parametrize("kind", ["place", "organisation", None])
@pytest.mark.parametrize(("a", "b"), LOOK_ALIKES)
def test_look_alikes_stay_apart(a, b, kind):
    found = compare_countries(a, b, kind)
    assert found is not None
    assert found.score < 0.1
    assert found.reason == "different countries"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Burma", "Myanmar"),
        ("Ivory Coast", "Côte d’Ivoire"),
        ("East Timor", "Timor-Leste"),
        ("Holy See", "Vatican City"),
        ("Macedonia", "FYROM"),
        ("Swaziland", "Eswatini"),
        ("Persia", "Islamic Republic of Iran"),
        ("FR", "France"),
        ("Österreich", "Austria"),
    ],
)
def test_names_of_one_country_are_one(a, b):
    for kind in ("place", "organisation", None):
        found = compare_countries(a, b, kind)
        assert found is not None
        assert found.score > 0.9


@pytest.mark.parametrize(
    ("a", "b", "kind", "same"),
    [
        ("Oslo", "Norway", "place", False),
        ("Oslo", "Norway", "organisation", True),
        ("Oslo", "Norway", None, True),
        ("Oslo", "Norwegian government", "organisation", True),
        ("Norwegians", "Norway", None, True),
        ("Norway", "Norwegian government", None, True),
        ("Norway", "Norwegian government", "place", False),
        ("Norwegian army", "Norway", None, True),
        ("Norwegian army", "Norway", "place", False),
        ("Norwegian army", "Norwegian government", None, False),
        ("Norwegian army", "Norwegian military", None, True),
        ("Oslo", "Swedish government", None, False),
    ],
)
def test_a_country_its_people_its_government_and_its_capital(a, b, kind, same):
    found = compare_countries(a, b, kind)
    assert found is not None
    assert (found.score >= 0.5) is same
    assert found == compare_countries(b, a, kind)


@pytest.mark.parametrize(("a", "b"), [("Switserland", "Switzerland"), ("Phillipines", "Philippines")])
def test_a_country_with_a_typing_error(a, b):
    found = compare_countries(a, b, "place")
    assert found is not None
    assert found.score >= 0.5
    assert found.reason == "country with a typing error"


@pytest.mark.parametrize(("a", "b"), [("Norway", "Galway"), ("Peru", "Perm"), ("it", "Information Office"), ("x", "y")])
def test_a_country_alone_decides_nothing(a, b):
    assert compare_countries(a, b, "place") is None


def test_a_code_never_parts_two_names():
    assert compare_countries("CA", "Georgia", "place") is None


@pytest.mark.parametrize(
    ("first", "words", "code"),
    [
        ("south", ("south", "african"), "ZA"),
        ("us", ("us",), "US"),
        ("norwegian", ("norwegian",), "NO"),
        ("united", ("united", "kingdom"), "GB"),
    ],
)
def test_countries_inside_longer_names(first, words, code):
    assert inner_names().at(words, 0) == (code, len(words))
    assert inner_names().longest[first] >= len(words)


def test_short_words_inside_longer_names_are_marked_ones_alone():
    assert {"us", "uk", "eu"} <= inner_names().meanings.keys()
    assert not {"car", "it", "no"} & inner_names().meanings.keys()
