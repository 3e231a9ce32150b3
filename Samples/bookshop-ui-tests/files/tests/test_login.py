import pytest

from pages.login_page import LoginPage


@pytest.mark.smoke
def test_reader_can_sign_in(signed_in):
    assert signed_in.driver.current_url.endswith("/books")


@pytest.mark.parametrize(
    "email, password, message",
    [
        ("reader@example.com", "wrong", "E-mail or password is not right."),
        ("nobody@example.com", "practice", "E-mail or password is not right."),
        ("reader@example.com", "", "Please enter your password."),
    ],
    ids=["wrong password", "unknown reader", "no password"],
)
def test_sign_in_is_refused(driver, base_url, email, password, message):
    page = LoginPage(driver, base_url).open()
    page.submit(email, password)
    assert page.error() == message
