"""The annotated stories, read and compared once."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from reconcile.claims import extract_document
from reconcile.pipeline import judge
from reconcile.settings import Settings
from reconcile.text.reading import load_documents


def load_scoring():
    """The module beside this one; the folder is no package."""
    spec = spec_from_file_location("gold_scoring", Path(__file__).with_name("scoring.py"))
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def scoring():
    return load_scoring()


@pytest.fixture(scope="session")
def stories(scoring):
    return scoring.load_stories()


@pytest.fixture(scope="session")
def extracts(scoring, stories):
    """For each story what its documents state."""
    return [[extract_document(d) for d in load_documents(scoring.documents(s))[0]] for s in stories]


@pytest.fixture(scope="session")
def reports(extracts):
    """For each story the report on its documents."""
    return [judge(read, Settings()) for read in extracts]
