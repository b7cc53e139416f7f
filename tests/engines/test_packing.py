import os
import pickle
import pickletools
from contextlib import suppress
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.claims import extract_document
from reconcile.engines import packing
from reconcile.engines.packing import pack, unpack
from reconcile.engines.work import seal, unseal
from reconcile.errors import PackingError
from reconcile.model.document import Document
from reconcile.settings import Settings
from reconcile.verdicts import judge_story

TEXT = """At least 14 people died when the ferry sank off Port Lisse on 13 May 2023, mayor Ines Orlo said. About 40
were hurt. “The harbour is closed,” she said on Sunday. Repairs may cost 3.5 million euros, according to the port."""
DOCUMENT = Document("a", TEXT, "Wire", published=date(2023, 5, 14))


def test_all_that_is_read_of_a_document_comes_back():
    extract = extract_document(DOCUMENT)
    assert len({c.kind for c in extract.claims}) >= 4
    assert unpack(pack(extract)) == extract
    assert [c.evidence for c in unpack(pack(extract)).claims] == [c.evidence for c in extract.claims]


def test_a_judgement_comes_back():
    other = Document("b", TEXT.replace("40", "60"), "Post")
    judgement = judge_story([extract_document(DOCUMENT), extract_document(other)], Settings())
    assert judgement.findings
    assert unpack(pack(judgement)) == judgement


def test_what_is_sealed_is_judged_alike():
    extracts = [extract_document(DOCUMENT), extract_document(Document("b", TEXT.replace("40", "60")))]
    assert judge_story([unseal(seal(x)) for x in extracts], Settings()) == judge_story(extracts, Settings())


def test_the_form_is_known_of_every_class_that_is_packed():
    extracts = [extract_document(DOCUMENT), extract_document(Document("b", TEXT.replace("40", "60")))]
    known = {}
    for kind in packing._VALUES:
        packing._note_form(kind, known)
    packed = pack((extracts, judge_story(extracts, Settings())))
    written = [arg for op, arg, _ in pickletools.genops(packed) if op.name == "SHORT_BINUNICODE"]
    named = {name for home, name in pairwise(written) if home.startswith("reconcile.")}
    assert {"Extract", "Judgement", "Profile", "Quantity"} <= named <= {cls.__name__ for cls in known}


def test_the_form_changes_with_what_is_packed(monkeypatch):
    before = packing.layout()
    monkeypatch.setattr(packing, "_VALUES", packing._VALUES[1:])
    packing.layout.cache_clear()
    assert packing.layout() != before
    monkeypatch.undo()
    packing.layout.cache_clear()
    assert packing.layout() == before


class Evil:
    def __reduce__(self):
        return (os.system, ("exit 1",))


@pytest.mark.parametrize(
    "value",
    [Evil(), os.path.join, Settings, object(), ValueError("x"), Document, pytest.raises],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_nothing_but_values_is_unpacked(value):
    if value is Settings or value is Document:
        assert unpack(pickle.dumps(value)) is value  # a class of values does nothing by itself
        return
    with pytest.raises(PackingError):
        unpack(pickle.dumps(value))


@pytest.mark.parametrize("path", ["reconcile.corpus.store.sqlite3.connect", "reconcile.engines.processes.os._exit"])
def test_what_a_module_has_imported_is_not_reached(path):
    module, _, name = path.rpartition(".")
    home, _, dotted = module.rpartition(".")
    for where, what in ((module, name), (home, f"{dotted}.{name}")):
        crafted = b"\x80\x04\x8c" + bytes([len(where)]) + where.encode()
        crafted += b"\x8c" + bytes([len(what)]) + what.encode() + b"\x93."
        with pytest.raises(PackingError):
            unpack(crafted)


def test_a_function_of_the_package_is_not_unpacked():
    with pytest.raises(PackingError, match="none of the values"):
        unpack(pickle.dumps(extract_document))


@given(st.binary(max_size=60))
def test_any_bytes_are_unpacked_or_refused(data):
    with suppress(PackingError):
        assert unpack(data) is not data
