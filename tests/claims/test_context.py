from hypothesis import given
from hypothesis import strategies as st

from reconcile.claims.context import Context, Mentions
from reconcile.model.document import Document
from reconcile.model.span import Span
from reconcile.text.view import TextView


def near(context_of, span_in, text, words):
    return context_of(text).near(span_in(text, words))


def test_terms_beside_the_value_count_nearly_in_full(context_of, span_in):
    assert near(context_of, span_in, "Fire took 14 goats.", "14")["goat"] > 0.8


def test_nearer_terms_count_more(context_of, span_in):
    found = near(context_of, span_in, "Fire took 14 goats that grazed beside an orchard and a silo.", "14")
    assert 1 >= found["goat"] > found["graze"] > found["orchard"] > found["silo"] > 0
    assert found["goat"] > 1.5 * found["silo"]


def test_terms_on_either_side_count_alike(context_of, span_in):
    found = near(context_of, span_in, "Zebras 14 goats.", "14")
    assert found["zebra"] == found["goat"]


def test_terms_of_another_clause_count_less(context_of, span_in):
    one = near(context_of, span_in, "Fire took 14 goats and now rich zebras.", "14")
    two = near(context_of, span_in, "Fire took 14 goats; now rich zebras.", "14")
    assert two["zebra"] < one["zebra"] / 2 + 0.05
    assert two["goat"] == one["goat"]


def test_the_sentence_before_counts_little(context_of, span_in):
    text = "An orchard burned. Fire took 14 goats, said the long and weary report of the old fire brigade of Lisse."
    found = near(context_of, span_in, text, "14")
    assert 0 < found["orchard"] < 0.25
    assert found["orchard"] < found["goat"]


def test_only_the_sentence_before_counts(context_of, span_in):
    text = "A silo fell. An orchard burned. Fire took 14 goats. Zebras came."
    assert {"silo", "zebra"} & set(near(context_of, span_in, text, "14")) == set()


def test_the_sentence_before_does_not_lower_a_term(context_of, span_in):
    once, twice = "Fire took 14 goats.", "Goats cried. Fire took 14 goats."
    assert near(context_of, span_in, once, "14")["goat"] == near(context_of, span_in, twice, "14")["goat"]


def test_a_term_that_stands_twice_counts_by_its_nearest(context_of, span_in):
    text = "Goats met some other and very much older animals and then 14 goats."
    assert near(context_of, span_in, text, "14")["goat"] == near(context_of, span_in, "Then 14 goats.", "14")["goat"]


def test_a_term_that_stands_again_farther_off_keeps_its_weight(context_of, span_in):
    text = "Then 14 goats met some other and very much older goats."
    assert near(context_of, span_in, text, "14")["goat"] == near(context_of, span_in, "Then 14 goats.", "14")["goat"]


def test_the_value_is_not_among_its_surroundings(context_of, span_in):
    assert set(near(context_of, span_in, "Zebras fled.", "Zebras")) == {"flee"}


def test_clause_and_sentence_of_a_place(context_of):
    text = "It rained. Fire took 14 goats; zebras fled."
    context = context_of(text)
    place = text.index("zebras")
    clause, sentence = context.clause(Span(place, place + 1)), context.sentence(place)
    assert text[clause.start : clause.end] == "zebras fled."
    assert text[sentence.start : sentence.end] == "Fire took 14 goats; zebras fled."
    assert context.order(place) == 1


def test_the_nearest_event_of_the_clause_wins(context_of, span_in):
    text = "The storm injured 14 men; a fire killed 9."
    context = context_of(text)
    assert context.nearest_event(span_in(text, "14")) == "@injure"
    assert context.nearest_event(span_in(text, "9")) == "@die"


def test_an_event_of_the_clause_wins_over_a_nearer_one(context_of, span_in):
    text = "Killed were of all in the old village 14 men; injured were 9."
    assert context_of(text).nearest_event(span_in(text, "14")) == "@die"


def test_an_event_of_another_clause_serves_where_the_own_has_none(context_of, span_in):
    text = "They died there, among them 14 miners."
    assert context_of(text).nearest_event(span_in(text, "14")) == "@die"


def test_another_sentence_lends_no_event(context_of, span_in):
    text = "They died. There were 14 zebras."
    assert context_of(text).nearest_event(span_in(text, "14")) == ""


def test_the_frame_is_the_date_of_the_clause(context_of, span_in):
    text = "On 2 May 2021 it took 14 goats, while 9 cows fled on 4 May 2021."
    context = context_of(text)
    assert context.frame(span_in(text, "14")).text == "2 May 2021"
    assert context.frame(span_in(text, "9 cows")).text == "4 May 2021"


