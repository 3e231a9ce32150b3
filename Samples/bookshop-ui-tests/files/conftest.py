import os
from pathlib import Path

import pytest
from selenium import webdriver

from pages.login_page import LoginPage

SCREENSHOTS = Path("screenshots")


def pytest_addoption(parser):
    parser.addoption("--base-url", default=os.environ.get("SHOP_URL", "https://shop.example"))
    parser.addoption("--browser", choices=["chrome", "firefox"], default="chrome")
    parser.addoption("--headed", action="store_true", help="show the browser")


@pytest.fixture(scope="session")
def base_url(request):
    return request.config.getoption("--base-url").rstrip("/")


@pytest.fixture
def driver(request):
    headed = request.config.getoption("--headed")
    if request.config.getoption("--browser") == "firefox":
        options = webdriver.FirefoxOptions()
        if not headed:
            options.add_argument("-headless")
        browser = webdriver.Firefox(options=options)
    else:
        options = webdriver.ChromeOptions()
        if not headed:
            options.add_argument("--headless=new")
        browser = webdriver.Chrome(options=options)
    browser.set_window_size(1280, 900)
    yield browser
    browser.quit()


@pytest.fixture
def signed_in(driver, base_url):
    page = LoginPage(driver, base_url).open()
    return page.sign_in("reader@example.com", os.environ.get("SHOP_PASSWORD", "practice"))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    browser = item.funcargs.get("driver")
    if report.when == "call" and report.failed and browser is not None:
        SCREENSHOTS.mkdir(exist_ok=True)
        browser.save_screenshot(str(SCREENSHOTS / f"{item.name}.png"))
