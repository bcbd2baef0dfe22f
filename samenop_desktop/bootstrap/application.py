"""Opening a store and giving every service its real parts."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from samenop_desktop.books.content import DeskContent
from samenop_desktop.bootstrap.sample_office import holds_sample
from samenop_desktop.credentials.contract import MAIL_PASSWORD
from samenop_desktop.credentials.environment import EnvironmentCredentials
from samenop_desktop.credentials.session import SessionCredentials
from samenop_desktop.credentials.system import SystemCredentials
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.mail.delivery import SmtpDelivery
from samenop_desktop.mail.rendering import MailTemplates
from samenop_desktop.services.accounts import AccountService
from samenop_desktop.services.administrations import AdministrationService
from samenop_desktop.services.application import Application
from samenop_desktop.services.arrivals import Arrivals
from samenop_desktop.services.backup_files import BackupFiles
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
from samenop_desktop.settings.file import SettingsFile
from samenop_desktop.store.engine import embedded_url, open_engine
from samenop_desktop.store.schema import bring_up_to_date
from samenop_desktop.store.times import DatabaseTime, RecordedTime, SystemClock
from samenop_desktop.store.transactions import Store

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from samenop_desktop.credentials.contract import Credentials
    from samenop_desktop.domain.clock import Clock
    from samenop_desktop.mail.delivery import SmtpSession
    from samenop_desktop.settings.model import MailSettings
    from samenop_desktop.settings.places import DataDir


@dataclass(frozen=True, slots=True)
class Replacements:
    """Parts that a test puts in the place of real ones: the clock and the keyring, nothing else."""

    clock: Clock | None = None
    credentials: Credentials | None = None


def open_application(
    data_dir: DataDir, database_url: str | None = None, replacements: Replacements | None = None
) -> Application:
    """Open the store (the embedded one without `database_url`), bring its schema up to date and wire the services.

    Raises STORE_URL_WRONG, STORE_DRIVER_MISSING, STORE_UNREACHABLE, STORE_TOO_NEW, STORE_BUSY or DATA_DIR_UNUSABLE.
    """
    replacements = replacements or Replacements()
    url = database_url or embedded_url(data_dir.database_path)
    engine = open_engine(url)
    bring_up_to_date(engine)
    time = _time(engine.dialect.name, replacements.clock)
    store = Store(engine, time)
    settings_file = SettingsFile(data_dir.settings_path)
    credentials = SessionCredentials(replacements.credentials or _system_credentials(data_dir))

    def open_delivery(settings: MailSettings) -> AbstractContextManager[SmtpSession]:
        return SmtpDelivery(settings, _mail_password(credentials)).session()

    templates = MailTemplates()
    posting = Posting(templates)
    endings = Endings(posting)
    content = DeskContent(data_dir.administrations)
    desk_id = data_dir.desk_id
    is_sample = holds_sample(data_dir.root)
    accounts = AccountService(store)
    going_online = GoingOnlineService(store, content, desk_id)
    contents = Contents(store, content)
    making = BackupMaking(store, contents, BackupFiles(store, DeskContent(data_dir.backups)), desk_id)
    backups = BackupService(store, making, desk_id)
    arrivals = Arrivals(store, content, desk_id)
    removals = RemovalService(store, making, posting, endings, content, desk_id)
    copies = CopyService(store, contents, backups, arrivals, desk_id)
    client_pages = ClientPageService(store, accounts, posting, endings, settings_file.load)
    outbox = OutboxService(store, settings_file.load)
    store_copies = StoreCopyService(store, time, data_dir.store_copies, content, is_sample=is_sample)
    ledgers = LedgerService(store, contents, data_dir.ledgers, desk_id)
    licence_ends = LicenceEnds(store, posting, removals)
    sweeps = (
        licence_ends.warn_due,
        going_online.sweep,
        making.sweep,
        arrivals.sweep,
        removals.sweep,
        ledgers.sweep,
    )
    slow = (licence_ends.remove_due, making.make_due)
    return Application(
        accounts=accounts,
        administrations=AdministrationService(store, content, desk_id),
        going_online=going_online,
        backups=backups,
        copies=copies,
        cleanups=CleanupService(store, copies, removals, arrivals, desk_id),
        transfers=TransferService(store, posting, endings, settings_file.load, desk_id),
        resending=ResendingService(store, posting, endings, settings_file.load),
        step_plans=StepPlanService(store, posting, settings_file.load),
        removals=removals,
        recovery=RecoveryService(store, accounts, posting),
        forgotten_passwords=ForgottenPasswordService(store, posting, settings_file.load),
        offers=OfferService(store, templates, posting, endings, settings_file.load, desk_id),
        rights=RightsService(store, posting, making),
        client_pages=client_pages,
        page_sessions=PageSessionService(store, accounts),
        subscriptions=SubscriptionService(store, posting, endings),
        email_changes=EmailChangeService(store, accounts, posting),
        outbox=outbox,
        work=WorkService(store, endings, slow, store_copies, sweeps, outbox, settings_file.load, open_delivery),
        changes=ChangeService(store),
        prices=PriceService(store),
        costs=CostService(store, desk_id),
        editing=EditingService(store, content, desk_id),
        mailboxes=MailboxService(store, desk_id),
        own_details=OwnDetailsService(store),
        packages=PackageService(store, posting, endings),
        payers=PayerService(store, templates, posting, settings_file.load, desk_id, is_sample=is_sample),
        histories=HistoryService(store, desk_id),
        ledgers=ledgers,
        personal=PersonalService(store),
        store_copies=store_copies,
        due_troubles=DueTroubleService(store),
        store=store,
        store_id=hashlib.sha256(engine.url.render_as_string(hide_password=True).encode()).hexdigest()[:16],
        settings_file=settings_file,
        credentials=credentials,
        data_dir=data_dir,
        is_sample=is_sample,
    )


def _time(dialect: str, clock: Clock | None) -> DatabaseTime | RecordedTime:
    if dialect == "postgresql" and clock is None:
        return DatabaseTime()
    return RecordedTime(clock or SystemClock())


def _system_credentials(data_dir: DataDir) -> Credentials:
    return EnvironmentCredentials(SystemCredentials(f"samenop-desktop:{data_dir.desk_id}"), os.environ)


def _mail_password(credentials: Credentials) -> str | None:
    """The password of the mail server; without a usable keyring the delivery says itself that it is missing."""
    try:
        return credentials.get(MAIL_PASSWORD)
    except SamenopError as error:
        if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
            raise
        return None
