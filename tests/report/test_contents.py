import json
import math
from datetime import date
from pathlib import Path
from sys import float_info

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reconcile.errors import ReconcileError, SettingsError
from reconcile.model.claim import DateValue, NameValue, NumberValue
from reconcile.model.finding import SingleSource
from reconcile.report import Report

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
EMPTY = Report((), (), (), ())


@pytest.fixture(scope="module")
def schema():
    Draft202012Validator.check_schema(SCHEMA)
    return Draft202012Validator(SCHEMA)


def ids(findings):
    return [f.id for f in findings]


def test_findings_are_sorted_into_their_verdicts(ferry):
    assert ids(ferry.discrepancies) == ["f1"]
    assert ids(ferry.updates) == ["f2"]
    assert ids(ferry.compatible) == ["f3"]
    assert ids(ferry.agreements) == ["f4"]
    assert ids(ferry.findings) == ["f1", "f2", "f3", "f4"]


def test_the_dictionary_has_the_parts_of_the_contract(ferry):
    data = ferry.to_dict()
    assert list(data) == ["version", "documents", "findings", "single_source", "warnings"]
    assert data["version"] == 1
    assert data["documents"][0] == {
        "id": "a",
        "source": "Harbour Wire",
        "title": "Ferry capsizes off Port Lisse",
        "published": "2023-05-14",
        "url": "https://wire.example/1",
    }
    assert data["documents"][2]["published"] is None


def test_a_finding_in_the_dictionary(ferry):
    first = ferry.to_dict()["findings"][0]
    assert first["verdict"] == "conflict"
    assert first["pairs"] == {"a-b": "agree", "a-c": "conflict", "b-c": "conflict"}
    assert first["camps"] == [["a", "b"], ["c"]]
    assert first["claims"][2]["value"] == {"op": "=", "low": 180, "high": 180, "unit": "person"}
    assert first["claims"][2]["attribution"] == "Ines Orlo"


def test_offsets_in_the_dictionary_point_into_the_texts(ferry):
    texts = {d.id: d.text for d in ferry.documents}
    claims = [c for f in ferry.to_dict()["findings"] for c in f["claims"]] + ferry.to_dict()["single_source"]
    assert len(claims) == 12
    for claim in claims:
        assert texts[claim["doc"]][claim["start"] : claim["end"]] == claim["text"]
        first, last = claim["sentence"]
        assert first <= claim["start"] < claim["end"] <= last


def test_reports_built_by_hand_fit_the_schema(ferry, schema):
    schema.validate(ferry.to_dict())
    schema.validate(json.loads(ferry.to_json()))
    schema.validate(EMPTY.to_dict())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), 2),
        (("extra",), 1),
        (("documents", 0, "published"), "14 May"),
        (("documents", 0, "body"), 0),
        (("findings", 0, "verdict"), "differs"),
        (("findings", 0, "pairs", "a-b"), "same"),
        (("findings", 0, "kind"), "date"),
        (("findings", 0, "claims", 0, "value"), {"edtf": "2023"}),
        (("findings", 0, "claims", 0, "value"), {"op": "=", "low": None, "high": 1, "unit": ""}),
        (("findings", 0, "claims", 0, "sentence"), [0, 1, 2]),
        (("findings", 0, "score"), 1.5),
        (("single_source", 0, "value"), {"op": "=", "low": 1, "high": 1, "unit": ""}),
        (("single_source", 0, "status"), "said"),
        (("warnings", 0, "message"), ""),
    ],
)
def test_the_schema_refuses_what_is_not_in_the_contract(ferry, schema, path, value):
    data = ferry.to_dict()
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not schema.is_valid(data)


@pytest.mark.parametrize(
    "part", ["id", "kind", "topic", "verdict", "claims", "pairs", "camps", "origins", "score", "reason"]
)
def test_the_schema_demands_each_part_of_a_finding(ferry, schema, part):
    data = ferry.to_dict()
    del data["findings"][0][part]
    assert not schema.is_valid(data)


