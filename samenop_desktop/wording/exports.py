"""Exports of one client's details, as files that a person and a program can read."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import long_day, moment
from samenop_desktop.wording.history import ACTS
from samenop_desktop.wording.names import REQUEST_KINDS, REQUEST_STATUSES
from samenop_desktop.wording.personal import labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from samenop_desktop.domain.exports import (
        ExportedAct,
        ExportedMail,
        ExportedRequest,
        ExportedSubscription,
        OwnDetails,
    )


def export_text(office: str, requests: Sequence[ExportedRequest]) -> str:
    """What an office keeps of a client with its requests, as JSON with Dutch names."""
    return _file({"Bewaard door": office, "Aanbiedingen en overdrachten": [_request(request) for request in requests]})


def own_export_text(own: OwnDetails) -> str:
    """All that is kept of a client, for himself, as JSON with Dutch names."""
    return _file(
        {
            "Naam": own.name,
            "E-mailadres": own.email,
            "Relatienummer": own.relation_number,
            "Account sinds": moment(own.since),
            "Bedrijfsgegevens": labelled(asdict(own.details)),
            "Abonnementen": [_subscription(subscription) for subscription in own.subscriptions],
            "Administraties": [
                {"Naam": name, "Bedrijfsgegevens": labelled(asdict(details))} for name, details in own.administrations
            ],
            "Aanbiedingen en overdrachten": [
                {"Gevraagd door": request.office, **_request(request)} for request in own.requests
            ],
            "Andere mails": _mails(own.mails),
            "Geschiedenis": _acts(own.acts),
        }
    )


def _file(whole: dict[str, Any]) -> str:
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _subscription(subscription: ExportedSubscription) -> dict[str, str]:
    return {
        "Abonnement": subscription.package,
        "Prijs": f"{euros(subscription.monthly_cents)} per maand, exclusief btw",
        "Wie ontvangt de factuur": subscription.payer,
        "Einde van het IBAN": subscription.iban_end,
        "Begonnen op": long_day(subscription.started_on),
        "Betaald vanaf": long_day(subscription.first_paid_day),
        "Opgezegd op": _day(subscription.cancelled_on),
        "Beëindigd op": _day(subscription.ended_on),
    }


def _day(day: date | None) -> str:
    return long_day(day) if day is not None else ""


def _request(request: ExportedRequest) -> dict[str, Any]:
    return {
        "Administratie": request.administration,
        "Soort aanbieding": REQUEST_KINDS[request.kind],
        "Status": REQUEST_STATUSES[request.status],
        "Aangemaakt": moment(request.asked_at),
        "E-mailadres": request.email,
        "Bedrijfsgegevens": labelled(asdict(request.details)),
        "Reden": request.reason,
        "Bij het bevestigen getoond": request.shown,
        "Bij het bevestigen ingevuld": labelled(request.filled_in),
        "Mails": _mails(request.mails),
        "Geschiedenis": _acts(request.acts),
    }


def _mails(mails: Iterable[ExportedMail]) -> list[dict[str, str]]:
    return [
        {"Aan": mail.recipient, "Onderwerp": mail.subject, "Sinds": moment(mail.state_at), "Tekst": mail.text}
        for mail in mails
    ]


def _acts(acts: Iterable[ExportedAct]) -> list[dict[str, Any]]:
    return [
        {"Wanneer": moment(act.at), "Wat": ACTS[act.act], "Persoonsgegevens": labelled(act.personal)} for act in acts
    ]
