import pytest


@pytest.fixture
def drill(client):
    return client.post("/items", json={"name": "drill"}).get_json()["id"]


def test_items_are_listed_by_name(client, drill):
    client.post("/items", json={"name": "axe"})
    names = [item["name"] for item in client.get("/items").get_json()]
    assert names == ["axe", "drill"]


def test_lend_and_take_back(client, drill, member):
    lent = client.post(f"/items/{drill}/loan", json={"user_id": member})
    assert lent.status_code == 201
    assert lent.get_json()["holder"] == member
    assert client.get("/items?free=1").get_json() == []
    assert client.delete(f"/items/{drill}/loan").status_code == 204
    assert len(client.get("/items?free=1").get_json()) == 1


def test_lent_item_cannot_be_lent_again(client, drill, member):
    client.post(f"/items/{drill}/loan", json={"user_id": member})
    again = client.post(f"/items/{drill}/loan", json={"user_id": member})
    assert again.status_code == 409


def test_loan_needs_a_member(client, drill):
    assert client.post(f"/items/{drill}/loan", json={}).status_code == 400
