"""A computer for one run: X server, window manager, session bus with a panel, a home; all gone afterwards."""

import os
import shutil
import signal
import subprocess
import tempfile
import time

import processes
from panel import Panel
from x11 import Display

_MARK = "UNHUNCH_BENCH_RUN"
_SCREEN = "1280x800x24"
# What programs here may know of the person who measures.
_KEPT_VARIABLES = ("PATH", "LANG", "TZ")


def _quiet(command, environment, **options):
    nowhere = {name: subprocess.DEVNULL for name in ("stdin", "stdout", "stderr")}
    return subprocess.Popen(command, env=environment, start_new_session=True, **{**nowhere, **options})


class Desk:
    def __init__(self, home):
        self._folder = tempfile.mkdtemp(prefix="unhunch-bench-")
        self._mark_value = os.path.basename(self._folder)
        self._started = []
        self._app = None
        self._nudged_at = 0
        try:
            self._furnish(home)
        except BaseException:
            self.close()
            raise

    def _furnish(self, home):
        runtime = os.path.join(self._folder, "run")
        os.mkdir(runtime, 0o700)
        bare = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        base = {**bare, "HOME": home, "XDG_RUNTIME_DIR": runtime, "XDG_SESSION_TYPE": "x11"}
        base["DISPLAY"] = self._start_screen(base)
        self._bus = self._start_bus(base)
        # The private bus stands in for the system's too; nothing there says that the screen is locked.
        base["DBUS_SESSION_BUS_ADDRESS"] = base["DBUS_SYSTEM_BUS_ADDRESS"] = self._address
        self.panel = Panel(self._address)
        self._started.append(_quiet(["openbox"], base))
        self.display = Display(base["DISPLAY"])
        self._environment = {**base, _MARK: self._mark_value}
        time.sleep(0.7)

    def _start_screen(self, environment):
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset"]
        self._started.append(_quiet(command, environment, pass_fds=[writing]))
        return ":" + _first_line(reading, writing, "Xvfb")

    def _start_bus(self, environment):
        reading, writing = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"]
        bus = _quiet(command, environment, pass_fds=[writing])
        self._started.append(bus)
        self._address = _first_line(reading, writing, "dbus-daemon")
        return bus

    def start(self, command, environment):
        """Starts the app and says when."""
        log = open(os.path.join(self._folder, "log"), "wb")
        at = time.monotonic()
        given = {**self._environment, **environment}
        self._app = _quiet(command, given, cwd=given["HOME"], stdout=log, stderr=subprocess.STDOUT)
        return at

    def has_ended(self):
        return self._app.poll() is not None

    def log(self):
        with open(os.path.join(self._folder, "log"), encoding="utf-8", errors="replace") as file:
            return file.read()[-800:]

    def processes(self):
        return processes.tree(self._app.pid, f"{_MARK}={self._mark_value}", self._bus.pid)

    def work(self, until):
        """Somebody is at the desk until then: the pointer moves a pixel every two seconds."""
        while True:
            now = time.monotonic()
            if now - self._nudged_at >= 2:
                self.display.nudge()
                self._nudged_at = now
            if now >= until:
                return
            time.sleep(min(until - now, 2))

    def _end_app(self):
        for number, patience in ((signal.SIGTERM, 4), (signal.SIGKILL, 2)):
            for process in self.processes():
                try:
                    os.kill(process, number)
                except ProcessLookupError:
                    pass
            until = time.monotonic() + patience
            while time.monotonic() < until and (self._app.poll() is None or self.processes()):
                time.sleep(0.05)

    def close(self):
        """The app first: Electron aborts when its bus goes before it."""
        if self._app is not None:
            self._end_app()
        if hasattr(self, "display"):
            self.display.close()
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def _first_line(reading, writing, name):
    """What a program writes to the pipe it was given, once it is ready."""
    os.close(writing)
    with os.fdopen(reading) as pipe:
        line = pipe.readline().strip()
    if not line:
        raise OSError(f"{name} did not start")
    return line
