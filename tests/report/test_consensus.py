from datetime import date

import pytest

from reconcile.errors import SettingsError
from reconcile.report import POLICIES, Report


def decided(build, policy, camps, days):
    """The consensus on a count on which camps of documents differ."""
    docs = [build.document(d, f"{n} dead", published=day) for n, (d, day) in enumerate(sorted(days.items()), 1)]
    claims = [build.claim(d, d.text[0], build.people(int(d.text[0]))) for d in docs]
    found = build.finding("f1", "dead", claims, ("a-b conflict",), camps)
    return Report(docs, (found,), (), ()).consensus(policy=policy)[0]


EARLY, LATE = date(2023, 5, 14), date(2023, 5, 15)


@pytest.mark.parametrize(
    ("camps", "camp", "figure"),
    [
        (("ab", "c"), ("a", "b"), 1),
        (("bc", "a"), ("b", "c"), 2),
        (("a", "b", "c"), (), None),
        (("abc",), ("a", "b", "c"), 1),
        (("bd", "a", "c"), ("b", "d"), 2),
        (("ab", "cd", "e"), (), None),
    ],
)
def test_the_majority(build, camps, camp, figure):
    answer = decided(build, "majority", camps, dict.fromkeys("".join(camps)))
    assert answer.policy == "majority"
    assert answer.camp == camp
    assert (answer.value.low if answer.value else None) == figure


@pytest.mark.parametrize(
    ("camps", "days", "camp", "reason"),
    [
        (("ab", "c"), (EARLY, EARLY, LATE), ("c",), "c was published last, on 2023-05-15"),
        (("ab", "c"), (EARLY, LATE, EARLY), ("b", "a"), "b was published last, on 2023-05-15"),
        (("ab", "c"), (LATE, EARLY, LATE), (), "the documents published last, on 2023-05-15, differ"),
        (("ab", "c"), (EARLY, None, LATE), (), "the day of publication of a document is unknown"),
    ],
)
def test_the_latest(build, camps, days, camp, reason):
    answer = decided(build, "latest", camps, dict(zip("abc", days, strict=True)))
    assert answer.camp == camp
    assert answer.reason == reason


def test_the_value_is_that_of_the_latest_document(build):
    answer = decided(build, "latest", ("ab", "c"), {"a": EARLY, "b": LATE, "c": EARLY})
    assert answer.value.low == 2


@pytest.mark.parametrize("policy", POLICIES)
def test_each_finding_has_an_answer_that_names_its_policy(ferry, policy):
    answers = ferry.consensus(policy=policy)
    assert [a.finding for a in answers] == list(ferry.findings)
    assert {a.policy for a in answers} == {policy}
    assert all((a.value is None) == (a.camp == ()) for a in answers)
    assert all(a.reason for a in answers)


def test_an_unknown_policy_is_refused_and_the_known_named(ferry):
    with pytest.raises(SettingsError, match=r"unknown 'truth'; known are majority, latest"):
        ferry.consensus(policy="truth")


def test_a_policy_must_be_named(ferry):
    with pytest.raises(TypeError):
        ferry.consensus()


def test_nothing_but_the_request_applies_a_policy(ferry, monkeypatch):
    monkeypatch.setattr("reconcile.report.consensus.consensus_of", lambda *_: pytest.fail("a winner was picked"))
    for render in (str, repr, Report.to_html, Report.to_markdown, Report.to_json, Report.to_csv, Report.matrix):
        assert render(ferry)
