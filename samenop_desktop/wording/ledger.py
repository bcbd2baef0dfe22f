"""What the parts of books are called on the screen."""

from __future__ import annotations

from samenop_desktop.wording.amounts import euros

ACCOUNT_KINDS = {
    "balance": "Balans",
    "profit_loss": "Winst en verlies",
    "mixed": "Gemengd",
    "unknown": "",
}
RELATION_KINDS = {
    "customer": "Klant",
    "supplier": "Leverancier",
    "both": "Klant en leverancier",
    "other": "Overig",
    "unknown": "",
}
JOURNAL_KINDS = {
    "bank": "Bank",
    "cash": "Kas",
    "goods": "Goederen",
    "memo": "Memoriaal",
    "opening": "Beginbalans",
    "purchases": "Inkoop",
    "sales": "Verkoop",
    "production": "Productie",
    "payroll": "Loon",
    "other": "Overig",
    "unknown": "",
}

UNLISTED = "Staat niet in het rekeningschema van het auditfile"
WITHOUT_ACCOUNT = "Zonder rekening"


def trial_balance_sentence(difference_cents: int) -> str:
    """Whether the trial balance adds up, and if not by how much."""
    if difference_cents == 0:
        return "De saldibalans telt op tot nul."
    side = "debet" if difference_cents > 0 else "credit"
    return f"De saldibalans telt niet op tot nul: er is {euros(abs(difference_cents))} te veel {side} geboekt."
