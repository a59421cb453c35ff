"""A small D-Bus client: the wire format, calls, signals, and a service that answers calls."""

import os
import re
import socket
import struct
import threading
import time

_ALIGNMENT = {
    "y": 1, "b": 4, "n": 2, "q": 2, "i": 4, "u": 4, "x": 8, "t": 8,
    "d": 8, "s": 4, "o": 4, "g": 1, "a": 4, "v": 1, "h": 4,
}
_FORMATS = {
    "y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d", "h": "I",
}

METHOD_CALL, METHOD_RETURN, ERROR, SIGNAL = 1, 2, 3, 4
_PATH, _INTERFACE, _MEMBER, _ERROR_NAME, _REPLY_SERIAL, _DESTINATION, _SENDER, _SIGNATURE = range(1, 9)
_NO_REPLY_EXPECTED = 1


class Variant:
    """A value that carries its own type."""

    def __init__(self, signature, value):
        self.signature, self.value = signature, value


def _split(signature):
    """The complete types in a signature: `sa{sv}u` is `s`, `a{sv}`, `u`."""
    types, start = [], 0
    while start < len(signature):
        end = start
        while signature[end] == "a":
            end += 1
        depth = 0
        while True:
            depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(signature[end], 0)
            if depth == 0:
                break
            end += 1
        types.append(signature[start : end + 1])
        start = end + 1
    return types


def _alignment(kind):
    return 8 if kind[0] in "({" else _ALIGNMENT[kind[0]]


def _write(buffer, kind, value):
    while len(buffer) % _alignment(kind):
        buffer.append(0)
    code = kind[0]
    if code in _FORMATS:
        buffer += struct.pack("<" + _FORMATS[code], value)
    elif code in "so":
        text = value.encode()
        buffer += struct.pack("<I", len(text)) + text + b"\0"
    elif code == "g":
        text = value.encode()
        buffer += bytes([len(text)]) + text + b"\0"
    elif code == "v":
        _write(buffer, "g", value.signature)
        _write(buffer, value.signature, value.value)
    elif code == "a":
        _write_array(buffer, kind[1:], value)
    else:
        for inner, each in zip(_split(kind[1:-1]), value):
            _write(buffer, inner, each)


def _write_array(buffer, kind, values):
    length_at = len(buffer)
    buffer += b"\0\0\0\0"
    while len(buffer) % _alignment(kind):
        buffer.append(0)
    start = len(buffer)
    for each in values.items() if kind[0] == "{" else values:
        _write(buffer, kind, each)
    struct.pack_into("<I", buffer, length_at, len(buffer) - start)


def _read(data, at, kind, order="<"):
    """The value at that place, and where the next one begins."""
    at += -at % _alignment(kind)
    code = kind[0]
    if code in _FORMATS:
        return struct.unpack_from(order + _FORMATS[code], data, at)[0], at + struct.calcsize(_FORMATS[code])
    if code in "so":
        (length,) = struct.unpack_from(order + "I", data, at)
        return data[at + 4 : at + 4 + length].decode("utf-8", "replace"), at + 5 + length
    if code == "g":
        length = data[at]
        return data[at + 1 : at + 1 + length].decode(), at + 2 + length
    if code == "v":
        inner, at = _read(data, at, "g", order)
        return _read(data, at, inner, order)
    if code == "a":
        return _read_array(data, at, kind[1:], order)
    values = []
    for inner in _split(kind[1:-1]):
        value, at = _read(data, at, inner, order)
        values.append(value)
    return tuple(values), at


def _read_array(data, at, kind, order):
    (length,) = struct.unpack_from(order + "I", data, at)
    at += 4
    at += -at % _alignment(kind)
    end = at + length
    if kind == "y":
        return bytes(data[at:end]), end
    values = []
    while at < end:
        value, at = _read(data, at, kind, order)
        values.append(value)
    return (dict(values) if kind[0] == "{" else values), end


class Message:
    """What came in, and when (monotonic seconds)."""

    def __init__(self, kind, flags, serial, fields, body):
        self.kind, self.flags, self.serial, self.body = kind, flags, serial, body
        self.path = fields.get(_PATH) or ""
        self.interface = fields.get(_INTERFACE)
        self.member = fields.get(_MEMBER)
        self.error = fields.get(_ERROR_NAME)
        self.reply_serial = fields.get(_REPLY_SERIAL)
        self.sender = fields.get(_SENDER)
        self.at = time.monotonic()


