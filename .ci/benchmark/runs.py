"""Runs of whole processes, in turn, with the operating system's own accounting of each."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from typing import NamedTuple


class Failure(Exception):
    """A program that ended badly, or took longer than allowed."""


class Run(NamedTuple):
    """What a run took: seconds of processor and of the clock, and the most resident memory of one process in MB."""

    cpu: float
    wall: float
    peak: float


def run(argv, cwd=None, environment=None, limit=None, output=subprocess.DEVNULL):
    """Runs a program to its end; what it started and waited for is counted with it."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            argv, cwd=cwd, env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        timer = threading.Timer(limit or threading.TIMEOUT_MAX, process.kill)
        timer.daemon = True
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        finally:
            timer.cancel()
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            said = errors.read().decode(errors="replace").strip().splitlines()
            reason = f"took over {limit} s" if limit and wall >= limit else said[-1] if said else f"status {process.returncode}"
            raise Failure(f"{os.path.basename(argv[0])}: {reason}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10))


def read_lines(argv, **options):
    """What a program prints, line by line; the run isn't counted.

    Little is held at once: a program's peak memory is told as at least that of the process which starts it.
    """
    with tempfile.TemporaryFile() as output:
        run(argv, output=output, **options)
        output.seek(0)
        yield from output


def read(argv, **options):
    return b"".join(read_lines(argv, **options))


def total(runs):
    """Several runs as one, one after the other."""
    runs = list(runs)
    return Run(sum(run.cpu for run in runs), sum(run.wall for run in runs), max((run.peak for run in runs), default=0))


def in_turn(works, rounds, warms_up=True):
    """Does each work once uncounted, then all in turn, A B A B; the runs of each work."""
    if warms_up:
        for work in works:
            work()
    return [list(runs) for runs in zip(*[[work() for work in works] for _ in range(rounds)])]


def median(runs, figure="cpu"):
    return statistics.median(getattr(run, figure) for run in runs)


def ratios(ours, theirs, figure="cpu"):
    """The ratio of each pair, sorted."""
    return sorted(getattr(a, figure) / max(getattr(b, figure), 1e-6) for a, b in zip(ours, theirs))


def counted_lines(numstat):
    """The added and the deleted lines in what `git log --numstat` printed, given line by line."""
    added = deleted = 0
    for line in numstat:
        if row := re.match(rb"(\d+)\t(\d+)\t", line):
            added += int(row[1])
            deleted += int(row[2])
    return added, deleted
