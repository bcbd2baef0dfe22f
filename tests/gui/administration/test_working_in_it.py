"""Changing company data and bringing in a newer auditfile, as a person does it over real services."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog

from samenop_desktop.domain.company import LegalForm
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.administration.bringing_in import is_another
from samenop_desktop.gui.administration.settings_page import NOTHING_CHANGED
from tests.books.auditfile_maker import make
from tests.gui.hands import answer, button, fill, shown, spoken_name
from tests.gui.importing.test_importing import choose
from tests.services.making import confirm, draft_for, list_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.gui.administration.administration_window import AdministrationWindow
    from samenop_desktop.gui.desk import Desk


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, host: QWidget) -> AdministrationWindow:
    """The opened administration of a client, in which the office has a right."""
    made = desk.app.offers.offer(desk.actor, draft_for())
    confirm(desk.app, desk.actor, made)
    window = open_administration_window(desk, made.administration_id, host)
    qtbot.waitUntil(window.isVisible)
    return window


def kept(desk: Desk, window: AdministrationWindow) -> CompanyDetails:
    return desk.app.administrations.open(desk.actor, window.administration_id).details


def told(window: AdministrationWindow) -> str:
    return " ".join(window.notices.texts())


def is_told(window: AdministrationWindow, words: str) -> bool:
    return words in told(window)


class TestCompanyData:
    def test_a_change_is_kept_with_opslaan(self, qtbot: QtBot, desk: Desk, window: AdministrationWindow) -> None:
        form = window.settings_page.form
        save = button(window, "Opslaan")
        assert (save.isEnabled(), save.accessibleDescription()) == (False, NOTHING_CHANGED)
        fill(form.city_edit, "Amersfoort")
        form.legal_form_combo.setCurrentText("Vof")
        save.click()
        qtbot.waitUntil(lambda: not window.settings_page.is_changed)
        assert (kept(desk, window).city, kept(desk, window).legal_form) == ("Amersfoort", LegalForm.PARTNERSHIP)
        assert "De bedrijfsgegevens zijn opgeslagen." in told(window)

    def test_what_is_wrong_is_said_beside_the_field(
        self, qtbot: QtBot, desk: Desk, window: AdministrationWindow
    ) -> None:
        form = window.settings_page.form
        fill(form.company_name_edit, "")
        fill(form.email_edit, "geen adres")
        button(window, "Opslaan").click()
        qtbot.waitUntil(form.company_name_note.isVisible)
        assert form.email_note.text().startswith("Dit is geen geldig e-mailadres.")
        assert form.email_edit.accessibleDescription() == form.email_note.text()
        assert window.focusWidget() is form.company_name_edit
        assert kept(desk, window).company_name == "Bakkerij Jansen"

    def test_someone_elses_change_is_told_and_nothing_typed_is_lost(
        self, qtbot: QtBot, desk: Desk, window: AdministrationWindow
    ) -> None:
        before = kept(desk, window)
        desk.app.editing.change_company(desk.actor, window.administration_id, before, replace(before, city="Zeist"))
        form = window.settings_page.form
        fill(form.phone_edit, "030 123 45 67")
        button(window, "Opslaan").click()
        qtbot.waitUntil(lambda: "intussen gewijzigd" in told(window))
        assert form.phone_edit.text() == "030 123 45 67"
        button(window, "Tonen wat er nu staat").click()
        qtbot.waitUntil(lambda: form.city_edit.text() == "Zeist")
        assert "intussen gewijzigd" not in told(window)

    def test_closing_asks_before_what_was_typed_is_lost(
        self, qtbot: QtBot, desk: Desk, window: AdministrationWindow
    ) -> None:
        fill(window.settings_page.form.city_edit, "Zeist")
        window.form.close_button.click()
        assert "niet opgeslagen" in answer(qtbot, window, "Doorgaan")
        assert window.isVisible()
        window.form.close_button.click()
        with qtbot.waitSignal(window.destroyed):
            answer(qtbot, window, "Sluiten zonder opslaan")
        (row,) = list_of(desk.app, desk.actor)
        assert desk.app.administrations.open(desk.actor, row.id).details.city == "Utrecht"

    def test_every_field_is_spoken_by_its_label(self, window: AdministrationWindow) -> None:
        form = window.settings_page.form
        assert spoken_name(form.chamber_number_edit) == "KvK-nummer"
        assert form.legal_form_combo.accessibleName() == "Rechtsvorm"


def is_chosen(combo: QComboBox, file_name: str) -> bool:
    return f" · {file_name} · " in combo.currentText()


class TestNewerAuditfile:
    def test_it_is_chosen_and_comes_beside_the_older_ones(
        self, qtbot: QtBot, desk: Desk, window: AdministrationWindow, tmp_path: Path
    ) -> None:
        window.form.administration_tabs.setCurrentWidget(window.books_page)
        for name, entries in (("2025.xaf", 3), ("2026.xaf", 7)):
            path = tmp_path / name
            path.write_bytes(make("3.2", entries=entries))
            button(window, "Nieuwer auditfile inbrengen").click()
            dialog = shown(qtbot, window, QFileDialog)
            assert button(dialog, "Inbrengen").isVisible()
            choose(qtbot, dialog, path)
            qtbot.waitUntil(partial(is_told, window, f"{name} is ingebracht"))
            combo = window.books_page.form.auditfile_combo
            qtbot.waitUntil(partial(is_chosen, combo, name))
        opened = desk.app.administrations.open(desk.actor, window.administration_id)
        assert [auditfile.file_name for auditfile in opened.auditfiles] == ["2026.xaf", "2025.xaf"]

    @pytest.mark.parametrize(
        ("told", "here", "expected"),
        [
            ("Toro Rosso BV", "Café 't Hoekje", True),
            ("Café 't Hoekje B.V.", "CAFE", True),
            ("Café 't Hoekje B.V.", "café 't hoekje", False),
            ("", "Café 't Hoekje", False),
            ("Toro Rosso BV", "", False),
        ],
    )
    def test_whether_it_is_of_another_company(self, told: str, here: str, expected: bool) -> None:
        assert is_another(told, here) is expected

    def test_one_of_another_company_says_so(self, qtbot: QtBot, window: AdministrationWindow, tmp_path: Path) -> None:
        path = tmp_path / "2025.xaf"
        path.write_bytes(make("3.2", name="Toro Rosso BV"))
        window.bringing_in.start(path)
        qtbot.waitUntil(
            partial(is_told, window, "Let op: het auditfile is van Toro Rosso BV, en deze administratie van")
        )

    def test_what_is_no_auditfile_is_told(self, qtbot: QtBot, window: AdministrationWindow, tmp_path: Path) -> None:
        window.form.administration_tabs.setCurrentWidget(window.books_page)
        path = tmp_path / "brief.txt"
        path.write_text("Geachte heer")
        bring_in_button = button(window, "Nieuwer auditfile inbrengen")
        bring_in_button.setFocus()
        window.bringing_in.start(path)
        assert window.focusWidget() is not bring_in_button, "greyed while it works"
        qtbot.waitUntil(lambda: not window.work.is_busy)
        assert "auditfile" in told(window)
        qtbot.waitUntil(lambda: window.focusWidget() is bring_in_button)
        assert button(window, "Nieuwer auditfile inbrengen").isVisible()

    def test_stopping_leaves_the_administration_as_it_was(
        self, qtbot: QtBot, desk: Desk, window: AdministrationWindow, tmp_path: Path
    ) -> None:
        window.form.administration_tabs.setCurrentWidget(window.books_page)
        path = tmp_path / "lang.xaf"
        path.write_bytes(make("3.2", entries=30_000))
        window.bringing_in.start(path)
        button(window, "Afbreken").click()
        qtbot.waitUntil(lambda: not window.work.is_busy)
        assert desk.app.administrations.open(desk.actor, window.administration_id).auditfiles == ()
