import pytest

from app import create_app


@pytest.fixture
def client(tmp_path):
    app = create_app(f"sqlite:///{tmp_path}/test.sqlite3")
    app.testing = True
    return app.test_client()


@pytest.fixture
def member(client):
    answer = client.post("/users", json={"name": "Nora", "email": "nora@example.com"})
    return answer.get_json()["id"]
