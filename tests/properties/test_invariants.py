"""What must not change a finding: the order of documents, their ids, a copy beside them, an unrelated paragraph."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

import reconcile
from reconcile import Settings
from reconcile.errors import DocumentError

STORIES = sorted((Path(__file__).parents[1] / "gold" / "stories").glob("*.json"))
FIELDS = ("id", "text", "source", "published", "title")
IDLE = (
    "Bees can tell colours apart, and gardeners know it. A hive hums when its keeper lifts the lid.",
    "The choir practises in a cold church, and the organ wheezes through old hymns while rain drums on the windows.",
    "Bread rises slowly in a cool kitchen.",
)
# What is told elsewhere: things, deeds, days and people that hardly any report of the stories holds, and figures of a
# size that none of them does.
THINGS = st.sampled_from(["zithers", "omelettes", "gherkins", "lutes", "bonnets", "quinces", "tapestries"])
DEEDS = st.sampled_from(["yodelled over", "simmered", "embroidered", "polished", "pickled", "juggled"])
PEOPLE = st.sampled_from(["Edda Rolfsen", "Ilmar Kask", "Osk Tarnvil", "Wenna Pryderi"])
FIGURES = st.integers(2 * 10**12, 9 * 10**13)
ELSEWHERE = st.one_of(
    st.builds("{} {} {:,} {}.".format, PEOPLE, DEEDS, FIGURES, THINGS),
    st.builds("“{} {} {},” yodelled {}.".format, PEOPLE, DEEDS, THINGS, PEOPLE),
    st.builds("{} {} {:,} {} on {} June 1894.".format, PEOPLE, DEEDS, FIGURES, THINGS, st.integers(1, 30)),
    st.builds("{} simmered, and the {} {} too.".format, PEOPLE, THINGS, DEEDS),
)
EVERYTHING = Settings(min_story=0)  # which documents are alike enough to compare hangs on all of their words
UNRELATED = st.lists(ELSEWHERE, min_size=1, max_size=5).map(" ".join)
FEW = settings(
    max_examples=settings.default.max_examples // 12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a story cannot be shrunk
)


def documents(path):
    return [{k: d[k] for k in FIELDS if k in d} for d in json.loads(path.read_text(encoding="utf-8"))["docs"]]


stories = st.sampled_from(STORIES).map(documents)


@pytest.fixture(scope="session")
def piles(texts):
    """Whole stories, and piles of any texts."""
    loose = st.lists(texts, min_size=2, max_size=4).map(
        lambda found: [{"id": f"d{n}", "text": t} for n, t in enumerate(found)]
    )
    return st.one_of(stories, loose)


def compared(docs, **options):
    try:
        return reconcile.compare(docs, **options)
    except DocumentError:
        return assume(False)


def told(finding, names=lambda x: x):
    """A finding without its number and its words: what must be the same."""
    return (
        finding.kind,
        frozenset((names(c.doc), c.kind, c.start, c.end, str(c.value)) for c in finding.claims),
        frozenset((frozenset((names(p.a), names(p.b))), p.verdict) for p in finding.pairs),
        frozenset(frozenset(map(names, camp)) for camp in finding.camps),
        finding.origins,
        round(finding.score, 9),
    )


def findings(report, names=lambda x: x):
    return Counter(told(f, names) for f in report.findings)


def alone(report, names=lambda x: x):
    return Counter((names(s.claim.doc), s.claim.kind, s.claim.start, s.claim.end) for s in report.single_source)


def appended(docs, data, paragraphs):
    """The documents, one of them with a paragraph more."""
    number = data.draw(st.integers(0, len(docs) - 1))
    more = "\n\n" + data.draw(paragraphs)
    return [d | {"text": d["text"] + more} if n == number else d for n, d in enumerate(docs)]


def is_read_alike(doc, longer):
    """Whether a text is read as without what is appended to it: with five years of long ago it is a history."""
    known = reconcile.extract(doc)
    return reconcile.extract(longer)[: len(known)] == known


def is_shared(paragraph, doc):
    """Whether a paragraph has a term, a day or a name in common with a document."""
    mine, theirs = (told_in({"text": text, "published": doc.get("published")}) for text in (paragraph, doc["text"]))
    return not mine.isdisjoint(theirs)


def told_in(doc):
    """The terms, the days and the names of a text."""
    claims = reconcile.extract(doc)
    return {str(c.value) for c in claims if c.kind != "number"} | {t for c in claims for t in c.evidence.near}


@given(st.data())
@FEW
def test_the_order_of_documents_changes_no_finding(piles, data):
    docs = data.draw(piles)
    shuffled = data.draw(st.permutations(docs))
    one, other = compared(docs, settings=EVERYTHING), compared(shuffled, settings=EVERYTHING)
    assert findings(one) == findings(other)
    assert alone(one) == alone(other)
    assert {w.message for w in one.warnings} == {w.message for w in other.warnings}


@given(st.data())
@FEW
def test_other_ids_change_nothing_but_ids(piles, data):
    docs = data.draw(piles)
    names = data.draw(st.permutations([f"z{n}" for n in range(len(docs))]))
    new = {d["id"]: name for d, name in zip(docs, names, strict=True)}
    renamed = compared([d | {"id": new[d["id"]], "source": d.get("source") or "S"} for d in docs])
    given_ids = compared([d | {"source": d.get("source") or "S"} for d in docs])
    assert findings(renamed) == findings(given_ids, new.get)
    assert alone(renamed) == alone(given_ids, new.get)
    assert [(f.topic, f.reason) for f in renamed.findings] == [(f.topic, f.reason) for f in given_ids.findings]


@given(st.data())
@FEW
def test_a_document_beside_its_own_copy_gives_agreements_of_one_origin(piles, data):
    doc = data.draw(piles)[0]
    report = compared([doc, doc | {"id": "copy", "source": data.draw(st.sampled_from(["Gazette", ""]))}])
    assert [(f.verdict, f.origins, f.reason) for f in report.findings if (f.verdict, f.origins) != ("agree", 1)] == []


@given(st.data())
@FEW
def test_a_paragraph_about_nothing_changes_no_finding(data):
    docs = data.draw(stories)
    longer = appended(docs, data, st.sampled_from(IDLE))
    assert findings(compared(docs, settings=EVERYTHING)) == findings(compared(longer, settings=EVERYTHING))


@given(st.data())
@FEW
def test_a_paragraph_with_nothing_in_common_changes_no_finding(data):
    docs = data.draw(stories)
    paragraph = data.draw(UNRELATED)
    assume(not any(is_shared(paragraph, d) for d in docs))
    longer = appended(docs, data, st.just(paragraph))
    assume(all(map(is_read_alike, docs, longer)))
    assert findings(compared(docs, settings=EVERYTHING)) == findings(compared(longer, settings=EVERYTHING))


@given(st.data())
@FEW
def test_every_mention_is_in_exactly_one_place(piles, data):
    report = compared(data.draw(piles))
    found = [c for f in report.findings for c in f.claims]
    single = [s.claim for s in report.single_source]
    places = Counter((c.doc, c.kind, c.start, c.end) for c in [*found, *single] if c.kind != "attribution")
    assert [place for place, times in places.items() if times > 1] == []
    named = {(c.doc, c.kind, str(c.value)) for c in [*found, *single]}
    for doc in report.documents:
        for claim in reconcile.extract(doc):
            here = (doc.id, claim.kind, claim.start, claim.end)
            merged = claim.kind not in ("number", "date") and (doc.id, claim.kind, str(claim.value)) in named
            assert here in places or merged, here
