import json
import os
import subprocess
import sys
from datetime import date

import pytest

import reconcile
from reconcile import Document, Settings
from reconcile.claims import extract_document
from reconcile.errors import DocumentError, MissingExtraError
from reconcile.model.claim import KINDS
from reconcile.model.finding import VERDICTS
from reconcile.pipeline import judge
from reconcile.text.reading import load_documents

WIRE = """The ferry Marguerite capsized off Port Lisse on 13 May 2023, killing at least 14 passengers.
The ferry carried 210 passengers, the coast guard said. It was 62 metres long.
“The harbour is closed,” said mayor Ines Orlo. Ines Orlo thanked the coast guard."""
DAILY = """The ferry Marguerite sank off Port Lisse on 14 May 2023. At least 14 passengers were killed.
The ferry carried 180 passengers, according to the port authority. It was built in 1998.
“The harbour is closed,” said mayor Ines Orlo."""
VOTE = """Parliament passed the budget by 312 votes. Teachers will earn 4.5 percent more from September.
The finance minister, Lena Ost, praised the coalition for its patience."""
STORY = (
    Document("wire", WIRE, "Harbour Wire", published=date(2023, 5, 15)),
    Document("daily", DAILY, "Coast Daily", published=date(2023, 5, 15)),
)


@pytest.fixture(scope="module")
def report():
    return reconcile.compare(STORY)


def figures(report):
    return {frozenset(c.text for c in f.claims): f for f in report.findings if f.kind == "number"}


def test_a_discrepancy_and_an_agreement_are_found(report):
    found = figures(report)
    assert found[frozenset({"210", "180"})].verdict == "conflict"
    assert found[frozenset({"14"})].verdict == "agree"


def test_findings_stand_from_the_most_serious_down(report):
    ranks = [VERDICTS.index(f.verdict) for f in report.findings]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) > 1


def test_findings_of_one_verdict_stand_from_the_surest_down(report):
    for verdict in VERDICTS:
        scores = [round(f.score, 1) for f in report.findings if f.verdict == verdict and not f.is_bare]
        assert scores == sorted(scores, reverse=True)


NAMED = [
    "Port officials said 62 containers fell overboard on Friday. Nina Holt praised the harbour pilots.",
    "On Friday 62 containers fell overboard. A pension for retired sailors was the work of Nina Holt, years ago.",
]


def test_agreements_on_a_bare_name_stand_last_of_all():
    told = [(f.is_bare, f.verdict) for f in reconcile.compare(NAMED, settings=Settings(min_score=0.0)).findings]
    agreed = [bare for bare, verdict in told if verdict == "agree"]
    assert agreed == sorted(agreed)
    assert len(set(agreed)) > 1


def test_what_is_more_than_a_name_is_not_bare(report):
    assert not any(f.is_bare for f in report.findings if f.kind in ("number", "date", "attribution"))


def test_findings_are_numbered(report):
    assert [f.id for f in report.findings] == [f"f{n}" for n in range(1, len(report.findings) + 1)]


def test_every_finding_has_a_pair_of_documents(report):
    for finding in report.findings:
        assert [(p.a, p.b) for p in finding.pairs] == [("wire", "daily")]
        assert {c.doc for c in finding.claims} == {"wire", "daily"}


def test_what_one_document_alone_says_is_listed(report):
    assert {"62", "1998"} <= {s.claim.text for s in report.single_source}


def test_single_sources_list_each_claim_once(report):
    places = [(s.claim.doc, s.claim.kind, s.claim.start, s.claim.end) for s in report.single_source]
    assert len(places) == len(set(places))
    names = [(s.claim.doc, s.claim.kind, str(s.claim.value)) for s in report.single_source if s.claim.kind == "person"]
    assert len(names) == len(set(names))


def test_a_name_that_one_document_repeats_is_listed_once():
    report = reconcile.compare([WIRE, f"{VOTE} Then Ost left. Nobody saw Lena Ost again."])
    assert [str(s.claim.value) for s in report.single_source if s.claim.kind == "person"].count("Lena Ost") == 1


def test_a_figure_that_one_document_repeats_is_listed_at_each_place():
    report = reconcile.compare([WIRE, f"{VOTE} The 312 votes were counted twice."])
    assert [s.claim.text for s in report.single_source].count("312") == 2


