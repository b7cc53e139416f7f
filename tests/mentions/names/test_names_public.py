import subprocess
import sys
import time

import pytest

import reconcile
from reconcile.mentions.names import antecedent, find_names, find_roles, names, same_name
from reconcile.model.name import Name
from reconcile.text.view import TextView

REPORT = (
    "The Lindqvist Foundation said on Monday that its founder, Marta Lind, had left Oslo for good. Lind, 71, told "
    "reporters that the foundation would move to Geneva with her. The Swiss government welcomed the news, and so did "
    "Mayor Paul Roche. “We are glad,” he said. The mayor flew to Norway to thank the foundation's trustees.\n\n"
)


def test_the_public_names_are_those_of_the_package():
    assert reconcile.names is names
    assert reconcile.same_name is same_name


def test_the_example_of_the_documentation():
    found = [(n.text, n.kind, n.name) for n in names("Ana Ruiz left Lima. Ruiz was tired.")]
    assert found == [
        ("Ana Ruiz", "person", "Ana Ruiz"),
        ("Lima", "place", "Lima"),
        ("Ruiz", "person", "Ana Ruiz"),
    ]


def test_names_are_values():
    first, second = names(REPORT), names(REPORT)
    assert first == second
    assert all(isinstance(n, Name) for n in first)
    assert len(set(first)) == len(first)


def test_a_text_and_its_view_give_the_same_names():
    assert names(REPORT) == find_names(TextView(REPORT))


def test_offsets_start_at_the_beginning_of_the_text_not_of_the_body():
    header = "Old title\n20210101\n"
    shifted = find_names(TextView(header + REPORT, len(header)))
    assert [(n.start - len(header), n.text) for n in shifted] == [(n.start, n.text) for n in names(REPORT)]


def test_the_report_in_full():
    assert [(n.text, n.kind, n.name, n.link) for n in names(REPORT)] == [
        ("Lindqvist Foundation", "organisation", "Lindqvist Foundation", "name"),
        ("Marta Lind", "person", "Marta Lind", "name"),
        ("Oslo", "place", "Oslo", "name"),
        ("Lind", "person", "Marta Lind", "surname"),
        ("Geneva", "place", "Geneva", "name"),
        ("Paul Roche", "person", "Paul Roche", "name"),
        ("Norway", "place", "Norway", "name"),
    ]


def test_the_roles_of_the_report():
    view = TextView(REPORT)
    assert [(r.text, r.name) for r in find_roles(view, find_names(view))] == [
        ("foundation", "Lindqvist Foundation"),
        ("mayor", "Paul Roche"),
        ("foundation", "Lindqvist Foundation"),
    ]


@pytest.mark.parametrize(("words", "name"), [("her. The", "Marta Lind"), ("he said", "Paul Roche")])
def test_the_pronouns_of_the_report(words, name):
    view = TextView(REPORT)
    meant = antecedent(view, find_names(view), REPORT.index(words))
    assert meant is not None
    assert meant.name == name


def test_mentions_by_role_may_stand_among_the_names_for_pronouns():
    text = "Mayor Paul Roche left.\nThe mayor wept. He slept."
    view = TextView(text)
    found = find_names(view)
    everyone = sorted(found + find_roles(view, found), key=lambda n: n.start)
    meant = antecedent(view, everyone, text.index("He"))
    assert meant is not None
    assert (meant.link, meant.name) == ("role", "Paul Roche")


def test_a_long_report_is_read_within_a_few_milliseconds_per_thousand_characters():
    text = REPORT * 60
    names(text)
    start = time.process_time()
    names(text)
    assert (time.process_time() - start) / len(text) * 1e6 < 10


def test_importing_the_finder_loads_no_word_list():
    code = (
        "import reconcile.mentions.names as n\n"
        "from reconcile import lexicon\n"
        "from reconcile.mentions.names import words\n"
        "assert words.known.cache_info().currsize == 0\n"
        "assert lexicon.long_list.cache_info().currsize == 0\n"
        "n.names('Ana left.')\n"
        "assert words.known.cache_info().currsize > 0\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_word_lists_are_small_in_memory():
    code = (
        "import tracemalloc\n"
        "from reconcile.mentions.names import names\n"
        "tracemalloc.start()\n"
        "names('President Ana Ruiz of Peru left Lima, the company said.')\n"
        "assert tracemalloc.get_traced_memory()[0] < 40e6\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
