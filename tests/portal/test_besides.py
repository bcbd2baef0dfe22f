"""What is said beside the fields of the client's form."""

from __future__ import annotations

import pytest

from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.confirmation import Confirmation, check_confirmation
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.portal.besides import beside_fields, beside_password
from samenop_desktop.portal.rendering import LABELS

EMPTY = Confirmation(CompanyDetails(), "", "", "", agreed=False)


def test_problems_stand_in_the_order_of_the_page_and_speak_to_the_client() -> None:
    findings = check_confirmation(EMPTY, CompanyDetails(), has_account=False, client_pays=True)
    problems, remarks = beside_fields(findings, has_account=False)
    assert list(problems) == [
        "email",
        "password",
        "company_name",
        "contact_person",
        "address",
        "postcode",
        "city",
        "iban",
        "agreed",
    ]
    assert problems["company_name"] == "Vul de naam van je bedrijf in."
    assert not remarks
    assert not any("de klant" in sentence for sentence in problems.values())


def test_every_field_that_can_have_a_problem_has_a_label_on_the_page() -> None:
    findings = check_confirmation(EMPTY, CompanyDetails(), has_account=False, client_pays=True)
    assert {finding.field for finding in findings} <= set(LABELS)


def test_who_has_an_account_is_asked_for_the_password_he_has() -> None:
    findings = check_confirmation(EMPTY, CompanyDetails(), has_account=True, client_pays=False)
    problems, _ = beside_fields(findings, has_account=True)
    assert problems["password"] == "Vul het wachtwoord in dat je al hebt."


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (SamenopError(ErrorCode.SIGN_IN_FAILED), "Dit wachtwoord hoort niet bij je abonnement"),
        (SamenopError(ErrorCode.SIGN_IN_SLOWED, seconds=8), "Wacht 8 seconden"),
    ],
)
def test_a_refused_sign_in_is_said_beside_the_password(error: SamenopError, words: str) -> None:
    assert words in beside_password(error)["password"]
