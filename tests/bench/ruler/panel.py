"""The desktop's part on the session bus: a panel that takes tray items, and a notification service."""

import queue
import re
import threading
import time

from bus import Bus, Variant

_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTIFICATIONS = "org.freedesktop.Notifications"

_EMPTY = ("", [])
_ANSWERS = {
    "CloseNotification": _EMPTY,
    "RegisterStatusNotifierHost": _EMPTY,
    "Ping": _EMPTY,
    "GetCapabilities": ("as", [["body", "actions", "body-markup"]]),
    "GetServerInformation": ("ssss", ["bench", "bench", "1", "1.2"]),
}
_TRAY_INTERFACE = f"""<node><interface name="{_WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/></interface></node>"""


class Panel:
    """Knows when the tray item came, what its tooltip said when, and clicks in its menu."""

    def __init__(self, address):
        self._bus = Bus(address)
        self._items = []
        self.registered_at = None
        # When each tooltip was announced, and its text.
        self.tooltips = []
        self._announced = queue.Queue()
        self._notifications = 0
        self._bus.on_call = self._answer
        self._bus.on_signal = self._hear
        self._bus.subscribe(f"type='signal',interface='{_ITEM}',member='NewToolTip'")
        threading.Thread(target=self._read_tooltips, daemon=True).start()
        for name in (_WATCHER, "org.kde.StatusNotifierHost-bench", _NOTIFICATIONS):
            self._bus.own(name)

    def _register(self, message):
        named = message.body[0]
        is_path = named.startswith("/")
        item = (message.sender, named) if is_path else (named, "/StatusNotifierItem")
        self._items.append(item)
        if self.registered_at is None:
            self.registered_at = message.at
        self._bus.signal(
            "/StatusNotifierWatcher", _WATCHER, "StatusNotifierItemRegistered", "s", ["".join(item)]
        )
        return _EMPTY

    def _properties(self, path):
        if path.startswith("/org/freedesktop/Notifications"):
            return {"Inhibited": Variant("b", 0)}
        return {
            "RegisteredStatusNotifierItems": Variant("as", ["".join(item) for item in self._items]),
            "IsStatusNotifierHostRegistered": Variant("b", 1),
            "ProtocolVersion": Variant("i", 0),
        }

    def _answer(self, message):
        member = message.member
        if member == "RegisterStatusNotifierItem":
            return self._register(message)
        if member == "Get":
            value = self._properties(message.path).get(message.body[1])
            return None if value is None else ("v", [value])
        if member == "GetAll":
            return "a{sv}", [self._properties(message.path)]
        if member == "Introspect":
            return "s", [_TRAY_INTERFACE if "StatusNotifier" in message.path else "<node/>"]
        if member == "Notify":
            self._notifications += 1
            return "u", [self._notifications]
        return _ANSWERS.get(member)

    def _hear(self, message):
        if message.member == "NewToolTip":
            self._announced.put((message.at, message.sender, message.path))

    def _read_tooltips(self):
        while True:
            at, sender, path = self._announced.get()
            try:
                ((_, _, title, text),) = self._read(sender, path, "ToolTip")
            except (RuntimeError, TimeoutError, OSError, ValueError):
                continue
            self.tooltips.append((at, title or text))

    def _read(self, destination, path, name):
        return self._bus.call(destination, path, _PROPERTIES, "Get", "ss", [_ITEM, name])

    def tooltip_at(self, pattern, since):
        """When a tooltip that matches was announced, not before `since`; None so far."""
        return next((at for at, text in list(self.tooltips) if at >= since and re.search(pattern, text)), None)

    def _layout(self, destination, path):
        # Panels say that they are about to show a menu, and Chromium refuses that for the top one.
        try:
            self._bus.call(destination, path, _MENU, "AboutToShow", "i", [0])
        except (RuntimeError, TimeoutError):
            pass
        return self._bus.call(destination, path, _MENU, "GetLayout", "iias", [0, -1, []])[1]

    def click(self, label):
        """Clicks the visible item whose label matches, and says when; the menu is looked up only now."""
        seen = []
        for destination, item_path in list(self._items):
            (path,) = self._read(destination, item_path, "Menu")
            for number, properties, _ in self._layout(destination, path)[2]:
                text = str(properties.get("label", "")).replace("_", "")
                seen.append(text)
                if properties.get("visible", True) and re.search(label, text):
                    at = time.monotonic()
                    event = [number, "clicked", Variant("s", ""), int(time.time()) & 0xFFFFFFFF]
                    self._bus.post(destination, path, _MENU, "Event", "isvu", event)
                    return at
        raise LookupError(f"no item {label!r} in the tray menu: {' | '.join(seen)}")
