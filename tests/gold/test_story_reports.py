"""Reports on whole stories keep the documented contract, whatever they find."""

import json
from collections import Counter
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import reconcile
from reconcile.model.finding import VERDICTS

ROOT = Path(__file__).parents[2]
SEEDS = sorted(p for p in (ROOT / "seeds").iterdir() if p.is_dir())
VALIDATOR = Draft202012Validator(json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8")))


def claims_of(report):
    return [*(c for f in report.findings for c in f.claims), *(s.claim for s in report.single_source)]


@pytest.fixture(scope="module", params=SEEDS, ids=lambda p: p.name)
def seed(request):
    return reconcile.compare([request.param])


def test_reports_on_the_samples_are_as_documented(seed):
    VALIDATOR.validate(json.loads(seed.to_json()))


def test_offsets_quote_the_samples(seed):
    texts = {d.id: d.text for d in seed.documents}
    assert claims_of(seed)
    assert all(texts[c.doc][c.start : c.end] == c.text for c in claims_of(seed))


def test_the_samples_agree_and_differ(seed):
    assert seed.agreements
    assert seed.discrepancies


def test_claims_stand_behind_the_header_lines(seed):
    bodies = {d.id: d.body for d in seed.documents}
    assert all(c.start >= bodies[c.doc] for c in claims_of(seed))


def test_a_sample_beside_its_own_copy_agrees():
    for path in sorted(SEEDS[0].iterdir()):
        text = path.read_text(encoding="utf-8")
        assert {f.verdict for f in reconcile.compare([text, text]).findings} == {"agree"}


def test_reports_on_stories_are_as_documented(reports):
    for report in reports[::5]:
        VALIDATOR.validate(json.loads(report.to_json()))


def test_offsets_quote_the_stories(reports):
    for report in reports:
        texts = {d.id: d.text for d in report.documents}
        assert all(texts[c.doc][c.start : c.end] == c.text for c in claims_of(report))


def test_findings_are_numbered_and_sorted(reports):
    for report in reports:
        assert [f.id for f in report.findings] == [f"f{n}" for n in range(1, len(report.findings) + 1)]
        ranks = [(VERDICTS.index(f.verdict), f.is_bare, -round(f.score, 1)) for f in report.findings]
        assert ranks == sorted(ranks)


def test_no_fact_stands_in_two_findings(reports):
    for report in reports:
        places = Counter((c.doc, c.kind, c.start) for f in report.findings for c in f.claims if c.kind != "attribution")
        assert [place for place, n in places.items() if n > 1] == []


def stated(claim):
    """What one claim states; a source in one place may be credited with two things."""
    content = (claim.topic, claim.sentence) if claim.kind == "attribution" else None
    return (claim.doc, claim.kind, claim.start, str(claim.value), content)


def test_what_one_document_says_is_in_no_finding(reports):
    for report in reports:
        found = {stated(c) for f in report.findings for c in f.claims}
        single = [stated(s.claim) for s in report.single_source]
        assert not found & set(single)
        assert len(single) == len(set(single))


def test_camps_part_the_documents_of_a_finding(reports):
    for finding in (f for report in reports for f in report.findings):
        docs = {c.doc for c in finding.claims}
        assert sorted(d for camp in finding.camps for d in camp) == sorted(docs)
        assert len(finding.pairs) == len(docs) * (len(docs) - 1) / 2
        assert 1 <= finding.origins <= len(docs)


def test_findings_agree_where_there_is_one_camp(reports):
    for finding in (f for report in reports for f in report.findings):
        assert (len(finding.camps) == 1) == (finding.verdict == "agree")


def test_a_document_states_one_value_in_a_finding(reports):
    for report in reports:
        texts = {d.id: d.text for d in report.documents}
        for finding in report.findings:
            # What a count was may stand beside what it came to ("33, up from 29").
            now = [c for c in finding.claims if texts[c.doc][: c.start].rsplit(maxsplit=1)[-1:] != ["from"]]
            stated = {(c.doc, str(c.value)) for c in now}
            assert len(stated) == len({doc for doc, _ in stated})


def test_every_finding_has_a_topic_and_a_reason(reports):
    findings = [f for report in reports for f in report.findings]
    assert all(f.reason for f in findings)
    assert sum(bool(f.topic) for f in findings) > 0.98 * len(findings)


def test_stories_give_findings_of_every_kind_and_verdict(reports):
    findings = [f for report in reports for f in report.findings]
    assert {f.verdict for f in findings} == set(VERDICTS)
    assert {f.kind for f in findings} == {"number", "date", "place", "person", "organisation", "attribution"}
