"""Sentences, tokens, paragraphs and quoted stretches of a text, with their places."""

from reconcile.text.view import TextView, Token

__all__ = ["TextView", "Token"]
