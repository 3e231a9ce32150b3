from decimal import Decimal

from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as ec

from pages.base_page import BasePage


class BasketPage(BasePage):
    path = "/basket"

    ROW = (By.CSS_SELECTOR, "table.basket tbody tr")
    PRICE = (By.CSS_SELECTOR, "table.basket td.price")
    TOTAL = (By.CSS_SELECTOR, "[data-test=total]")
    REMOVE = (By.CSS_SELECTOR, "table.basket button.remove")
    EMPTY = (By.CSS_SELECTOR, "[data-test=basket-empty]")

    @staticmethod
    def amount(text):
        return Decimal(text.replace("€", "").replace(",", ".").strip())

    def prices(self):
        return [self.amount(cell.text) for cell in self.all(self.PRICE)]

    def total(self):
        return self.amount(self.text(self.TOTAL))

    def remove_first(self):
        row = self.visible(self.ROW)
        self.click(self.REMOVE)
        self.wait(ec.staleness_of(row))
        return self

    def is_empty(self):
        return self.visible(self.EMPTY).is_displayed()
