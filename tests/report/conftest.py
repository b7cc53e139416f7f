"""A ferry accident told by three outlets, built by hand, and reports made of hostile text."""

from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import evolve
from hypothesis import strategies as st

from reconcile.model.claim import KINDS, Claim, DateValue, NameValue, NumberValue
from reconcile.model.document import Document
from reconcile.model.finding import VERDICTS, Finding, Notice, Pair, SingleSource
from reconcile.model.span import Span
from reconcile.model.story import Story
from reconcile.report import Report

WIRE = """The ferry Marguerite capsized off Port Lisse on Saturday evening, killing at least 14 people.
It carried 210 passengers, the coast guard said.
About 40 people were pulled from the water.
Its captain, Jonas Weld, is being questioned."""
DAILY = """The number of dead has now risen to 19 after the Marguerite sank on 13 May.
There were 210 passengers on board, according to the port authority.
Fishing boats rescued 43 people.
The harbour of Port Lisse is closed."""
COURIER = """On Saturday the Marguerite went down off Port Lisse with 180 passengers, said mayor Ines Orlo.
At first light nine divers resumed their search."""

TOPICS = {
    "passengers": "passengers on board the Marguerite",
    "toll": "people killed",
    "rescued": "people pulled from the water",
    "day": "day of the accident",
}


def document(name, text, source="", published=None, title="", url=None):
    return Document(name, text, source, title, published, url)


def claim(doc, written, value, kind="number", topic="", attribution=None, status="asserted"):
    """The claim in the line of the document's text that holds the words."""
    start = doc.text.index(written)
    line = Span(doc.text.rfind("\n", 0, start) + 1, (doc.text + "\n").index("\n", start))
    return Claim(start, start + len(written), written, doc.id, kind, value, topic, line, attribution, status)


def finding(name, topic, claims, pairs, camps, reason="They differ.", origins=2, score=0.9):
    """A finding; pairs are written "a-b conflict"."""
    judged = tuple(Pair(*p.split()[0].split("-"), p.split()[1], f"pair {p}") for p in pairs)
    groups = tuple(tuple(c) for c in camps)
    return Finding(name, claims[0].kind, topic, tuple(claims), judged, groups, origins, score, reason)


def people(figure, op="=", high=None):
    return NumberValue(op, figure, high or figure, "person")


def story():
    """The three articles."""
    saturday, sunday = date(2023, 5, 14), date(2023, 5, 15)
    return (
        document("a", WIRE, "Harbour Wire", saturday, "Ferry capsizes off Port Lisse", "https://wire.example/1"),
        document("b", DAILY, "Coast Daily", sunday, "Ferry toll rises"),
        document("c", COURIER, "Lisse Courier", None, "Boat lost at sea"),
    )


def passengers(a, b, c):
    topic = TOPICS["passengers"]
    claims = (
        claim(a, "210", people(210), attribution="the coast guard", topic=topic),
        claim(b, "210", people(210), attribution="the port authority", topic=topic),
        claim(c, "180", people(180), attribution="Ines Orlo", topic=topic),
    )
    pairs = ("a-b agree", "a-c conflict", "b-c conflict")
    return finding("f1", topic, claims, pairs, ("ab", "c"), "Harbour Wire has 210, Lisse Courier 180.", 3, 0.93)


def ferry_report():
    a, b, c = story()
    toll = (claim(a, "14", people(14, ">=")), claim(b, "19", people(19)))
    rescued = (claim(a, "40", people(40, "~")), claim(b, "43", people(43)))
    days = [claim(d, w, DateValue("2023-05-13"), "date") for d, w in ((a, "Saturday"), (b, "13 May"), (c, "Saturday"))]
    findings = (
        passengers(a, b, c),
        finding("f2", TOPICS["toll"], toll, ("a-b update",), ("a", "b"), "A running count."),
        finding("f3", TOPICS["rescued"], rescued, ("a-b compatible",), ("a", "b"), "40 is approximate."),
        finding("f4", TOPICS["day"], days, ("a-b agree", "a-c agree", "b-c agree"), ("abc",), "The same day."),
    )
    captain = claim(a, "Jonas Weld", NameValue("Jonas Weld"), "person", "captain of the Marguerite")
    divers = claim(c, "nine", NumberValue("=", 9, 9, "diver"), topic="divers who searched", status="planned")
    single = tuple(SingleSource(x, "no other document states it") for x in (captain, divers))
    warnings = (
        Notice("c", "published-unknown", "There is no date of publication, so Saturday is read from the others."),
        Notice(None, "skipped", "One file was left out: notes.bin."),
    )
    return Report((a, b, c), findings, single, warnings)


