import pytest

from pages.search_page import SearchPage


@pytest.fixture
def search_page(driver, base_url):
    return SearchPage(driver, base_url).open()


@pytest.mark.smoke
def test_search_finds_by_title(search_page):
    titles = search_page.search("lighthouse").titles()
    assert titles
    assert all("lighthouse" in title.lower() for title in titles)


def test_search_ignores_case(search_page):
    lower = search_page.search("garden").titles()
    upper = search_page.search("GARDEN").titles()
    assert lower == upper


def test_no_match_shows_a_message(search_page):
    search_page.search("qqxxzz")
    assert search_page.titles() == []
    assert "No books" in search_page.empty_message()
