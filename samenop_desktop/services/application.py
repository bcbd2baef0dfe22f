"""All services of one open store together, as a window, the portal or a worker is handed them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.credentials.session import SessionCredentials
    from samenop_desktop.services.accounts import AccountService
    from samenop_desktop.services.administrations import AdministrationService
    from samenop_desktop.services.backups import BackupService
    from samenop_desktop.services.changes import ChangeService
    from samenop_desktop.services.cleanups import CleanupService
    from samenop_desktop.services.client_pages import ClientPageService
    from samenop_desktop.services.copies import CopyService
    from samenop_desktop.services.costs import CostService
    from samenop_desktop.services.due_troubles import DueTroubleService
    from samenop_desktop.services.editing import EditingService
    from samenop_desktop.services.email_changes import EmailChangeService
    from samenop_desktop.services.forgotten_passwords import ForgottenPasswordService
    from samenop_desktop.services.going_online import GoingOnlineService
    from samenop_desktop.services.histories import HistoryService
    from samenop_desktop.services.ledgers import LedgerService
    from samenop_desktop.services.mailboxes import MailboxService
    from samenop_desktop.services.offers import OfferService
    from samenop_desktop.services.office_packages import PackageService
    from samenop_desktop.services.outbox import OutboxService
    from samenop_desktop.services.own_details import OwnDetailsService
    from samenop_desktop.services.page_sessions import PageSessionService
    from samenop_desktop.services.payers import PayerService
    from samenop_desktop.services.personal_details import PersonalService
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
    from samenop_desktop.settings.places import DataDir
    from samenop_desktop.store.transactions import Store


class Application:
    """One open store with its services and this desk's own parts; made by `bootstrap` alone.

    A service is imported and made when it is first asked for. `store_id` tells stores apart and is no secret;
    `is_sample` is true for the sample office.
    """

    accounts: AccountService
    administrations: AdministrationService
    going_online: GoingOnlineService
    backups: BackupService
    copies: CopyService
    removals: RemovalService
    recovery: RecoveryService
    forgotten_passwords: ForgottenPasswordService
    cleanups: CleanupService
    offers: OfferService
    transfers: TransferService
    resending: ResendingService
    step_plans: StepPlanService
    rights: RightsService
    client_pages: ClientPageService
    page_sessions: PageSessionService
    subscriptions: SubscriptionService
    email_changes: EmailChangeService
    outbox: OutboxService
    work: WorkService
    changes: ChangeService
    prices: PriceService
    costs: CostService
    editing: EditingService
    mailboxes: MailboxService
    own_details: OwnDetailsService
    packages: PackageService
    payers: PayerService
    histories: HistoryService
    ledgers: LedgerService
    personal: PersonalService
    store_copies: StoreCopyService
    due_troubles: DueTroubleService
    store: Store
    store_id: str
    settings_file: SettingsFile
    credentials: SessionCredentials
    data_dir: DataDir
    is_sample: bool

    @property
    def has_copies(self) -> bool:
        """Whether copies of the store are made here at all."""
        return self.store.is_embedded and not self.is_sample

    def to_make(self) -> list[Callable[[], object]]:
        """What makes each part that nobody has asked for yet, so that nobody waits for it later; each blocks."""
        return [partial(getattr, self, name) for name in Application.__annotations__ if name not in vars(self)]

    def close(self) -> None:
        """Give the store's connections back."""
        self.store.close()
