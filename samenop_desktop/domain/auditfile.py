"""What an auditfile turned out to hold: plain values, for the screen, the wizard and the store."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from samenop_desktop.domain.company import CompanyDetails


class RemarkCode(StrEnum):
    """Everything that may be odd about an auditfile without making it unreadable."""

    ENCODING_DISALLOWED = "encoding_disallowed"
    ENCODING_GUESSED = "encoding_guessed"
    CHARACTERS_REPLACED = "characters_replaced"
    CONTROL_CHARACTERS_SKIPPED = "control_characters_skipped"
    AMPERSANDS_MENDED = "ampersands_mended"
    TRAILING_DATA_SKIPPED = "trailing_data_skipped"
    NAMESPACE_ODD = "namespace_odd"
    VERSION_UNCERTAIN = "version_uncertain"
    CONTINUATION = "continuation"
    STRUCTURE_UNCOMPARED = "structure_uncompared"
    STRUCTURE_ODD = "structure_odd"
    DATES_UNREADABLE = "dates_unreadable"
    AMOUNTS_UNREADABLE = "amounts_unreadable"
    SIDES_UNREADABLE = "sides_unreadable"
    BOTH_SIDES_FILLED = "both_sides_filled"
    COMPANY_NAME_MISSING = "company_name_missing"
    COMPANY_ADDRESS_MISSING = "company_address_missing"
    VAT_NUMBER_MISSING = "vat_number_missing"
    VAT_NUMBER_INCOMPLETE = "vat_number_incomplete"
    ENTRIES_MISSING = "entries_missing"
    ENTRIES_EMPTY = "entries_empty"
    ENTRIES_UNBALANCED = "entries_unbalanced"
    ENTRIES_OUTSIDE_YEAR = "entries_outside_year"
    ENTRIES_OUTSIDE_PERIOD = "entries_outside_period"
    OPENING_BALANCE_UNBALANCED = "opening_balance_unbalanced"
    ACCOUNTS_UNDEFINED = "accounts_undefined"
    RELATIONS_UNDEFINED = "relations_undefined"
    LINE_COUNT_DIFFERS = "line_count_differs"
    TOTALS_DIFFER = "totals_differ"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark: how often it was seen, and the value that its sentence names, if any."""

    code: RemarkCode
    count: int = 1
    value: str = ""

    def as_text(self) -> str:
        """The remark as one text, to be stored or to stand in a row: `code:count:value`."""
        return f"{self.code}:{self.count}:{self.value}"

    @classmethod
    def from_text(cls, text: str) -> Remark:
        """The remark that `as_text` made."""
        code, count, value = text.split(":", 2)
        return cls(RemarkCode(code), int(count), value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Auditfile:
    """What one pass over an auditfile found.

    `version` is ADF, CLAIR2, 3.0, 3.1, 3.2, 3.2.1 or 4.0. `company` prefills the client's details
    (S08); what the file does not tell is empty. `fiscal_number` is what the file writes, which need
    not be a btw number. Entries have lines; the totals are those of the lines as written.
    """

    version: str
    company: CompanyDetails
    fiscal_number: str
    software: str
    currency: str
    created: date | None
    years: tuple[str, ...]
    start_date: date | None
    end_date: date | None
    accounts: int
    relations: int
    journals: int
    entries: int
    lines: int
    debit_cents: int
    credit_cents: int
    remarks: tuple[Remark, ...]
