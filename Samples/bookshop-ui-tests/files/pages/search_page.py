from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions as ec

from pages.base_page import BasePage


class SearchPage(BasePage):
    path = "/books"

    QUERY = (By.NAME, "q")
    RESULT = (By.CSS_SELECTOR, "[data-test=book]")
    TITLE = (By.CSS_SELECTOR, "[data-test=book] h3")
    EMPTY = (By.CSS_SELECTOR, "[data-test=no-books]")
    ADD = (By.CSS_SELECTOR, "[data-test=book] button.add")
    BADGE = (By.CSS_SELECTOR, "[data-test=basket-count]")

    def search(self, words):
        old = self.all(self.RESULT)
        self.fill(self.QUERY, words).send_keys(Keys.ENTER)
        if old:
            self.wait(ec.staleness_of(old[0]))
        self.wait(ec.any_of(
            ec.visibility_of_element_located(self.RESULT),
            ec.visibility_of_element_located(self.EMPTY),
        ))
        return self

    def titles(self):
        return [element.text for element in self.all(self.TITLE)]

    def empty_message(self):
        return self.text(self.EMPTY)

    def add_first_to_basket(self):
        before = self.basket_count()
        self.click(self.ADD)
        self.wait(lambda _: self.basket_count() == before + 1)
        return self

    def basket_count(self):
        return int(self.text(self.BADGE))
