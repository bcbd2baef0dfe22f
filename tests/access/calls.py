"""How each service method is called when it is tried: with what belongs to whoever tries, about the things he tries.

A new parameter gets its value in `_value`, a method that needs something special its line in `SPECIAL`. A row of the
table is called as the method is, with words behind it where it is about something else than the method's first row.
"""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.domain.packages import Package
from samenop_desktop.domain.prices import PriceForm
from samenop_desktop.services.application import Application
from samenop_desktop.services.backup_rows import BackupQuery
from samenop_desktop.services.history_rows import HistoryQuery
from samenop_desktop.services.ledger_rows import LedgerQuery, LedgerTable
from samenop_desktop.services.offer_rows import CancelResult, OfferQuery
from samenop_desktop.services.rows import AdministrationQuery, OfficeForm
from tests.services.making import PASSWORD, draft_for, draft_of, form_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.access.people import Attempt

PARTS = {"store", "store_id", "settings_file", "credentials", "data_dir", "is_sample"}
"""What an Application holds besides services: none of it knows of persons."""
SERVICES = [name for name in Application.__annotations__ if name not in PARTS]

Method = tuple[Any, list[inspect.Parameter]]


@cache
def methods_of(application: Application) -> dict[str, Method]:
    """Every public method of every service with the parameters that it needs; not what takes part in a transaction."""
    found: dict[str, Method] = {}
    for service in SERVICES:
        for name, method in inspect.getmembers(getattr(application, service), inspect.ismethod):
            parameters = inspect.signature(method).parameters
            if not name.startswith("_") and "tx" not in parameters:
                needed = [each for each in parameters.values() if each.default is inspect.Parameter.empty]
                found[f"{service}.{name}"] = method, needed
    return found


QUERIES = {query.__name__: query for query in (AdministrationQuery, BackupQuery, OfferQuery)}
"""Those that need nothing, by the name of their type."""


def method_of(name: str) -> str:
    """The method that a row is about."""
    return name.partition(" ")[0]


def knows_persons(method: Method) -> bool:
    """Whether the method asks for anything by which it knows who asks."""
    return bool({each.name for each in method[1]} & {"actor", "token", "secret", "email", "form"})


def arguments(name: str, attempt: Attempt) -> dict[str, object]:
    """With what the method of a row is called for whoever tries it."""
    _, needed = methods_of(attempt.world.application)[method_of(name)]
    special = SPECIAL.get(name, {})
    return {
        each.name: special[each.name](attempt) if each.name in special else _value(name, each, attempt)
        for each in needed
    }


def call(name: str, given: dict[str, object], application: Application) -> object:
    """Call a method; what it says of each of several things is its answer about the first."""
    answer = methods_of(application)[method_of(name)][0](**given)
    if isinstance(answer, tuple) and answer and isinstance(answer[0], CancelResult) and answer[0].refused:
        raise SamenopError(answer[0].refused)
    return answer


def _value(name: str, parameter: inspect.Parameter, attempt: Attempt) -> object:
    """What to try for a parameter, by its name."""
    person, things, folder = attempt.person, attempt.things, attempt.world.folder
    match parameter.name:
        case "query" if parameter.annotation == "LedgerQuery":
            return LedgerQuery(things.administration, things.sha256, LedgerTable.ACCOUNTS)
        case "query" if parameter.annotation == "HistoryQuery":
            return HistoryQuery(things.administration)
        case "query":
            return QUERIES[parameter.annotation]()
        case "secret":
            return person.page_secret if name.startswith("page_sessions.") else person.desk_secret
        case "token" if name.startswith("email_changes."):
            return person.address_token
        case "token" if name.startswith("forgotten_passwords."):
            return person.password_token
        case "token":
            return person.offer_token
        case "path":
            return folder / "nieuw.xaf"
    plain: dict[str, object] = {
        "actor": person.actor,
        "email": person.email,
        "password": person.password,
        "code": person.recovery_code,
        "administration_id": things.administration,
        "request_id": things.request,
        "request_ids": [things.request],
        "mail_id": things.mail,
        "backup_id": things.backup,
        "mailbox_id": things.mailbox,
        "office_id": things.right_of,
        "relation_number": things.relation_number,
        "sha256": things.sha256,
        "entry_id": 1,
        "before": things.details,
        "name": "Iets nieuws",
        "repeated_name": things.name,
        "after": None,
        "limit": 100,
        "reason": "",
        "shown": "gezien",
        "place": Place.ONLINE,
        "new": "een nieuw wachtwoord",
        "repeated": "een nieuw wachtwoord",
        "old": person.password,
        "worker": "een werker",
        "words": "250 ok",
        "maybe_received": False,
        "keep_last_day": True,
    }
    assert parameter.name in plain, f"give the parameter {parameter.name} of {name} a value in {__file__}"
    return plain[parameter.name]


