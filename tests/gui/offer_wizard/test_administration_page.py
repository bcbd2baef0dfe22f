"""Page `Administratie`: a name, or the list with its reasons and `Online zetten`."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QProgressBar, QPushButton

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.offer_draft import AdministrationChoice
from samenop_desktop.services.rows import AdministrationQuery
from tests.gui.offer_wizard.person import accessible_description
from tests.services.making import draft_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.gui.desk import Desk
    from tests.gui.offer_wizard.conftest import OpenWizard
    from tests.gui.offer_wizard.person import Person


@pytest.fixture
def at_list(desk: Desk, open_wizard: OpenWizard) -> Person:
    """A person at the list, which holds an online, a local and an offered administration."""
    online = desk.app.administrations.create(desk.actor, "Al online")
    desk.app.going_online.put_online(desk.actor, online.id)
    desk.app.administrations.create(desk.actor, "Nog lokaal")
    desk.app.offers.offer(desk.actor, draft_for("Al aangeboden", "ander@bedrijf.test"))
    person = open_wizard()
    person.start()
    person.pick("Bestaande administratie")
    return person


def test_each_choice_shows_what_belongs_to_it(person: Person) -> None:
    person.start()
    assert not any(edit.isVisible() for edit in person.wizard.findChildren(QLineEdit))
    person.pick("Nieuwe administratie")
    assert person.named(QLineEdit, "Naam van de administratie").isVisible()
    person.pick("Bestaande administratie")
    assert person.named(QListView, "Mijn administraties").isVisible()
    assert "Je hebt nog geen administraties." in person.sees()
    assert person.why_not() == "Kies een administratie uit de lijst."


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Vul een naam voor de administratie in."),
        ("x" * 51, "Maak dit korter: hoogstens 50 tekens."),
        ("AL ONLINE", "Je hebt al een administratie met deze naam. Kies een andere naam."),
    ],
)
def test_a_wrong_name_says_so(at_list: Person, name: str, sentence: str) -> None:
    at_list.pick("Nieuwe administratie")
    at_list.type("Naam van de administratie", name)
    at_list.leave("Naam van de administratie")
    assert at_list.remarks() == {"Naam van de administratie": sentence}
    assert at_list.why_not() == sentence


def test_an_online_one_can_be_chosen(at_list: Person) -> None:
    at_list.click_row("Al online")
    assert "Gekozen: Al online" in at_list.sees()
    at_list.press("Volgende")
    assert at_list.page() == "Klantgegevens"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Nog lokaal", "Deze administratie staat lokaal. Zet haar eerst online."),
        ("Al aangeboden", "Voor deze administratie staat al een aanbieding open."),
    ],
)
def test_what_cannot_be_offered_is_shown_with_the_reason_but_not_selectable(
    at_list: Person, name: str, reason: str
) -> None:
    index = at_list.row(name)
    assert not index.flags() & Qt.ItemFlag.ItemIsSelectable
    assert reason in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    at_list.click_row("Al online")
    at_list.click_row(name)
    assert at_list.named(QListView, "Mijn administraties").selectedIndexes() == []
    assert f"{name}: {reason}" in at_list.sees()
    assert not at_list.can("Volgende")


def test_the_keyboard_reaches_every_row(at_list: Person) -> None:
    view = at_list.named(QListView, "Mijn administraties")
    view.setFocus()
    at_list.keys(Qt.Key.Key_Home)
    assert "Al aangeboden: Voor deze administratie" in at_list.sees()
    at_list.keys(Qt.Key.Key_Down)
    assert "Gekozen: Al online" in at_list.sees()
    at_list.keys(Qt.Key.Key_Down)
    assert at_list.can("Online zetten")


def test_a_screen_reader_can_select_a_row(at_list: Person) -> None:
    view = at_list.named(QListView, "Mijn administraties")
    view.selectionModel().select(at_list.row("Al online"), QItemSelectionModel.SelectionFlag.Select)
    assert "Gekozen: Al online" in at_list.sees()
    assert at_list.can("Volgende")


def test_a_local_one_is_put_online_from_here_and_then_chosen(at_list: Person, desk: Desk) -> None:
    assert accessible_description(at_list.named(QPushButton, "Online zetten")).startswith(
        "Ga in de lijst naar een lokale"
    )
    at_list.click_row("Nog lokaal")
    with at_list.qtbot.waitSignal(at_list.wizard.administration_changed):
        at_list.press("Online zetten")
    at_list.qtbot.waitUntil(lambda: "Gekozen: Nog lokaal" in at_list.sees())
    at_list.qtbot.waitUntil(lambda: at_list.can("Volgende"))
    rows = desk.app.administrations.page(desk.actor, AdministrationQuery(search="Nog lokaal"), None, 5).rows
    assert [row.kind for row in rows] == ["online"]


def slow_put_online(finish: threading.Event, error: SamenopError | None = None) -> Callable[..., None]:
    def put_online(
        _service: object,
        _actor: object,
        _administration_id: int,
        on_progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        on_progress(5_000_000_000, 10_000_000_000)
        while not finish.wait(0.005):
            if is_cancelled():
                raise SamenopError(ErrorCode.CANCELLED)
        if error is not None:
            raise error

    return put_online


def test_putting_online_shows_progress_and_can_be_stopped(
    at_list: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.app.going_online), "put_online", slow_put_online(threading.Event()))
    at_list.click_row("Nog lokaal")
    at_list.press("Online zetten")
    bar = at_list.named(QProgressBar, "Voortgang van online zetten")
    at_list.qtbot.waitUntil(lambda: bar.value() == 500)
    assert at_list.why_not() == "De administratie wordt nog online gezet."
    at_list.press("Afbreken")
    at_list.qtbot.waitUntil(lambda: not bar.isVisible())
    assert "Nog lokaal: Deze administratie staat lokaal." in at_list.sees()


def test_a_refusal_to_put_online_is_told(at_list: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    finish = threading.Event()
    finish.set()
    refusal = SamenopError(ErrorCode.CONTENT_DAMAGED)
    monkeypatch.setattr(type(desk.app.going_online), "put_online", slow_put_online(finish, refusal))
    at_list.click_row("Nog lokaal")
    at_list.press("Online zetten")
    at_list.qtbot.waitUntil(lambda: "De inhoud van deze administratie is beschadigd" in at_list.sees())
    assert not at_list.can("Volgende")


def test_a_search_finds_parts_of_names_and_keeps_what_was_chosen(at_list: Person) -> None:
    at_list.click_row("Al online")
    at_list.type("Zoeken", "LOKAAL")
    view = at_list.named(QListView, "Mijn administraties")
    assert [view.model().index(row, 0).data() for row in range(view.model().rowCount())] == ["Nog lokaal"]
    assert "Gekozen: Al online" in at_list.sees()
    at_list.type("Zoeken", "")
    assert view.selectedIndexes() == [at_list.row("Al online")]


def test_two_thousand_administrations_stay_quick(desk: Desk, open_wizard: OpenWizard) -> None:
    person = open_wizard()
    facts = desk.app.offers.facts(desk.actor)
    many = tuple(
        AdministrationChoice(
            number, f"Administratie {number:04d}", Kind.ONLINE, offered=False, busy=False, prefill=CompanyDetails()
        )
        for number in range(2000)
    )
    person.wizard._on_facts_read(replace(facts, administrations=many))
    person.start()
    began = time.perf_counter()
    person.pick("Bestaande administratie")
    person.type("Zoeken", "1999")
    person.click_row("Administratie 1999")
    assert time.perf_counter() - began < 2
    assert "Gekozen: Administratie 1999" in person.sees()
