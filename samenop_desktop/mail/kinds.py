"""Every kind of mail that the program sends."""

from __future__ import annotations

from enum import StrEnum


class MailKind(StrEnum):
    """Every mail that the program sends, by its side: the end of the name says to whom."""

    OFFER = "offer"
    OFFER_RECEIPT = "offer_receipt"
    CONFIRMED_TO_OFFICE = "confirmed_to_office"
    CONFIRMED_TO_CLIENT = "confirmed_to_client"
    DECLINED_TO_OFFICE = "declined_to_office"
    CANCELLED_TO_CLIENT = "cancelled_to_client"
    EXPIRED_TO_OFFICE = "expired_to_office"
    EXPIRED_TO_CLIENT = "expired_to_client"
    TRANSFER = "transfer"
    TRANSFER_RECEIPT = "transfer_receipt"
    TRANSFERRED_TO_OFFICE = "transferred_to_office"
    TRANSFERRED_TO_CLIENT = "transferred_to_client"
    STEP_PLANS = "step_plans"
    ACCESS_ENDED_TO_CLIENT = "access_ended_to_client"
    ACCESS_GIVEN_TO_OFFICE = "access_given_to_office"
    ACCESS_REMOVED_TO_OFFICE = "access_removed_to_office"
    DELETED_TO_OFFICE = "deleted_to_office"
    LICENCE_CANCELLED_TO_CLIENT = "licence_cancelled_to_client"
    LICENCE_CANCELLED_TO_OFFICE = "licence_cancelled_to_office"
    LICENCE_KEPT_TO_CLIENT = "licence_kept_to_client"
    LICENCE_KEPT_TO_OFFICE = "licence_kept_to_office"
    LICENCE_ENDS_TO_CLIENT = "licence_ends_to_client"
    LICENCE_ENDS_TO_OFFICE = "licence_ends_to_office"
    LICENCE_ENDED_TO_CLIENT = "licence_ended_to_client"
    LICENCE_ENDED_TO_OFFICE = "licence_ended_to_office"
    PACKAGE_ENDED_TO_OFFICE = "package_ended_to_office"
    PACKAGE_TAKEN_TO_OFFICE = "package_taken_to_office"
    EMAIL_CHANGE_TO_OLD = "email_change_to_old"
    EMAIL_CHANGE_TO_NEW = "email_change_to_new"
    EMAIL_CHANGED_TO_CLIENT = "email_changed_to_client"
    PAYER_CHANGE = "payer_change"
    TEST = "test"
