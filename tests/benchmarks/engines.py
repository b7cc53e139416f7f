"""One pile of short articles on each engine: time by the clock, processor time of all processes, peak memory of all.

    python tests/benchmarks/engines.py 20000
    python tests/benchmarks/engines.py 20000 plain

The articles are the first sentences of sample articles and their twins. Each engine runs in a process of its own;
Spark (`local[2]`) where pyspark and Java are installed. The peak is the sum over all processes, looked at every half
second (Linux).
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PROCESSORS = 2
SHORT = 400  # characters
PAGE, TICK = os.sysconf("SC_PAGE_SIZE"), os.sysconf("SC_CLK_TCK")


def short_pile(size: int) -> list[dict[str, Any]]:
    """A pile of articles of about 400 characters."""
    import piles

    return [{**a, "text": a["text"][:SHORT].rpartition(".")[0] + "."} for a in piles.pile(size)[0]]


def run_plain(pile: list[dict[str, Any]]) -> int:
    """In one process."""
    import reconcile

    return len(reconcile.compare(pile).findings)


def run_processes(pile: list[dict[str, Any]]) -> int:
    """In several processes."""
    import reconcile

    return len(reconcile.compare(pile, workers=PROCESSORS).findings)


def run_spark(pile: list[dict[str, Any]]) -> int:
    """On Spark, on this machine."""
    from pyspark.sql import SparkSession

    from reconcile.engines import spark

    builder = SparkSession.builder.master(f"local[{PROCESSORS}]").config("spark.driver.memory", "4g")
    builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.sql.shuffle.partitions", "16")
    fields = "id string, text string, source string, title string, published string"
    rows = [(a["id"], a["text"], a["source"], a["title"], a["published"] and str(a["published"])) for a in pile]
    with builder.getOrCreate() as session:
        return int(spark.compare(session.createDataFrame(rows, fields).repartition(16)).count())


ENGINES = {"plain": run_plain, "processes": run_processes, "spark": run_spark}


def family(pid: int) -> Iterator[list[str]]:
    """The fields of /proc/*/stat of a process and all that it has begun, from the state on."""
    stats: dict[int, list[str]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            stats[int(path.parent.name)] = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
    ours = {pid}
    for child in sorted(stats):
        if int(stats[child][1]) in ours:
            ours.add(child)
    return (stats[p] for p in ours if p in stats)


def watch(process: subprocess.Popen[str], seen: dict[str, float]) -> None:
    """Note the peak memory in MB, and the processor seconds so far."""
    while process.poll() is None:
        stats = list(family(process.pid))
        seen["memory"] = max(seen["memory"], sum(int(s[21]) for s in stats) * PAGE / 2**20)
        seen["processor"] = max(seen["processor"], sum(sum(map(int, s[11:15])) for s in stats) / TICK)
        time.sleep(0.5)


def main() -> None:
    """Measure each engine, or, in the process of one, run it."""
    size, *names = sys.argv[1:]
    if names[:1] == ["--here"]:
        pile = short_pile(int(size))
        print(time.process_time(), flush=True)  # what it took to make the pile
        start = time.perf_counter()
        found = ENGINES[names[1]](pile)
        print(f"{time.perf_counter() - start:.0f} s by the clock, {found} findings")
        return
    for name in names or ENGINES:
        command = [sys.executable, __file__, size, "--here", name]
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable}
        process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        seen = {"memory": 0.0, "processor": 0.0}
        watcher = threading.Thread(target=watch, args=(process, seen))
        watcher.start()
        made, *told = process.communicate()[0].strip().splitlines()
        watcher.join()
        used = seen["processor"] - float(made)
        print(f"{name:10} {told or 'failed'}, {used:.0f} s of processor time, {seen['memory']:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
