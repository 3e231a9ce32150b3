"""Find addresses that fail too often in too short a time."""
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Finding:
    address: str
    failures: int
    first: datetime
    last: datetime
    users: tuple
    breached: bool


def is_trusted(address, networks):
    return any(address.version == net.version and address in net for net in networks)


def densest_window(times, window):
    """Largest number of events that fit into one window."""
    best, recent = 0, deque()
    for moment in sorted(times):
        recent.append(moment)
        while moment - recent[0] > window:
            recent.popleft()
        best = max(best, len(recent))
    return best


def find_attacks(events, threshold=5, minutes=10, trusted=()):
    failures, logins = defaultdict(list), defaultdict(list)
    for event in events:
        if is_trusted(event.address, trusted):
            continue
        bucket = failures if event.kind == "failed" else logins
        bucket[event.address].append(event)

    window = timedelta(minutes=minutes)
    findings = []
    for address, tries in failures.items():
        if densest_window([event.when for event in tries], window) < threshold:
            continue
        first = min(event.when for event in tries)
        last = max(event.when for event in tries)
        names = Counter(event.user for event in tries)
        findings.append(
            Finding(
                address=str(address),
                failures=len(tries),
                first=first,
                last=last,
                users=tuple(name for name, _ in names.most_common(5)),
                breached=any(login.when >= first for login in logins[address]),
            )
        )
    return sorted(findings, key=lambda f: (not f.breached, -f.failures, f.address))