def test_no_claim_is_both_found_and_single(report):
    found = {(c.doc, c.kind, c.start) for f in report.findings for c in f.claims}
    assert not found & {(s.claim.doc, s.claim.kind, s.claim.start) for s in report.single_source}


def test_a_name_that_a_finding_holds_is_not_single(report):
    assert "Ines Orlo" not in {str(s.claim.value) for s in report.single_source if s.claim.kind == "person"}


def test_every_claim_of_a_value_is_in_the_report(report):
    told = {(c.doc, c.kind, str(c.value)) for f in report.findings for c in f.claims}
    told |= {(s.claim.doc, s.claim.kind, str(s.claim.value)) for s in report.single_source}
    for doc in STORY:
        assert {(c.doc, c.kind, str(c.value)) for c in reconcile.extract(doc)} <= told


def test_every_single_source_says_why(report):
    assert all(s.reason for s in report.single_source)


def test_offsets_quote_the_documents(report):
    texts = {d.id: d.text for d in report.documents}
    claims = [c for f in report.findings for c in f.claims] + [s.claim for s in report.single_source]
    assert claims
    assert all(texts[c.doc][c.start : c.end] == c.text for c in claims)


def test_the_documents_stand_as_given(report):
    assert [d.id for d in report.documents] == ["wire", "daily"]
    assert [d.text for d in report.documents] == [WIRE, DAILY]


def test_the_order_of_documents_alters_the_order_alone(report):
    turned = reconcile.compare(STORY[::-1])
    assert [d.id for d in turned.documents] == ["daily", "wire"]
    assert {k: f.verdict for k, f in figures(turned).items()} == {k: f.verdict for k, f in figures(report).items()}
    assert {(p.a, p.b) for f in turned.findings for p in f.pairs} == {("daily", "wire")}


def test_a_third_document_joins_the_findings():
    docs = [*STORY, Document("post", DAILY.replace("180", "190"), "Island Post", published=date(2023, 5, 15))]
    finding = figures(reconcile.compare(docs))[frozenset({"210", "180", "190"})]
    assert [(p.a, p.b) for p in finding.pairs] == [("wire", "daily"), ("wire", "post"), ("daily", "post")]


def test_unrelated_documents_share_nothing():
    report = reconcile.compare([WIRE, VOTE])
    assert report.findings == ()
    assert {s.claim.doc for s in report.single_source} == {"a", "b"}


def test_a_document_beside_its_own_copy_gives_agreements_only():
    for text in (WIRE, DAILY, VOTE):
        report = reconcile.compare([text, text])
        assert {f.verdict for f in report.findings} == {"agree"}
        assert {f.origins for f in report.findings} == {1}
        assert len(report.findings) > len(report.single_source)


@pytest.mark.parametrize("kinds", [("number",), ("date", "place"), ("attribution",), ("person", "organisation")])
def test_only_the_kinds_asked_for_are_reported(kinds):
    report = reconcile.compare(STORY, settings=Settings(kinds=kinds))
    assert {f.kind for f in report.findings} | {s.claim.kind for s in report.single_source} <= set(kinds)
    assert report.findings


def test_what_is_found_of_a_kind_is_the_same_whichever_kinds_are_asked_for():
    of_all = [f for f in reconcile.compare(STORY).findings if f.kind == "attribution"]
    alone = reconcile.compare(STORY, settings=Settings(kinds=("attribution",))).findings
    assert [(f.claims, f.verdict, f.score) for f in alone] == [(f.claims, f.verdict, f.score) for f in of_all]


def test_all_kinds_are_reported_by_default(report):
    found = {f.kind for f in report.findings} | {s.claim.kind for s in report.single_source}
    assert {"number", "date", "place", "person", "attribution"} <= found <= set(KINDS)


@pytest.mark.parametrize("low", [0.3, 0.6, 0.9])
def test_findings_reach_the_score_asked_for(low):
    assert all(f.score >= low for f in reconcile.compare(STORY, settings=Settings(min_score=low)).findings)


def test_a_score_that_nothing_reaches():
    report = reconcile.compare(STORY, settings=Settings(min_score=1))
    assert report.findings == ()
    assert report.single_source


