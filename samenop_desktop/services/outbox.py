"""The outbox: one worker at a time leases a mail, and notes what the mail server said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, exists, func, or_, select, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import LATE_MAIL
from samenop_desktop.domain.errands import Purpose
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.links import errand_link, offer_link
from samenop_desktop.domain.requests import Delivery, RequestStatus, status_at
from samenop_desktop.mail.composing import MailFields
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.mail.rendered import RenderedMail, with_link
from samenop_desktop.mail.retrying import next_attempt
from samenop_desktop.services.access import office_of
from samenop_desktop.services.history import note
from samenop_desktop.services.offer_rows import OutboxTrouble
from samenop_desktop.services.readiness import Readiness
from samenop_desktop.services.secrets import hash_of, new_token
from samenop_desktop.store.records import ErrandLinkRecord, ErrandRecord, LinkRecord, MailRecord, RequestRecord

if TYPE_CHECKING:
    from sqlalchemy import Select

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.settings.model import MailSettings
    from samenop_desktop.store.transactions import Store, Transaction

LEASE = timedelta(minutes=5)
"""Longer than any attempt may take; after a crash another worker tries the mail again."""


@dataclass(frozen=True, slots=True)
class LeasedMail:
    """A mail that one worker may deliver now, with its live link in it."""

    id: int
    fields: MailFields


class OutboxService:
    """Hands out waiting mails and keeps what became of them."""

    def __init__(self, store: Store, load_settings: LoadSettings) -> None:
        self._store = store
        self._load_settings = load_settings

    def lease(self, worker: str) -> LeasedMail | None:
        """The next mail that is due and can leave, for `worker` alone during five minutes; None when there is none."""
        settings = self._load_settings()
        has_url = bool(settings.portal.public_url)
        if settings.mail is None or not self._has_due(has_url=has_url):
            return None
        with self._store.write() as tx:
            while (mail := self._next_due(tx, has_url=has_url)) is not None:
                fields = self._ready(tx, mail, settings.mail, settings.portal.public_url)
                if fields is None:
                    continue
                mail.leased_by, mail.leased_until = worker, tx.now + LEASE
                mail.attempts += 1
                return LeasedMail(mail.id, fields)
        return None

    def note_sent(self, mail_id: int, worker: str, words: str) -> None:
        """The server has taken the mail; `words` is its answer."""
        self._note(mail_id, worker, Act.MAIL_SENT, words, "sent")

    def note_refused(self, mail_id: int, worker: str, words: str) -> None:
        """The server will never take the mail."""
        self._note(mail_id, worker, Act.MAIL_FAILED, words, "failed")

    def note_postponed(self, mail_id: int, worker: str, words: str, *, maybe_received: bool) -> None:
        """The server could not take the mail now; it is tried again after a growing pause, or given up at last."""
        with self._store.write() as tx:
            mail = self._leased(tx, mail_id, worker)
            if mail is None:
                return
            again = next_attempt(mail.created_at, mail.attempts, tx.now)
            mail.maybe_received = mail.maybe_received or maybe_received
            self._close_attempt(tx, mail, Act.MAIL_FAILED if again is None else Act.MAIL_POSTPONED, words)
            if again is None:
                mail.state = "failed"
            else:
                mail.next_attempt_at = again

    def try_now(self) -> None:
        """Make every waiting mail due at once: the settings have changed."""
        with self._store.write() as tx:
            tx.session.execute(
                update(MailRecord)
                .where(MailRecord.state == "queued", MailRecord.next_attempt_at > tx.now)
                .values(next_attempt_at=tx.now)
            )

    def hand_over(self, actor: Actor, mail_id: int) -> MailFields:
        """A waiting mail for the user's own mail program, with its live link; the outbox is done with it.

        Raises MAIL_UNKNOWN, MAIL_NOT_WAITING, MAIL_PERSONAL for one whose link acts for somebody else's account, or
        PUBLIC_URL_NEEDED for a mail with a link while clients have no address to go to.
        """
        settings = self._load_settings()
        with self._store.write() as tx:
            office = office_of(tx, actor)
            # In the order in which the end of a request holds them, so that neither waits for the other: the state of a
            # mail is kept with its request as well.
            of_mail = select(RequestRecord.id).join(MailRecord, MailRecord.request_id == RequestRecord.id)
            tx.session.execute(of_mail.where(MailRecord.id == mail_id).with_for_update(of=RequestRecord))
            mail = tx.session.get(MailRecord, mail_id, with_for_update=True)
            if mail is None or mail.office_id != office.id:
                raise SamenopError(ErrorCode.MAIL_UNKNOWN)
            in_hands = mail.leased_until is not None and mail.leased_until > tx.now
            if mail.state not in ("queued", "failed") or in_hands:
                raise SamenopError(ErrorCode.MAIL_NOT_WAITING)
            if mail.errand_id is not None:
                raise SamenopError(ErrorCode.MAIL_PERSONAL)
            if mail.needs_link and not settings.portal.public_url:
                raise SamenopError(ErrorCode.PUBLIC_URL_NEEDED)
            fields = self._ready(tx, mail, settings.mail, settings.portal.public_url)
            if fields is None:
                raise SamenopError(ErrorCode.MAIL_NOT_WAITING)
            mail.state, mail.state_at = "handed_over", tx.now
            note(tx, Act.MAIL_HANDED_OVER, actor_id=office.id, request_id=mail.request_id, after={"mail": mail.id})
            return fields

    def trouble(self, actor: Actor) -> OutboxTrouble:
        """What the office should know of its outbox; mails about what has ended count no more."""
        readiness = Readiness.from_settings(self._load_settings())
        with self._store.read() as tx:
            mine = MailRecord.office_id == office_of(tx, actor).id
            errand_runs = exists().where(
                ErrandRecord.id == MailRecord.errand_id,
                ErrandRecord.ended_at.is_(None),
                ErrandRecord.expires_at > tx.now,
            )
            # One whose errand is over never leaves, and nobody has to do anything about that.
            queued = and_(MailRecord.state == "queued", or_(MailRecord.errand_id.is_(None), errand_runs))
            open_requests = select(RequestRecord.id).where(RequestRecord.status == RequestStatus.OPEN)
            failed = and_(MailRecord.state == "failed", MailRecord.request_id.in_(open_requests))
            late = (MailRecord.created_at < tx.now - LATE_MAIL).label("late")
            # All in one: an outbox may hold very many, and each is looked at once.
            kinds = (MailRecord.state, MailRecord.needs_link, late)
            counted = select(*kinds, func.count().label("mails")).where(mine, or_(queued, failed))
            waiting: Counter[Delivery] = Counter()
            failed_mails = late_mails = late_for_want = 0
            for kind in tx.session.execute(counted.group_by(*kinds[:2], "late")):
                if kind.state == "failed":
                    failed_mails += kind.mails
                    continue
                delivery = readiness.of_waiting(needs_link=kind.needs_link)
                waiting[delivery] += kind.mails
                if kind.late:
                    late_mails += kind.mails
                    late_for_want += kind.mails if delivery is not Delivery.QUEUED else 0
            return OutboxTrouble(
                wait_for_settings=waiting[Delivery.WAITS_FOR_SETTINGS],
                wait_for_public_url=waiting[Delivery.WAITS_FOR_PUBLIC_URL],
                failed=failed_mails,
                late=late_mails,
                late_for_want=late_for_want,
            )

    def _has_due(self, *, has_url: bool) -> bool:
        """Whether there is anything to lease; looking costs the disk nothing, and mostly there is not."""
        with self._store.read() as tx:
            return tx.session.scalar(_due(tx, has_url=has_url)) is not None

    def _next_due(self, tx: Transaction, *, has_url: bool) -> MailRecord | None:
        return tx.session.scalar(_due(tx, has_url=has_url).with_for_update(skip_locked=True))

    def _ready(
        self, tx: Transaction, mail: MailRecord, settings: MailSettings | None, public_url: str
    ) -> MailFields | None:
        """The mail as it goes out; None, and withdrawn, when its request is no longer open or its errand is over."""
        text, html = mail.text, mail.html
        if mail.needs_link:
            link = self._mint(tx, mail, public_url)
            if link is None:
                mail.state, mail.state_at = "withdrawn", tx.now
                note(tx, Act.MAIL_WITHDRAWN, actor_id=None, request_id=mail.request_id, after={"mail": mail.id})
                tx.session.flush()
                return None
            rendered = with_link(RenderedMail(MailKind(mail.kind), mail.subject, text, html), link)
            text, html = rendered.text, rendered.html
        return MailFields(
            message_id=mail.message_id,
            created_at=mail.created_at,
            sender_name=mail.sender_name,
            sender_address=settings.sender if settings else mail.reply_to,
            reply_to=mail.reply_to,
            recipient=mail.recipient,
            subject=mail.subject,
            text=text,
            html=html,
            cc=mail.cc,
        )

    def _mint(self, tx: Transaction, mail: MailRecord, public_url: str) -> str | None:
        """A live link whose token is stored as a hash; None when what it is about has ended or has a newer one."""
        token = new_token()
        if mail.errand_id is not None:
            errand = tx.session.get_one(ErrandRecord, mail.errand_id)
            if errand.ended_at is not None or tx.now >= errand.expires_at:
                return None
            tx.session.add(ErrandLinkRecord(errand_id=errand.id, token_hash=hash_of(token), minted_at=tx.now))
            return errand_link(public_url, Purpose(errand.purpose), token)
        request = tx.session.get_one(RequestRecord, mail.request_id)
        if status_at(RequestStatus(request.status), request.deadline, tx.now) is not RequestStatus.OPEN:
            return None
        if mail.link_generation != request.link_generation:
            return None
        tx.session.add(
            LinkRecord(
                request_id=request.id,
                token_hash=hash_of(token),
                at_table=False,
                minted_at=tx.now,
                link_generation=request.link_generation,
            )
        )
        return offer_link(public_url, token)

    def _note(self, mail_id: int, worker: str, act: Act, words: str, state: str) -> None:
        with self._store.write() as tx:
            mail = self._leased(tx, mail_id, worker)
            if mail is not None:
                self._close_attempt(tx, mail, act, words)
                mail.state = state

    def _leased(self, tx: Transaction, mail_id: int, worker: str) -> MailRecord | None:
        """The mail, if it is still this worker's; a lease that ran out and was taken over is somebody else's."""
        return tx.session.scalar(
            select(MailRecord)
            .where(MailRecord.id == mail_id, MailRecord.leased_by == worker, MailRecord.state == "queued")
            .with_for_update()
        )

    def _close_attempt(self, tx: Transaction, mail: MailRecord, act: Act, words: str) -> None:
        mail.leased_by = mail.leased_until = None
        mail.state_at, mail.server_words = tx.now, words
        note(tx, act, actor_id=None, request_id=mail.request_id, after={"mail": mail.id, "attempt": mail.attempts})


def _due(tx: Transaction, *, has_url: bool) -> Select[MailRecord]:
    """The mail to be delivered next."""
    statement = select(MailRecord).where(
        MailRecord.state == "queued",
        MailRecord.next_attempt_at <= tx.now,
        or_(MailRecord.leased_until.is_(None), MailRecord.leased_until <= tx.now),
    )
    if not has_url:
        statement = statement.where(~MailRecord.needs_link)
    return statement.order_by(MailRecord.next_attempt_at, MailRecord.id).limit(1)
