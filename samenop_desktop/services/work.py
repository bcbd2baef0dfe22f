"""Due work: whatever runs first does it, exactly once, however long everything was off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from samenop_desktop.domain.mail_problems import MailProblem
from samenop_desktop.mail.composing import compose
from samenop_desktop.mail.errors import DeliveryPostponed, DeliveryRefused
from samenop_desktop.services.endings import EXPIRED_AT_ONCE
from samenop_desktop.services.rows import WorkDone
from samenop_desktop.services.secrets import new_token

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from email.message import EmailMessage
    from typing import TypeAlias

    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.outbox import LeasedMail, OutboxService
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.services.store_copies import StoreCopyService
    from samenop_desktop.settings.model import MailSettings
    from samenop_desktop.store.transactions import Store

    OpenDelivery: TypeAlias = Callable[[MailSettings], "AbstractContextManager[DeliverySession]"]


class DeliverySession(Protocol):
    """A connection to a mail server on which mails are handed over one by one."""

    def send(self, message: EmailMessage) -> str:
        """Hand one mail over and return the server's words. Raises DeliveryPostponed or DeliveryRefused."""
        ...


class WorkService:
    """Does what is due: ends of requests, what `sweeps` do in a moment, mails, `slow` work, the copy of the day."""

    def __init__(
        self,
        store: Store,
        endings: Endings,
        slow: Sequence[Callable[[Callable[[], bool]], object]],
        copies: StoreCopyService,
        sweeps: Sequence[Callable[[], object]],
        outbox: OutboxService,
        load_settings: LoadSettings,
        open_delivery: OpenDelivery,
    ) -> None:
        self._store = store
        self._endings = endings
        self._slow = slow
        self._copies = copies
        self._sweeps = sweeps
        self._outbox = outbox
        self._load_settings = load_settings
        self._open_delivery = open_delivery
        self._worker = new_token()

    def run_due(self, is_cancelled: Callable[[], bool] = lambda: False) -> WorkDone:
        """Do everything that is due now and tell how much it was. May run in several places at once."""
        expired = self._expire(is_cancelled)
        for sweep in self._sweeps:
            sweep()
        sent, failed = self._deliver(is_cancelled)
        for work in self._slow:  # last: what is large must not keep mails waiting
            work(is_cancelled)
        return WorkDone(expired, sent, failed, copies_changed=self._copies.make_due(is_cancelled))

    def _expire(self, is_cancelled: Callable[[], bool]) -> int:
        with self._store.read() as tx:
            has_due = self._endings.has_due(tx)
        expired = 0
        while has_due and not is_cancelled():
            with self._store.write() as tx:
                ended = self._endings.expire_due(tx)
            expired += ended
            has_due = ended == EXPIRED_AT_ONCE
        return expired

    def _deliver(self, is_cancelled: Callable[[], bool]) -> tuple[int, int]:
        """Deliver until nothing is due; the connection opens with the first mail and serves them all."""
        mail_settings = self._load_settings().mail
        sent = failed = 0
        if mail_settings is None:
            return sent, failed
        leased = self._outbox.lease(self._worker)
        if leased is None:
            return sent, failed
        with self._open_delivery(mail_settings) as session:
            while leased is not None:
                if self._deliver_one(session, leased):
                    sent += 1
                else:
                    failed += 1
                leased = None if is_cancelled() else self._outbox.lease(self._worker)
        return sent, failed

    def _deliver_one(self, session: DeliverySession, leased: LeasedMail) -> bool:
        try:
            message = compose(leased.fields)
        except ValueError:
            # A sender changed by hand in the settings file may be no address; once mended, the mail leaves after all.
            self._outbox.note_postponed(leased.id, self._worker, "", maybe_received=False)
            return False
        try:
            words = session.send(message)
        except DeliveryRefused as error:
            self._outbox.note_refused(leased.id, self._worker, error.words)
        except DeliveryPostponed as error:
            self._outbox.note_postponed(
                leased.id, self._worker, error.words, maybe_received=error.problem is MailProblem.OUTCOME_UNKNOWN
            )
        else:
            self._outbox.note_sent(leased.id, self._worker, words)
            return True
        return False
