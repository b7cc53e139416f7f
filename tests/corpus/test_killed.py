"""A process that is killed while it adds documents."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import reconcile
from reconcile import Corpus

PILE = (
    {
        "id": "wire",
        "text": "Six people died when the road bridge at Halvik fell into the Lurra. It was 240 metres long.",
    },
    {"id": "post", "text": "Nine people died in the fall of the Halvik road bridge over the Lurra, police said."},
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "news.corpus"


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from reconcile import Corpus
from reconcile.corpus.store import Store
path, point = sys.argv[1:3]
corpus = Corpus(path)
corpus.add([{"id": "kept", "text": "Six people died when the road bridge at Halvik fell into the Lurra."}])
print("kept", flush=True)
work = getattr(Store, point)
calls = []
def killed(*given):
    done = work(*given)
    calls.append(given)
    if len(calls) == int(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)
    return done
setattr(Store, point, killed)
towns = ["Halvik", "Tambor", "Orsk"]
corpus.add([
    {"id": f"lost{n}", "text": f"Nine people died when the road bridge at {towns[n % 3]} fell into the Lurra." * 20}
    for n in range(6)
])
"""


@pytest.mark.parametrize(("point", "time"), [("insert", 3), ("set_judgement", 1), ("forget", 1)])
def test_killed_in_the_middle_it_is_as_before(path, point, time):
    root = Path(reconcile.__file__).parents[1]
    command = [sys.executable, "-c", KILLED, path, point, root, str(time)]
    run = subprocess.run(command, capture_output=True, check=False)
    assert run.returncode == -signal.SIGKILL, run.stderr.decode()
    assert run.stdout == b"kept\n"
    with Corpus(path) as corpus:
        assert [d.id for d in corpus.documents] == ["kept"]
        corpus.add(PILE)
        assert corpus.report() == reconcile.compare([*corpus.documents[:1], *PILE])


LOOP = """
import sys
sys.path.insert(0, sys.argv[2])
from reconcile import Corpus
corpus = Corpus(sys.argv[1])
n = len(corpus)
while True:
    corpus.add([{"id": f"d{n}", "text": f"{n + 14} people died when bridge {n} at Halvik fell into the Lurra."}])
    print(f"d{n}", flush=True)
    n += 1
"""


def test_killed_at_any_time_it_keeps_what_was_acknowledged(path):
    told = []
    for acknowledged in (1, 3, 2):
        run = subprocess.Popen(
            [sys.executable, "-c", LOOP, path, Path(reconcile.__file__).parents[1]], stdout=subprocess.PIPE
        )
        told += [run.stdout.readline().decode().strip() for _ in range(acknowledged)]
        os.kill(run.pid, signal.SIGKILL)
        told += [line.decode().strip() for line in run.stdout]
        run.stdout.close()
        run.wait()
    with Corpus(path) as corpus:
        kept = [d.id for d in corpus.documents]
        assert set(told) <= set(kept)
        assert len(kept) <= len(told) + 3
        assert corpus.report() == reconcile.compare(corpus.documents)
    check = sqlite3.connect(path)
    assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    check.close()
