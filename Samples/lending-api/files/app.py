from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException

from db import init_db
from routes.items import items
from routes.users import users


def create_app(database_url=None):
    app = Flask(__name__)
    app.config["DATABASE_URL"] = database_url
    init_db(app)
    app.register_blueprint(users)
    app.register_blueprint(items)

    @app.errorhandler(HTTPException)
    def as_json(error):
        return jsonify(error=error.description), error.code

    return app
