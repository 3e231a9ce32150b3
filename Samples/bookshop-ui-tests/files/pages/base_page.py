from selenium.webdriver.support import expected_conditions as ec
from selenium.webdriver.support.ui import WebDriverWait


class BasePage:
    path = "/"
    timeout = 8

    def __init__(self, driver, base_url):
        self.driver = driver
        self.base_url = base_url

    def open(self):
        self.driver.get(self.base_url + self.path)
        return self

    def wait(self, condition):
        return WebDriverWait(self.driver, self.timeout).until(condition)

    def visible(self, locator):
        return self.wait(ec.visibility_of_element_located(locator))

    def all(self, locator):
        return self.driver.find_elements(*locator)

    def click(self, locator):
        self.wait(ec.element_to_be_clickable(locator)).click()

    def fill(self, locator, text):
        field = self.visible(locator)
        field.clear()
        field.send_keys(text)
        return field

    def text(self, locator):
        return self.visible(locator).text.strip()
