"""What an auditfile turned out to hold, as read-only lines: after importing, and on the tab Boekhouding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QWidget

from samenop_desktop.gui.forms.ui_auditfile_found import Ui_auditfile_found
from samenop_desktop.gui.theme import heading_font
from samenop_desktop.wording.amounts import euros, file_size
from samenop_desktop.wording.days import moment, short_day
from samenop_desktop.wording.remarks import remark_sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.auditfile import Auditfile
    from samenop_desktop.services.opened_rows import KeptAuditfile

NO_REMARKS = "Geen: het bestand is helemaal in orde."


class FoundPanel(QWidget):
    """The lines about one auditfile."""

    def __init__(self, auditfile: KeptAuditfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_auditfile_found()
        self.form.setupUi(self)
        for heading in (self.form.found_heading, self.form.remarks_heading):
            heading.setFont(heading_font(heading.font(), 1.1))
        self._fill(auditfile)

    def _fill(self, auditfile: KeptAuditfile) -> None:
        form, found = self.form, auditfile.found
        form.found_heading.setText(auditfile.file_name)
        texts: dict[QLabel, str] = {
            form.kept_value: moment(auditfile.kept_at),
            form.company_value: found.company.company_name,
            form.format_value: f"XML Auditfile Financieel {found.version}",
            form.software_value: found.software,
            form.years_value: ", ".join(found.years),
            form.period_value: _period(found),
            form.accounts_value: _count(found.accounts),
            form.relations_value: _count(found.relations),
            form.journals_value: _count(found.journals),
            form.entries_value: f"{_count(found.entries)} (met {_count(found.lines)} regels)",
            form.debit_value: _amount(found.debit_cents, found.currency),
            form.credit_value: _amount(found.credit_cents, found.currency),
            form.size_value: file_size(auditfile.size),
            form.sha256_value: _in_groups(auditfile.sha256),
            form.remarks_value: "\n".join(remark_sentence(remark) for remark in found.remarks) or NO_REMARKS,
        }
        form.sha256_value.setAccessibleDescription(auditfile.sha256)
        for label, text in texts.items():
            label.setText(text or "Staat niet in het bestand")


def _period(found: Auditfile) -> str:
    if found.start_date is None or found.end_date is None:
        return ""
    return f"{short_day(found.start_date)} tot en met {short_day(found.end_date)}"


def _amount(cents: int, currency: str) -> str:
    # An auditfile in another currency is shown with its code: the sign for euros would be a lie.
    amount = euros(cents)
    return amount if currency in {"", "EUR"} else amount.replace("€", currency)


def _count(number: int) -> str:
    return QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands).toString(number)


def _in_groups(checksum: str) -> str:
    # In groups a person can compare two of them, and the line may break between groups.
    return " ".join(checksum[start : start + 8] for start in range(0, len(checksum), 8))
