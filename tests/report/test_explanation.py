import json
import pickle
from html.parser import HTMLParser

import pytest
from attrs import evolve

import reconcile
from reconcile import ReconcileError, Settings
from reconcile.report.waterfall import WIDTH, bars

WIRE = """Six people died when the bridge at Halvik fell on Monday, 13 March 2023, police said.
The bridge was 240 metres long. It was built in 1968, according to the roads agency. Forty people were in two buses."""
POST = """The Halvik bridge was 240 metres long. Nine people died when it fell on Monday.
Police said that forty people were in the two buses. It was built in 1971."""
DAILY = """Nine people died in Halvik when the bridge, 240 metres long, fell on 13 March.
Three people were injured. The bridge was built in 1968, the roads agency said."""
VOTE = "Parliament passed the budget by 312 votes. Teachers will earn 4.5 percent more from September."
TEXTS = {"wire": WIRE, "post": POST, "daily": DAILY, "vote": VOTE}


def compare(*names, **settings):
    docs = [{"id": n, "text": TEXTS[n], "published": "2023-03-15"} for n in names]
    return reconcile.compare(docs, settings=Settings(**settings))


@pytest.fixture(scope="module")
def report():
    return compare("wire", "post", "daily", "vote")


@pytest.fixture(scope="module")
def explanations(report):
    return [report.explain(f) for f in report.findings]


@pytest.fixture(scope="module")
def toll(report, explanations):
    return next(
        e for e in explanations if any(c.text == "Nine" for c in e.finding.claims) and e.finding.kind == "number"
    )


def test_there_is_something_to_explain(report):
    assert {f.kind for f in report.findings} >= {"number", "date"}
    assert {f.verdict for f in report.findings} >= {"agree", "conflict"}


def test_the_sums_give_the_score_of_the_finding(explanations):
    for e in explanations:
        assert e.score == pytest.approx(e.finding.score, abs=1e-12)


def test_the_mean_of_the_links_stands_in_every_certainty(explanations):
    for e in explanations:
        assert e.link_score == pytest.approx(sum(x.score for x in e.links) / len(e.links))
        for sure in e.certainties:
            assert any(f"{e.link_score:.2f}" in p.phrase for p in sure.parts)


def test_every_pair_of_documents_has_its_certainty(explanations):
    for e in explanations:
        assert [(c.a, c.b, c.verdict) for c in e.certainties] == [(p.a, p.b, p.verdict) for p in e.finding.pairs]


def test_links_join_claims_of_the_finding(explanations):
    for e in explanations:
        places = {(c.doc, c.start) for c in e.finding.claims}
        assert e.links
        assert all({(x.a.doc, x.a.start), (x.b.doc, x.b.start)} <= places for x in e.links)


def test_two_documents_have_one_link(explanations):
    for e in explanations:
        pairs = [(x.a.doc, x.b.doc) for x in e.links]
        assert len(pairs) == len(set(pairs))


def test_refused_claims_stand_outside_the_finding(explanations):
    assert any(e.refused for e in explanations)
    for e in explanations:
        places = {(c.doc, c.kind, c.start) for c in e.finding.claims}
        assert all((r.other.doc, r.other.kind, r.other.start) not in places for r in e.refused)
        assert all((r.claim.doc, r.claim.kind, r.claim.start) in places for r in e.refused)
        assert all(r.reason for r in e.refused)


def test_a_refused_claim_is_told_once(explanations):
    for e in explanations:
        others = [(r.other.doc, r.other.kind, r.other.start) for r in e.refused]
        assert len(others) == len(set(others))


def test_a_low_score_is_told_with_what_speaks_against_it(toll):
    injured = next(r for r in toll.refused if r.other.text == "Three")
    assert injured.score < Settings().min_score
    assert f"under {Settings().min_score}" in injured.reason


def test_a_refused_claim_that_stands_elsewhere_says_where(report):
    for finding in report.findings:
        for r in report.explain(finding).refused:
            for other in report.findings:
                if any(c is r.other for c in other.claims):
                    assert f"stands in {other.id}" in r.reason


def test_documents_of_another_story_are_absent(explanations):
    for e in explanations:
        assert ("vote", "it tells another story, so that it was not compared") in e.absent


def test_a_document_that_states_nothing_like_it_is_absent(report):
    for finding in report.findings:
        told = {c.doc for c in finding.claims}
        absent = dict(report.explain(finding).absent)
        assert set(absent) == {d.id for d in report.documents} - told


def test_a_finding_is_explained_by_its_id(report, explanations):
    assert report.explain("f1").to_dict() == explanations[0].to_dict()


