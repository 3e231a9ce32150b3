import pandas as pd

from kiosk.clean import clean, waste_share


def frame(*rows):
    table = pd.DataFrame(rows, columns=["date", "part", "product", "price", "sold", "wasted"])
    table["date"] = pd.to_datetime(table["date"])
    return table


def test_misspelt_products_are_joined():
    table = clean(frame(
        ("2025-01-07", "morning", "Coffe ", 2.2, 10, 0),
        ("2025-01-07", "afternoon", "coffee", 2.2, 5, 0),
    ))
    assert set(table["product"]) == {"coffee"}
    assert table["revenue"].tolist() == [22.0, 11.0]


def test_empty_waste_counts_as_none():
    table = clean(frame(("2025-01-07", "morning", "sandwich", 4.5, 10, None)))
    assert table["wasted"].tolist() == [0]


def test_waste_is_a_share_of_what_was_prepared():
    table = clean(frame(("2025-01-07", "morning", "sandwich", 4.5, 8, 2)))
    assert waste_share(table)["sandwich"] == 0.2
