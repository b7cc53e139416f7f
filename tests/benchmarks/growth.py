"""How the cost grows with the number of articles, in processor time, and how much memory it takes.

    python tests/benchmarks/growth.py mixed 500 1000 2000 4000
    python tests/benchmarks/growth.py event 10 20 40 80
    python tests/benchmarks/growth.py workers 1000 2
    python tests/benchmarks/growth.py memory 1000

`mixed` are piles of many events: the time for each document should stay within 1.3 times that of the smallest pile.
`event` are articles about one event: each doubling should take at most 1.6 times what the number of claims takes.
`workers` compares a pile in one process and in several: by the clock, and by the processor time of the busiest process.
"""

import resource
import sys
import time
from collections.abc import Iterator, Sequence
from typing import Any

import piles

import reconcile
from reconcile.claims import extract_document
from reconcile.text.reading import load_documents


def used(docs: Sequence[Any]) -> float:
    """Processor seconds of one comparison."""
    start = time.process_time()
    reconcile.compare(docs)
    return time.process_time() - start


def mixed(sizes: Sequence[int]) -> Iterator[str]:
    """The time a document in piles of many events."""
    first = 0.0
    for size in sizes:
        each = used(piles.pile(size)[0]) / size
        first = first or each
        yield f"{size:6} articles of many events: {1000 * each:7.1f} ms each, {each / first:5.2f} x"


def event(sizes: Sequence[int]) -> Iterator[str]:
    """The time for articles about one event, beside the number of their claims."""
    last = (0.0, 0)
    for size in sizes:
        docs = piles.one_event(size)
        claims = sum(len(extract_document(d).claims) for d in load_documents(docs)[0])
        taken = min(used(docs) for _ in range(2))
        growth = f", {taken / last[0] / (claims / last[1]):5.2f} x linear" if last[1] else ""
        last = (taken, claims)
        yield f"{size:6} articles of one event, {claims:6} claims: {taken:7.2f} s{growth}"


def workers(sizes: Sequence[int]) -> Iterator[str]:
    """The gain by several processes."""
    size, number = sizes
    docs = piles.pile(size)[0]
    clock = time.perf_counter()
    alone = used(docs)
    wall = time.perf_counter() - clock
    yield f"one process: {wall:.1f} s by the clock, {alone:.1f} s of processor time"
    clock, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    here = time.process_time()
    reconcile.compare(docs, workers=number)
    here = time.process_time() - here
    shared = time.perf_counter() - clock
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    there = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    yield f"{number} processes: {shared:.1f} s by the clock, {here:.1f} s of processor time here, {there:.1f} s in them"
    yield f"gain {wall / shared:.2f} by the clock, {alone / (here + there / number):.2f} by processor time"


def memory(sizes: Sequence[int]) -> Iterator[str]:
    """The peak of one comparison, in a process of its own that has nothing else."""
    (size,) = sizes
    docs = piles.pile(size)[0]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    report = reconcile.compare(docs)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    yield f"{size} articles, {len(report.findings)} findings: {peak} MB at most, {before} MB of it before"


def main() -> None:
    """Measure what the first argument names."""
    reconcile.compare(piles.sample_stories()["sunja-derailment"])  # word lists are loaded before anything is measured
    measure = {"mixed": mixed, "event": event, "workers": workers, "memory": memory}[sys.argv[1]]
    for line in measure([int(n) for n in sys.argv[2:]]):
        print(line, flush=True)


if __name__ == "__main__":
    main()
