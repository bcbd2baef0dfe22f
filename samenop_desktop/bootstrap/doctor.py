"""`samenop-desktop doctor`: what is set up, what is not, and how to mend what is broken."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop import __version__
from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.credentials.contract import MAIL_PASSWORD
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.settings.file import SettingsFile
from samenop_desktop.wording.amounts import file_size
from samenop_desktop.wording.days import moment
from samenop_desktop.wording.due_troubles import due_trouble_text
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenop_desktop.bootstrap.command_line import Options
    from samenop_desktop.services.application import Application
    from samenop_desktop.settings.model import Settings

LITTLE_SPACE = 1_000_000_000
BROKEN_EXIT = 1


class State(StrEnum):
    """How it stands with one thing, by the word in front of its line."""

    GOOD = "goed"
    MISSING = "nog doen"
    BROKEN = "kapot"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One line: how it stands, and what that means or how to mend it."""

    state: State
    text: str


def run_doctor(options: Options) -> int:
    """Print a line for everything that was looked at; the exit code is not zero when something is broken."""
    found = list(diagnose(options))
    for diagnosis in found:
        sys.stdout.write(f"{diagnosis.state:<8}  {diagnosis.text}\n")
    return BROKEN_EXIT if any(diagnosis.state is State.BROKEN for diagnosis in found) else 0


def diagnose(options: Options) -> Iterator[Diagnosis]:
    """What the program, its data directory, its store, its mail and its page look like now."""
    yield Diagnosis(State.GOOD, f"samenop-desktop {__version__}, Python {sys.version.split()[0]}")
    yield Diagnosis(State.GOOD, f"Gegevensmap: {options.data_dir.root}")
    yield _disk(options)
    try:
        settings = SettingsFile(options.data_dir.settings_path).load()
    except SamenopError as error:
        yield Diagnosis(State.BROKEN, sentence(error))
        return
    try:
        application = open_application(options.data_dir, options.database_url)
    except SamenopError as error:
        yield Diagnosis(State.BROKEN, sentence(error))
        return
    try:
        yield from _store(application)
        yield from _mail(application, settings)
        yield _page(settings)
    except SamenopError as error:
        yield Diagnosis(State.BROKEN, sentence(error))
    finally:
        application.close()


def _disk(options: Options) -> Diagnosis:
    free = shutil.disk_usage(options.data_dir.root).free
    if free < LITTLE_SPACE:
        return Diagnosis(State.BROKEN, f"Schijf: nog {file_size(free)} vrij. Maak ruimte, anders mislukt opslaan.")
    return Diagnosis(State.GOOD, f"Schijf: {file_size(free)} vrij")


def _store(application: Application) -> Iterator[Diagnosis]:
    kind = "ingebouwd" if application.store.is_embedded else "PostgreSQL"
    trouble = application.store.find_damage()
    if trouble:
        yield Diagnosis(
            State.BROKEN, f"Database ({kind}): beschadigd ({trouble}). Zet een kopie terug van vóór de schade."
        )
    else:
        yield Diagnosis(State.GOOD, f"Database: {kind}, versie {application.store.version()}")
    if not application.store.searches_by_index():
        yield Diagnosis(
            State.MISSING,
            "Zoeken in Status aanbieding leest steeds alle aanbiedingen: PostgreSQL heeft de uitbreiding pg_trgm niet. "
            "Laat de beheerder uitvoeren: CREATE EXTENSION pg_trgm; "
            "CREATE INDEX ix_request_search_words ON request_search USING gin (words gin_trgm_ops);",
        )
    if application.has_copies:
        yield _newest_copy(application)
    troubles = application.due_troubles.everywhere()
    if troubles:
        text = due_trouble_text([trouble.administration for trouble in troubles], troubles[0].code)
        yield Diagnosis(State.BROKEN, f"{text} Het eerst mislukt op {moment(troubles[0].since)}.")
    if application.accounts.is_first_start():
        yield Diagnosis(State.MISSING, "Er is nog geen kantoor. Open het programma en vul Kantoor instellen in.")


def _newest_copy(application: Application) -> Diagnosis:
    newest = application.store_copies.newest()
    if newest is None:
        return Diagnosis(State.MISSING, "Kopieën van de gegevens: nog geen. De eerste wordt bij het gebruik gemaakt.")
    told = f"Kopieën van de gegevens: de nieuwste is van {moment(newest.made_at)}"
    if application.store_copies.find_damage(newest):
        return Diagnosis(State.BROKEN, f"{told}, maar beschadigd. Controleer de schijf.")
    return Diagnosis(State.GOOD, f"{told}, nagelezen")


def _mail(application: Application, settings: Settings) -> Iterator[Diagnosis]:
    if settings.mail is None:
        yield Diagnosis(
            State.MISSING, "Mail is niet ingesteld: mails wachten. Kies in het programma Kantoor, Mail instellen."
        )
        return
    yield Diagnosis(State.GOOD, f"Mail: {settings.mail.host}, poort {settings.mail.port}, van {settings.mail.sender}")
    if not settings.mail.username:
        return
    try:
        has_password = application.credentials.get(MAIL_PASSWORD) is not None
    except SamenopError as error:
        if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
            raise
        yield Diagnosis(State.BROKEN, sentence(error))
        return
    if has_password:
        yield Diagnosis(State.GOOD, "Mail: het wachtwoord staat in de sleutelbos")
    else:
        yield Diagnosis(State.BROKEN, "Mail: het wachtwoord ontbreekt. Vul het in bij Kantoor, Mail instellen.")


def _page(settings: Settings) -> Diagnosis:
    portal = settings.portal
    if not portal.public_url:
        return Diagnosis(
            State.MISSING,
            "Bevestigingspagina: er is geen openbaar adres, dus mails met een link wachten. "
            "Vul het in bij Kantoor, Bevestigingspagina.",
        )
    if not portal.is_public:
        return Diagnosis(State.MISSING, f"Bevestigingspagina: {portal.public_url} werkt alleen op deze computer.")
    return Diagnosis(State.GOOD, f"Bevestigingspagina: {portal.public_url}")
