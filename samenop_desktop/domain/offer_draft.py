"""The wizard's brain: the draft of an offer, the order of its steps and what is wrong on each, as plain data (D07)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.administrations import MAXIMUM_NAME, Kind
from samenop_desktop.domain.company import CompanyDetails, check_company
from samenop_desktop.domain.findings import Finding, FindingCode, refusal, refuses, remark
from samenop_desktop.domain.mistypings import suggested_address
from samenop_desktop.domain.text import holds_control_characters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenop_desktop.domain.packages import Package, Payer


class Situation(StrEnum):
    """The three situations of a client (S01, S03, S04)."""

    NO_SUBSCRIPTION = "no_subscription"
    CLIENT_HAS_ADMINISTRATION = "client_has_administration"
    OFFICE_HAS_ADMINISTRATION = "office_has_administration"


class Step(StrEnum):
    """The five steps, in the order of `STEPS`."""

    START = "start"
    ADMINISTRATION = "administration"
    CLIENT_DETAILS = "client_details"
    SUBSCRIPTION = "subscription"
    REVIEW = "review"


STEPS: tuple[Step, ...] = tuple(Step)


class Source(StrEnum):
    """Whether the offer is about a new administration (S06) or one that the office has (S07)."""

    NEW = "new"
    EXISTING = "existing"


class AddressState(StrEnum):
    """What is known of the client's address when it is asked for (D11)."""

    FREE = "free"
    CLIENT = "client"
    OFFICE = "office"
    OPEN_OFFER = "open_offer"


@dataclass(frozen=True, slots=True)
class AdministrationChoice:
    """One of the office's own administrations as the wizard lists it (S07, D08)."""

    id: int
    name: str
    kind: Kind
    offered: bool
    busy: bool
    prefill: CompanyDetails
    mailboxes: tuple[str, ...] = ()
    """The addresses of its active mailboxes, which end on confirming (D37)."""

    @property
    def hindrance(self) -> FindingCode | None:
        """Why it cannot be chosen now, or None."""
        if self.busy:
            return FindingCode.ADMINISTRATION_BUSY
        if self.kind is not Kind.ONLINE:
            return FindingCode.ADMINISTRATION_LOCAL
        if self.offered:
            return FindingCode.ADMINISTRATION_OFFERED
        return None


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What the store and the settings say while the draft is being made.

    `monthly_cents` has the price of each client package, None where unknown (D13); `taken_names` are case folded.
    """

    has_accountant_package: bool
    mail_is_set_up: bool
    administrations: tuple[AdministrationChoice, ...] = ()
    taken_names: frozenset[str] = frozenset()
    monthly_cents: Mapping[Package, int | None] = field(default_factory=dict)

    def administration(self, administration_id: int | None) -> AdministrationChoice | None:
        """The administration with that id, or None."""
        return next((choice for choice in self.administrations if choice.id == administration_id), None)


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """Everything the wizard has collected so far; nothing is written before `Voltooien`."""

    situation: Situation | None = None
    source: Source | None = None
    new_name: str = ""
    administration_id: int | None = None
    details: CompanyDetails = field(default_factory=CompanyDetails)
    email_repeated: str = ""
    package: Package | None = None
    payer: Payer | None = None
    accepts_mailbox_end: bool = False


def check_step(
    step: Step, draft: OfferDraft, facts: OfferFacts, address: AddressState = AddressState.FREE
) -> tuple[Finding, ...]:
    """What is wrong or noteworthy on one step; `address` is what was looked up for the draft's e-mail address."""
    match step:
        case Step.START:
            return _check_start(draft, facts)
        case Step.ADMINISTRATION:
            return _check_administration(draft, facts)
        case Step.CLIENT_DETAILS:
            return _check_client_details(draft, facts, address)
        case Step.SUBSCRIPTION:
            return _check_subscription(draft, facts)
        case Step.REVIEW:
            return _check_review(draft, facts)


def next_step(step: Step, draft: OfferDraft) -> Step | None:
    """The step after `step`, or None when the draft's situation ends there."""
    if step is Step.REVIEW or (step is Step.START and draft.situation is not Situation.NO_SUBSCRIPTION):
        return None
    return STEPS[STEPS.index(step) + 1]


def first_refused_step(draft: OfferDraft, facts: OfferFacts, address: AddressState = AddressState.FREE) -> Step | None:
    """The first step that is not right yet, or None when the offer can be made."""
    return next((step for step in STEPS if refuses(check_step(step, draft, facts, address))), None)


