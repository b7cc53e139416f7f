"""Settings: every threshold that a user may turn."""

from collections.abc import Iterable
from typing import Any

from attrs import Attribute, field, frozen

from reconcile.errors import SettingsError
from reconcile.model.claim import KINDS, Kind
from reconcile.model.concept import Concept, read_concepts


def _check_share(_: object, attribute: "Attribute[float]", value: object) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0.0 <= value <= 1.0:  # type: ignore[operator]  # narrowed by `number`
        raise SettingsError(f"{attribute.name} is {value!r}; give a number from 0 to 1")


def _share(default: float) -> float:
    """A field that holds a number from 0 to 1."""
    value: float = field(default=default, validator=_check_share)
    return value


def _check_limit(_: object, attribute: "Attribute[int]", value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise SettingsError(f"{attribute.name} is {value!r}; give a whole number from 1 up")


def _limit(default: int) -> int:
    """A field that holds a whole number from 1 up."""
    value: int = field(default=default, validator=_check_limit)
    return value


def _kinds(value: Any) -> tuple[Kind, ...]:
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise SettingsError(f"kinds is {value!r}; give a list of kinds out of {', '.join(KINDS)}")
    return tuple(value)


@frozen
class Settings:
    """How documents are compared.

    Attributes:
        min_score: links and findings with a lower score are left out, 0 to 1. Higher means fewer findings and fewer
            false alarms. Attributions need a link of 0.4 at least.
        min_story: how alike the content words of two documents must be for them to be compared at all, 0 to 1 (cosine
            of their weighted words). 0 compares everything with everything.
        tolerance: relative difference up to which an approximate figure still fits another (0.1: 10 per cent).
        kinds: the kinds of facts to report, at least one.
        max_characters: the longest text of one document; a longer one is an error, or left out with a warning where
            `compare` is told to warn.
        max_documents: how many documents may be compared at once; more are an error.
        max_findings: how many findings a report holds; of more the most serious are kept, and a warning counts the
            others.
        concepts: your own words for what the articles tell of: a mapping, or the path of a TOML file, with an entry for
            each concept, as `Concept` has it (`words` as a list, or in one text between commas); or `Concept` objects.

    Raises:
        SettingsError: a value is out of its range; the message names the setting, the value and the range.
    """

    min_score: float = _share(0.25)
    min_story: float = _share(0.13)
    tolerance: float = _share(0.1)
    kinds: tuple[Kind, ...] = field(default=KINDS, converter=_kinds)
    max_characters: int = _limit(10_000_000)
    max_documents: int = _limit(100_000)
    max_findings: int = _limit(100_000)
    concepts: tuple[Concept, ...] = field(default=(), converter=read_concepts)

    @kinds.validator
    def _known_kinds(self, _: object, value: tuple[str, ...]) -> None:
        unknown = [k for k in value if k not in KINDS]
        if unknown or not value:
            fault = f"holds {unknown[0]!r}" if unknown else "is empty"
            raise SettingsError(f"kinds {fault}; give one or more of {', '.join(KINDS)}")
