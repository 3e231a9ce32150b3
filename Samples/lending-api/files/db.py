import os

from flask import current_app, g
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, sessionmaker


class Base(DeclarativeBase):
    pass


def init_db(app):
    url = app.config.get("DATABASE_URL") or os.environ.get(
        "DATABASE_URL", "sqlite:///lending.sqlite3"
    )
    engine = create_engine(url)
    Base.metadata.create_all(engine)
    app.extensions["sessions"] = sessionmaker(engine)
    app.teardown_appcontext(close_session)


def session():
    if "session" not in g:
        g.session = current_app.extensions["sessions"]()
    return g.session


def close_session(error=None):
    opened = g.pop("session", None)
    if opened is not None:
        opened.close()
