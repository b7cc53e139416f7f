"""Values of this package as bytes, for the way between processes and for a corpus on disk.

They are pickled. What is unpickled can be nothing but values of this package and days: bytes that name any other class
or function are refused, so that a file from elsewhere cannot run code.
"""

import pickle
from io import BytesIO
from typing import Any

from attrs import has

from reconcile.errors import PackingError

_HOME = "reconcile."
_PLAIN = frozenset((("datetime", "date"),))


def pack(value: Any) -> bytes:
    """A value as bytes."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


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


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """The class of that name, if it is one of the values that are packed."""
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        found = super().find_class(module, name) if module.startswith(_HOME) and "." not in name else None
        if isinstance(found, type) and has(found):
            return found
        raise PackingError(f"packed data name {module}.{name}, which is none of the values that are packed")
