"""The program as a screen reader meets it: its windows and controls by role and name, over AT-SPI, from outside.

Nothing here knows the program's code. jeepney speaks D-Bus; the system brings the accessibility bus (at-spi2-core).
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jeepney import Message

T = TypeVar("T")
Answer: TypeAlias = Any
"""What comes over the bus: its shape is the question's business."""

PREFIX = "org.a11y.atspi."
ACCESSIBLE = PREFIX + "Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
BUTTON, CHECK_BOX, RADIO_BUTTON, PAGE_TAB = "push button", "check box", "radio button", "page tab"
TEXT, PASSWORD, COMBO_BOX, TABLE, LIST, LABEL = "text", "password text", "combo box", "table", "list", "label"
FIELDS = frozenset({TEXT, PASSWORD})
CLOSED = frozenset({TABLE, LIST, COMBO_BOX, "menu"})
"""What is not looked into on the way: they may hold very much, and have their own questions."""
LABELLED_BY = 2
ACTIVE, CHECKED, ENABLED, FOCUSED, SHOWING = 1, 4, 8, 12, 25
PRESS, RELEASE, PRESS_AND_RELEASE_SYMBOL = 0, 1, 3
ALT_CODE, F4_SYMBOL = 64, 0xFFC1
ANSWER_SECONDS = 20.0
PATIENCE = 15.0
LOOK_EVERY = 0.05
AT_ONCE = 2
"""So many questions go out before their answers are awaited: while the window answers, it stands still."""


class GoneError(LookupError):
    """The program refuses a question about a control that is no longer there."""


def wait_for(look: Callable[[], T | None], what: Callable[[], str] | str, seconds: float = PATIENCE) -> T:
    """What `look` returns, once that is true; raises AssertionError with `what` when it takes too long.

    From outside there is nothing to be woken by, so it looks again and again.
    """
    until = time.monotonic() + seconds
    while True:
        # A window may close under our eyes: look again.
        with contextlib.suppress(GoneError):
            found = look()
            if found:
                return found
        if time.monotonic() > until:
            raise AssertionError(f"waited {seconds} s for {what if isinstance(what, str) else what()}")
        time.sleep(LOOK_EVERY)


@dataclass(frozen=True, slots=True)
class Seen:
    """One control at the moment of looking."""

    control: Control
    role: str
    name: str
    states: int
    depth: int

    @property
    def is_showing(self) -> bool:
        """Whether it can be seen."""
        return bool(self.states >> SHOWING & 1)


