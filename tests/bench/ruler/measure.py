#!/usr/bin/env python3
"""
Measures one run of a tray app and prints its figures as one line of JSON.

  measure.py PLAN     PLAN is JSON; see `README.md` for what each figure means

    {"command": [...], "environment": {...}, "home": FOLDER, "settleSeconds": 0,
     "idle":  {"settleSeconds": 30, "watchSeconds": 60},
     "card":  {"due": REGEX, "prompt": REGEX, "window": REGEX},
     "break": {"item": REGEX, "window": REGEX, "waitSeconds": 20, "watchSeconds": 20,
               "closeItem": REGEX or null, "afterSeconds": 60}}

`idle`, `card` and `break` may each be missing or null. Expressions match tooltips, menu items and window titles.
"""

import json
import signal
import sys
import time

import processes
from desk import Desk

# A window shows content when this many colours are on it: more than any ground with a border has.
_CONTENT_COLOURS = 12
_POLL_SECONDS = 0.008
_START_WITHIN = 60
_WINDOW_WITHIN = 20


class CannotMeasure(Exception):
    """What was to be measured did not happen."""


def _milliseconds(start, end):
    return round((end - start) * 1000)


def _wait(what, within, look, every=_POLL_SECONDS):
    until = time.monotonic() + within
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(every)
    raise CannotMeasure(f"waited {within} s for {what}")


def measure_start(desk, plan):
    at = desk.start(plan["command"], plan["environment"])
    # Reading a value every few milliseconds costs this process alone; the time is the message's own.
    registered = _wait("the tray item", _START_WITHIN, lambda: desk.panel.registered_at or desk.has_ended())
    if registered is True:
        raise CannotMeasure(f"the app ended at its start: {desk.log()}")
    return {"startMs": _milliseconds(at, registered)}


def measure_idle(desk, order):
    desk.work(time.monotonic() + order["settleSeconds"])
    before, began = desk.processes(), time.monotonic()
    cpu, switches = processes.cpu_milliseconds(before), processes.switches(before)
    desk.work(began + order["watchSeconds"])
    after, seconds = desk.processes(), time.monotonic() - began
    switched = processes.switches_between(switches, processes.switches(after))
    return {
        "idleCpuMsPerMinute": round((processes.cpu_milliseconds(after) - cpu) * 60 / seconds, 1),
        "idleSwitchesPerSecond": round(switched / seconds, 2),
        "idlePssMb": processes.pss_megabytes(after),
        "idleProcesses": len(after),
    }


def _await_content(desk, pattern):
    """The window, when it was on the screen, and when it showed something."""
    window = _wait(f"a window {pattern!r}", _WINDOW_WITHIN, lambda: desk.display.window(pattern), 0.004)
    mapped = time.monotonic()

    def shows_content():
        seen = desk.display.window(pattern)
        return seen is not None and desk.display.colours(seen.rectangle) >= _CONTENT_COLOURS

    _wait(f"content in the window {pattern!r}", _WINDOW_WITHIN, shows_content, 0.004)
    return window, mapped, time.monotonic()


def measure_card(desk, order):
    """The person works until a break is due and then stops; the app asks. Decided is when the tooltip says so."""
    began = time.monotonic()
    until = began + 60
    while desk.panel.tooltip_at(order["due"], began) is None:
        if time.monotonic() > until:
            raise CannotMeasure(f"no break fell due; tooltips: {desk.panel.tooltips[-3:]}")
        desk.work(time.monotonic() + 0.1)
    _, _, painted = _await_content(desk, order["window"])
    decided = _wait("the tooltip of a prompt", 5, lambda: desk.panel.tooltip_at(order["prompt"], began))
    # The break window is made ready meanwhile; nobody answers a card in less.
    time.sleep(4)
    return {"cardMs": _milliseconds(decided, painted)}


def measure_break(desk, order):
    clicked = desk.panel.click(order["item"])
    window, mapped, content = _await_content(desk, order["window"])
    figures = {"clickToWindowMs": _milliseconds(clicked, mapped), "clickToContentMs": _milliseconds(clicked, content)}
    if order["watchSeconds"] > 0:
        figures.update(_watch_break(desk, window.number, order["waitSeconds"], order["watchSeconds"]))
    if order["closeItem"] is not None:
        desk.panel.click(order["closeItem"])
    if order["afterSeconds"] > 0:
        _wait("the break window to go", 60, lambda: desk.display.window(order["window"]) is None, 0.2)
        desk.work(time.monotonic() + order["afterSeconds"])
        figures["afterBreakPssMb"] = processes.pss_megabytes(desk.processes())
    return figures


def _watch_break(desk, window, wait, seconds):
    desk.work(time.monotonic() + wait)
    paint = desk.display.watch_paint(window)
    before, began = desk.processes(), time.monotonic()
    cpu = processes.cpu_milliseconds(before)
    desk.work(began + seconds)
    after, passed = desk.processes(), time.monotonic() - began
    paint.collect()
    return {
        "breakCpuPercent": round((processes.cpu_milliseconds(after) - cpu) / passed / 10, 2),
        "breakPssMb": processes.pss_megabytes(after),
        "breakPicturesPerSecond": round(paint.pictures() / passed, 1),
        "breakLongestGapMs": paint.longest_gap_ms(),
    }


def measure(plan):
    desk = Desk(plan["home"])
    try:
        figures = measure_start(desk, plan)
        desk.work(time.monotonic() + plan["settleSeconds"])
        for name, part in (("idle", measure_idle), ("card", measure_card), ("break", measure_break)):
            if plan.get(name) is not None:
                figures.update(part(desk, plan[name]))
        return figures
    finally:
        desk.close()


if __name__ == "__main__":
    # Whoever ends us ends what we started: as an exit, so that the desk is cleared away.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(143))
    try:
        print(json.dumps(measure(json.loads(sys.argv[1]))))
    except (CannotMeasure, LookupError, OSError) as problem:
        sys.exit(f"could not measure: {problem}")
