"""A corpus: a pile of documents that grows, kept in one file."""

from reconcile.corpus.corpus import Corpus
from reconcile.corpus.news import News

__all__ = ["Corpus", "News"]
