"""What a tree of processes costs, from /proc. Everything a run started carries the run's mark in its environment."""

import os
import re

_TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


def _read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _stat(process):
    """Parent, session and CPU ticks (own and of ended children); None when it is gone or a zombie."""
    text = _read(f"/proc/{process}/stat")
    if not text:
        return None
    fields = text[text.rindex(b")") + 2 :].split()
    if fields[0] == b"Z":
        return None
    return {"parent": int(fields[1]), "session": int(fields[3]), "ticks": sum(map(int, fields[11:15]))}


def _below(top, stats):
    found, has_grown = ({top} if top in stats else set()), True
    while has_grown:
        more = {each for each, stat in stats.items() if each not in found and stat["parent"] in found}
        found |= more
        has_grown = bool(more)
    return found


def tree(root, mark, bus):
    """
    The processes of the app: descendants of `root`, its session, and what carries `mark` (`NAME=VALUE`), less what
    the bus started on anybody's behalf.
    """
    stats = {int(name): _stat(name) for name in os.listdir("/proc") if name.isdigit()}
    stats = {process: stat for process, stat in stats.items() if stat is not None}
    of_bus = _below(bus, stats)
    found = _below(root, stats)
    for process, stat in stats.items():
        if process in found or process in of_bus or process == os.getpid():
            continue
        if stat["session"] == root or mark.encode() in _read(f"/proc/{process}/environ"):
            found |= _below(process, stats)
    return sorted(found - of_bus)


def pss_megabytes(processes):
    total = 0
    for process in processes:
        found = re.search(rb"^Pss:\s+(\d+) kB", _read(f"/proc/{process}/smaps_rollup"), re.M)
        total += int(found[1]) if found else 0
    return round(total / 1024, 1)


def cpu_milliseconds(processes):
    """User and system time so far, in the kernel's steps (10 ms on most machines)."""
    ticks = sum((_stat(process) or {"ticks": 0})["ticks"] for process in processes)
    return ticks * 1000 / _TICKS_PER_SECOND


def switches(processes):
    """Context switches of each thread so far."""
    counts = {}
    for process in processes:
        try:
            threads = os.listdir(f"/proc/{process}/task")
        except OSError:
            continue
        for thread in threads:
            found = re.findall(rb"ctxt_switches:\s+(\d+)", _read(f"/proc/{process}/task/{thread}/status"))
            counts[(process, thread)] = sum(map(int, found))
    return counts


def switches_between(before, after):
    return sum(max(0, count - before.get(thread, 0)) for thread, count in after.items())