def step_of_field(name: str) -> Step:
    """The step that owns the field called `name`, for going back to it after a refusal."""
    if name == "situation":
        return Step.START
    if name in ("source", "new_name", "administration_id"):
        return Step.ADMINISTRATION
    if name in ("package", "payer"):
        return Step.SUBSCRIPTION
    if name == "accepts_mailbox_end":
        return Step.REVIEW
    return Step.CLIENT_DETAILS


def check_administration_name(name: str, taken: frozenset[str]) -> tuple[Finding, ...]:
    """What is wrong with the name of a new administration; `taken` holds case-folded names."""
    name = name.strip()
    if not name:
        return (refusal("new_name", FindingCode.MISSING),)
    if len(name) > MAXIMUM_NAME:
        return (refusal("new_name", FindingCode.TOO_LONG, maximum=MAXIMUM_NAME),)
    if holds_control_characters(name):
        return (refusal("new_name", FindingCode.CONTROL_CHARACTERS),)
    if name.casefold() in taken:
        return (refusal("new_name", FindingCode.NAME_TAKEN),)
    return ()


def _check_start(draft: OfferDraft, facts: OfferFacts) -> tuple[Finding, ...]:
    found = []
    if not facts.has_accountant_package:
        found.append(refusal("situation", FindingCode.PACKAGE_NOT_ACCOUNTANT))
    if not facts.mail_is_set_up:
        found.append(remark("situation", FindingCode.MAIL_NOT_SET_UP))
    match draft.situation:
        case None:
            found.append(refusal("situation", FindingCode.SITUATION_MISSING))
        case Situation.CLIENT_HAS_ADMINISTRATION:
            found.append(refusal("situation", FindingCode.SITUATION_NEEDS_CLIENT))
        case Situation.OFFICE_HAS_ADMINISTRATION:
            found.append(refusal("situation", FindingCode.SITUATION_NEEDS_TRANSFER))
        case Situation.NO_SUBSCRIPTION:
            pass
    return tuple(found)


def _check_administration(draft: OfferDraft, facts: OfferFacts) -> tuple[Finding, ...]:
    match draft.source:
        case None:
            return (refusal("source", FindingCode.CHOICE_MISSING),)
        case Source.NEW:
            return check_administration_name(draft.new_name, facts.taken_names)
        case Source.EXISTING:
            chosen = facts.administration(draft.administration_id)
            if chosen is None:
                return (refusal("administration_id", FindingCode.ADMINISTRATION_MISSING),)
            return (refusal("administration_id", chosen.hindrance),) if chosen.hindrance else ()


_ADDRESS_FINDINGS = {
    AddressState.CLIENT: FindingCode.ADDRESS_OF_CLIENT,
    AddressState.OFFICE: FindingCode.ADDRESS_OF_OFFICE,
    AddressState.OPEN_OFFER: FindingCode.ADDRESS_HAS_OPEN_OFFER,
}


def _check_client_details(draft: OfferDraft, facts: OfferFacts, address: AddressState) -> tuple[Finding, ...]:
    chosen = facts.administration(draft.administration_id) if draft.source is Source.EXISTING else None
    found = check_company(draft.details, draft.email_repeated, chosen.prefill if chosen else None)
    if address is not AddressState.FREE:
        return (*found, refusal("email", _ADDRESS_FINDINGS[address]))
    meant = suggested_address(draft.details.email)
    if meant is not None and not any(finding.field == "email" for finding in found):
        found = (*found, remark("email", FindingCode.EMAIL_LOOKS_MISTYPED, suggestion=meant))
    return found


def mailbox_findings(addresses: tuple[str, ...], *, accepted: bool) -> tuple[Finding, ...]:
    """The refusal to send a request while mailboxes are active whose end was not accepted (D37)."""
    if not addresses or accepted:
        return ()
    return (refusal("accepts_mailbox_end", FindingCode.MAILBOX_ENDS, addresses=", ".join(addresses)),)


def _check_review(draft: OfferDraft, facts: OfferFacts) -> tuple[Finding, ...]:
    chosen = facts.administration(draft.administration_id) if draft.source is Source.EXISTING else None
    return mailbox_findings(chosen.mailboxes if chosen else (), accepted=draft.accepts_mailbox_end)


def _check_subscription(draft: OfferDraft, facts: OfferFacts) -> tuple[Finding, ...]:
    found = []
    if draft.package is None:
        found.append(refusal("package", FindingCode.PACKAGE_MISSING))
    elif facts.monthly_cents.get(draft.package) is None:
        found.append(refusal("package", FindingCode.PRICE_UNKNOWN))
    if draft.payer is None:
        found.append(refusal("payer", FindingCode.PAYER_MISSING))
    return tuple(found)
