"""Read the teams' CSV exports."""
import csv
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    team: str
    day: date
    person: str
    task: str
    hours: float


def parse_hours(text):
    """Accept both '7,5' and '7.5'."""
    value = float(text.strip().replace(",", "."))
    if value < 0 or value > 24:
        raise ValueError(f"hours out of range: {text!r}")
    return value


def read_export(path):
    """Return (entries, skipped) for one team file."""
    entries, skipped = [], 0
    with Path(path).open(newline="", encoding="utf-8-sig") as handle:
        for row in csv.DictReader(handle, delimiter=";"):
            person = (row["person"] or "").strip()
            if not person:
                skipped += 1
                continue
            entries.append(
                Entry(
                    team=Path(path).stem,
                    day=date.fromisoformat(row["date"].strip()),
                    person=person,
                    task=row["task"].strip(),
                    hours=parse_hours(row["hours"]),
                )
            )
    return entries, skipped


def read_folder(folder):
    entries, skipped = [], 0
    for path in sorted(Path(folder).glob("*.csv")):
        more, missed = read_export(path)
        entries.extend(more)
        skipped += missed
    return entries, skipped


def hours_by_person(entries):
    totals = defaultdict(float)
    for entry in entries:
        totals[(entry.team, entry.person)] += entry.hours
    return dict(sorted(totals.items()))
