from reconcile.mentions.names.matching import Comparison, compare_names, same_name


def test_equal_names_score_one_and_say_so():
    assert compare_names("Ana Duarte", "ANA  DUARTÉ") == Comparison(1.0, "same name")


def test_other_names_stay_apart():
    assert same_name("Ana Duarte", "Peter Wolff") < 0.5
