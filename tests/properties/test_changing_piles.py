"""A pile of documents that grows, shrinks, is put in another order and copied: what holds at every step."""

from collections import Counter

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

import reconcile
from reconcile import Settings
from reconcile.model.finding import VERDICTS

STORY = """The ferry Marguerite capsized off Port Lisse on {day} May 2023. The ferry carried {aboard} passengers, the
coast guard said. Fishing boats rescued {rescued} of them. {more}"""
STORIES = st.builds(
    STORY.format,
    day=st.integers(12, 14),
    aboard=st.sampled_from(["210", "more than 200", "some 190"]),
    rescued=st.integers(40, 43),
    more=st.sampled_from(["", "“We lost nine,” said Mayor Ines Orlo.", "Later 12 died.", "Mayor Ines Orlo wept."]),
)
DAYS = st.sampled_from([None, "2023-05-13", "2023-05-15"])
EVERYTHING = Settings(min_story=0)
MOST = 4


def same(finding, names=lambda doc: doc):
    """What of a finding neither the order of the documents nor their ids may change."""
    claims = frozenset((names(c.doc), c.kind, c.start, c.end, str(c.value)) for c in finding.claims)
    pairs = frozenset((frozenset((names(p.a), names(p.b))), p.verdict) for p in finding.pairs)
    camps = frozenset(frozenset(map(names, camp)) for camp in finding.camps)
    return finding.kind, claims, pairs, camps, finding.origins, round(finding.score, 9)


def all_of(report, names=lambda doc: doc):
    single = Counter((names(s.claim.doc), s.claim.kind, s.claim.start, s.claim.end) for s in report.single_source)
    return Counter(same(f, names) for f in report.findings), single


class Pile(RuleBasedStateMachine):
    """Two to four documents and the report on them."""

    texts = STORIES
    check = staticmethod(lambda report: None)

    def __init__(self):
        super().__init__()
        self.made = 0

    def read(self, docs):
        self.docs, self.report = docs, reconcile.compare(docs, settings=EVERYTHING)

    def made_of(self, text, day):
        self.made += 1
        return {"id": f"d{self.made}", "source": f"Paper {self.made}", "text": text, "published": day}

    @initialize(left=STORIES, right=STORIES, days=st.tuples(DAYS, DAYS))
    def begin(self, left, right, days):
        self.read([self.made_of(left, days[0]), self.made_of(right, days[1])])

    @precondition(lambda self: len(self.docs) < MOST)
    @rule(data=st.data(), day=DAYS, place=st.integers(0, MOST))
    def add(self, data, day, place):
        added = self.made_of(data.draw(st.one_of(STORIES, self.texts)), day)
        self.read([*self.docs[:place], added, *self.docs[place:]])

    @precondition(lambda self: len(self.docs) > 2)
    @rule(place=st.integers(0, MOST - 1))
    def remove_and_bring_back(self, place):
        before, docs = self.report.to_json(), self.docs
        place %= len(docs)
        self.read(docs[:place] + docs[place + 1 :])
        assert docs[place]["id"] not in {c.doc for f in self.report.findings for c in f.claims}
        self.read(docs)
        assert self.report.to_json() == before

    @precondition(lambda self: len(self.docs) > 2)
    @rule(place=st.integers(0, MOST - 1))
    def remove(self, place):
        place %= len(self.docs)
        self.read(self.docs[:place] + self.docs[place + 1 :])

    @rule(data=st.data())
    def reorder(self, data):
        before = all_of(self.report)
        self.read(data.draw(st.permutations(self.docs)))
        assert all_of(self.report) == before

    @rule(place=st.integers(0, MOST - 1))
    def rename(self, place):
        old = self.docs[place % len(self.docs)]
        self.made += 1
        new = old | {"id": f"z{self.made}"}
        before = all_of(self.report, lambda doc: new["id"] if doc == old["id"] else doc)
        self.read([new if d is old else d for d in self.docs])
        assert all_of(self.report) == before

    @precondition(lambda self: len(self.docs) < MOST)
    @rule(place=st.integers(0, MOST - 1))
    def duplicate(self, place):
        old = self.docs[place % len(self.docs)]
        copy = self.made_of(old["text"], old["published"])
        self.read([*self.docs, copy])
        both = [p for f in self.report.findings for p in f.pairs if {p.a, p.b} == {old["id"], copy["id"]}]
        assert both or "Marguerite" not in old["text"]
        assert {p.verdict for p in both} <= {"agree"}
        alone = [f.origins for f in self.report.findings if {c.doc for c in f.claims} == {old["id"], copy["id"]}]
        assert set(alone) <= {1}

    @invariant()
    def the_report_keeps_its_contract(self):
        if not hasattr(self, "report"):
            return
        self.check(self.report)
        found = [c for f in self.report.findings for c in f.claims]
        alone = [s.claim for s in self.report.single_source]
        places = Counter((c.doc, c.kind, c.start, c.end) for c in [*found, *alone] if c.kind != "attribution")
        assert all(times == 1 for times in places.values())
        for finding in self.report.findings:
            assert finding.verdict == min((p.verdict for p in finding.pairs), key=VERDICTS.index)
            assert 1 <= finding.origins <= len({c.doc for c in finding.claims})


def test_a_pile_keeps_its_contract_however_it_changes(texts, assert_valid):
    class Any(Pile):
        pass

    Any.texts, Any.check = texts, staticmethod(assert_valid)
    few = settings(
        max_examples=max(6, settings.default.max_examples // 12),
        stateful_step_count=8,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking a pile takes minutes
    )
    run_state_machine_as_test(Any, settings=few)
