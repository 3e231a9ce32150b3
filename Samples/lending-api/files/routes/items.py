from datetime import date

from flask import Blueprint, abort, jsonify, request
from sqlalchemy import select

from db import session
from models import Item, User
from routes import text_field

items = Blueprint("items", __name__, url_prefix="/items")


def find_item(item_id):
    item = session().get(Item, item_id)
    if item is None:
        abort(404, "no such item")
    return item


@items.get("")
def list_items():
    query = select(Item).order_by(Item.name)
    if request.args.get("free") == "1":
        query = query.where(Item.holder_id.is_(None))
    return jsonify([item.as_dict() for item in session().scalars(query)])


@items.post("")
def create_item():
    item = Item(name=text_field("name", 120))
    session().add(item)
    session().commit()
    return item.as_dict(), 201


@items.post("/<int:item_id>/loan")
def lend(item_id):
    item = find_item(item_id)
    if item.holder_id is not None:
        abort(409, "item is already lent")
    body = request.get_json(silent=True) or {}
    user = session().get(User, body["user_id"]) if "user_id" in body else None
    if user is None:
        abort(400, "user_id must name a member")
    item.holder = user
    item.lent_on = date.today()
    session().commit()
    return item.as_dict(), 201


@items.delete("/<int:item_id>/loan")
def take_back(item_id):
    item = find_item(item_id)
    if item.holder_id is None:
        abort(409, "item is not lent")
    item.holder = None
    item.lent_on = None
    session().commit()
    return "", 204
