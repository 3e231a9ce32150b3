import pytest

from friday_post.collect import hours_by_person, parse_hours, read_export


def write(path, *rows):
    path.write_text("date;person;task;hours\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_sums_hours_per_person(tmp_path):
    path = write(tmp_path / "shop.csv", "2025-03-03;Lena;repair;2", "2025-03-04;Lena;desk;3")
    entries, skipped = read_export(path)
    assert skipped == 0
    assert hours_by_person(entries) == {("shop", "Lena"): 5.0}


def test_rows_without_person_are_counted(tmp_path):
    path = write(tmp_path / "shop.csv", "2025-03-03;;repair;2", "2025-03-04;Lena;desk;3")
    entries, skipped = read_export(path)
    assert len(entries) == 1
    assert skipped == 1


@pytest.mark.parametrize("text, hours", [("7,5", 7.5), ("7.5", 7.5), (" 8 ", 8.0)])
def test_decimal_comma_and_point(text, hours):
    assert parse_hours(text) == hours


def test_more_than_a_day_is_refused():
    with pytest.raises(ValueError):
        parse_hours("75")
