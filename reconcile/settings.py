"""Settings: every threshold that a user may turn."""

from attrs import field, frozen
from attrs.validators import ge, le

from reconcile.errors import SettingsError
from reconcile.model.claim import KINDS, Kind


def _share(default: float) -> float:
    """A field that holds a number from 0 to 1."""
    value: float = field(default=default, validator=[ge(0.0), le(1.0)])
    return value


@frozen
class Settings:
    """How documents are compared.

    Attributes:
        min_score: findings with a lower score are left out, 0 to 1. Higher means fewer findings and fewer false alarms.
        min_story: how alike the content words of two documents must be for them to be compared at all, 0 to 1 (cosine
            of their weighted words). 0 compares everything with everything.
        tolerance: relative difference up to which an approximate figure still fits another (0.1: 10 per cent).
        kinds: the kinds of facts to report.

    Raises:
        SettingsError: a value is out of its range.
    """

    min_score: float = _share(0.5)
    min_story: float = _share(0.1)
    tolerance: float = _share(0.1)
    kinds: tuple[Kind, ...] = field(default=KINDS, converter=tuple)

    @kinds.validator
    def _known_kinds(self, _: object, value: tuple[str, ...]) -> None:
        unknown = [k for k in value if k not in KINDS]
        if unknown:
            raise SettingsError(f"kinds: unknown {unknown[0]!r}; known are {', '.join(KINDS)}")
