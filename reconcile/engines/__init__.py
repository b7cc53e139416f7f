"""Engines: where the work runs, in this process, in several, or on a cluster. What is done is the same everywhere."""

from reconcile.engines.local import Engine, engine_for

__all__ = ["Engine", "engine_for"]
