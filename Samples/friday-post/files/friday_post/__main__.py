"""Post the weekly hours as a workbook."""
import argparse
import configparser
import logging
import time
from datetime import date
from pathlib import Path

import schedule

from .collect import read_folder
from .post import build_message, send
from .workbook import write_workbook

log = logging.getLogger("friday_post")


def run_once(settings, dry_run):
    year, week, _ = date.today().isocalendar()
    entries, skipped = read_folder(settings["files"]["exports"])
    if not entries:
        log.warning("no entries found, nothing to send")
        return None
    target = Path(settings["files"]["out"]) / f"hours-{year}-W{week:02d}.xlsx"
    write_workbook(entries, target)
    log.info("wrote %s with %d entries", target, len(entries))
    if not dry_run:
        total = sum(entry.hours for entry in entries)
        send(settings["mail"], build_message(settings["mail"], target, total, skipped))
        log.info("sent to %s", settings["mail"]["to"])
    return target


def main():
    parser = argparse.ArgumentParser(prog="friday_post", description=__doc__)
    parser.add_argument("--settings", default="settings.ini", type=Path)
    parser.add_argument("--once", action="store_true", help="run now and stop")
    parser.add_argument("--dry-run", action="store_true", help="write, do not mail")
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")

    settings = configparser.ConfigParser()
    if not settings.read(args.settings, encoding="utf-8"):
        parser.error(f"cannot read {args.settings}")
    if args.once:
        run_once(settings, args.dry_run)
        return
    when = settings["when"]
    job = getattr(schedule.every(), when["day"]).at(when["time"])
    job.do(run_once, settings, args.dry_run)
    while True:
        schedule.run_pending()
        time.sleep(20)


if __name__ == "__main__":
    main()
