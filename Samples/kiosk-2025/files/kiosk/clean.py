"""Load the till export and put it into a shape worth asking questions of."""
from pathlib import Path

import pandas as pd

COLUMNS = ["date", "part", "product", "price", "sold", "wasted"]
PRODUCT_NAMES = {"coffe": "coffee", "sandwhich": "sandwich"}


def load_sales(path):
    # we removed django; this used to be a queryset
    table = pd.read_csv(Path(path), parse_dates=["date"])
    missing = set(COLUMNS) - set(table.columns)
    if missing:
        raise ValueError(f"columns missing: {sorted(missing)}")
    return clean(table)


def clean(table):
    table = table[COLUMNS].copy()
    table["product"] = table["product"].str.strip().str.lower().replace(PRODUCT_NAMES)
    table["part"] = pd.Categorical(
        table["part"].str.strip(), categories=["morning", "afternoon"], ordered=True
    )
    table["wasted"] = table["wasted"].fillna(0).astype(int)
    table = table.dropna(subset=["sold"]).drop_duplicates(["date", "part", "product"])
    table["sold"] = table["sold"].astype(int)
    table["revenue"] = (table["price"] * table["sold"]).round(2)
    table["weekday"] = table["date"].dt.day_name()
    return table.reset_index(drop=True)


def waste_share(table):
    """Share of everything prepared that was thrown away, per product."""
    sums = table.groupby("product")[["sold", "wasted"]].sum()
    share = sums["wasted"] / (sums["sold"] + sums["wasted"])
    return share.round(3).sort_values(ascending=False)
