from datetime import date
from pathlib import Path

from flask import Flask, abort, redirect, render_template, request, url_for

from board.menu import load_menu, rest_of_week
from board.votes import VoteBook

ROOT = Path(__file__).resolve().parent.parent


def create_app(menu_file=ROOT / "data" / "menu.json", votes_file=ROOT / "votes.sqlite3"):
    app = Flask(__name__)
    menu = load_menu(menu_file)
    votes = VoteBook(votes_file)

    @app.get("/")
    def today():
        day = request.args.get("day", type=date.fromisoformat) or date.today()
        dishes = [dish for dish in menu if dish.day == day]
        return render_template(
            "today.html",
            day=day,
            dishes=dishes,
            later=rest_of_week(menu, day),
            scores=votes.scores(),
        )

    @app.post("/vote")
    def vote():
        name = request.form.get("dish", "")
        if name not in {dish.name for dish in menu}:
            abort(404)
        votes.add(name, liked=request.form.get("liked") == "yes")
        return redirect(url_for("today", day=request.form.get("day") or None))

    @app.get("/best")
    def best():
        return render_template("best.html", rows=votes.ranking())

    return app
