"""Optional packages, imported when they are asked for."""

from importlib import import_module
from typing import Any

from reconcile.errors import MissingExtraError


def require(package: str, extra: str) -> Any:
    """Import an optional package.

    Args:
        package: the module to import ("pyarrow").
        extra: the extra of reconcile that installs it ("arrow").

    Returns:
        The module.

    Raises:
        MissingExtraError: the package is not installed.
    """
    try:
        return import_module(package)
    except ImportError as error:
        raise MissingExtraError(
            f"this needs {package}, from the extra {extra!r}; run: pip install 'reconcile-facts[{extra}]'"
        ) from error
