"""Texts of every sort, and the contract that a report keeps."""

import json
from pathlib import Path

import pytest
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

SCHEMA = Path(__file__).parents[2] / "docs" / "report.schema.json"

PIECES = (
    "At least 14 people were killed on Monday",
    "the death toll has risen to 31",
    "Police said that 60 homes were flooded",
    "“We lost 60 goats,” said Ana Ruiz",
    "according to the coast guard",
    "prices rose 4.5 percent, up from 3.9 percent",
    "on 2 May 2021",
    "1,200 tonnes of grain, worth $3.4 million",
    "President Ana Ruiz of Peru",
    "two thirds of the 300 workers, 9 of them women",
    "Lima", "Oslo", "20210502", "https://post.example/1",
    ".", ". ", ", ", "; ", "\n", "\n\n", " – ", "“", "”", "(", ")", "\u00a0", "'s ", "%", "0", "…",
)  # fmt: skip
ANY = st.text(max_size=200)
NEWSLIKE = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=12).map(" ".join)
TEXTS = st.one_of(ANY, NEWSLIKE, NEWSLIKE).filter(str.strip)


@pytest.fixture(scope="session")
def texts():
    """A strategy for texts: any characters, and pieces of news in any order."""
    return TEXTS


@pytest.fixture(scope="session")
def assert_valid():
    """Asserts that a report is as documented and that its offsets quote the documents."""
    validator = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

    def check(report):
        told = json.loads(report.to_json())
        assert told == report.to_dict()
        validator.validate(told)
        given = {d.id: d.text for d in report.documents}
        for claim in [*(c for f in told["findings"] for c in f["claims"]), *told["single_source"]]:
            first, last = claim["sentence"]
            assert given[claim["doc"]][claim["start"] : claim["end"]] == claim["text"]
            assert 0 <= first <= claim["start"] < claim["end"] <= len(given[claim["doc"]])
            assert first < last

    return check
