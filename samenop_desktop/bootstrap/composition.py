"""Every service with its real parts, each imported and made when it is first asked for."""

# ruff: noqa: D102  # what each is tells its own class

from __future__ import annotations

import hashlib
from threading import RLock
from typing import TYPE_CHECKING

from samenop_desktop.books.content import DeskContent
from samenop_desktop.bootstrap.parts import Part
from samenop_desktop.bootstrap.sample_office import holds_sample
from samenop_desktop.credentials.contract import MAIL_PASSWORD
from samenop_desktop.credentials.session import SessionCredentials
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.application import Application
from samenop_desktop.settings.file import SettingsFile

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from samenop_desktop.credentials.contract import Credentials
    from samenop_desktop.mail.delivery import SmtpSession
    from samenop_desktop.mail.rendering import MailTemplates
    from samenop_desktop.services.accounts import AccountService
    from samenop_desktop.services.administrations import AdministrationService
    from samenop_desktop.services.arrivals import Arrivals
    from samenop_desktop.services.backup_making import BackupMaking
    from samenop_desktop.services.backups import BackupService
    from samenop_desktop.services.changes import ChangeService
    from samenop_desktop.services.cleanups import CleanupService
    from samenop_desktop.services.client_pages import ClientPageService
    from samenop_desktop.services.contents import Contents
    from samenop_desktop.services.copies import CopyService
    from samenop_desktop.services.costs import CostService
    from samenop_desktop.services.due_troubles import DueTroubleService
    from samenop_desktop.services.editing import EditingService
    from samenop_desktop.services.email_changes import EmailChangeService
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.forgotten_passwords import ForgottenPasswordService
    from samenop_desktop.services.going_online import GoingOnlineService
    from samenop_desktop.services.histories import HistoryService
    from samenop_desktop.services.ledgers import LedgerService
    from samenop_desktop.services.licence_ends import LicenceEnds
    from samenop_desktop.services.mailboxes import MailboxService
    from samenop_desktop.services.offers import OfferService
    from samenop_desktop.services.office_packages import PackageService
    from samenop_desktop.services.outbox import OutboxService
    from samenop_desktop.services.own_details import OwnDetailsService
    from samenop_desktop.services.page_sessions import PageSessionService
    from samenop_desktop.services.payers import PayerService
    from samenop_desktop.services.personal_details import PersonalService
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.prices import PriceService
    from samenop_desktop.services.recovery import RecoveryService
    from samenop_desktop.services.removals import RemovalService
    from samenop_desktop.services.resending import ResendingService
    from samenop_desktop.services.rights import RightsService
    from samenop_desktop.services.step_plans import StepPlanService
    from samenop_desktop.services.store_copies import StoreCopyService
    from samenop_desktop.services.subscriptions import SubscriptionService
    from samenop_desktop.services.transfers import TransferService
    from samenop_desktop.services.work import WorkService
    from samenop_desktop.settings.model import MailSettings
    from samenop_desktop.settings.places import DataDir
    from samenop_desktop.store.times import StoreTime
    from samenop_desktop.store.transactions import Store


