"""Values of this package as bytes, for the way between processes and for a corpus on disk.

They are pickled. What is unpickled can be nothing but values of this package and days: bytes that name any other class
or function are refused, so that a file from elsewhere cannot run code.
"""

import pickle
from collections.abc import Callable
from functools import cache
from io import BytesIO
from operator import attrgetter
from typing import Any, get_args
from zlib import crc32

from attrs import fields, has

from reconcile.claims.evidence import Evidence
from reconcile.claims.extraction import Extract
from reconcile.errors import PackingError
from reconcile.model.attribution import Attribution
from reconcile.model.name import Name
from reconcile.model.quantity import Quantity
from reconcile.model.when import When
from reconcile.verdicts import Judgement

_HOME = "reconcile."
_PLAIN = frozenset((("datetime", "date"),))
_VALUES = (Extract, Judgement, Evidence, Quantity, When, Name, Attribution)  # with these, all that they hold is known


class _Reducers(dict[type, Callable[[Any], tuple[type, tuple[Any, ...]]]]):
    """How values of each class are packed: those of this package as what their class is called with.

    It takes half the time of the state by names that attrs would give, and a sixth less room.
    """

    def __missing__(self, cls: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
        if not (has(cls) and cls.__module__.startswith(_HOME) and all(f.init and not f.kw_only for f in fields(cls))):
            raise KeyError(cls)
        told = attrgetter("__class__", *(f.name for f in fields(cls)))  # of two names or more it makes a tuple
        self[cls] = reducer = lambda value: (cls, told(value)[1:])
        return reducer


class _Pickler(pickle.Pickler):
    dispatch_table = _Reducers()


def pack(value: Any) -> bytes:
    """A value as bytes."""
    packed = BytesIO()
    _Pickler(packed, pickle.HIGHEST_PROTOCOL).dump(value)
    return packed.getvalue()


def unpack(packed: bytes) -> Any:
    """The value that was packed.

    Raises:
        PackingError: the bytes were not packed by `pack`, or by another version of this package.
    """
    try:
        return _Unpickler(BytesIO(packed)).load()
    except PackingError:
        raise
    except Exception as error:
        raise PackingError(f"packed data cannot be read ({type(error).__name__}: {error})") from error


@cache
def layout() -> str:
    """What tells the form of packed values: it changes with the classes that they are of, and with their fields.

    Values are packed by the places of their fields, so that bytes of another form would be read wrongly.
    """
    known: dict[type, tuple[str, ...]] = {}
    for kind in _VALUES:
        _note_form(kind, known)
    told = sorted((cls.__module__, cls.__qualname__, names) for cls, names in known.items())
    return f"{crc32(repr(told).encode()):08x}"


def _note_form(kind: Any, known: dict[type, tuple[str, ...]]) -> None:
    """Note the fields of a class of values, and of those that its own fields hold."""
    for part in get_args(kind):
        _note_form(part, known)
    if isinstance(kind, type) and has(kind) and kind not in known:
        known[kind] = tuple(f.name for f in fields(kind))
        for f in fields(kind):
            _note_form(f.type, known)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """The class of that name, if it is one of the values that are packed."""
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        found = super().find_class(module, name) if module.startswith(_HOME) and "." not in name else None
        if isinstance(found, type) and has(found):
            return found
        raise PackingError(f"packed data name {module}.{name}, which is none of the values that are packed")