def test_the_date_of_the_clause_wins_over_a_nearer_one(context_of, span_in):
    text = "On 2 May 2021 among all the animals of the village fire took 14 goats; 4 May 2021 was wet."
    assert context_of(text).frame(span_in(text, "14")).text == "2 May 2021"


def test_the_frame_may_stand_in_another_clause_of_the_sentence(context_of, span_in):
    text = "On 2 May 2021 a fire broke out, which took 14 goats."
    assert context_of(text).frame(span_in(text, "14")).edtf == "2021-05-02"


def test_another_sentence_gives_no_frame(context_of, span_in):
    text = "It rained on 2 May 2021. Fire took 14 goats."
    assert context_of(text).frame(span_in(text, "14")) is None


def test_a_duration_is_no_frame(context_of, span_in):
    text = "It took 14 goats in three hours."
    assert context_of(text).frame(span_in(text, "14")) is None


def test_a_day_without_anchor_is_a_frame(context_of, span_in):
    text = "On Sunday it took 14 goats."
    assert context_of(text).frame(span_in(text, "14")).text == "Sunday"


def test_the_day_of_a_saying_is_no_frame(context_of, span_in):
    text = "Police said on Tuesday that the fire took 14 goats."
    assert context_of(text).frame(span_in(text, "14")) is None


def test_a_date_is_not_its_own_frame(context_of, span_in):
    text = "On 2 May 2021 a fire broke out."
    assert context_of(text).frame(span_in(text, "2 May 2021")) is None


def test_claims_carry_their_frame(claim_in):
    assert claim_in("On 2 May 2021 it took 14 goats.", "14").evidence.frame.edtf == "2021-05-02"


def test_names_are_those_that_start_in_the_span(context_of):
    text = "Ana Ruiz left Lima. Ruiz went to Oslo."
    context = context_of(text)
    assert context.names_in(Span(0, 19)) == {"Ana Ruiz", "Lima"}
    assert context.names_in(Span(20, len(text))) == {"Ana Ruiz", "Oslo"}


def test_keys_count_the_terms_of_the_document(context_of):
    keys = context_of("Goats saw goats. A goat saw zebras.").keys
    assert (keys["goat"], keys["zebra"]) == (3, 1)
    assert "a" not in keys


def test_terms_of_a_span_over_two_sentences(context_of):
    text = "Goats fled. Zebras bit cows."
    found = [t.surface for t in context_of(text).terms_in(Span(6, text.index(" cows")))]
    assert found == ["fled", "Zebras", "bit"]


def test_a_long_sentence_is_seen_as_far_as_it_can_speak_of_a_value(context_of, span_in):
    text = "zebra " + "and so on " * 100 + "took 14 goats " + "and so on " * 100 + "camel."
    found = near(context_of, span_in, text, "14")
    assert {"goat"} <= set(found)
    assert {"zebra", "camel"} & set(found) == set()


@given(st.text(min_size=1, max_size=300).filter(str.strip), st.data())
def test_weights_of_any_text_are_shares(text, data):
    view = TextView(text)
    context = Context(Document("a", text), view, Mentions((), (), (), ()))
    for token in data.draw(st.lists(st.sampled_from(view.tokens), max_size=3)) if view.tokens else ():
        assert all(0 < w <= 1 for w in context.near(token).values())
        assert context.clause(token).start <= token.start < context.clause(token).end


def test_a_question_before_counts_more_than_another_sentence(context_of, span_in):
    asked = near(context_of, span_in, "Did an orchard burn? Fire took 14 goats.", "14")
    told = near(context_of, span_in, "An orchard burned. Fire took 14 goats.", "14")
    assert asked["orchard"] > told["orchard"] > 0


def test_what_changes_is_the_event_rather_than_its_change(context_of, span_in):
    text = "The number of arrests has risen to 14."
    assert context_of(text).nearest_event(span_in(text, "14")) == "@arrest"


def test_a_change_is_the_event_where_nothing_else_is(context_of, span_in):
    text = "It has risen to 14."
    assert context_of(text).nearest_event(span_in(text, "14")) == "@rise"


def test_keys_stand_in_the_order_of_the_text(context_of, span_in):
    context = context_of("Goats ate. An orchard burned; goats fled the silo.")
    clause = span_in(context.doc.text, "An orchard burned; goats fled the silo")
    found = context.keys_from(clause)
    assert [k for k in found if k in ("goat", "orchard", "silo")] == ["orchard", "goat", "silo"]
    assert set(found) == context.keys_in(clause)
    assert context.keys_from(Span(0, 0)) == []