class Composition(Application):
    """An application on an open store.

    A start on the screen needs three services of thirty, and importing the others takes as long as all else that it
    does together. So each part is imported where it is made; `complete` makes the rest.
    """

    def __init__(self, store: Store, time: StoreTime, data_dir: DataDir, credentials: Credentials) -> None:
        self.making = RLock()
        self.store = store
        self.store_id = hashlib.sha256(store.engine.url.render_as_string(hide_password=True).encode()).hexdigest()[:16]
        self.settings_file = SettingsFile(data_dir.settings_path)
        self.credentials = SessionCredentials(credentials)
        self.data_dir = data_dir
        self.is_sample = holds_sample(data_dir.root)
        self._time = time
        self._desk_id = data_dir.desk_id

    @Part
    def accounts(self) -> AccountService:
        from samenop_desktop.services.accounts import AccountService

        return AccountService(self.store)

    @Part
    def administrations(self) -> AdministrationService:
        from samenop_desktop.services.administrations import AdministrationService

        return AdministrationService(self.store, self._content, self._desk_id)

    @Part
    def going_online(self) -> GoingOnlineService:
        from samenop_desktop.services.going_online import GoingOnlineService

        return GoingOnlineService(self.store, self._content, self._desk_id)

    @Part
    def backups(self) -> BackupService:
        from samenop_desktop.services.backups import BackupService

        return BackupService(self.store, self._making, self._desk_id)

    @Part
    def copies(self) -> CopyService:
        from samenop_desktop.services.copies import CopyService

        return CopyService(self.store, self._contents, self.backups, self._arrivals, self._desk_id)

    @Part
    def removals(self) -> RemovalService:
        from samenop_desktop.services.removals import RemovalService

        return RemovalService(self.store, self._making, self._posting, self._endings, self._content, self._desk_id)

    @Part
    def recovery(self) -> RecoveryService:
        from samenop_desktop.services.recovery import RecoveryService

        return RecoveryService(self.store, self.accounts, self._posting)

    @Part
    def forgotten_passwords(self) -> ForgottenPasswordService:
        from samenop_desktop.services.forgotten_passwords import ForgottenPasswordService

        return ForgottenPasswordService(self.store, self._posting, self.settings_file.load)

    @Part
    def cleanups(self) -> CleanupService:
        from samenop_desktop.services.cleanups import CleanupService

        return CleanupService(self.store, self.copies, self.removals, self._arrivals, self._desk_id)

    @Part
    def offers(self) -> OfferService:
        from samenop_desktop.services.offers import OfferService

        return OfferService(
            self.store, self._templates, self._posting, self._endings, self.settings_file.load, self._desk_id
        )

    @Part
    def transfers(self) -> TransferService:
        from samenop_desktop.services.transfers import TransferService

        return TransferService(self.store, self._posting, self._endings, self.settings_file.load, self._desk_id)

    @Part
    def resending(self) -> ResendingService:
        from samenop_desktop.services.resending import ResendingService

        return ResendingService(self.store, self._posting, self._endings, self.settings_file.load)

    @Part
    def step_plans(self) -> StepPlanService:
        from samenop_desktop.services.step_plans import StepPlanService

        return StepPlanService(self.store, self._posting, self.settings_file.load)

    @Part
    def rights(self) -> RightsService:
        from samenop_desktop.services.rights import RightsService

        return RightsService(self.store, self._posting, self._making)

    @Part
    def client_pages(self) -> ClientPageService:
        from samenop_desktop.services.client_pages import ClientPageService

        return ClientPageService(self.store, self.accounts, self._posting, self._endings, self.settings_file.load)

    @Part
    def page_sessions(self) -> PageSessionService:
        from samenop_desktop.services.page_sessions import PageSessionService

        return PageSessionService(self.store, self.accounts)

    @Part
    def subscriptions(self) -> SubscriptionService:
        from samenop_desktop.services.subscriptions import SubscriptionService

        return SubscriptionService(self.store, self._posting, self._endings)

    @Part
    def email_changes(self) -> EmailChangeService:
        from samenop_desktop.services.email_changes import EmailChangeService

        return EmailChangeService(self.store, self.accounts, self._posting)

    @Part
    def outbox(self) -> OutboxService:
        from samenop_desktop.services.outbox import OutboxService

        return OutboxService(self.store, self.settings_file.load)

    @Part
    def work(self) -> WorkService:
        from samenop_desktop.services.work import WorkService

        sweeps = (
            self._licence_ends.warn_due,
            self.going_online.sweep,
            self._making.sweep,
            self._arrivals.sweep,
            self.removals.sweep,
            self.ledgers.sweep,
        )
        slow = (self._licence_ends.remove_due, self._making.make_due)
        load, copies = self.settings_file.load, self.store_copies
        return WorkService(self.store, self._endings, slow, copies, sweeps, self.outbox, load, self._open_delivery)

    @Part
    def changes(self) -> ChangeService:
        from samenop_desktop.services.changes import ChangeService

        return ChangeService(self.store)

    @Part
    def prices(self) -> PriceService:
        from samenop_desktop.services.prices import PriceService

        return PriceService(self.store)

    @Part
    def costs(self) -> CostService:
        from samenop_desktop.services.costs import CostService

        return CostService(self.store, self._desk_id)

    @Part
    def editing(self) -> EditingService:
        from samenop_desktop.services.editing import EditingService

        return EditingService(self.store, self._content, self._desk_id)

    @Part
    def mailboxes(self) -> MailboxService:
        from samenop_desktop.services.mailboxes import MailboxService

        return MailboxService(self.store, self._desk_id)

    @Part
    def own_details(self) -> OwnDetailsService:
        from samenop_desktop.services.own_details import OwnDetailsService

        return OwnDetailsService(self.store)

    @Part
    def packages(self) -> PackageService:
        from samenop_desktop.services.office_packages import PackageService

        return PackageService(self.store, self._posting, self._endings)

    @Part
    def payers(self) -> PayerService:
        from samenop_desktop.services.payers import PayerService

        return PayerService(
            self.store, self._templates, self._posting, self.settings_file.load, self._desk_id, is_sample=self.is_sample
        )

    @Part
    def histories(self) -> HistoryService:
        from samenop_desktop.services.histories import HistoryService

        return HistoryService(self.store, self._desk_id)

    @Part
    def ledgers(self) -> LedgerService:
        from samenop_desktop.services.ledgers import LedgerService

        return LedgerService(self.store, self._contents, self.data_dir.ledgers, self._desk_id)

    @Part
    def personal(self) -> PersonalService:
        from samenop_desktop.services.personal_details import PersonalService

        return PersonalService(self.store)

    @Part
    def store_copies(self) -> StoreCopyService:
        from samenop_desktop.services.store_copies import StoreCopyService

        return StoreCopyService(
            self.store, self._time, self.data_dir.store_copies, self._content, has_copies=self.has_copies
        )

    @Part
    def due_troubles(self) -> DueTroubleService:
        from samenop_desktop.services.due_troubles import DueTroubleService

        return DueTroubleService(self.store)

    @Part
    def _templates(self) -> MailTemplates:
        from samenop_desktop.mail.rendering import MailTemplates

        return MailTemplates()

    @Part
    def _posting(self) -> Posting:
        from samenop_desktop.services.posting import Posting

        return Posting(self._templates)

    @Part
    def _endings(self) -> Endings:
        from samenop_desktop.services.endings import Endings

        return Endings(self._posting)

    @Part
    def _content(self) -> DeskContent:
        return DeskContent(self.data_dir.administrations)

    @Part
    def _contents(self) -> Contents:
        from samenop_desktop.services.contents import Contents

        return Contents(self.store, self._content)

    @Part
    def _making(self) -> BackupMaking:
        from samenop_desktop.services.backup_files import BackupFiles
        from samenop_desktop.services.backup_making import BackupMaking

        files = BackupFiles(self.store, DeskContent(self.data_dir.backups))
        return BackupMaking(self.store, self._contents, files, self._desk_id)

    @Part
    def _arrivals(self) -> Arrivals:
        from samenop_desktop.services.arrivals import Arrivals

        return Arrivals(self.store, self._content, self._desk_id)

    @Part
    def _licence_ends(self) -> LicenceEnds:
        from samenop_desktop.services.licence_ends import LicenceEnds

        return LicenceEnds(self.store, self._posting, self.removals)

    def _open_delivery(self, settings: MailSettings) -> AbstractContextManager[SmtpSession]:
        from samenop_desktop.mail.delivery import SmtpDelivery

        return SmtpDelivery(settings, self._mail_password()).session()

    def _mail_password(self) -> str | None:
        """The password of the mail server; without a usable keyring the delivery says itself that it is missing."""
        try:
            return self.credentials.get(MAIL_PASSWORD)
        except SamenopError as error:
            if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
                raise
            return None