@pytest.mark.parametrize("name", ["f0", "", "f99", "<b>"])
def test_an_unknown_finding_is_refused(report, name):
    with pytest.raises(ReconcileError, match="its findings are f1 to"):
        report.explain(name)


def test_a_report_without_findings_explains_none():
    with pytest.raises(ReconcileError, match="its findings are none"):
        compare("wire", "vote").explain("f1")


def test_a_report_made_by_hand_explains_nothing(ferry):
    with pytest.raises(ReconcileError, match="not made by comparing"):
        ferry.explain("f1")


def test_a_narrowed_report_explains_as_the_whole(report):
    narrow = report.only("discrepancies")
    assert narrow.findings
    for finding in narrow.findings:
        assert narrow.explain(finding).score == pytest.approx(finding.score)


@pytest.mark.parametrize("settings", [{"min_score": 0.8}, {"min_story": 0.0, "min_score": 0.1}, {"kinds": ("number",)}])
def test_the_settings_of_the_report_hold(settings):
    report = compare("wire", "post", "daily", "vote", **settings)
    assert report.findings
    for finding in report.findings:
        assert report.explain(finding).score == pytest.approx(finding.score, abs=1e-12)


def test_the_settings_are_part_of_no_rendering_and_no_comparison(report):
    bare = evolve(report, settings=None)
    assert bare == report
    assert bare.to_json() == report.to_json()
    assert bare.to_html() == report.to_html()
    assert "settings" not in report.to_dict()


def test_a_pickled_report_can_be_explained(report):
    again = pickle.loads(pickle.dumps(report))
    assert again.explain("f1").to_dict() == report.explain("f1").to_dict()


def test_an_explanation_is_plain_data(explanations):
    for e in explanations:
        data = json.loads(json.dumps(e.to_dict(), allow_nan=False))
        assert data["score"] == pytest.approx(e.finding.score, abs=1e-4)
        assert [x["score"] for x in data["links"]] == pytest.approx([x.score for x in e.links], abs=1e-4)


def test_the_text_names_values_sums_and_refusals(toll):
    text = str(toll)
    assert text.startswith(f"{toll.finding.id}: ")
    assert "wire “Six” and post “Nine”" in text
    assert f"evidence: {toll.links[0].evidence_sum:+.2f}" in text
    assert "Refused" in text
    assert "three" in text.lower()


def test_the_text_keeps_to_its_width(explanations):
    assert all(len(line) <= WIDTH for e in explanations for line in str(e).split("\n"))


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.open, self.seen, self.words = [], [], ""
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data


def test_a_notebook_shows_a_chart(toll):
    page = Tags(toll._repr_html_())
    assert page.seen.count("rect") == page.seen.count("svg") >= sum(min(len(x.steps), 3) for x in toll.links)
    assert toll.finding.topic in page.words
    assert "script" not in page.seen


HOSTILE = '<img src=x onerror="alert(1)">'


def test_what_articles_say_is_escaped():
    texts = [f"Six {HOSTILE} people died at {HOSTILE} Halvik.", f"Nine {HOSTILE} people died at Halvik {HOSTILE}."]
    report = reconcile.compare([{"id": f"{HOSTILE}{n}", "text": t} for n, t in enumerate(texts)])
    assert report.findings
    for finding in report.findings:
        page = report.explain(finding)._repr_html_()
        assert "<img" not in page
        assert "&lt;img" in page


def test_control_characters_reach_no_terminal():
    report = reconcile.compare(["Six \x1b[31mpeople died at Halvik.", "Nine \x1b[31mpeople died at Halvik."])
    assert report.findings
    assert "\x1b" not in str(report.explain("f1"))


def test_the_bars_of_a_sum_follow_each_other(toll):
    for account in toll.links:
        drawn = bars(account.evidence)
        ends = [0.0]
        for bar in drawn:
            ends.append(ends[-1] + float(bar.sum))
        assert ends[-1] == pytest.approx(account.evidence_sum, abs=0.01 * len(drawn))
        assert all(0 <= b.left <= 100 and 0 < b.width <= 100 for b in drawn)
        assert all((b.sign == "for") == (float(b.sum) >= 0) for b in drawn)


def test_small_parts_are_shown_as_one(toll):
    drawn = bars(toll.links[0].evidence)
    assert len(drawn) <= len(toll.links[0].evidence)
    assert sum("small parts" in b.phrase for b in drawn) <= 1


def test_nothing_has_no_bars():
    assert bars(()) == ()
