from datetime import date

from openpyxl import load_workbook

from friday_post.collect import Entry
from friday_post.post import build_message
from friday_post.workbook import write_workbook

ENTRIES = [
    Entry("shop", date(2025, 3, 4), "Lena", "desk", 3.0),
    Entry("shop", date(2025, 3, 3), "Tomasz", "deliveries", 8.0),
]


def test_summary_has_total_formula(tmp_path):
    target = write_workbook(ENTRIES, tmp_path / "out" / "week.xlsx")
    sheet = load_workbook(target)["Summary"]
    assert [cell.value for cell in sheet[1]] == ["Team", "Person", "Hours"]
    assert sheet["C4"].value == "=SUM(C2:C3)"


def test_entries_are_sorted_by_date(tmp_path):
    target = write_workbook(ENTRIES, tmp_path / "week.xlsx")
    sheet = load_workbook(target)["Entries"]
    assert [row[2].value for row in sheet.iter_rows(min_row=2)] == ["Tomasz", "Lena"]


def test_no_total_for_an_empty_week(tmp_path):
    sheet = load_workbook(write_workbook([], tmp_path / "week.xlsx"))["Summary"]
    assert sheet.max_row == 1


def test_mail_mentions_skipped_rows(tmp_path):
    target = write_workbook(ENTRIES, tmp_path / "week.xlsx")
    settings = {"user": "reports@example.org", "to": "office@example.org"}
    body = build_message(settings, target, 11.0, 2).get_body().get_content()
    assert "left out: 2" in body