def _own_confirmation(attempt: Attempt) -> object:
    pages = attempt.world.application.client_pages
    client = attempt.world.persons["Specht"]
    waiting = attempt.world.things["Specht"].waiting
    return form_for(pages.view_own(client.actor, waiting).details)


def _link_confirmation(attempt: Attempt) -> object:
    pages = attempt.world.application.client_pages
    return form_for(pages.view(attempt.world.persons["link"].offer_token).details)


def _draft(attempt: Attempt) -> object:
    return replace(draft_of(attempt.things.administration, "verser@klant.test"), accepts_mailbox_end=True)


def _copy_name(attempt: Attempt) -> str:
    """The newest copy of the store; some name where there is none."""
    copy = attempt.world.application.store_copies.newest()
    return copy.name if copy is not None else "dag-2026-01-01.sqlite"


ArgumentsOf = dict[str, "Callable[[Attempt], object]"]

_LOCAL: ArgumentsOf = {"administration_id": lambda at: at.things.local}
_COSTLY: ArgumentsOf = {
    "administration_id": lambda at: at.things.costly,
    "repeated_name": lambda at: at.things.costly_name,
}
_WAITING: ArgumentsOf = {"request_id": lambda at: at.things.waiting}
_OFFICE_FORM: ArgumentsOf = {
    "form": lambda _: OfficeForm("Kantoor Nieuw", "Ede", "nieuw@kantoor.test", "", PASSWORD, PASSWORD)
}
_NEW_ADDRESS: ArgumentsOf = {"email": lambda _: "verser@klant.test", "email_repeated": lambda _: "verser@klant.test"}
_DRAFT: ArgumentsOf = {"draft": _draft}
_COPY: ArgumentsOf = {"name": _copy_name}

_OF_REQUEST: ArgumentsOf = {"query": lambda at: HistoryQuery(request_id=at.things.request)}
_OF_ENDED: ArgumentsOf = {"request_id": lambda at: at.things.ended}

SPECIAL: dict[str, ArgumentsOf] = {
    "accounts.change_office": _OFFICE_FORM,
    "accounts.create_office": _OFFICE_FORM,
    "accounts.demand_password": {"code": lambda _: ErrorCode.NEW_PASSWORD_WRONG},
    "administrations.open of a local one": _LOCAL,
    "backups.download": {"path": lambda at: at.world.folder / "gehaald.zip"},
    "backups.upload": {"path": lambda at: at.world.folder / "back-up.zip"},
    "cleanups.clean_up": _COSTLY,
    "cleanups.plan": _COSTLY,
    "client_pages.confirm": {"form": _link_confirmation},
    "client_pages.confirm_own": {"form": _own_confirmation, **_WAITING},
    "client_pages.decline_own": _WAITING,
    "client_pages.view_own": _WAITING,
    "editing.change_company": {"after": lambda at: replace(at.things.details, city="Ede")},
    "email_changes.ask": {
        "new_email": lambda _: "verser@klant.test",
        "repeated": lambda _: "verser@klant.test",
    },
    "going_online.put_online": _LOCAL,
    "histories.count of a request": _OF_REQUEST,
    "histories.page of a request": _OF_REQUEST,
    "mailboxes.create": {"form": lambda _: MailboxForm("iets.nieuws", MailboxKind.SALES)},
    "offers.address_state": _NEW_ADDRESS,
    "offers.draft_of": _OF_ENDED,
    "offers.offer": _DRAFT,
    "offers.offer of a new one": {"draft": lambda _: draft_for("Iets nieuws", "verser@klant.test")},
    "offers.review": _DRAFT,
    "personal.anonymise": _OF_ENDED,
    "prices.enter": {
        "package": lambda _: Package.IN_KAART,
        "monthly_cents": lambda _: 1000,
        "valid_from": lambda _: date(2026, 1, 1),
    },
    "prices.enter_form": {"form": lambda _: PriceForm(Package.IN_KAART, "10,00", date(2026, 12, 1))},
    "removals.release": _LOCAL,
    "removals.release of an online one": {},
    "removals.remove_due": {
        "owner_id": lambda at: at.world.persons["Specht"].actor.account_id,
        "demand_due": lambda _: lambda _tx: None,
        "tell": lambda _: lambda *_told: None,
    },
    "resending.correct_email": _NEW_ADDRESS,
    "rights.find_offices": {"name": lambda _: "bijkantoor", "city": lambda _: "utrecht"},
    "rights.give": {"office_id": lambda at: at.world.persons["Koekoek"].actor.account_id},
    "step_plans.mail": _NEW_ADDRESS,
    "store_copies.find_damage": {"copy": lambda at: at.world.application.store_copies.newest()},
    "store_copies.go_back": _COPY,
    "transfers.ask": {"draft": lambda at: replace(at.world.receiver, administration_id=at.things.administration)},
    "transfers.draft_of": {"request_id": lambda at: at.things.transfer},
}
"""What a method is asked besides or instead of what `_value` says."""
