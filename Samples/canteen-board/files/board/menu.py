import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path


@dataclass(frozen=True)
class Dish:
    day: date
    name: str
    price: float
    tags: tuple

    @property
    def price_text(self):
        return f"{self.price:.2f} €"


def load_menu(path):
    rows = json.loads(Path(path).read_text(encoding="utf-8"))
    dishes = [
        Dish(date.fromisoformat(row["date"]), row["dish"], row["price"], tuple(row["tags"]))
        for row in rows
    ]
    return sorted(dishes, key=lambda dish: (dish.day, dish.name))


def rest_of_week(menu, day):
    """Dishes after the given day, up to and including Friday."""
    friday = day + timedelta(days=max(0, 4 - day.weekday()))
    return [dish for dish in menu if day < dish.day <= friday]
