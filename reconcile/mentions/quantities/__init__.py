"""Quantities: every figure of a text with its bound, its unit and what it counts.

The grammar reads one stream of tokens from left to right. A figure (`digits`, `spelled`, `fractions`, `scales`, put
together in `figures`) may be joined to a second one (`ranges`) or to smaller parts (`compounds`); around it stand a
currency (`money`), a unit (`units`), a counted noun (`nouns`), words of age (`ages`), bounds (`bounds`) and a change
(`changes`). `exclusions`, `clocks` and `names` say what is no quantity, `ranks` reads ordinals, `zeros` none and a
single one, `articles` one of a unit, `sharing` fills in what a list says once, `reading` makes the value and `finder`
scans.
"""

from reconcile.mentions.quantities.finder import find_readings
from reconcile.model.quantity import Quantity
from reconcile.text.view import TextView

__all__ = ["find_quantities", "numbers"]


def find_quantities(view: TextView) -> tuple[Quantity, ...]:
    """Find every quantity of an analysed text.

    Besides what `numbers` gives, these are ranks ("the third attack": dimension "rank") and articles that measure ("for
    a year": one year).

    Args:
        view: the text; nothing before its body is read.

    Returns:
        The quantities in order. No two overlap.
    """
    return find_readings(view)


def numbers(text: str) -> tuple[Quantity, ...]:
    """Find the quantities that a text states.

    Each has `start`, `end` and `text`, the bare figure (Python string indices, end exclusive; the text between them is
    `text`), and

    - `low`, `high`: its value, equal for a single figure; both ends of a range ("12 to 15"). Where something moved
      "from 7 to 8 percent" these are two quantities, with the roles "from" and "to". Magnitudes are worked out
      ("3.5 million" is 3500000), percentages are not divided ("40%" is 40), a fraction is its value ("half" is 0.5,
      with `base_low` 50 and `base_unit` "percent"). Vague plurals stand for a customary range: dozens 24 to 99,
      scores 40 to 99, hundreds 200 to 999, thousands 2000 to 9999, tens of thousands 20000 to 99999, and so on.
    - `op`: `=` stated flatly; `~` about, some, nearly, or so, and vague plurals; `<=` up to, at most, as many as; `<`
      under, fewer than; `>=` at least, or more; `>` more than, over. With a bound both ends are the figure named.
    - `unit`: the counted noun in the singular ("villager"), a unit ("km", "percent", "year"), an ISO 4217 code
      ("USD"), with "per" for rates ("USD per day", "per day" where a bare figure is told by the day), or empty.

    Dates, years, clock times, scores, codes, names that end in a figure and ordinals are left out; durations and ages
    are not.

    Args:
        text: any text.

    Returns:
        The quantities in order. No two overlap.
    """
    found = find_readings(TextView(text))
    return tuple(q for q in found if q.dimension != "rank" and q.text.lower() not in ("a", "an"))
