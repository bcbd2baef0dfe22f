"""A right that has ended, or rests, gives nothing any more (S28, D35, D36); who may do what else: `tests/ACCESS.md`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    draft_for,
    list_of,
    make_office,
)

if TYPE_CHECKING:
    from samenop_desktop.services.application import Application

CLIENT = "klant@bakkerij.test"


def test_after_blocking_the_office_gets_nothing_more_of_the_administration(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    assert application.administrations.row(office, made.administration_id).kind is Kind.ONLINE_CLIENT
    application.rights.block_access(office, made.administration_id)
    assert list_of(application, office) == ()
    with pytest.raises(SamenopError) as refused:
        application.administrations.open(office, made.administration_id)
    assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN
    # Its own offer stays in Status aanbieding.
    assert application.offers.row(office, made.request_id).costs_money is False


def test_blocking_ends_the_offices_own_access_alone_and_tells_the_client(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    application.administrations.open(office, made.administration_id)
    client = application.accounts.sign_in(CLIENT, PASSWORD).actor
    application.rights.block_access(office, made.administration_id)
    assert [row.plain_name for row in list_of(application, client)] == ["Bakkerij Jansen"]
    assert application.administrations.open(client, made.administration_id).is_owner
    with application.store.read() as tx:
        mails = tx.session.execute(text("SELECT * FROM mail WHERE kind = 'access_ended_to_client'")).all()
    assert [(mail.recipient, mail.needs_link) for mail in mails] == [(CLIENT, False)]
    assert acts(application, administration_id=made.administration_id)[-1] == "access_blocked"
    with pytest.raises(SamenopError) as refused:
        application.rights.block_access(office, made.administration_id)
    assert refused.value.code is ErrorCode.RIGHT_UNKNOWN


def test_an_owner_has_no_right_to_block(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    opened = application.administrations.open(office, made.administration_id)
    assert (opened.is_owner, opened.has_right) == (True, False)
    with pytest.raises(SamenopError) as refused:
        application.rights.block_access(office, made.administration_id)
    assert refused.value.code is ErrorCode.RIGHT_UNKNOWN


def test_rights_rest_while_an_office_lacks_its_package(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    ended = "UPDATE subscription SET ended_at = {} WHERE package = 'Accountant'"
    with application.store.write() as tx:
        tx.session.execute(text(ended.format("started_at")))
    assert list_of(application, office) == ()
    with pytest.raises(SamenopError) as refused:
        application.administrations.open(office, made.administration_id)
    assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN
    with application.store.write() as tx:
        tx.session.execute(text(ended.format("NULL")))
    assert len(list_of(application, office)) == 1
