"""What the text around an expression gives for placing it on the calendar."""

from datetime import date

from attrs import frozen

from reconcile.mentions.dates.calendars import Period
from reconcile.mentions.dates.tense import Lean


@frozen(eq=False, repr=False)
class Setting:
    """Where an expression is read.

    Attributes:
        published: the day from which "today" counts, None where unknown.
        spoken: the date last spoken of.
        day: the day last spoken of that does not lie ahead.
        year: the year last stated.
        lean: whether the clause tells of what is past or ahead.
        narrative: the text tells history: a month without year belongs to the year last stated.
    """

    published: date | None = None
    spoken: Period | None = None
    day: Period | None = None
    year: int | None = None
    lean: Lean = ""
    narrative: bool = False
