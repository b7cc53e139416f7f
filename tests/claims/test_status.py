import pytest

from reconcile.claims.status import status_of


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The firm dismissed 300 clerks.", "asserted"),
        ("The firm will dismiss 300 clerks.", "planned"),
        ("The firm plans to dismiss 300 clerks.", "planned"),
        ("The firm is expected to dismiss 300 clerks.", "planned"),
        ("The firm could dismiss 300 clerks.", "hypothetical"),
        ("The firm might dismiss 300 clerks.", "hypothetical"),
        ("The firm never dismissed 300 clerks.", "denied"),
        ("The firm did not dismiss 300 clerks.", "denied"),
        ("The firm didn't dismiss 300 clerks.", "denied"),
        ("The firm denied that it had dismissed 300 clerks.", "denied"),
        ("The firm is due to dismiss 300 clerks.", "planned"),
        ("Due to heavy rain 300 clerks stayed away.", "asserted"),
        ("The firm got planning permission for 300 desks.", "asserted"),
        ("All 300 clerks showed no emotion.", "asserted"),
        ("The firm dismissed not only 300 clerks.", "asserted"),
    ],
)
def test_the_words_of_the_clause_decide(claim_in, text, status):
    assert claim_in(text, "300").status == status


def test_a_denial_counts_before_a_plan(claim_in):
    assert claim_in("The firm will not dismiss 300 clerks.", "300").status == "denied"


def test_a_supposition_counts_before_a_plan(claim_in):
    assert claim_in("The firm would dismiss 300 clerks next year.", "300").status == "hypothetical"


def test_another_clause_does_not_decide(claim_in):
    text = "The firm dismissed 300 clerks, while its rival will hire 40 drivers."
    assert claim_in(text, "300").status == "asserted"
    assert claim_in(text, "40").status == "planned"


def test_another_sentence_does_not_decide(claim_in):
    text = "The firm dismissed 300 clerks. It will hire no drivers."
    assert claim_in(text, "300").status == "asserted"


def test_the_status_is_that_of_a_place(context_of, span_in):
    text = "The port is closed; it will open on Friday."
    context = context_of(text)
    assert status_of(context, span_in(text, "port")) == "asserted"
    assert status_of(context, span_in(text, "Friday")) == "planned"


@pytest.mark.parametrize(("kind", "written"), [("person", "Ana Ruiz"), ("place", "Lima"), ("date", "2 May 2022")])
def test_claims_of_every_kind_have_a_status(claim_in, kind, written):
    text = "Ana Ruiz will visit Lima on 2 May 2022."
    assert claim_in(text, written, kind).status == "planned"