@settings(max_examples=60)
@given(low=st.floats(), high=st.floats(), score=st.floats(0, 1))
def test_any_figure_makes_strict_json_or_a_clear_error(build, schema, low, high, score):
    a, b, _ = build.story()
    claims = [build.claim(a, "14", NumberValue("=", low, high, "person")), build.claim(b, "19", build.people(19))]
    found = build.finding("f1", "people", claims, ("a-b conflict",), ("a", "b"), score=score)
    if math.isnan(low) or math.isnan(high):
        with pytest.raises(ReconcileError, match=r"'a': the figure of '14' is not a number"):
            Report((a, b), (found,), (), ())
        return
    text = Report((a, b), (found,), (), ()).to_json()
    assert "Infinity" not in text
    schema.validate(json.loads(text, parse_constant=pytest.fail))


def test_whole_figures_are_integers_in_json(build):
    a, b, _ = build.story()
    claims = [build.claim(a, "14", build.people(14.0)), build.claim(b, "19", build.people(19.5))]
    text = Report((a, b), (build.finding("f1", "t", claims, ("a-b conflict",), ("a", "b")),), (), ()).to_json()
    assert '"low": 14, "high": 14' in text
    assert '"low": 19.5, "high": 19.5' in text


def test_json_is_ascii_and_indented_on_request(ferry):
    assert ferry.to_json().isascii()
    assert ferry.to_json().count("\n") == 0
    assert ferry.to_json(indent=2).startswith('{\n  "version": 1')
    assert json.loads(ferry.to_json(indent=2)) == json.loads(ferry.to_json()) == ferry.to_dict()


@pytest.mark.parametrize(
    ("selection", "found"),
    [("all", ["f1", "f2", "f3", "f4"]), ("discrepancies", ["f1"]), ("agreements", ["f4"])],
)
def test_a_report_can_be_narrowed(ferry, selection, found):
    narrowed = ferry.only(selection)
    assert ids(narrowed.findings) == found
    assert narrowed.documents == ferry.documents
    assert narrowed.warnings == ferry.warnings
    assert bool(narrowed.single_source) == (selection == "all")


def test_an_unknown_selection_is_refused(ferry):
    with pytest.raises(SettingsError, match=r"'updates'; known are all, discrepancies, agreements"):
        ferry.only("updates")


def test_a_report_is_short_in_a_prompt_and_cannot_be_altered(ferry):
    assert repr(ferry).startswith("<Report on 3 sources: 1 discrepancy")
    with pytest.raises(AttributeError):
        ferry.findings = ()


def test_documents_and_findings_may_be_given_as_lists(ferry):
    again = Report(list(ferry.documents), list(ferry.findings), list(ferry.single_source), list(ferry.warnings))
    assert again == ferry


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (DateValue("2023-05-13"), {"edtf": "2023-05-13"}),
        (DateValue(None), {"edtf": None}),
        (NameValue("Ines Orlo"), {"name": "Ines Orlo"}),
    ],
)
def test_values_by_kind(build, schema, value, data):
    doc = build.document("a", "Saturday", published=date(2023, 5, 14))
    kind = "date" if isinstance(value, DateValue) else "person"
    claims = [build.claim(doc, "Saturday", value, kind)] * 2
    report = Report((doc,), (build.finding("f1", "t", claims, ("a-b agree",), ("ab",)),), (), ())
    assert report.to_dict()["findings"][0]["claims"][0]["value"] == data
    schema.validate(report.to_dict())


def test_what_is_finite_stands_as_it_was_given(build):
    a, b, _ = build.story()
    claims = [build.claim(a, "14", build.people(14)), build.claim(b, "19", build.people(19))]
    finite = build.finding("f1", "t", claims, ("a-b conflict",), ("a", "b"))
    boundless = build.finding("f2", "t", [build.claim(a, "14", build.people(math.inf)), claims[1]], (), ("a", "b"))
    alone = SingleSource(claims[0], "")
    report = Report((a, b), (finite, boundless), (alone,), ())
    assert report.findings[0] is finite
    assert report.findings[1].claims[0].value.high == float_info.max
    assert report.findings[1].claims[1] is claims[1]
    assert report.single_source[0] is alone
