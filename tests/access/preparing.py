"""What must be so before an attempt that succeeds; each is about whoever tries and what he tries."""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.errors import SamenopError
from samenop_desktop.settings.model import Settings
from samenop_desktop.store.records import AdministrationRecord
from tests.services.making import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.access.people import Attempt


def _undoable(attempt: Attempt) -> None:
    with suppress(SamenopError):
        attempt.world.application.subscriptions.cancel(attempt.person.actor)


def _leased(attempt: Attempt) -> None:
    """Let the mail of whoever tries be in the hands of `een werker`."""
    outbox = attempt.world.application.outbox
    while (mail := outbox.lease("een werker")) is not None and mail.id != attempt.things.mail:
        pass


def _postponed(attempt: Attempt) -> None:
    outbox = attempt.world.application.outbox
    mail = outbox.lease("een werker")
    assert mail is not None
    outbox.note_postponed(mail.id, "een werker", "451 later", maybe_received=False)


def _without_copies(attempt: Attempt) -> None:
    shutil.rmtree(attempt.world.application.data_dir.store_copies)


def _due(attempt: Attempt) -> None:
    """Only today's copy of the store is to be made: no mail can leave."""
    attempt.world.application.settings_file.save(Settings())
    _without_copies(attempt)


def _all_sent(attempt: Attempt) -> None:
    """No mail waits: what is not needed any more may then go."""
    outbox = attempt.world.application.outbox
    while (mail := outbox.lease("een werker")) is not None:
        outbox.note_sent(mail.id, "een werker", "250 ok")


def _interrupted(attempt: Attempt) -> None:
    """A program that was killed has left the administration busy."""
    with attempt.world.application.store.write() as tx:
        administration = tx.session.get_one(AdministrationRecord, attempt.things.administration)
        administration.busy_by, administration.busy_until = "wie het was", tx.now


def _deleted(attempt: Attempt) -> None:
    """A program that was killed has deleted the administration and not yet what was in it."""
    with attempt.world.application.store.write() as tx:
        gone = tx.session.get_one(AdministrationRecord, attempt.things.administration)
        gone.place, gone.online_since = Place.DELETED, None
        gone.busy_by = f"{attempt.world.application.data_dir.desk_id}:"


def _asked(attempt: Attempt) -> None:
    attempt.world.application.email_changes.ask(
        attempt.person.actor, PASSWORD, "verser@klant.test", "verser@klant.test"
    )


def _without_package(attempt: Attempt) -> None:
    attempt.world.application.packages.cancel(attempt.person.actor)


PREPARE: dict[str, Callable[[Attempt], None]] = {
    "email_changes.withdraw": _asked,
    "going_online.sweep": _interrupted,
    "outbox.note_postponed": _leased,
    "outbox.note_refused": _leased,
    "outbox.note_sent": _leased,
    "subscriptions.undo": _undoable,
    "outbox.try_now": _postponed,
    "packages.take": _without_package,
    "personal.anonymise": _all_sent,
    "removals.sweep": _deleted,
    "store_copies.make_due": _without_copies,
    "work.run_due": _due,
}
