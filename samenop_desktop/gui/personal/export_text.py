"""The export of one client's details, as a file that a person and a program can read."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from samenop_desktop.wording.days import moment
from samenop_desktop.wording.history import ACTS
from samenop_desktop.wording.names import REQUEST_KINDS, REQUEST_STATUSES
from samenop_desktop.wording.personal import labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.services.personal_rows import ExportedRequest


def export_text(office: str, requests: Sequence[ExportedRequest]) -> str:
    """The file, as JSON with Dutch names."""
    whole = {"Bewaard door": office, "Aanbiedingen en overdrachten": [_request(request) for request in requests]}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _request(request: ExportedRequest) -> dict[str, Any]:
    row = request.row
    return {
        "Administratie": row.administration,
        "Soort aanbieding": REQUEST_KINDS[row.kind],
        "Status": REQUEST_STATUSES[row.status],
        "Aangemaakt": moment(row.asked_at),
        "E-mailadres": request.email,
        "Bedrijfsgegevens": labelled(asdict(request.details)),
        "Reden": request.reason,
        "Bij het bevestigen getoond": request.shown,
        "Bij het bevestigen ingevuld": labelled(request.filled_in),
        "Mails": [
            {"Aan": mail.recipient, "Onderwerp": mail.subject, "Sinds": moment(mail.state_at), "Tekst": mail.text}
            for mail in request.mails
        ],
        "Geschiedenis": [
            {"Wanneer": moment(act.at), "Wat": ACTS[act.act], "Persoonsgegevens": labelled(act.personal)}
            for act in request.acts
        ],
    }
