"""Profiles of the property tests: `pytest --hypothesis-profile=thorough` tries ten times as many examples."""

from hypothesis import settings

# No test is timed: a busy machine must not fail one.
settings.register_profile("untimed", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=10 * settings.default.max_examples)
settings.load_profile("untimed")
