"""What can be seen of the wizard: nothing cut, everything in its place, in light and dark, large and small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from samenop_desktop.gui.offer_wizard.steps_panel import StepLabel
from tests.gui.offer_wizard.person import accessible_description

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenop_desktop.gui.theme import Theme
    from tests.gui.offer_wizard.person import Person

WRONG = {
    "Postcode": "B-1000",
    "Telefoon": "12",
    "E-mailadres": "jan@gmial.com",
    "E-mailadres herhalen": "jan@gmail.com",
    "Website": "geen website",
    "KvK-nummer": "1",
    "Btw-nummer": "NL1",
}


@pytest.fixture(params=["light", "dark"])
def appearance(request: pytest.FixtureRequest, dressed: Theme) -> Iterator[str]:
    """The program in light and in dark."""
    dressed.choose(request.param)
    yield request.param
    dressed.choose("light")


def cut(person: Person) -> list[str]:
    """The texts that do not fit in the room they have."""
    person.qtbot.wait(50)
    found = []
    for label in person.wizard.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            fits = label.height() >= needed and (label.wordWrap() or label.width() >= label.sizeHint().width())
            found += [] if fits else [label.text()]
    found += [
        button.text()
        for button in person.wizard.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    return found


@pytest.mark.parametrize("size", [(1000, 700), (860, 600)])
def test_no_text_is_cut_on_any_page(person: Person, appearance: str, size: tuple[int, int]) -> None:
    person.wizard.resize(*size)
    for situation in (
        "De klant heeft een abonnement en een eigen administratie",
        "De klant heeft een abonnement, ik heb de administratie",
    ):
        person.pick(situation)
        assert cut(person) == []
    person.start()
    person.pick("Bestaande administratie")
    assert cut(person) == []
    person.pick("Nieuwe administratie")
    person.type("Naam van de administratie", "")
    person.leave("Naam van de administratie")
    assert cut(person) == []
    person.new_administration()
    for field, text in WRONG.items():
        person.type(field, text)
        person.leave(field)
    assert set(person.remarks()) >= set(WRONG)
    assert cut(person) == []
    person.details(**{"Website": "", "KvK-nummer": "", "Btw-nummer": ""})
    assert cut(person) == []
    person.subscription()
    assert cut(person) == []
    person.press("Vorige")
    person.press("Volgende")
    person.qtbot.waitUntil(lambda: person.can("Voltooien"))
    assert cut(person) == []
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    assert cut(person) == []


def test_a_change_of_colours_cuts_nothing(person: Person, dressed: Theme) -> None:
    person.walk_to_review()
    before = {label.text(): label.font().toString() for label in person.wizard.findChildren(QLabel)}
    dressed.choose("dark")
    try:
        assert cut(person) == []
        after = {label.text(): label.font().toString() for label in person.wizard.findChildren(QLabel)}
        assert after == before
    finally:
        dressed.choose("light")


def test_the_five_steps_stand_at_the_side_with_the_present_one_marked(person: Person) -> None:
    def steps() -> list[tuple[str, str]]:
        return [(step.text(), accessible_description(step)) for step in person.wizard.findChildren(StepLabel)]

    assert steps() == [
        ("Start", "huidige stap"),
        ("Administratie", "volgt nog"),
        ("Klantgegevens", "volgt nog"),
        ("Abonnement en betaler", "volgt nog"),
        ("Controleren", "volgt nog"),
    ]
    person.start()
    person.new_administration()
    assert [state for _, state in steps()] == ["klaar", "klaar", "huidige stap", "volgt nog", "volgt nog"]


def test_fields_and_labels_stand_in_straight_columns(person: Person) -> None:
    person.start()
    person.new_administration()
    edits = [edit for edit in person.wizard.findChildren(QLineEdit) if edit.isVisible()]
    assert len({edit.x() for edit in edits}) == 1
    labels = [label for label in person.wizard.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    assert len(labels) == len(edits) + 1
    assert len({label.mapTo(person.wizard, label.rect().topLeft()).x() for label in labels}) == 1


def test_the_tab_key_goes_through_the_details_in_the_order_of_the_screen(person: Person) -> None:
    person.start()
    person.new_administration()
    form = person.wizard._client.form
    walked: list[QWidget] = []
    field: QWidget | None = form.company_name_edit
    while field is not None and field not in walked:
        if field.isVisible() and field.window() is person.wizard and isinstance(field, QLineEdit):
            walked.append(field)
        field = field.nextInFocusChain()
        if field is form.company_name_edit:
            break
    assert [edit.y() for edit in walked if isinstance(edit, QLineEdit)] == sorted(edit.y() for edit in walked)