class Screen:
    """The connection to the accessibility bus of one session."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            ask = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            (address,) = session.send_and_get_reply(ask, timeout=ANSWER_SECONDS).body
        self._bus = open_dbus_connection(address)

    def close(self) -> None:
        """Let go of the bus."""
        self._bus.close()

    def ask(self, questions: Sequence[tuple[str, str, str, str, str | None, tuple[Any, ...]]]) -> list[Answer]:
        """The first value of each answer.

        A question is (owner, path, interface, member, signature, arguments); what is gone answers None.
        """
        parts = [questions[start : start + AT_ONCE] for start in range(0, len(questions), AT_ONCE)]
        return [answer for part in parts for answer in self._answers(part)]

    def _answers(self, questions: Sequence[tuple[str, str, str, str, str | None, tuple[Any, ...]]]) -> list[Answer]:
        wanted: dict[int, int] = {}
        for number, (owner, path, interface, member, signature, arguments) in enumerate(questions):
            serial = next(self._bus.outgoing_serial)
            message = new_method_call(DBusAddress(path, owner, interface), member, signature, arguments)
            self._bus.send(message, serial=serial)
            wanted[serial] = number
        answers: list[Answer] = [None] * len(questions)
        while wanted:
            message = self._bus.receive(timeout=ANSWER_SECONDS)
            number = wanted.pop(message.header.fields.get(HeaderFields.reply_serial, -1), -1)
            if number >= 0 and message.header.message_type is MessageType.method_return:
                answers[number] = _first(message)
        return answers

    def windows(self) -> list[Control]:
        """The top-level windows of every program in the session that can be seen, dialogs included."""
        (programs,) = self.ask([(PREFIX + "Registry", ROOT, ACCESSIBLE, "GetChildren", None, ())])
        answers = self.ask([(owner, path, ACCESSIBLE, "GetChildren", None, ()) for owner, path in programs or ()])
        windows = [Control(self, owner, path) for children in answers for owner, path in children or ()]
        return [window for window in windows if window.is_showing]

    def window(self, name: str, seconds: float = PATIENCE) -> Control:
        """Waits for a window whose name holds `name`."""

        def look() -> Control | None:
            return next((window for window in self.windows() if name in window.name), None)

        return wait_for(look, lambda: f"window {name!r}; there are {[one.name for one in self.windows()]}", seconds)

    def press_key(self, symbol: int) -> None:
        """Press and release one key of the keyboard, by its X symbol, wherever the focus is."""
        self._keyboard(symbol, PRESS_AND_RELEASE_SYMBOL)

    def close_window(self) -> None:
        """Close the window at the front as the window manager does it: Alt and F4."""
        self._keyboard(ALT_CODE, PRESS)
        self._keyboard(F4_SYMBOL, PRESS_AND_RELEASE_SYMBOL)
        self._keyboard(ALT_CODE, RELEASE)

    def _keyboard(self, key: int, how: int) -> None:
        place, interface = "/org/a11y/atspi/registry/deviceeventcontroller", PREFIX + "DeviceEventController"
        self.ask([(PREFIX + "Registry", place, interface, "GenerateKeyboardEvent", "isu", (key, "", how))])


@dataclass(frozen=True, slots=True)
class Control:
    """One control of the program: a button, a field, a table, a window."""

    screen: Screen
    owner: str
    path: str

    def _ask(
        self, interface: str, member: str, signature: str | None = None, arguments: tuple[Any, ...] = ()
    ) -> Answer:
        (answer,) = self.screen.ask([(self.owner, self.path, PREFIX + interface, member, signature, arguments)])
        return answer

    def _property(self, name: str, interface: str = "Accessible") -> Answer:
        question = (self.owner, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", (PREFIX + interface, name))
        (answer,) = self.screen.ask([question])
        if answer is None:
            raise GoneError(f"{self.path} is gone")
        return answer[1]

    @property
    def name(self) -> str:
        """The accessible name."""
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        """The accessible description: of a greyed control the reason."""
        return str(self._property("Description"))

    @property
    def role(self) -> str:
        """The role's name in AT-SPI."""
        return str(self._ask("Accessible", "GetRoleName"))

    @property
    def states(self) -> int:
        """The states as bits."""
        return _bits(self._ask("Accessible", "GetState"))

    @property
    def is_enabled(self) -> bool:
        """Whether it can be used."""
        return bool(self.states >> ENABLED & 1)

    @property
    def is_showing(self) -> bool:
        """Whether it can be seen."""
        return bool(self.states >> SHOWING & 1)

    @property
    def is_active(self) -> bool:
        """Whether it is the window at the front."""
        return bool(self.states >> ACTIVE & 1)

    @property
    def is_checked(self) -> bool:
        """Whether a box is ticked or a choice made."""
        return bool(self.states >> CHECKED & 1)

    @property
    def text(self) -> str:
        """What stands in a field, or the words of a label."""
        words = self._ask("Text", "GetText", "ii", (0, -1))
        return self.name if words is None else str(words)

    # --- looking below it -------------------------------------------------------------------------------

    def look(self) -> Iterator[Seen]:
        """Everything below it that can be seen, level by level; not what stands inside tables, lists and combos."""
        level, depth = [self], 0
        while level:
            answers = self.screen.ask([(one.owner, one.path, ACCESSIBLE, "GetChildren", None, ()) for one in level])
            below = [Control(self.screen, owner, path) for children in answers for owner, path in children or ()]
            questions = [
                question
                for one in below
                for question in (
                    (one.owner, one.path, ACCESSIBLE, "GetRoleName", None, ()),
                    (one.owner, one.path, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name")),
                    (one.owner, one.path, ACCESSIBLE, "GetState", None, ()),
                )
            ]
            found = self.screen.ask(questions)
            depth += 1
            level = []
            for number, one in enumerate(below):
                role, name, states = found[3 * number : 3 * number + 3]
                seen = Seen(one, str(role), str(name[1]) if name else "", _bits(states), depth)
                if seen.is_showing:
                    yield seen
                    if seen.role not in CLOSED:
                        level.append(one)

    def find_all(self, role: str, name: str | None = None) -> list[Control]:
        """The controls of that role, and of that name to the letter, that can be seen now."""
        return [one.control for one in self.look() if one.role == role and name in (None, one.name)]

    def find(self, role: str, name: str, seconds: float = PATIENCE) -> Control:
        """Waits for the one control of that role and name."""

        def look() -> list[Control]:
            return self.find_all(role, name)

        found = wait_for(look, lambda: f"{role} {name!r} in:\n{self.describe()}", seconds)
        assert len(found) == 1, f"{len(found)} times {role} {name!r} in:\n{self.describe()}"
        return found[0]

    def field(self, name: str) -> Control:
        """Waits for the one field to type in of that name."""

        def look() -> list[Control]:
            return [one.control for one in self.look() if one.role in FIELDS and one.name == name]

        found = wait_for(look, lambda: f"field {name!r} in:\n{self.describe()}")
        assert len(found) == 1, f"{len(found)} fields {name!r} in:\n{self.describe()}"
        return found[0]

    def combo(self, label: str) -> Control:
        """Waits for the combo box that `label` stands beside: its own name is, on Linux, what it shows."""

        def look() -> Control | None:
            return next((one for one in self.find_all(COMBO_BOX) if label in one.label_names()), None)

        return wait_for(look, lambda: f"combo box beside {label!r} in:\n{self.describe()}")

    def label_names(self) -> list[str]:
        """The names of the labels that belong to it."""
        relations = self._ask("Accessible", "GetRelationSet") or ()
        return [
            Control(self.screen, *place).name for kind, places in relations if kind == LABELLED_BY for place in places
        ]

    def describe(self) -> str:
        """The tree below it as lines, to read when something is missing."""
        return "\n".join(f"{'  ' * one.depth}{one.role} {one.name!r}" for one in self.look())

    def says(self, words: str) -> bool:
        """Whether `words` can be read anywhere below it."""
        return any(words in one.name for one in self.look())

    # --- using it ---------------------------------------------------------------------------------------

    def do(self, action: str) -> None:
        """Do what the control offers under that name: Press, Toggle, SetFocus."""
        actions = [names[0] for names in self._ask("Action", "GetActions") or ()]
        assert action in actions, f"{self.role} {self.name!r} offers {actions}"
        self._ask("Action", "DoAction", "i", (actions.index(action),))

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Where it stands on the screen: x, y, width, height."""
        extents = self._ask("Component", "GetExtents", "u", (0,))
        if extents is None:
            raise GoneError(f"{self.path} is gone")
        x, y, width, height = extents
        return x, y, width, height

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard types here."""
        return bool(self.states >> FOCUSED & 1)

    def press(self) -> None:
        """Press the button, once it can be pressed."""
        wait_for(lambda: self.is_enabled, lambda: f"{self.name!r} to be usable: {self.description!r}")
        self.do("Press")

    def tick(self) -> None:
        """Tick the box or choose the radio button."""
        if not self.is_checked:
            wait_for(lambda: self.is_enabled, lambda: f"{self.name!r} to be usable: {self.description!r}")
            self.do("Toggle")
            wait_for(lambda: self.is_checked, lambda: f"{self.name!r} to be ticked")

    def fill(self, text: str) -> None:
        """Put `text` in the field in place of what is there."""
        assert self._ask("EditableText", "SetTextContents", "s", (text,)), f"{self.name!r} takes no text"

    # --- tables and lists -------------------------------------------------------------------------------

    @property
    def row_count(self) -> int:
        """The rows of a table."""
        return int(self._property("NRows", "Table"))

    def column_names(self) -> list[str]:
        """The headings of a table."""
        count = int(self._property("NColumns", "Table"))
        return [str(self._ask("Table", "GetColumnDescription", "i", (column,))) for column in range(count)]

    def cell(self, row: int, column: int) -> Control:
        """The cell there; raises GoneError when there is none."""
        place = self._ask("Table", "GetAccessibleAt", "ii", (row, column))
        if place is None:
            raise GoneError(f"no cell {row}, {column}")
        return Control(self.screen, *place)

    def row(self, row: int) -> dict[str, str]:
        """A row's words by the heading of their column."""
        return {name: self.cell(row, column).name for column, name in enumerate(self.column_names())}

    def rows(self) -> list[dict[str, str]]:
        """Every row; for small tables."""
        return [self.row(number) for number in range(self.row_count)]

    def select_row(self, row: int) -> None:
        """Select this row alone."""
        assert self._ask("Table", "AddRowSelection", "i", (row,)), f"row {row} cannot be selected"

    def items(self) -> list[Control]:
        """The entries of a list."""
        children: Iterable[tuple[str, str]] = self._ask("Accessible", "GetChildren") or ()
        return [Control(self.screen, owner, path) for owner, path in children]

    def select_item(self, number: int) -> None:
        """Select an entry of a list."""
        assert self._ask("Selection", "SelectChild", "i", (number,)), f"entry {number} cannot be selected"


def _first(message: Message) -> Answer:
    return message.body[0] if message.body else True


def _bits(states: Answer) -> int:
    if not states:
        return 0
    low, high = states
    return int(low | high << 32)
