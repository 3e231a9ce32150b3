"""The parts that stand beside git's own commands: lines, own, blame."""

import re

from .runs import counted_lines, in_turn, total
from .table import Table, compared

NUMSTAT = ("log", "--no-merges", "--no-renames", "--numstat")
HEADINGS = ("ours", "git", "ratio (min–max)", "target", "met", "same figures")
# What git blame takes minutes for.
LARGE_FILES, LARGE_FILES_TIMES_COMMITS = 10_000, 100_000_000


def lines(bench):
    table = Table(
        f"All authors, exact: credence-lab measure lines beside git {' '.join(NUMSTAT)}; CPU, {bench.pairs}",
        "repository", "commits", *HEADINGS)

    def work(repository):
        row = against_log(bench, bench.measure("lines", repository), repository.git(*NUMSTAT, "HEAD"), 0.7)
        table.add(repository.name, repository.commits, *row)

    bench.fill(table, "lines", bench.repositories, work)


def own(bench):
    table = Table(
        f"One author: credence-lab measure own beside git {' '.join(NUMSTAT)} --author=…; CPU, {bench.pairs}",
        "repository", "author", "commits", *HEADINGS)

    def work(repository):
        authors = [("chief", *repository.authors[0])]
        if repository is bench.largest:
            authors.append(("with some 50", *repository.author(near=50)))
        for which, address, commits in authors:
            # Addresses as they stand in the commits, the same for both.
            log = repository.git(*NUMSTAT, "--no-mailmap", "--fixed-strings", f"--author=<{address}>", "HEAD")
            row = against_log(bench, bench.measure("own", repository, "--me", address), log, 1.0)
            table.add(repository.name, which, commits, *row)

    bench.fill(table, "own", [repository for repository in bench.repositories if repository.authors], work)


def against_log(bench, ours, log, target):
    """The cells of a comparison with `git log`; the uncounted runs tell whether both count the same lines."""
    figures = tuple(int(figure) for figure in re.search(rb"\+(\d+) -(\d+)", next(bench.read_lines(ours))).groups())
    same = bench.agreement(figures, counted_lines(bench.read_lines(log)))
    runs = in_turn([bench.work(ours), bench.work(log)], bench.options.pairs, warms_up=False)
    return *compared(*runs, target), same


def blame(bench):
    table = Table(
        "Whole tree: credence-lab measure blame beside git blame --porcelain, one process a text file;"
        f" CPU, {bench.pairs} (large repositories 1)",
        "repository", "files", *HEADINGS)

    def work(repository):
        paths, line_count = repository.text_files
        is_large = len(paths) > LARGE_FILES or len(paths) * repository.commits > LARGE_FILES_TIMES_COMMITS
        if is_large and not bench.options.with_blame_of_large:
            return print(f"skipped: git blame of {repository.name} takes minutes (--with-blame-of-large)", flush=True)
        ours = bench.measure("blame", repository)
        same = bench.agreement(int(re.search(rb"(\d+) lines", next(bench.read_lines(ours)))[1]), line_count)
        each = [bench.work(repository.git("blame", "--porcelain", "HEAD", "--", path)) for path in paths]
        works = [bench.work(ours), lambda: total(file() for file in each)]
        runs = in_turn(works, 1 if is_large else bench.options.pairs, warms_up=not is_large)
        table.add(repository.name, len(paths), *compared(*runs, 0.2), same)

    bench.fill(table, "blame", bench.repositories, work)