def pile_report(docs=50, facts=1000):
    """Articles that count the stocks of many stores: three tell each, and the last of them every fourth differently."""
    texts = {f"d{n}": "" for n in range(docs)}
    stocks = []
    for store in range(facts):
        stocks.append([])
        for turn in range(3):
            name, written = f"d{(store * 7 + turn * 11) % docs}", str(100 + store + (turn == 2 and store % 4 == 0))
            line = f"Store {store} held {written} tonnes of grain, said its keeper."
            at = len(texts[name])
            start, whole = at + line.index(written, 10 + len(str(store))), Span(at, at + len(line))
            value, topic = NumberValue("=", float(written), float(written), "t"), f"grain held in store {store}"
            end = start + len(written)
            stocks[-1].append(Claim(start, end, written, name, "number", value, topic, whole, "its keeper"))
            texts[name] += f"{line}\n"
    articles = [Document(d, text, f"Outlet {d}", f"Stocks of {d}", date(2024, 3, 1)) for d, text in texts.items()]
    found = [_stock(f"f{n}", claims) for n, claims in enumerate(stocks, 1)]
    return Report(articles, sorted(found, key=lambda f: VERDICTS.index(f.verdict)), (), ())


def _stock(name, claims):
    a, b, c = claims
    same = a.value == c.value
    last = "agree" if same else "conflict"
    pairs = (Pair(a.doc, b.doc, "agree", "alike"), Pair(a.doc, c.doc, last, last), Pair(b.doc, c.doc, last, last))
    camps = ((a.doc, b.doc, c.doc),) if same else ((a.doc, b.doc), (c.doc,))
    return Finding(name, "number", a.topic, tuple(claims), pairs, camps, 3, 0.9, "Counted in three places.")


def hostile_report(texts):
    """A report in which every field that comes from outside, the ids included, holds one of the texts."""
    source, title, name, topic, reason, words = texts
    ids = f"a{title}", f"b{title}"
    line = f"{words}7{words}"
    docs = [Document(d, line, source, title, None, words) for d in ids]
    at, whole = len(words), Span(0, len(line))
    claims = tuple(Claim(at, at + 1, "7", d, "date", NameValue(name), topic, whole, source) for d in ids)
    judged = [
        Finding(f"f{words}", "date", topic, claims, (Pair(*ids, verdict, reason),), camps, 1, 0.5, reason)
        for verdict, camps in (("conflict", ((ids[0],), (ids[1],))), ("update", (ids,)), ("agree", (ids,)))
    ]
    return Report(docs, judged, (SingleSource(claims[0], reason),), (Notice(ids[0], "code", reason),))


SNARES = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><h1>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "| a | b |\n|---|---|",
    "](javascript:alert(1)) [x]",
    "`code` **bold** _it_ ~~no~~ &amp;",
    "# head",
    "1. item",
    "- item",
    "\x1b[31mred\x1b[0m",
    "abc\u202egpj.exe",
    "zero\u200bwidth\ufeff",
    "日本語の長い文章が続きます",
    "e\u0301\u0301\u0301",
    "\ud800",
    "\u2028\u0085\x0b\x1c",
)
ANY_TEXT = st.one_of(
    st.text(max_size=40), st.sampled_from(SNARES), st.text(alphabet="<>&|*_`[]()\\!#-.1 \n", max_size=30)
)


@pytest.fixture(scope="session")
def parse():
    """HTML as a tree; the folder is no package, so its module is loaded by its path."""
    spec = spec_from_file_location("report_parsing", Path(__file__).with_name("parsing.py"))
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Tree


@pytest.fixture(scope="session")
def ferry():
    """The report on the ferry accident."""
    return ferry_report()


@pytest.fixture(scope="session")
def pile():
    """A report on 50 articles with 1,000 findings."""
    return pile_report()


@pytest.fixture(scope="session")
def two_stories(ferry):
    """The ferry accident beside the first stores."""
    stores = pile_report(4, 4)
    stories = (Story("a", ferry.documents), Story("d0", stores.documents))
    later = tuple(evolve(f, id=f"f{n}") for n, f in enumerate(stores.findings, 5))
    return evolve(
        ferry,
        documents=ferry.documents + stores.documents,
        findings=ferry.findings + later,
        stories=stories,
    )


@pytest.fixture(scope="session")
def build():
    """The builders."""
    names = (document, claim, finding, people, story, passengers, hostile_report, pile_report)
    return SimpleNamespace(**{f.__name__: f for f in names}, snares=SNARES, kinds=KINDS)


@pytest.fixture(scope="session")
def any_text():
    """Strings as hostile as they come."""
    return ANY_TEXT


@pytest.fixture(scope="session")
def hostile():
    """A strategy for reports made of hostile text."""
    return st.tuples(*[ANY_TEXT] * 6).map(hostile_report)
