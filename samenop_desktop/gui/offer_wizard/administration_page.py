"""Page `Administratie`: a new one, or one that the office has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSortFilterProxyModel, Qt, Signal

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.offer_draft import AdministrationChoice, OfferDraft, OfferFacts, Source, Step
from samenop_desktop.gui import icons
from samenop_desktop.gui.forms.ui_offer_wizard_administration_page import Ui_offer_wizard_administration_page
from samenop_desktop.gui.offer_wizard.administration_list import (
    CHOICE_ROLE,
    AdministrationDelegate,
    AdministrationListModel,
    hindrance_sentence,
)
from samenop_desktop.gui.offer_wizard.page import OfferPage, finding_on
from samenop_desktop.gui.offer_wizard.visited import VisitedFields
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.domain.findings import Finding


class AdministrationPage(OfferPage):
    """A field for the name of a new administration, or the list of those there are.

    `put_online_requested` (id) asks to put a local one online, `cancel_requested` to stop that; `chosen` comes on a
    double click on one that can be offered.
    """

    step = Step.ADMINISTRATION
    put_online_requested = Signal(int)
    cancel_requested = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_offer_wizard_administration_page()
        self._chosen_id: int | None = None
        self._facts: OfferFacts | None = None
        self._is_putting_online = False
        self._is_moving = False

    def _build(self) -> None:
        self.form.setupUi(self)
        self._model = AdministrationListModel(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._model)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        view = self.form.administrations_list_view
        view.setModel(self._filtered)
        view.setItemDelegate(AdministrationDelegate(view))
        icons.put(self.form.put_online_button, "put_online")
        self._visited = VisitedFields({"new_name": self.form.new_name_edit}, self)
        self._visited.changed.connect(self.edited)
        self._show_source(None)
        self._show_progress(shown=False)
        self.form.source_button_group.idToggled.connect(self._on_source_toggled)
        self.form.new_name_edit.textChanged.connect(self._on_name_edited)
        self.form.search_edit.textChanged.connect(self._on_search_changed)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        view.doubleClicked.connect(self._on_double_clicked)
        self.form.put_online_button.clicked.connect(self._on_put_online_clicked)
        self.form.cancel_put_online_button.clicked.connect(self.cancel_requested)

    def load(self, draft: OfferDraft, facts: OfferFacts | None) -> None:
        """Shows the choice, the name and the list."""
        with QSignalBlocker(self.form.source_button_group), QSignalBlocker(self.form.new_name_edit):
            self.form.new_administration_radio_button.setChecked(draft.source is Source.NEW)
            self.form.existing_administration_radio_button.setChecked(draft.source is Source.EXISTING)
            if self.form.new_name_edit.text().strip() != draft.new_name:
                self.form.new_name_edit.setText(draft.new_name)
        self._chosen_id = draft.administration_id
        if facts is not self._facts:
            self._facts = facts
            current = self._current_choice()
            self._is_moving = True
            self._model.show_choices(facts.administrations if facts is not None else ())
            self._go_to(self._chosen_id if self._chosen_id is not None else current.id if current else None)
        self._show_source(draft.source)
        self._tell_choice()

    def collect(self, draft: OfferDraft) -> OfferDraft:
        """`draft` with what was chosen; what belongs to the other choice is kept for coming back to it."""
        source = None
        if self.form.new_administration_radio_button.isChecked():
            source = Source.NEW
        elif self.form.existing_administration_radio_button.isChecked():
            source = Source.EXISTING
        name = self.form.new_name_edit.text().strip()
        return replace(draft, source=source, new_name=name, administration_id=self._chosen_id)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Says what is wrong with the name; the list says of each administration why it cannot be chosen."""
        finding = finding_on(findings, "new_name") if self._visited.has("new_name") else None
        self.form.new_name_note.say_finding(finding, self.form.new_name_edit)

    def show_all_findings(self) -> None:
        """Counts the name as visited."""
        self._visited.add_all()

    def field_for(self, name: str) -> QWidget | None:
        """The field of that name."""
        match name:
            case "new_name":
                return self.form.new_name_edit
            case "administration_id":
                return self.form.administrations_list_view
            case "source":
                return self.form.new_administration_radio_button
        return None

    def first_field(self) -> QWidget:
        """The chosen radio button, or the first."""
        if self.form.existing_administration_radio_button.isChecked():
            return self.form.existing_administration_radio_button
        return self.form.new_administration_radio_button

    def show_progress(self, done: int, total: int) -> None:
        """Shows how far putting online is; a total of 0 means that nobody knows."""
        self._show_progress(shown=True)
        bar = self.form.put_online_progress_bar
        # Thousandths: the bytes of a large administration do not fit in Qt's 32 bits.
        bar.setRange(0, 1000 if total else 0)
        if total:
            bar.setValue(done * 1000 // total)

    def end_progress(self, refused: str = "") -> None:
        """Putting online is over; `refused` says why it failed, if it did."""
        self._show_progress(shown=False)
        self._tell_choice()
        if refused:
            self.form.choice_note.say(Tone.BAD, refused)

    def choose(self, administration_id: int) -> None:
        """Chooses the administration with that id, as a click would."""
        self._chosen_id = administration_id
        self._go_to(administration_id)
        self._tell_choice()

    def _show_source(self, source: Source | None) -> None:
        self.form.new_widget.setVisible(source is Source.NEW)
        self.form.existing_widget.setVisible(source is Source.EXISTING)

    def _show_progress(self, *, shown: bool) -> None:
        self._is_putting_online = shown
        for control in (
            self.form.new_administration_radio_button,
            self.form.existing_administration_radio_button,
            self.form.administrations_list_view,
            self.form.search_edit,
        ):
            control.setEnabled(not shown)
        self.form.put_online_progress_bar.setVisible(shown)
        self.form.cancel_put_online_button.setVisible(shown)
        self._tell_choice()

    def _current_choice(self) -> AdministrationChoice | None:
        choice = self.form.administrations_list_view.currentIndex().data(CHOICE_ROLE)
        return choice if isinstance(choice, AdministrationChoice) else None

    def _go_to(self, administration_id: int | None) -> None:
        row = self._model.row_of(administration_id)
        index = self._filtered.mapFromSource(self._model.index(row)) if row is not None else QModelIndex()
        view = self.form.administrations_list_view
        self._is_moving = True
        view.setCurrentIndex(index)
        self._is_moving = False
        if index.isValid():
            view.scrollTo(index)

    def _tell_choice(self) -> None:
        """Says what is chosen, or why the row under the cursor cannot be."""
        chosen = self._facts.administration(self._chosen_id) if self._facts is not None else None
        current = self._current_choice()
        note = self.form.choice_note
        has_local = self._facts is not None and any(one.kind is Kind.LOCAL for one in self._facts.administrations)
        self.form.put_online_button.setVisible(has_local)
        is_local = current is not None and current.kind is Kind.LOCAL and not current.busy
        if self._is_putting_online:
            reason = "Er wordt al een administratie online gezet."
        else:
            reason = "" if is_local else "Ga in de lijst naar een lokale administratie om die online te zetten."
        grey(self.form.put_online_button, reason)
        if self._facts is not None and not self._facts.administrations:
            note.say(Tone.INFO, "Je hebt nog geen administraties. Kies hierboven Nieuwe administratie.")
        elif chosen is None and current is not None and current.hindrance is not None:
            note.say(Tone.WARN, f"{current.name}: {hindrance_sentence(current)}")
        elif chosen is not None and chosen.hindrance is not None:
            note.say(Tone.BAD, f"{chosen.name}: {hindrance_sentence(chosen)}")
        elif chosen is not None:
            note.say(Tone.GOOD, f"Gekozen: {chosen.name}")
        else:
            note.say(Tone.INFO, "Kies een administratie uit de lijst.")

    def _on_source_toggled(self, _id: int, chosen: bool) -> None:
        # Not on a click, and a name not by its keys: a screen reader chooses and fills in without them.
        if not chosen:
            return
        source = self.collect(OfferDraft()).source
        self._show_source(source)
        if source is Source.EXISTING:
            self._go_to(self._chosen_id)
        self.edited.emit()

    def _on_name_edited(self) -> None:
        self._visited.note_typing("new_name")
        self.edited.emit()

    def _on_search_changed(self, text: str) -> None:
        # A row that the search hides hands its cursor to a neighbour, which nobody chose.
        self._is_moving = True
        self._filtered.setFilterFixedString(text.strip())
        self._go_to(self._chosen_id)

    def _on_current_changed(self, current: QModelIndex) -> None:
        choice = current.data(CHOICE_ROLE)
        if not self._is_moving and isinstance(choice, AdministrationChoice):
            self._choose(choice)

    def _on_selection_changed(self) -> None:
        # A screen reader selects without moving the cursor.
        for index in self.form.administrations_list_view.selectedIndexes():
            choice = index.data(CHOICE_ROLE)
            if not self._is_moving and isinstance(choice, AdministrationChoice):
                self._choose(choice)

    def _choose(self, choice: AdministrationChoice) -> None:
        self._chosen_id = choice.id if choice.hindrance is None else None
        self._tell_choice()
        self.edited.emit()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        choice = index.data(CHOICE_ROLE)
        if isinstance(choice, AdministrationChoice) and choice.hindrance is None:
            self.chosen.emit()

    def _on_put_online_clicked(self) -> None:
        current = self._current_choice()
        if current is not None:
            self.put_online_requested.emit(current.id)
