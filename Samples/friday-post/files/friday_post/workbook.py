"""Write the weekly workbook."""
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from .collect import hours_by_person

HEAD = Font(bold=True)
SHADE = PatternFill("solid", fgColor="DDE6F0")
WIDTHS = {"Summary": (18, 18, 10), "Entries": (14, 12, 18, 28, 10)}


def add_header(sheet, titles):
    sheet.append(titles)
    for cell in sheet[1]:
        cell.font = HEAD
        cell.fill = SHADE
    sheet.freeze_panes = "A2"
    for index, width in enumerate(WIDTHS[sheet.title], start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width


def write_workbook(entries, target):
    book = Workbook()
    summary = book.active
    summary.title = "Summary"
    add_header(summary, ["Team", "Person", "Hours"])
    for (team, person), hours in hours_by_person(entries).items():
        summary.append([team, person, round(hours, 2)])
    last = summary.max_row
    if last > 1:
        summary.append(["Total", None, f"=SUM(C2:C{last})"])
        summary.cell(row=last + 1, column=1).font = HEAD

    detail = book.create_sheet("Entries")
    add_header(detail, ["Team", "Date", "Person", "Task", "Hours"])
    for entry in sorted(entries, key=lambda e: (e.team, e.day, e.person)):
        detail.append([entry.team, entry.day, entry.person, entry.task, entry.hours])
    detail.auto_filter.ref = detail.dimensions

    target = Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    book.save(target)
    return target
