"""Claims: mentions become statements."""

from reconcile.claims.extraction import Extract, extract, extract_document

__all__ = ["Extract", "extract", "extract_document"]
