from door_knocks.parse import parse_line, parse_lines

FAILED = "Mar  4 02:11:01 gate sshd[811]: Failed password for {} from {} port 40112 ssh2"


def test_failed_password():
    (event,) = parse_line(FAILED.format("root", "203.0.113.9"), 2024)
    assert event.kind == "failed"
    assert event.user == "root"
    assert str(event.address) == "203.0.113.9"
    assert (event.when.year, event.when.month, event.when.day) == (2024, 3, 4)


def test_invalid_user_is_not_a_known_user():
    (event,) = parse_line(FAILED.format("invalid user oracle", "203.0.113.9"), 2024)
    assert event.user == "oracle"
    assert not event.known_user


def test_other_lines_are_ignored():
    assert parse_line("Mar  4 09:00:01 gate CRON[950]: session opened", 2024) == []
    assert parse_line(FAILED.format("root", "not-an-address"), 2024) == []


def test_repeated_message_counts_every_time():
    line = ("Mar  4 02:11:04 gate sshd[811]: message repeated 3 times: "
            "[ Failed password for root from 203.0.113.9 port 40112 ssh2]")
    assert len(parse_line(line, 2024)) == 3


def test_new_year():
    lines = [FAILED.format("root", "203.0.113.9").replace("Mar  4", day)
             for day in ("Dec 31", "Jan  1")]
    assert [event.when.year for event in parse_lines(lines, 2023)] == [2023, 2024]
