import pytest

from reconcile import lexicon
from reconcile.alignment.accounts import account_of, best_rival
from reconcile.alignment.candidates import NO_RIVAL, links_between, rivals
from reconcile.alignment.scoring import family, logistic

LEFT = """Six people died when the bridge at Halvik fell on 13 March 2023, police said.
The bridge was 240 metres long. Two of the six were children. It had been closed in 2019 for four months."""
RIGHT = """The Halvik bridge was 240 metres long. Nine people died when it fell on Monday, according to the police.
Three of them were children. Forty people were in two buses. It was opened on 2 May 1968."""


@pytest.fixture(scope="module")
def found(make):
    return links_between(make.profiles_of(LEFT), make.profiles_of(RIGHT, doc="b", published="2023-03-15"))


@pytest.fixture(scope="module")
def accounts(found):
    return [(link, account_of(link, found)) for link in found]


def test_there_are_accounts_of_every_kind(accounts):
    assert {a.a.kind for _, a in accounts} >= {"number", "date", "attribution", "place"}


def test_the_evidence_adds_up(accounts):
    for link, account in accounts:
        assert account.evidence_sum == pytest.approx(link.candidate.evidence)


def test_the_final_log_odds_give_the_score(accounts):
    for link, account in accounts:
        assert max(account.floor, logistic(account.log_odds)) == pytest.approx(link.score)
        assert account.score == link.score


def test_the_sum_of_the_evidence_is_one_of_the_steps(accounts):
    for _, account in accounts:
        for step in account.steps:
            assert step.name in {"bias", "evidence", "margin"}
            if step.name == "evidence":
                assert step.value == pytest.approx(account.evidence_sum)


def test_the_bias_comes_first_and_then_the_weightiest(accounts):
    for _, account in accounts:
        assert account.evidence[0].name == "bias"
        sizes = [abs(c.log_odds) for c in account.evidence[1:]]
        assert sizes == sorted(sizes, reverse=True)


def test_nothing_is_told_that_adds_nothing(accounts):
    assert all(c.value and c.weight for _, account in accounts for c in account.evidence)


def test_the_rival_is_the_one_that_the_score_was_weighed_against(found):
    candidates = [link.candidate for link in found]
    for candidate, evidence in zip(candidates, rivals(candidates), strict=True):
        rival = best_rival(candidate, candidates)
        assert (rival.evidence if rival else NO_RIVAL) == evidence


def test_a_rival_shares_a_claim_and_has_another_value(found):
    for link in found:
        c = link.candidate
        rival = best_rival(c, (x.candidate for x in found))
        if rival is not None:
            assert (rival.a is c.a) != (rival.b is c.b)
            assert str(rival.b.claim.value) != str(c.b.claim.value) or rival.b is c.b


def test_without_others_there_is_no_rival(found):
    account = account_of(found[0], found[:1])
    assert account.rival is None
    assert any("no rival" in s.phrase for s in account.steps)


def test_the_rival_is_named(accounts):
    told = [a for _, a in accounts if a.rival]
    assert told
    for account in told:
        margin = [s for s in account.steps if s.name == "margin"]
        assert all(f"“{account.rival.text}” in {account.rival.doc}" in s.phrase for s in margin)


def test_an_account_as_plain_data(accounts):
    _, account = accounts[0]
    data = account.to_dict()
    assert list(data) == ["a", "b", "evidence", "evidence_sum", "steps", "log_odds", "rival", "floor", "score"]
    assert sum(c["log_odds"] for c in data["evidence"]) == pytest.approx(data["evidence_sum"], abs=0.01)
    assert data["a"] == {"doc": "a", "start": account.a.start, "end": account.a.end, "text": account.a.text}


@pytest.mark.parametrize("kind", ["number", "date", "attribution", "place"])
def test_a_weight_counts_as_the_table_has_it(accounts, kind):
    weights = lexicon.table("alignment_weights")[family(kind)]
    told = [c for _, a in accounts if a.a.kind == kind for c in a.evidence]
    assert told
    assert all(c.weight == weights[c.name] for c in told)
