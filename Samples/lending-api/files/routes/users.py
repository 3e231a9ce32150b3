from flask import Blueprint, abort
from sqlalchemy.exc import IntegrityError

from db import session
from models import User
from routes import text_field

users = Blueprint("users", __name__, url_prefix="/users")


@users.post("")
def create_user():
    user = User(name=text_field("name", 80), email=text_field("email", 200))
    if "@" not in user.email:
        abort(400, "email is not an address")
    session().add(user)
    try:
        session().commit()
    except IntegrityError:
        session().rollback()
        abort(409, "email is already registered")
    return user.as_dict(), 201


@users.get("/<int:user_id>")
def show_user(user_id):
    user = session().get(User, user_id)
    if user is None:
        abort(404, "no such user")
    return user.as_dict()
