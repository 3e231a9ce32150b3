"""What every part needs: the programs, the repositories, the options, and a folder that goes away."""

import os
import sys
import tempfile

from .runs import Failure, read_lines, run


class Bench:
    def __init__(self, repositories, portfolio, options, programs, scratch):
        self.repositories, self.portfolio, self.options, self.scratch = repositories, portfolio, options, scratch
        self.credence, self.lab = (os.path.join(programs, name) for name in ("credence", "credence-lab"))
        self.failures = 0
        # Neither a configuration nor a cache of the user's is read or written.
        self.empty = self.folder("empty")
        self.environment = {"XDG_CONFIG_HOME": self.empty, "XDG_CACHE_HOME": self.empty, "GIT_OPTIONAL_LOCKS": "0"}

    def folder(self, name):
        return tempfile.mkdtemp(prefix=name + "-", dir=self.scratch)

    @property
    def pairs(self):
        return "1 pair" if self.options.pairs == 1 else f"{self.options.pairs} pairs"

    @property
    def largest(self):
        return max(self.repositories, key=lambda repository: repository.commits)

    def work(self, argv, **options):
        """A program's run, to be done in turn with others."""
        settings = {"cwd": self.empty, "environment": self.environment, "limit": self.options.limit, **options}
        return lambda: run(argv, **settings)

    def measure(self, part, repository, *arguments, jobs=1):
        return [self.lab, "measure", part, repository.path, "--jobs", str(jobs), *arguments]

    def read_lines(self, argv):
        return read_lines(argv, cwd=self.empty, environment=self.environment, limit=self.options.limit)

    def scan(self, repositories):
        """`credence scan` for the chief author of each."""
        addresses = sorted({repository.authors[0][0] for repository in repositories if repository.authors})
        return [self.credence, "scan", *(repository.path for repository in repositories), "--json", "--quiet"] + [
            argument for address in addresses for argument in ("--me", address)]

    def first_scan(self, repository):
        """`credence scan` that finds no cache."""
        argv = self.scan([repository])
        return lambda: self.work(argv, environment={**self.environment, "XDG_CACHE_HOME": self.folder("cache")})()

    def agreement(self, ours, theirs):
        """The cell that says whether both came to the same figures, so that equal work is compared."""
        self.failures += ours != theirs
        return "yes" if ours == theirs else "no"

    def fill(self, table, part, repositories, work):
        """Fills and prints a table with the work for each repository; what fails is said, and the others go on."""
        with table:
            for repository in repositories:
                if sys.stderr.isatty():
                    print(f"{part}: {repository.name} …", file=sys.stderr)
                try:
                    work(repository)
                except Failure as failure:
                    self.fail(f"{part} of {repository.name}", failure)

    def fail(self, what, failure):
        self.failures += 1
        print(f"failed: {what}: {failure}", flush=True)
