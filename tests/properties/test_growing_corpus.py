"""A corpus that grows, is closed, opened again and refused documents, beside a plain list of what it must hold."""

import json
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from jsonschema import Draft202012Validator

import reconcile
from reconcile import Corpus, Document, Settings
from reconcile.errors import DocumentError

SCHEMA = Path(__file__).parents[2] / "docs" / "report.schema.json"
TEXTS = (
    "Six people died when the road bridge at Halvik fell into the Lurra on 13 March 2023. It was 240 metres long.",
    "Nine people died in the fall of the Halvik road bridge over the Lurra, Mayor Ines Orlo said on Tuesday.",
    "The Halvik road bridge over the Lurra was 260 metres long. Nine people died when it fell.",
    "All nine miners trapped in the Orsk Hill pit near Tambor were brought up alive, rescuers said.",
    "“We lost 60 goats,” said Ana Ruiz. Two thirds of the 300 workers left, 9 of them women.",
)
ODD = st.text(st.characters(exclude_categories=()), min_size=1, max_size=60).map(lambda t: f"{t} Police counted 14.")
ANY = st.one_of(st.sampled_from(TEXTS), st.sampled_from(TEXTS), ODD)
DAYS = st.sampled_from([None, "2023-03-14", "2023-03-15", "20230401"])
FORMS = st.sampled_from(["mapping", "document", "file", "text"])
CHOICES = (Settings(), Settings(min_score=0.8), Settings(min_story=0, kinds=("number", "date")))


class GrowingCorpus(RuleBasedStateMachine):
    """What a corpus answers is what `compare` answers on all that was added to it."""

    def __init__(self):
        super().__init__()
        self.folder = Path(mkdtemp())
        self.given = []  # what was added, in the forms in which it was
        self.held = {}  # the documents that it must hold, by id
        self.settings = CHOICES[0]

    @initialize()
    def open(self):
        self.corpus = Corpus(self.folder / "news.corpus", self.settings)

    def teardown(self):
        if hasattr(self, "corpus"):
            self.corpus.close()
        shutil.rmtree(self.folder)

    def in_form(self, text, day, form):
        """A document that is new, in one of the forms that may be given."""
        name = f"d{len(self.given)}"
        if form == "file":
            path = self.folder / f"{name}.json"
            path.write_text(json.dumps({"id": name, "text": text, "published": day}), encoding="utf-8")
            return path
        if form == "document":
            (made,) = reconcile.read(self.in_form(text, day, "file"))
            return Document(made.id, made.text, published=made.published)
        return text if form == "text" else {"id": name, "text": text, "published": day}

    @rule(found=st.lists(st.tuples(ANY, DAYS, FORMS), max_size=3))
    def add(self, found):
        for text, day, form in found:
            one = self.in_form(text, day, form)
            news = self.corpus.add([one])
            self.given.append(one)
            self.held |= {d.id: d for d in news.added}
            assert all(d in self.corpus.documents for d in news.added)

    @precondition(lambda self: self.given)
    @rule(data=st.data())
    def add_again(self, data):
        again = data.draw(st.lists(st.sampled_from(range(len(self.given))), max_size=3, unique=True))
        news = self.corpus.add([self.given[n] for n in again])
        assert (news.added, news.findings, news.single_source) == ((), (), ())

    @precondition(lambda self: self.held)
    @rule(data=st.data(), text=ANY)
    def give_a_known_id_to_another(self, data, text):
        known = data.draw(st.sampled_from(sorted(self.held)))
        with pytest.raises(DocumentError):
            self.corpus.add([{"id": "new", "text": text}, {"id": known, "text": f"{text} And more."}])

    @rule(fault=st.sampled_from([{"text": ""}, {"text": "x", "published": "someday"}, {"txt": "x"}]))
    def give_a_faulty_one(self, fault):
        with pytest.raises(reconcile.ReconcileError):
            self.corpus.add([{"id": "new", "text": TEXTS[0]}, fault])

    @rule(choice=st.sampled_from(CHOICES))
    def reopen(self, choice):
        self.corpus.close()
        self.settings = choice
        self.open()

    @rule(text=ANY)
    def add_by_another_hand(self, text):
        """Another process has the file open, too."""
        with Corpus(self.folder / "news.corpus", self.settings) as other:
            one = self.in_form(text, None, "mapping")
            self.held |= {d.id: d for d in other.add([one]).added}
            self.given.append(one)

    @precondition(lambda self: len(self.held) >= 2)
    @rule()
    def compare(self):
        report = self.corpus.report()
        assert report == reconcile.compare(list(self.held.values()), settings=self.settings)
        told = report.to_dict()
        assert json.loads(report.to_json()) == told
        Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(told)
        assert all(write() for write in (report.to_html, report.to_markdown, report.__str__))

    @invariant()
    def holds_what_was_added(self):
        if hasattr(self, "corpus"):
            assert self.corpus.documents == tuple(self.held.values())
            assert len(self.corpus) == len(self.held)


TestGrowingCorpus = GrowingCorpus.TestCase
TestGrowingCorpus.settings = settings(
    max_examples=settings.default.max_examples // 10,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
