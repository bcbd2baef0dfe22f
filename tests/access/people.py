"""Who tries something, with what to show for himself, and about what he tries it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.accounts import Actor

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.domain.transfers import TransferDraft
    from samenop_desktop.services.application import Application

NOWHERE = 999_999
"""The id of nothing."""
NO_ACCOUNT = Actor(NOWHERE)


class Who(StrEnum):
    """The columns of the table."""

    OWNER = "office, owner"
    RIGHT = "office, right"
    WITHOUT = "office, without"
    CLIENT = "client, owner"
    OTHER = "other client"
    LINK = "link"
    PROGRAM = "program"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with all that he has to show: an account, a password, a link, a secret. `strangers` he never sees."""

    actor: Actor = NO_ACCOUNT
    email: str = "niemand@nergens.test"
    password: str = "geen wachtwoord"
    desk_secret: str = "geen geheim"
    page_secret: str = "geen geheim"
    recovery_code: str = "GEEN-CODE"
    offer_token: str = "geen-link"
    address_token: str = "geen-link"
    password_token: str = "geen-link"
    strangers: tuple[str, ...] = ("Zwaluw", "Merel", "Koekoek", "Specht", "Krokant", "Fazant")


@dataclass(frozen=True, slots=True, kw_only=True)
class Things:
    """What a method can be asked about: of somebody, or of nobody (`nothing`)."""

    administration: int
    name: str
    local: int
    costly: int
    costly_name: str
    request: int
    ended: int
    transfer: int
    waiting: int
    mail: int
    backup: int
    mailbox: int
    right_of: int
    relation_number: str
    sha256: str
    details: CompanyDetails

    def nothing(self) -> Things:
        """The same without anything that exists."""
        return replace(
            self,
            administration=NOWHERE,
            local=NOWHERE,
            costly=NOWHERE,
            request=NOWHERE,
            ended=NOWHERE,
            transfer=NOWHERE,
            waiting=NOWHERE,
            mail=NOWHERE,
            backup=NOWHERE,
            mailbox=NOWHERE,
            relation_number=str(NOWHERE),
        )


@dataclass(frozen=True, slots=True)
class World:
    """The application with everybody in it. `things` are by the bird whose they are, `receiver` is of a transfer."""

    application: Application
    folder: Path
    receiver: TransferDraft
    persons: dict[str, Person] = field(default_factory=dict)
    things: dict[str, Things] = field(default_factory=dict)

    def tries(self, who: Who) -> list[tuple[str, str]]:
        """Who tries in a column of the table, and at whose things: the first is what the column says in a word."""
        return {
            Who.OWNER: [("Zwaluw", "Zwaluw")],
            Who.RIGHT: [("Merel", "Merel")],
            Who.WITHOUT: [
                ("Koekoek", "Specht"),
                ("Koekoek", "Zwaluw"),
                ("Kraai", "Specht"),  # had a right, and blocked its own access
                ("Zwaluw", "Specht"),
                ("Merel", "Zwaluw"),
            ],
            Who.CLIENT: [("Specht", "Specht")],
            Who.OTHER: [("Fazant", "Specht"), ("Fazant", "Zwaluw"), ("Specht", "Zwaluw")],
            Who.LINK: [("link", "Zwaluw"), ("link", "Specht")],
            Who.PROGRAM: [("program", "Specht")],
            Who.NOBODY: [("nobody", "Zwaluw"), ("nobody", "Specht")],
        }[who]


@dataclass(frozen=True, slots=True)
class Attempt:
    """Who tries, and about what."""

    world: World
    person: Person
    things: Things
