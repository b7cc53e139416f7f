import pytest

from reconcile.alignment.candidates import links_between

POLICE = ("Police said that 1,643 goats had fled the burning silo near Lisse.", "Police")


def credit(make, left, right):
    """All features of two credits, each given as a text and its source."""
    found = links_between(make.profiles_of(left[0]), make.profiles_of(right[0], doc="b"))
    (seen,) = [x.candidate.features for x in found if x.candidate.a.claim.kind == "attribution"]
    return seen


def test_the_same_words_of_the_same_source(make):
    found = credit(make, POLICE, POLICE)
    assert found["same_statement"] == pytest.approx(1)
    assert found["runs"] == 1
    assert found["figure"] > 0.4
    assert found["source_same"] == 1
    assert found["figures_other"] == 0


def test_other_words_share_nothing(make):
    found = make.seen(POLICE, ("Ana Ruiz said that a bridge was being painted.", "Ana Ruiz"), "attribution")
    assert not any(found[k] for k in ("same_statement", "runs", "figure", "source_same", "shared_many"))


def test_the_same_words_of_another_source(make):
    found = credit(make, POLICE, ("Villagers said that 1,643 goats had fled the burning silo.", "Villagers"))
    assert found["same_statement_other"] > 0.7
    assert found["source_same"] == found["source_same_near"] == 0


def test_the_same_source_of_other_words(make):
    found = credit(make, POLICE, ("Police said that a bridge was being painted.", "Police"))
    assert found["source_same"] == 1
    assert found["source_same_near"] == 0


def test_words_in_another_order_share_no_run(make):
    straight = ("Police said that zebras bit goats.", "Police")
    turned = ("Police said that goats bit zebras.", "Police")
    found = credit(make, straight, turned)
    assert found["same_statement"] == pytest.approx(1)
    assert found["runs"] == 0


def test_short_words_are_covered_by_long_ones(make):
    found = credit(make, POLICE, ("Police said that goats had fled.", "Police"))
    assert found["same_statement"] == pytest.approx(1)


def test_many_shared_words_say_more_than_few(make):
    few = credit(make, ("Police said that goats fled.", "Police"), ("Police said that goats fled.", "Police"))
    assert credit(make, POLICE, POLICE)["shared_many"] > few["shared_many"] == 0


def test_other_figures_in_what_is_said(make):
    other = ("Police said that 90 goats had fled the burning silo.", "Police")
    assert credit(make, POLICE, other)["figures_other"] == 1
    assert credit(make, POLICE, other)["figure"] == 0


def test_small_figures_say_little(make):
    two = ("Police said that two goats had fled.", "Police")
    assert credit(make, two, two)["figure"] < 0.3


def test_quotations_are_told_from_reports(make):
    quoted, reported = ("“The goats fled,” said Ana Ruiz.", "Ana Ruiz"), ("Ana Ruiz said the goats fled.", "Ana Ruiz")
    assert credit(make, quoted, quoted)["quoted_both"] == 1
    assert credit(make, quoted, reported)["quoted_both"] == 0


def test_denials_are_told_from_statements(make):
    said, denied = (f"The company {verb} that 300 clerks were dismissed." for verb in ("said", "denied"))
    assert credit(make, (said, "The company"), (denied, "The company"))["stance_other"] == 1
    assert credit(make, (said, "The company"), (said, "The company"))["stance_other"] == 0


def test_statements_are_told_from_wishes(make):
    said, wanted = (f"Ana Ruiz {verb} that the goats would come home." for verb in ("said", "hoped"))
    plain = credit(make, (said, "Ana Ruiz"), (said, "Ana Ruiz"))
    mixed = credit(make, (said, "Ana Ruiz"), (wanted, "Ana Ruiz"))
    assert (plain["cue_plain"], plain["cue_plain_one"]) == (1, 0)
    assert (mixed["cue_plain"], mixed["cue_plain_one"]) == (0, 1)


def test_the_crediting_verb_is_the_same(make):
    said, warned = (f"Ana Ruiz {verb} that the goats had fled." for verb in ("said", "warned"))
    assert credit(make, (said, "Ana Ruiz"), (said, "Ana Ruiz"))["cue_same"] == 1
    assert credit(make, (said, "Ana Ruiz"), (warned, "Ana Ruiz"))["cue_same"] == 0


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (("Ana Ruiz left Lima.", "Ana Ruiz"), ("Ana Ruiz left Oslo.", "Ana Ruiz"), 1),
        (("Ana Ruiz left Lima.", "Ana Ruiz"), ("Lena Ost left Lima.", "Lena Ost"), 0),
        (("They left Lima.", "Lima"), ("She saw Lima.", "Lima"), 1),
        (("They left Lima.", "Lima"), ("They left Oslo.", "Oslo"), 0),
    ],
)
def test_names_are_one_or_not(make, left, right, same):
    assert make.seen(left, right)["same"] == same


def test_spellings_of_one_name_are_one(make):
    left, right = (f"Vladimir {surname}" for surname in ("Zelensky", "Zelenskyy"))
    assert make.seen((f"They met {left}.", left), (f"They met {right}.", right))["same"] == 1


def test_one_name_among_the_same_words(make):
    left = ("Goats died near Lima.", "Lima")
    assert make.seen(left, left)["same_near"] == pytest.approx(1)
    assert make.seen(left, left)["other_near"] == 0
    assert make.seen(left, ("Voters chose Lima.", "Lima"))["same_near"] == 0


def test_another_name_among_the_same_words(make):
    found = make.seen(("Goats died near Lima.", "Lima"), ("Goats died near Oslo.", "Oslo"))
    assert found["other_near"] > 0.9
    assert found["same_near"] == found["same_event"] == 0


def test_one_name_in_one_event(make):
    died, fled = ("Goats died near Lima.", "Lima"), ("Goats fled near Lima.", "Lima")
    assert make.seen(died, died)["same_event"] == 1
    assert make.seen(died, fled)["same_event"] == 0


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They left Lima.", "Lima", "place"),
        ("Ana Ruiz left.", "Ana Ruiz", "person"),
        ("The Red Cross left.", "Red Cross", "organisation"),
    ],
)
def test_the_kind_of_a_name_is_a_feature(make, text, name, kind):
    found = make.seen((text, name), (text, name))
    assert {k for k in found if k.startswith("kind_")} == {f"kind_{kind}"}


DENIED = ("Police denied the claim.", "Police")


@pytest.mark.parametrize(
    ("left", "right", "refused"),
    [
        (DENIED, ("The claim was rejected by Ana Ruiz.", "Ana Ruiz"), 1),
        (DENIED, ("Ana Ruiz denied claims of fires in the silo.", "Ana Ruiz"), 1),
        (DENIED, ("Ana Ruiz denied the fire.", "Ana Ruiz"), 0),
        (DENIED, ("Ana Ruiz repeated the claim that goats had fled.", "Ana Ruiz"), 0),
    ],
)
def test_two_refusals_of_one_thing(make, left, right, refused):
    found = links_between(make.profiles_of(left[0]), make.profiles_of(right[0], doc="b"))
    told = [x.candidate.features["refused_same"] for x in found if x.candidate.a.claim.kind == "attribution"]
    assert max(told, default=0) == refused


def test_whole_statements_alike_say_more_than_one_within_the_other(make):
    short = ("Police said that goats had fled.", "Police")
    assert credit(make, POLICE, POLICE)["same_whole"] == pytest.approx(1)
    assert credit(make, POLICE, short)["same_whole"] < 0.5
