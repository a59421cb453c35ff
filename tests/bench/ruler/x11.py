"""What can be seen and done on an X display, through the system's own libraries."""

import ctypes
import re

_POINTER, _LONG, _INT, _UINT = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_uint
_VIEWABLE = 2
_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2
_DAMAGE_REPORT_RAW_RECTANGLES = 0
_WITHIN_A_PICTURE_MS = 8
_AT_PACE_MS = 50
_IN_MOVEMENT = 10


def _fields(text):
    kinds = {"int": _INT, "long": _LONG, "pointer": _POINTER, "short": ctypes.c_short, "ushort": ctypes.c_ushort}
    return [(name, kinds[kind]) for kind, name in (entry.split() for entry in text.split(","))]


class _Attributes(ctypes.Structure):
    _fields_ = _fields(
        "int x,int y,int width,int height,int border,int depth,pointer visual,long root,int kind,"
        "int bit_gravity,int window_gravity,int backing,long backing_planes,long backing_pixel,"
        "int save_under,long colormap,int map_installed,int map_state"
    ) + [("rest", ctypes.c_long * 6)]


class _Image(ctypes.Structure):
    _fields_ = _fields(
        "int width,int height,int offset,int format,pointer data,int byte_order,int unit,int bit_order,"
        "int pad,int depth,int bytes_per_line"
    )


class _TextProperty(ctypes.Structure):
    _fields_ = _fields("pointer value,long encoding,int format,long items")


class _Rectangle(ctypes.Structure):
    _fields_ = _fields("short x,short y,ushort width,ushort height")


class _DamageEvent(ctypes.Structure):
    _fields_ = _fields(
        "int kind,long serial,int sent,pointer display,long drawable,long damage,int level,int more,long milliseconds"
    ) + [("area", _Rectangle), ("geometry", _Rectangle)]


_ErrorHandler = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER)
_ignore = _ErrorHandler(lambda display, event: 0)


class Window:
    """A window that is on the screen."""

    def __init__(self, number, title, rectangle):
        self.number, self.title, self.rectangle = number, title, rectangle


