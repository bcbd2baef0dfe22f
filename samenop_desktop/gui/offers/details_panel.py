"""Everything about the selected request: the offer, the client, and the mails with what became of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidgetItem, QWidget

from samenop_desktop.domain.requests import Delivery, RequestStatus
from samenop_desktop.gui.badges import BadgeDelegate
from samenop_desktop.gui.forms.ui_offer_details import Ui_offer_details
from samenop_desktop.gui.offers.offers_model import (
    COSTS_MONEY,
    delivery_badge,
    delivery_description,
)
from samenop_desktop.gui.paged_model import Role
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import ROW_HEIGHT, heading_font
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import days_to_go, long_day, moment
from samenop_desktop.wording.names import DELIVERIES, PAYERS, REQUEST_STATUSES

if TYPE_CHECKING:
    from samenop_desktop.services.offer_rows import MailRow, OfferDetails, OfferRow

NOT_TO_SEND = {
    Delivery.WAITS_FOR_PUBLIC_URL: "De link in deze mail heeft eerst een openbaar adres nodig.",
    Delivery.SENT: "Deze mail is al verzonden.",
    Delivery.WITHDRAWN: "Deze mail is ingetrokken: de aanbieding eindigde voordat hij was verstuurd.",
}
END_LABELS = {
    RequestStatus.CONFIRMED: "Bevestigd op",
    RequestStatus.CANCELLED: "Geannuleerd op",
    RequestStatus.DECLINED: "Geweigerd op",
    RequestStatus.EXPIRED: "Geannuleerd op",
}
AT_TABLE = "Aan tafel bevestigd, op een computer van het kantoor"
NO_MAIL = "Kies eerst een mail in de lijst."


class DetailsPanel(QWidget):
    """Shows one request. `read_mail_requested` and `send_mail_requested` carry the MailRow that is meant.

    `history_requested` and `personal_requested` carry the OfferRow whose history, or whose client, is asked for.
    """

    history_requested = Signal(object)
    personal_requested = Signal(object)
    read_mail_requested = Signal(object)
    send_mail_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mails: tuple[MailRow, ...] = ()
        self._row: OfferRow | None = None
        self.form = form = Ui_offer_details()
        form.setupUi(self)
        for heading in (form.request_heading, form.client_heading, form.mails_heading):
            heading.setFont(heading_font(heading.font(), 1.1))
        tree = form.mails_tree
        tree.setHeaderLabels(["Mail", "Bezorging", "Sinds"])
        tree.setItemDelegate(BadgeDelegate(tree))
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 196), (2, 124)):
            tree.setColumnWidth(column, width)
        tree.header().setStretchLastSection(False)
        tree.currentItemChanged.connect(self._on_mails_tree_current_item_changed)
        tree.itemActivated.connect(lambda _item, _column: self._on_read_mail_button_clicked())
        form.history_button.clicked.connect(self._on_history_button_clicked)
        form.personal_button.clicked.connect(self._on_personal_button_clicked)
        form.read_mail_button.clicked.connect(self._on_read_mail_button_clicked)
        form.send_mail_button.clicked.connect(self._on_send_mail_button_clicked)
        self._on_mails_tree_current_item_changed()

    def come_between(self, before: QWidget, after: QWidget) -> None:
        """Lets the keyboard come here from `before`, and go on to `after`."""
        form = self.form
        own = (form.history_button, form.personal_button, form.mails_tree, form.read_mail_button, form.send_mail_button)
        for first, second in pairwise((before, *own, after)):
            QWidget.setTabOrder(first, second)

    def show_details(self, details: OfferDetails) -> None:
        """Fills the panel with one request."""
        self._row = details.row
        self._show_request(details)
        self._show_client(details)
        self._show_mails(details.mails)

    def _show_request(self, details: OfferDetails) -> None:
        form, row = self.form, details.row
        form.request_heading.setText(row.administration)
        _put(form.status_label, form.status_value, REQUEST_STATUSES[row.status])
        form.end_label.setText(END_LABELS.get(row.status, ""))
        _put(form.end_label, form.end_value, moment(details.ended_at) if details.ended_at else "")
        _put(form.reason_label, form.reason_value, details.reason)
        left = f" ({days_to_go(row.days_left)})" if row.days_left is not None else ""
        _put(form.last_day_label, form.last_day_value, long_day(row.last_day) + left)
        price = f", {euros(details.monthly_cents)} per maand" if details.monthly_cents is not None else ""
        _put(form.subscription_label, form.subscription_value, f"{row.package.value}{price}" if row.package else "")
        _put(form.payer_label, form.payer_value, PAYERS[row.payer] if row.payer else "")
        _put(form.at_table_label, form.at_table_value, AT_TABLE if details.confirmed_at_table else "")
        _put(form.cost_label, form.cost_value, COSTS_MONEY if row.costs_money else "")

    def _show_client(self, details: OfferDetails) -> None:
        form, client = self.form, details.details
        place = f"{client.postcode} {client.city}".strip()
        _put(form.company_label, form.company_value, client.company_name)
        _put(form.contact_label, form.contact_value, client.contact_person)
        _put(form.address_label, form.address_value, ", ".join(part for part in (client.address, place) if part))
        _put(form.phone_label, form.phone_value, " / ".join(part for part in (client.phone, client.mobile) if part))
        _put(form.email_label, form.email_value, client.email)
        _put(form.website_label, form.website_value, client.website)
        _put(form.chamber_label, form.chamber_value, client.chamber_number)
        _put(form.vat_label, form.vat_value, client.vat_number)
        _put(form.legal_form_label, form.legal_form_value, client.legal_form.value if client.legal_form else "")

    def _show_mails(self, mails: tuple[MailRow, ...]) -> None:
        chosen = self._current_mail()
        self._mails = mails
        tree = self.form.mails_tree
        tree.clear()
        for mail in mails:
            words = delivery_description(mail.delivery, mail.server_words)
            item = QTreeWidgetItem(tree, [mail.subject, DELIVERIES[mail.delivery], moment(mail.state_at)])
            item.setData(1, Role.BADGE, delivery_badge(mail.delivery))
            item.setToolTip(0, f"{mail.subject}, aan {mail.recipient}")
            item.setToolTip(1, words)
            item.setData(1, Qt.ItemDataRole.AccessibleDescriptionRole, words)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, ROW_HEIGHT))
        ids = [mail.id for mail in mails]
        stays = chosen is not None and chosen.id in ids
        tree.setCurrentIndex(tree.model().index(ids.index(chosen.id) if chosen is not None and stays else 0, 0))
        self._on_mails_tree_current_item_changed()

    def _current_mail(self) -> MailRow | None:
        place = self.form.mails_tree.currentIndex().row()
        return self._mails[place] if 0 <= place < len(self._mails) else None

    def _on_mails_tree_current_item_changed(self) -> None:
        mail = self._current_mail()
        form = self.form
        grey(form.read_mail_button, "" if mail is not None else NO_MAIL)
        grey(form.send_mail_button, NOT_TO_SEND.get(mail.delivery, "") if mail is not None else NO_MAIL)
        words = _mail_words(mail) if mail is not None else ""
        form.mail_words_value.setText(words)
        form.mail_words_value.setVisible(bool(words))

    def _on_history_button_clicked(self) -> None:
        if self._row is not None:
            self.history_requested.emit(self._row)

    def _on_personal_button_clicked(self) -> None:
        if self._row is not None:
            self.personal_requested.emit(self._row)

    def _on_read_mail_button_clicked(self) -> None:
        mail = self._current_mail()
        if mail is not None:
            self.read_mail_requested.emit(mail)

    def _on_send_mail_button_clicked(self) -> None:
        mail = self._current_mail()
        if mail is not None:
            self.send_mail_requested.emit(mail)


def _mail_words(mail: MailRow) -> str:
    """To whom the mail goes and what became of it, in the server's own words where it said anything."""
    to = f"Aan {mail.recipient}."
    if not mail.server_words:
        return f"{to} {delivery_description(mail.delivery, '')}".strip()
    attempts = f" na {mail.attempts} pogingen" if mail.attempts > 1 else ""
    return f"{to} De mailserver zei{attempts}: {mail.server_words}"


def _put(label: QLabel, value: QLabel, text: str) -> None:
    # What is not known takes no room.
    label.setVisible(bool(text))
    value.setVisible(bool(text))
    value.setText(text)
