from selenium.webdriver.common.by import By

from pages.base_page import BasePage
from pages.search_page import SearchPage


class LoginPage(BasePage):
    path = "/login"

    EMAIL = (By.ID, "email")
    PASSWORD = (By.ID, "password")
    SUBMIT = (By.CSS_SELECTOR, "form.login button[type=submit]")
    ERROR = (By.CSS_SELECTOR, "form.login [role=alert]")

    def submit(self, email, password):
        self.fill(self.EMAIL, email)
        self.fill(self.PASSWORD, password)
        self.click(self.SUBMIT)

    def sign_in(self, email, password):
        self.submit(email, password)
        page = SearchPage(self.driver, self.base_url)
        page.visible(SearchPage.QUERY)
        return page

    def error(self):
        return self.text(self.ERROR)
