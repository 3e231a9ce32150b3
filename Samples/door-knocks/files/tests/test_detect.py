import ipaddress
from datetime import datetime, timedelta

from door_knocks.cli import main
from door_knocks.detect import find_attacks
from door_knocks.parse import Event

START = datetime(2024, 3, 4, 2, 0)


def event(minute, kind="failed", address="203.0.113.9"):
    return Event(START + timedelta(minutes=minute), kind, "root", ipaddress.ip_address(address))


def test_five_in_a_window_are_reported():
    (finding,) = find_attacks([event(m) for m in range(5)])
    assert finding.failures == 5
    assert not finding.breached


def test_slow_failures_are_not_reported():
    assert find_attacks([event(m * 30) for m in range(8)]) == []


def test_login_after_failures_is_marked():
    (finding,) = find_attacks([*(event(m) for m in range(5)), event(9, "accepted")])
    assert finding.breached


def test_trusted_network_of_other_family_is_harmless():
    trusted = [ipaddress.ip_network("2001:db8::/32"), ipaddress.ip_network("203.0.113.0/24")]
    assert find_attacks([event(m) for m in range(9)], trusted=trusted) == []


def test_sample_log(capsys):
    assert main(["samples/auth.log", "--since-year", "2024"]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("BREACH? 2001:db8::66: 5 failures")
    assert second.startswith("203.0.113.9: 6 failures")
