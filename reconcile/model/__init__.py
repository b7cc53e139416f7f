"""Frozen values that the stations pass on to each other."""
