import argparse
import gzip
import ipaddress
import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from door_knocks.detect import find_attacks
from door_knocks.parse import parse_lines


def open_log(path):
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8", errors="replace")
    return path.open(encoding="utf-8", errors="replace")


def build_parser():
    parser = argparse.ArgumentParser(description="Find brute-force attempts in sshd logs")
    parser.add_argument("logs", nargs="+", type=Path)
    parser.add_argument("--threshold", type=int, default=5)
    parser.add_argument("--window", type=int, default=10, metavar="MINUTES")
    parser.add_argument("--trust", action="append", default=[], type=ipaddress.ip_network)
    parser.add_argument("--since-year", type=int, default=date.today().year)
    parser.add_argument("--json", action="store_true")
    return parser


def describe(finding):
    mark = "BREACH? " if finding.breached else ""
    users = ", ".join(finding.users)
    return (
        f"{mark}{finding.address}: {finding.failures} failures "
        f"{finding.first:%d %b %H:%M} to {finding.last:%d %b %H:%M} (users: {users})"
    )


def main(argv=None):
    args = build_parser().parse_args(argv)
    events = []
    for path in args.logs:
        with open_log(path) as handle:
            events.extend(parse_lines(handle, args.since_year))
    findings = find_attacks(events, args.threshold, args.window, args.trust)
    if args.json:
        print(json.dumps([asdict(finding) for finding in findings], default=str, indent=2))
    else:
        for finding in findings:
            print(describe(finding))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