def test_settings_at_their_defaults_are_the_defaults(report):
    assert reconcile.compare(STORY, settings=Settings()).to_dict() == report.to_dict()


def test_progress_is_told_from_the_first_document_to_the_last():
    calls = []
    reconcile.compare([WIRE, DAILY, VOTE], progress=lambda done, total: calls.append((done, total)))
    assert calls == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("progress", [None, False])
def test_no_progress_is_told_unasked(report, progress, capsys):
    assert reconcile.compare(STORY, progress=progress).to_dict() == report.to_dict()
    assert capsys.readouterr() == ("", "")


def test_an_error_of_the_progress_function_is_not_hidden():
    def fail(done, total):
        raise RuntimeError(f"{done} of {total}")

    with pytest.raises(RuntimeError, match="0 of 2"):
        reconcile.compare(STORY, progress=fail)


def test_a_bar_without_tqdm_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.raises(MissingExtraError, match=r"reconcile-facts\[notebook\]"):
        reconcile.compare(STORY, progress=True)


def test_a_bar_shows_the_documents_read(monkeypatch, report):
    shown = []

    class Tqdm:
        @staticmethod
        def tqdm(documents, **options):
            shown.append((options["total"], options["unit"]))
            return documents

    monkeypatch.setitem(sys.modules, "tqdm.auto", Tqdm)
    assert reconcile.compare(STORY, progress=True).to_dict() == report.to_dict()
    assert shown == [(2, "doc")]


@pytest.mark.parametrize(("pause", "shown"), [(60.0, False), (0.0, True)])
def test_a_bar_is_never_shown_on_short_work(monkeypatch, capsys, pause, shown):
    monkeypatch.setattr("reconcile.pipeline._SHORT_WORK", pause)
    reconcile.compare(STORY, progress=True)
    assert ("doc" in capsys.readouterr().err) is shown


@pytest.mark.parametrize("workers", [None, 1, 2])
def test_the_number_of_workers_alters_nothing(report, workers):
    assert reconcile.compare(STORY, workers=workers).to_dict() == report.to_dict()


@pytest.mark.parametrize("docs", [[], [WIRE], [WIRE, ""], [WIRE, 7], "text", WIRE, None, 7, [{"id": "a"}, WIRE]])
def test_what_cannot_be_compared_is_refused(docs):
    with pytest.raises(DocumentError):
        reconcile.compare(docs)


def test_an_iterator_of_documents_is_read_once(report):
    assert reconcile.compare(iter(STORY)).to_dict() == report.to_dict()


def test_what_was_read_is_judged_alike(report):
    extracts = [extract_document(d) for d in load_documents(STORY)[0]]
    assert judge(extracts, Settings()).to_dict() == report.to_dict()


def test_warnings_of_the_extracts_reach_the_report():
    weekday = "The fair opens on Saturday, 4 May. It closes on Sunday, 5 May, the mayor said on Friday, 3 May."
    docs = [{"text": weekday, "published": day} for day in ("2021-05-03", "2019-05-03")]
    report = reconcile.compare(docs)
    assert [(n.doc, n.code) for n in report.warnings] == [("a", "published-weekday")]


def test_comparing_leaves_the_documents_alone():
    docs = [{"text": WIRE, "source": "Harbour Wire"}, {"text": DAILY}]
    before = json.dumps(docs)
    reconcile.compare(docs)
    assert json.dumps(docs) == before


SCRIPT = "import sys, reconcile; print(reconcile.compare(sys.argv[1:]).to_json())"


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_the_same_bytes_give_the_same_report_in_another_process(seed):
    env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
    run = subprocess.run([sys.executable, "-c", SCRIPT, WIRE, DAILY], env=env, capture_output=True, check=True)
    assert json.loads(run.stdout) == reconcile.compare([WIRE, DAILY]).to_dict()


def test_two_statements_of_one_source_are_both_told():
    text = "Mayor Ines Orlo said the ferry sank at dawn and that the harbour was closed."
    other = "Trams ran late on Sunday. A strike is planned."
    report = reconcile.compare([text, other])
    told = [s.claim for s in report.single_source if s.claim.kind == "attribution"]
    assert len(told) == len([c for c in reconcile.extract(text) if c.kind == "attribution"])
