"""What the machine gives: cores and memory."""

import os

from .history import NUMSTAT
from .runs import in_turn
from .table import Table, compared, verdict


def cores(bench):
    if (os.cpu_count() or 1) < 2:
        return print("skipped: cores: this machine has one")
    table = Table(
        f"Two cores beside one: credence-lab measure lines --jobs 2 and 1; wall, {bench.pairs}",
        "repository", "two", "one", "ratio (min–max)", "target", "met")

    def work(repository):
        runs = in_turn([bench.work(bench.measure("lines", repository, jobs=jobs)) for jobs in (2, 1)], bench.options.pairs)
        table.add(repository.name, *compared(*runs, 0.6, "wall"))

    bench.fill(table, "cores", [bench.largest], work)


def memory(bench):
    table = Table(
        f"Memory: the most resident of one process; runs of each: {bench.options.pairs}",
        "repository", "scan", "lines", "lines on two", "blame", "git log", "target", "met")

    def work(repository):
        measured = [bench.measure(part, repository, jobs=jobs) for part, jobs in (("lines", 1), ("lines", 2), ("blame", 1))]
        works = [bench.first_scan(repository)] + [bench.work(argv) for argv in (*measured, repository.git(*NUMSTAT, "HEAD"))]
        peaks = [max(run.peak for run in runs) for runs in in_turn(works, bench.options.pairs, warms_up=False)]
        table.add(repository.name, *(f"{peak:.0f} MB" for peak in peaks), *verdict(max(peaks[:-1]), 500))

    bench.fill(table, "memory", bench.repositories, work)
