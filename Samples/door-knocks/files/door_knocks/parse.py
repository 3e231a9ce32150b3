"""Turn sshd lines of an auth log into events."""
import ipaddress
import re
from dataclasses import dataclass
from datetime import datetime

LINE = re.compile(
    r"^(?P<month>[A-Z][a-z]{2})\s+(?P<day>\d{1,2}) (?P<clock>\d\d:\d\d:\d\d) "
    r"(?P<host>\S+) sshd\[\d+\]: (?P<text>.*)$"
)
FAILED = re.compile(
    r"^Failed (?:password|publickey) for (?P<unknown>invalid user )?(?P<user>.*?) "
    r"from (?P<address>\S+) port \d+"
)
ACCEPTED = re.compile(
    r"^Accepted (?:password|publickey) for (?P<user>\S+) from (?P<address>\S+) port \d+"
)
REPEATED = re.compile(r"^message repeated (?P<times>\d+) times: \[ (?P<text>.*)\]$")


@dataclass(frozen=True)
class Event:
    when: datetime
    kind: str
    user: str
    address: ipaddress.IPv4Address | ipaddress.IPv6Address
    known_user: bool = True


def parse_line(line, year):
    """Return the list of events in one line, mostly none or one."""
    head = LINE.match(line.rstrip("\n"))
    if head is None:
        return []
    text, times = head["text"], 1
    repeated = REPEATED.match(text)
    if repeated:
        text, times = repeated["text"], int(repeated["times"])
    for kind, pattern in (("failed", FAILED), ("accepted", ACCEPTED)):
        found = pattern.match(text)
        if found:
            break
    else:
        return []
    try:
        address = ipaddress.ip_address(found["address"])
    except ValueError:
        return []
    stamp = f"{year} {head['month']} {head['day']} {head['clock']}"
    event = Event(
        when=datetime.strptime(stamp, "%Y %b %d %H:%M:%S"),
        kind=kind,
        user=found["user"],
        address=address,
        known_user=not found.groupdict().get("unknown"),
    )
    return [event] * times


def parse_lines(lines, year):
    """Parse lines in order; the year goes up when December turns to January."""
    last_month = None
    for line in lines:
        events = parse_line(line, year)
        if not events:
            continue
        if last_month == 12 and events[0].when.month == 1:
            year += 1
            events = parse_line(line, year)
        last_month = events[0].when.month
        yield from events
