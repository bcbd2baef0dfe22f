"""The rights of offices in administrations that they do not own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.mail.messages import AccessEndedToClientMail
from samenop_desktop.services.access import office_of
from samenop_desktop.services.documents import company_from
from samenop_desktop.services.history import note
from samenop_desktop.services.posting import Post, mail_client, mail_office
from samenop_desktop.store.records import AccessRightRecord, AccountRecord, AdministrationRecord, OpenedRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store


class RightsService:
    """Ends rights; giving them comes with the client's own side."""

    def __init__(self, store: Store, posting: Posting) -> None:
        self._store = store
        self._posting = posting

    def block_access(self, actor: Actor, administration_id: int) -> None:
        """End the office's own right in an administration; the client is told (S28, D33).

        Only the owner can give it again. Raises RIGHT_UNKNOWN when the office has no right (any more).
        """
        with self._store.write() as tx:
            office = office_of(tx, actor)
            ended = tx.session.scalar(
                update(AccessRightRecord)
                .where(
                    AccessRightRecord.administration_id == administration_id,
                    AccessRightRecord.office_id == office.id,
                    AccessRightRecord.ended_at.is_(None),
                )
                .values(ended_at=tx.now)
                .returning(AccessRightRecord.id)
            )
            if ended is None:
                raise SamenopError(ErrorCode.RIGHT_UNKNOWN)
            tx.session.execute(
                delete(OpenedRecord).where(
                    OpenedRecord.administration_id == administration_id, OpenedRecord.account_id == office.id
                )
            )
            administration = tx.session.get_one(AdministrationRecord, administration_id)
            owner = tx.session.get_one(AccountRecord, administration.owner_id)
            note(tx, Act.ACCESS_BLOCKED, actor_id=office.id, administration_id=administration_id)
            mail = AccessEndedToClientMail(
                office=mail_office(office),
                client=mail_client(company_from(owner.details), owner.email),
                administration=administration.name,
                ended_on=day_of(tx.now),
            )
            self._posting.post(tx, Post(mail, office, owner.email))
