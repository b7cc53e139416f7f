"""Profiles of the property tests: `pytest --hypothesis-profile=thorough` tries ten times as many examples."""

from hypothesis import settings

settings.register_profile("thorough", max_examples=10 * settings.default.max_examples)
