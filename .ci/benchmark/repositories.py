"""The repositories that are measured. They are read only."""

import collections
import functools
import os
import subprocess

from .runs import read


class Repository:
    def __init__(self, path):
        self.path = os.path.realpath(path)
        # A link's own name says more than what it points to.
        self.name = os.path.basename(os.path.abspath(path))

    def git(self, *arguments):
        return ["git", "-C", self.path, *arguments]

    def read(self, *arguments):
        return read(self.git(*arguments)).decode(errors="surrogateescape")

    def clone(self, folder):
        """A copy, its files checked out, that shares nothing with this one, not even by a hard link."""
        path = os.path.join(folder, self.name)
        read(["git", "clone", "--quiet", "--no-hardlinks", self.path, path])
        return Repository(path)

    @functools.cached_property
    def reason_to_skip(self):
        """Why its figures would not compare; None for a full clone."""
        if subprocess.run(self.git("rev-parse", "-q", "--verify", "HEAD^{commit}"), capture_output=True).returncode:
            return f"{self.name} has no commits"
        keys = r"^(extensions\.partialclone|remote\..*\.promisor)$"
        partial = subprocess.run(self.git("config", "--get-regexp", keys), capture_output=True)
        if self.read("rev-parse", "--is-shallow-repository").strip() == "true" or partial.stdout:
            return f"{self.name} is not a full clone"
        return None

    @functools.cached_property
    def commits(self):
        return int(self.read("rev-list", "--count", "HEAD"))

    @functools.cached_property
    def authors(self):
        """The addresses as they stand in its commits, and how many commits that aren't merges each has; the most first."""
        addresses = self.read("log", "--no-mailmap", "--no-merges", "--format=%ae", "HEAD").splitlines()
        counts = collections.Counter(address for address in addresses if address)
        return sorted(counts.items(), key=lambda author: (-author[1], author[0]))

    def author(self, near):
        """The author with about `near` commits."""
        return min(self.authors, key=lambda author: (abs(author[1] - near), author[0]))

    @functools.cached_property
    def text_files(self):
        """The paths of the text files at HEAD, and how many lines they have together."""
        entries = self.read("ls-tree", "-r", "-z", "HEAD").split("\0")
        files = [entry.split("\t", 1) for entry in entries if entry.startswith("100")]
        batch = subprocess.Popen(self.git("cat-file", "--batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        paths, lines = [], 0
        for fields, path in files:
            batch.stdin.write(fields.split()[2].encode() + b"\n")
            batch.stdin.flush()
            count = line_count(batch.stdout, size=int(batch.stdout.readline().split()[2]))
            batch.stdout.read(1)
            if count is not None:
                paths.append(path)
                lines += count
        batch.stdin.close()
        batch.wait()
        return paths, lines


def line_count(stream, size):
    """How many lines the next `size` bytes have; None for a binary file. Read in pieces, as `runs.read_lines` says why."""
    piece = stream.read(min(size, 8000))
    is_binary, count, left = b"\0" in piece, piece.count(b"\n"), size - len(piece)
    while left and (piece := stream.read(min(left, 1 << 20))):
        count, left = count + piece.count(b"\n"), left - len(piece)
    return None if is_binary else count + (piece[-1:] not in (b"", b"\n"))


def is_repository(path):
    has = [os.path.exists(os.path.join(path, name)) for name in (".git", "HEAD", "objects")]
    return has[0] or all(has[1:])


def find(paths):
    """The repositories at the paths and in the folders; those that can't be measured are said aloud."""
    found = []
    for path in paths:
        if is_repository(path):
            found.append(Repository(path))
        elif os.path.isdir(path):
            children = [os.path.join(path, name) for name in sorted(os.listdir(path))]
            found += [Repository(child) for child in children if is_repository(child)]
    for repository in found:
        if repository.reason_to_skip:
            print(f"skipped: {repository.reason_to_skip}", flush=True)
    return [repository for repository in found if not repository.reason_to_skip]
