from decimal import Decimal

import pytest

from pages.basket_page import BasketPage

pytestmark = pytest.mark.checkout


@pytest.fixture
def basket(signed_in, driver, base_url):
    signed_in.search("lighthouse").add_first_to_basket()
    signed_in.search("garden").add_first_to_basket()
    return BasketPage(driver, base_url).open()


def test_total_is_the_sum_of_prices(basket):
    assert basket.total() == sum(basket.prices(), Decimal("0"))


def test_removing_a_book_lowers_the_total(basket):
    first, *rest = basket.prices()
    before = basket.total()
    basket.remove_first()
    assert basket.prices() == rest
    assert basket.total() == before - first


def test_basket_can_be_emptied(basket):
    basket.remove_first().remove_first()
    assert basket.is_empty()
