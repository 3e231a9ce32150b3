import json
from datetime import date

import pytest

from board import create_app
from board.menu import load_menu, rest_of_week
from board.votes import VoteBook

MENU = [
    {"date": "2025-11-12", "dish": "Stew", "price": 4.9, "tags": ["vegan"]},
    {"date": "2025-11-13", "dish": "Goulash", "price": 6.9, "tags": []},
    {"date": "2025-11-17", "dish": "Soup", "price": 4.2, "tags": []},
]


@pytest.fixture
def menu_file(tmp_path):
    path = tmp_path / "menu.json"
    path.write_text(json.dumps(MENU), encoding="utf-8")
    return path


@pytest.fixture
def client(tmp_path, menu_file):
    return create_app(menu_file, tmp_path / "votes.sqlite3").test_client()


def test_page_shows_the_day(client):
    page = client.get("/?day=2025-11-12").text
    assert "Stew" in page and "4.90 €" in page
    assert "Soup" not in page


def test_closed_day(client):
    assert "closed" in client.get("/?day=2025-11-15").text


def test_rest_of_week_stops_at_friday(menu_file):
    names = [dish.name for dish in rest_of_week(load_menu(menu_file), date(2025, 11, 12))]
    assert names == ["Goulash"]


def test_weekend_has_no_rest(menu_file):
    assert rest_of_week(load_menu(menu_file), date(2025, 11, 15)) == []


def test_vote_is_counted(client):
    client.post("/vote", data={"dish": "Stew", "liked": "yes", "day": "2025-11-12"})
    assert "Good (1)" in client.get("/?day=2025-11-12").text


def test_vote_for_unknown_dish_is_404(client):
    assert client.post("/vote", data={"dish": "Cake", "liked": "yes"}).status_code == 404


def test_ranking_needs_three_votes(tmp_path):
    book = VoteBook(tmp_path / "votes.sqlite3")
    for liked in (True, True, False):
        book.add("Stew", liked)
    book.add("Soup", True)
    assert book.ranking() == [("Stew", 3, 67.0)]
