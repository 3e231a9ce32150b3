"""Scans that have a cache to rest on: nothing new, and one new commit."""

import os
import statistics

from .runs import Failure, in_turn, median, ratios
from .table import Table, compared, milliseconds, verdict


def rescan(bench):
    table = Table(
        f"Rescan with a warm cache: credence scan beside git rev-parse HEAD in each repository; wall, {bench.pairs}",
        "what", "ours", "git", "ratio (min–max)", "target", "met", "CPU ours", "CPU git")
    with table:
        for work in (unchanged, one_commit):
            try:
                work(bench, table)
            except Failure as failure:
                bench.fail("rescan", failure)


def cached(bench, repositories):
    """A scan with a cache of its own."""
    return bench.work(bench.scan(repositories), environment={**bench.environment, "XDG_CACHE_HOME": bench.folder("cache")})


def unchanged(bench, table):
    repositories = bench.portfolio
    # One shell for all, so that starting it weighs little.
    loop = 'for repository; do git -C "$repository" rev-parse HEAD; done'
    heads = ["sh", "-c", loop, "sh", *(repository.path for repository in repositories)]
    runs = in_turn([cached(bench, repositories), bench.work(heads)], bench.options.pairs)
    ours, theirs, spread = compared(*runs, figure="wall", show=milliseconds)
    cpu = [milliseconds(median(each)) for each in runs]
    what = f"{len(repositories)} unchanged"
    table.add(what, ours, theirs, spread, *verdict(statistics.median(ratios(*runs, "wall")), 3), *cpu)
    table.add(what, ours, "", "", *verdict(median(runs[0], "wall"), 0.05, milliseconds), cpu[0], "")


def one_commit(bench, table):
    largest = bench.largest
    clone = largest.clone(bench.folder("clone"))
    scan = cached(bench, [clone])
    scan()
    runs = []
    for number in range(bench.options.pairs):
        with open(os.path.join(clone.path, f"empty-{number}"), "w"):
            pass
        address = clone.authors[0][0]
        clone.read("add", f"empty-{number}")
        clone.read(
            "-c", "user.name=Bench", "-c", f"user.email={address}", "-c", "commit.gpgsign=false", "-c", "gc.auto=0",
            "commit", "--quiet", "--no-verify", "--message", "An empty file")
        runs.append(scan())
    table.add(
        f"{largest.name} and one new commit", milliseconds(median(runs, "wall")), "", "",
        *verdict(median(runs, "wall"), 0.1, milliseconds), milliseconds(median(runs)), "")
