"""Weekdays, months and days without year: before or after publication, by verb, cue and preposition."""

import pytest

from reconcile import dates
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.pieces import in_stated_year

DAY = "2022-06-15"  # a Wednesday
PAST = {"Monday": "2022-06-13", "October": "2021-10", "3 October": "2021-10-03"}
AHEAD = {"Monday": "2022-06-20", "October": "2022-10", "3 October": "2022-10-03"}


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize("named", PAST)
@pytest.mark.parametrize(
    "frame",
    [
        "The ferry sank {}.",
        "The minister resigned {}.",
        "The minister said {} that the ferry was safe.",
        "{} the crew left the ship.",
        "The bridge has been closed since {}.",
        "The strike was called off {}.",
        "Two men were arrested {}.",
        "The bank had failed {}.",
        "The storm, which struck {}, has moved on.",
        "The inquiry into the fire, held {}, found no fault.",
    ],
)
def test_past_verbs(frame, named):
    lead = "" if "since" in frame else "on " if named != "October" else "in "
    text = frame.format(lead + named)
    assert values(text[0].upper() + text[1:]) == [PAST[named]]


@pytest.mark.parametrize("named", AHEAD)
@pytest.mark.parametrize(
    "frame",
    [
        "The bridge will open {}.",
        "The bridge is to open {}.",
        "The bridge is due to open {}.",
        "The bridge is due {}.",
        "The bridge is expected to open {}.",
        "The bridge is expected {}.",
        "The bridge is scheduled to open {}.",
        "The opening is scheduled for {}.",
        "The opening is set for {}.",
        "The opening was planned for {}.",
        "The council said the bridge would open {}.",
        "The council hopes to open the bridge {}.",
        "The council may open the bridge {}.",
        "The bridge will be opened {}.",
        "{} the bridge will open.",
        "The council meets {}.",
        "The bridge opens {}.",
        "The bridge won't open {}.",
        "They'll open the bridge {}.",
    ],
)
def test_verbs_of_what_lies_ahead(frame, named):
    lead = "" if " for " in frame else "on " if named != "October" else "in "
    text = frame.format(lead + named)
    assert values(text[0].upper() + text[1:]) == [AHEAD[named]]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The road is shut until Friday.", "2022-06-17"),
        ("The road was shut until Friday.", "2022-06-17"),
        ("The curfew was imposed until Friday.", "2022-06-17"),
        ("The talks lasted until Friday.", "2022-06-10"),
        ("The road will be shut through Friday.", "2022-06-17"),
        ("They called a strike from Friday.", "2022-06-17"),
        ("The men have been missing since Friday.", "2022-06-10"),
        ("He said on Tuesday that the court will rule on Friday.", "2022-06-14 2022-06-17"),
        ("The court, which sat on Tuesday, will rule on Friday.", "2022-06-14 2022-06-17"),
        ("On Friday the court will hear the case; on Tuesday it heard another.", "2022-06-17 2022-06-14"),
        ("The minister announced on Tuesday that he will leave on Friday.", "2022-06-14 2022-06-17"),
        ("Polls close on Friday.", "2022-06-17"),
        ("Voters may have chosen on Friday.", "2022-06-10"),
        ("The minister promised on Tuesday to resign.", "2022-06-14"),
        ("The vote planned for Friday was cancelled.", "2022-06-17"),
        ("A man died on Wednesday.", "2022-06-15"),
        ("A man will stand trial on Wednesday.", "2022-06-15"),
        ("A statement said on Wednesday that all was well.", "2022-06-15"),
        ("Wednesday's storm killed two.", "2022-06-15"),
        ("The storm hit in June.", "2022-06"),
        ("The festival will begin in June.", "2022-06"),
        ("The storm hit in July.", "2022-07"),
        ("The storm hit in January.", "2022-01"),
        ("The storm hit on June 14.", "2022-06-14"),
        ("The storm hit on December 24.", "2021-12-24"),
        ("The festival will begin on January 5.", "2023-01-05"),
        ("Opening: 5 July.", "2022-07-05"),
        ("Opened: 5 May.", "2022-05-05"),
        ("The shop closed in the spring.", "2022-21"),
        ("The shop closed in the autumn.", "2021-23"),
        ("The shop will close in the autumn.", "2022-23"),
        ("The shop closed on the 9th.", "2022-06-09"),
        ("The shop will close on the 20th.", "2022-06-20"),
        ("The shop closed on Monday the 6th.", "2022-06-06"),
        ("The shop closed on Monday 6 June.", "2022-06-06"),
    ],
)
def test_borders(text, edtf):
    assert " ".join(values(text)) == edtf


@pytest.mark.parametrize(("weekday", "back"), [("Wednesday", 0), ("Tuesday", 1), ("Monday", 2), ("Sunday", 3)])
def test_a_past_weekday_is_the_latest_one(weekday, back):
    assert values(f"The dam broke on {weekday}.") == [f"2022-06-{15 - back}"]


@pytest.mark.parametrize(("weekday", "ahead"), [("Wednesday", 0), ("Thursday", 1), ("Friday", 2), ("Tuesday", 6)])
def test_a_coming_weekday_is_the_next_one(weekday, ahead):
    assert values(f"The dam will open on {weekday}.") == [f"2022-06-{15 + ahead}"]


@pytest.mark.parametrize(
    ("published", "edtf"),
    [("2021-01-10", "2020-12-24"), ("2021-12-30", "2021-12-24"), ("2021-06-01", "2020-12-24")],
)
def test_a_day_without_year_over_the_turn_of_the_year(published, edtf):
    assert values("The storm hit on December 24.", published) == [edtf]


def test_history_keeps_its_own_years():
    text = (
        "She was born in 1851. In 1870 she went to sea. In 1874 she sailed home, and in 1880 she married. "
        "On 30 May 1882 she fell ill. Her son arrived on 2 June. She died in 1883."
    )
    assert "1882-06-02" in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge, known today as the Old Bridge, is long.",
        "The town still exists today.",
        "To this day nobody knows.",
        "On a Monday the shop is closed.",
        "In the morning the birds sing.",
    ],
)
def test_no_single_day_is_meant(text):
    assert values(text) == []


@pytest.mark.parametrize(
    "parts",
    [
        Parts(year=2021),
        Parts(year=2021, month=5),
        Parts(year=2021, season=22, part="early"),
        Parts(year=2021, quarter=2),
    ],
)
def test_a_stated_year_stands_whatever_the_tense(parts):
    assert in_stated_year(parts)


@pytest.mark.parametrize(
    "parts",
    [
        Parts(month=5), Parts(year=2021, month=5, day=3), Parts(year=2021, to=Parts(year=2022)),
        Parts(year=2021, holiday="christmas"), Parts(year=2021, nth=(1, "weekday"), weekday=0),
        Parts(year=2021, clock=Clock(9)), Parts(year=2021, grain="ahead"), Parts(shift=("year", -1)),
    ],
)  # fmt: skip
def test_a_tense_may_move_all_else(parts):
    assert not in_stated_year(parts)


@pytest.mark.parametrize("frame", ["It opened in {}.", "It will open in {}.", "It will open on Monday. Open in {}."])
def test_a_tense_moves_no_stated_year(frame):
    assert [values(frame.format(said))[-1] for said in ("2023", "May 2023", "2019", "May 2019")] == [
        "2023", "2023-05", "2019", "2019-05",
    ]  # fmt: skip