class Bus:
    """A connection. `on_call(message)` answers calls with `(signature, values)`, None for an unknown method."""

    def __init__(self, address):
        found = re.search(r"unix:(path|abstract)=([^,;]+)", address)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(("\0" if found[1] == "abstract" else "") + found[2])
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        if not self._socket.recv(4096).startswith(b"OK"):
            raise OSError("the bus refused us")
        self._socket.sendall(b"BEGIN\r\n")
        self._serial, self._sending = 0, threading.Lock()
        self._replies, self._replied = {}, threading.Condition()
        self.on_call = lambda message: None
        self.on_signal = lambda message: None
        threading.Thread(target=self._listen, daemon=True).start()
        self._call_bus("Hello")

    def _receive(self, count):
        data = bytearray()
        while len(data) < count:
            part = self._socket.recv(count - len(data))
            if not part:
                raise OSError("the bus is gone")
            data += part
        return bytes(data)

    def _next(self):
        head = self._receive(16)
        order = "<" if head[:1] == b"l" else ">"
        body_length, serial, fields_length = struct.unpack(order + "III", head[4:16])
        padded = fields_length + -fields_length % 8
        rest = self._receive(padded + body_length)
        fields = dict(_read(head + rest[:fields_length], 12, "a(yv)", order)[0]) if fields_length else {}
        body, at = [], 0
        for kind in _split(fields.get(_SIGNATURE, "")):
            value, at = _read(rest[padded:], at, kind, order)
            body.append(value)
        return Message(head[1], head[2], serial, fields, body)

    def _listen(self):
        try:
            while True:
                message = self._next()
                if message.kind in (METHOD_RETURN, ERROR):
                    with self._replied:
                        self._replies[message.reply_serial] = message
                        self._replied.notify_all()
                elif message.kind == METHOD_CALL:
                    self._answer(message)
                else:
                    self.on_signal(message)
        except OSError:
            pass

    def _answer(self, message):
        answer = self.on_call(message)
        if message.flags & _NO_REPLY_EXPECTED:
            return
        fields = {_REPLY_SERIAL: Variant("u", message.serial), _DESTINATION: Variant("s", message.sender)}
        if answer is None:
            fields[_ERROR_NAME] = Variant("s", "org.freedesktop.DBus.Error.UnknownMethod")
            self._send(ERROR, fields, "s", ["there is no such method here"])
        else:
            self._send(METHOD_RETURN, fields, *answer)

    def _send(self, kind, fields, signature="", values=()):
        body = bytearray()
        for each, value in zip(_split(signature), values):
            _write(body, each, value)
        if signature:
            fields[_SIGNATURE] = Variant("g", signature)
        with self._sending:
            self._serial += 1
            head = bytearray(struct.pack("<BBBBII", ord("l"), kind, 0, 1, len(body), self._serial))
            _write(head, "a(yv)", list(fields.items()))
            head += b"\0" * (-len(head) % 8)
            self._socket.sendall(bytes(head) + bytes(body))
            return self._serial

    def post(self, destination, path, interface, member, signature="", values=()):
        """Sends a call and does not wait for its answer."""
        fields = {
            _PATH: Variant("o", path),
            _INTERFACE: Variant("s", interface),
            _MEMBER: Variant("s", member),
            _DESTINATION: Variant("s", destination),
        }
        return self._send(METHOD_CALL, fields, signature, values)

    def call(self, destination, path, interface, member, signature="", values=(), within=10):
        serial = self.post(destination, path, interface, member, signature, values)
        until = time.monotonic() + within
        with self._replied:
            while serial not in self._replies:
                if not self._replied.wait(max(0.001, until - time.monotonic())) and time.monotonic() >= until:
                    raise TimeoutError(f"{interface}.{member} was not answered")
            message = self._replies.pop(serial)
        if message.kind == ERROR:
            raise RuntimeError(f"{message.error}: {message.body[:1]}")
        return message.body

    def signal(self, path, interface, member, signature="", values=()):
        fields = {
            _PATH: Variant("o", path),
            _INTERFACE: Variant("s", interface),
            _MEMBER: Variant("s", member),
        }
        self._send(SIGNAL, fields, signature, values)

    def _call_bus(self, member, signature="", values=()):
        bus = "org.freedesktop.DBus"
        return self.call(bus, "/org/freedesktop/DBus", bus, member, signature, values)

    def own(self, name):
        self._call_bus("RequestName", "su", [name, 4])

    def subscribe(self, rule):
        self._call_bus("AddMatch", "s", [rule])