class Display:
    def __init__(self, name):
        library = self._x = ctypes.CDLL("libX11.so.6")
        library.XOpenDisplay.restype = _POINTER
        library.XDefaultRootWindow.argtypes, library.XDefaultRootWindow.restype = [_POINTER], _LONG
        library.XQueryTree.argtypes = [_POINTER, _LONG] + [_POINTER] * 4
        library.XGetWindowAttributes.argtypes = [_POINTER, _LONG, _POINTER]
        library.XGetWMName.argtypes = [_POINTER, _LONG, _POINTER]
        library.XFree.argtypes = [_POINTER]
        library.XGetImage.argtypes = [_POINTER, _LONG, _INT, _INT, _UINT, _UINT, _LONG, _INT]
        library.XGetImage.restype = ctypes.POINTER(_Image)
        library.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
        library.XCloseDisplay.argtypes = library.XPending.argtypes = [_POINTER]
        library.XSync.argtypes = [_POINTER, _INT]
        library.XNextEvent.argtypes = [_POINTER, _POINTER]
        # Windows go while they are being looked at; that is no reason to end.
        library.XSetErrorHandler(_ignore)
        self._test = ctypes.CDLL("libXtst.so.6")
        self._test.XTestFakeRelativeMotionEvent.argtypes = [_POINTER, _INT, _INT, _LONG]
        self._display = library.XOpenDisplay(name.encode())
        if not self._display:
            raise OSError(f"there is no X display {name}")
        self._root = library.XDefaultRootWindow(self._display)
        self._nudges = 0

    def close(self):
        self._x.XCloseDisplay(self._display)

    def _attributes(self, window):
        found = _Attributes()
        return found if self._x.XGetWindowAttributes(self._display, window, ctypes.byref(found)) else None

    def _children(self, window):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        out = [ctypes.byref(each) for each in (root, parent, children, count)]
        if not self._x.XQueryTree(self._display, window, *out):
            return []
        found = [children[index] for index in range(count.value)]
        if count.value:
            self._x.XFree(children)
        return found

    def _title(self, window):
        text = _TextProperty()
        if not (self._x.XGetWMName(self._display, window, ctypes.byref(text)) and text.value):
            return ""
        title = ctypes.string_at(text.value).decode("utf-8", "replace")
        self._x.XFree(text.value)
        return title

    def windows(self):
        """Those on the screen that have a title and can be read, wherever a window manager put them."""
        found = []

        def walk(parent, left, top, depth):
            for child in self._children(parent):
                its = self._attributes(child)
                if not its or its.map_state != _VIEWABLE or its.width < 40 or its.height < 20:
                    continue
                x, y, title = left + its.x, top + its.y, self._title(child)
                if title:
                    found.append(Window(child, title, (x, y, its.width, its.height)))
                elif depth < 4:
                    walk(child, x, y, depth + 1)

        walk(self._root, 0, 0, 0)
        return found

    def window(self, pattern):
        return next((each for each in self.windows() if re.search(pattern, each.title)), None)

    def colours(self, rectangle, lines=20):
        """How many colours lie on so many lines across a part of the screen."""
        left, top, width, height = rectangle
        screen = self._attributes(self._root)
        right, bottom = min(screen.width, left + width), min(screen.height, top + height)
        left, top, seen = max(0, left), max(0, top), set()
        if right - left < 2 or bottom - top < 2:
            return 0
        step = max(1, (bottom - top) // (lines + 1))
        for y in range(top + step, bottom, step):
            size = (left, y, right - left, 1)
            image = self._x.XGetImage(self._display, self._root, *size, _ALL_PLANES, _Z_PIXMAP)
            if image:
                line = ctypes.string_at(image.contents.data, image.contents.bytes_per_line)
                seen.update(pixel & 0xFFFFFF for pixel in memoryview(line).cast("I"))
                self._x.XDestroyImage(image)
        return len(seen)

    def nudge(self):
        """Moves the pointer by a pixel, as real input: to the idle counters somebody is at the desk."""
        self._nudges += 1
        self._test.XTestFakeRelativeMotionEvent(self._display, 1 if self._nudges % 2 else -1, 0, 0)
        self._x.XSync(self._display, 0)

    def watch_paint(self, window):
        return PaintWatch(self._x, self._display, window)


class PaintWatch:
    """When a window was painted, by the X server's own clock: it says so whenever something is drawn."""

    def __init__(self, library, display, window):
        self._x, self._display = library, display
        damage = ctypes.CDLL("libXdamage.so.1")
        damage.XDamageCreate.argtypes, damage.XDamageCreate.restype = [_POINTER, _LONG, _INT], _LONG
        damage.XDamageQueryExtension.argtypes = [_POINTER, _POINTER, _POINTER]
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        if not damage.XDamageQueryExtension(display, ctypes.byref(first_event), ctypes.byref(first_error)):
            raise OSError("the X server has no DAMAGE extension")
        self._event_kind = first_event.value
        damage.XDamageCreate(display, window, _DAMAGE_REPORT_RAW_RECTANGLES)
        library.XSync(display, 0)
        self._times = []

    def collect(self):
        """Takes in what the server has said so far."""
        event = (ctypes.c_long * 24)()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            seen = _DamageEvent.from_buffer(event)
            if seen.kind == self._event_kind:
                self._times.append(seen.milliseconds)

    def _gaps(self):
        """The milliseconds between pictures; one picture is painted in several strokes."""
        gaps = (after - before for before, after in zip(self._times, self._times[1:]))
        return [gap for gap in gaps if gap > _WITHIN_A_PICTURE_MS]

    def longest_gap_ms(self):
        """
        The longest time without a picture in the middle of a movement: with as many pictures before it as after it that
        came at their pace. Where a body stands, or comes to a stand, nothing has to be painted. None without a movement.
        """
        gaps = self._gaps()
        return max(
            (
                gap
                for at, gap in enumerate(gaps)
                if at >= _IN_MOVEMENT
                and at + _IN_MOVEMENT < len(gaps)
                and all(near <= _AT_PACE_MS for near in gaps[at - _IN_MOVEMENT : at])
                and all(near <= _AT_PACE_MS for near in gaps[at + 1 : at + 1 + _IN_MOVEMENT])
            ),
            default=None,
        )

    def pictures(self):
        return 1 + len(self._gaps()) if self._times else 0
