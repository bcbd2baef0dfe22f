"""Cleaning up after an end without confirmation: a local copy, then the online administration goes (S23, S24, D28)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from samenop_desktop.domain.administrations import Place, State
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import office_of, owned_administration
from samenop_desktop.services.administration_table import AdministrationTable
from samenop_desktop.services.administrations import taken_names
from samenop_desktop.services.halves import Halves
from samenop_desktop.services.request_rows import CleanedUp, CleanupPlan
from samenop_desktop.store.records import AdministrationRecord, ContentRecord, RequestRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.arrivals import Arrivals
    from samenop_desktop.services.copies import CopyService
    from samenop_desktop.services.opened_rows import NewAdministration
    from samenop_desktop.services.removals import RemovalService
    from samenop_desktop.store.transactions import Store


class CleanupService:
    """What an office does about an administration that still costs money because nobody confirmed."""

    def __init__(
        self, store: Store, copies: CopyService, removals: RemovalService, arrivals: Arrivals, desk_id: str
    ) -> None:
        self._store = store
        self._copies = copies
        self._removals = removals
        self._arrivals = arrivals
        self._desk_id = desk_id

    def plan(self, actor: Actor, administration_id: int) -> CleanupPlan:
        """What cleaning up would do. Raises ADMINISTRATION_UNKNOWN, ADMINISTRATION_BUSY or NOT_TO_CLEAN_UP."""
        with self._store.read() as tx:
            office_of(tx, actor)
            administration = owned_administration(tx, actor, administration_id)
            row = AdministrationTable(tx, actor.account_id, self._desk_id).row(administration_id)
            if row is not None and row.status.state is State.BUSY:
                raise SamenopError(ErrorCode.ADMINISTRATION_BUSY)
            if row is None or row.status.state is not State.COSTS_MONEY:
                raise SamenopError(ErrorCode.NOT_TO_CLEAN_UP)
            contents = select(func.count(ContentRecord.id)).where(
                ContentRecord.administration_id == administration_id, ContentRecord.complete
            )
            auditfiles = tx.session.scalar(contents) or 0
            made_for_offer = select(RequestRecord.id).where(
                RequestRecord.administration_id == administration_id, RequestRecord.new_administration
            )
            is_new = tx.session.scalar(made_for_offer.limit(1)) is not None
            return CleanupPlan(
                administration_id=administration_id,
                administration=administration.name,
                is_empty=is_new and auditfiles == 0,
                auditfiles=auditfiles,
                monthly_cents=row.monthly_cents,
            )

    def clean_up(
        self,
        actor: Actor,
        administration_id: int,
        repeated_name: str,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> CleanedUp:
        """Do what `plan` tells; `repeated_name` is the administration's name as typed again (P15).

        The copy is exactly what was there, and the online administration goes after a verified back-up only (P14).
        Stopped or refused half way all is as it was. Raises what `plan`, copying and deleting raise, and
        NAME_NOT_REPEATED.
        """
        plan = self.plan(actor, administration_id)
        if repeated_name.strip() != plan.administration:
            raise SamenopError(ErrorCode.NAME_NOT_REPEATED, name=plan.administration)
        if plan.is_empty:
            backup_id = self._removals.delete(actor, administration_id, repeated_name, on_progress, is_cancelled)
            return CleanedUp(plan.administration, "", backup_id, plan.monthly_cents)
        halves = Halves(on_progress)
        name = self._copies.suggest_name(actor, administration_id)
        copy = self._copies.copy(actor, administration_id, name, Place.LOCAL, halves.first, is_cancelled)
        try:
            backup_id = self._removals.delete(actor, administration_id, repeated_name, halves.second, is_cancelled)
        except BaseException:
            with suppress(SamenopError):
                self._arrivals.take_back(actor, copy.administration_id)
            raise
        return CleanedUp(plan.administration, self._give_name_back(actor, plan, copy), backup_id, plan.monthly_cents)

    def _give_name_back(self, actor: Actor, plan: CleanupPlan, copy: NewAdministration) -> str:
        """Call the copy what the administration was called, now that the name is free; returns its name."""
        with self._store.write() as tx:
            if plan.administration.casefold() in taken_names(tx, actor.account_id):
                return copy.name
            tx.session.execute(
                update(AdministrationRecord)
                .where(AdministrationRecord.id == copy.administration_id)
                .values(name=plan.administration, name_key=text_key(plan.administration))
            )
        return plan.administration
