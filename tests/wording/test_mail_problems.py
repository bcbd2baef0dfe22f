"""A sentence for every mail problem."""

from __future__ import annotations

import pytest

from samenop_desktop.domain.mail_problems import MailProblem
from samenop_desktop.mail.errors import DeliveryPostponed, explain
from samenop_desktop.wording.mail_problems import SENTENCES


@pytest.mark.parametrize("problem", MailProblem)
def test_every_problem_has_a_sentence_that_fills_in(problem: MailProblem) -> None:
    error = DeliveryPostponed(problem, "mail.kantoor.example", 465, address="info@kantoor.example")
    said = explain(error)
    assert said.endswith(".")
    assert "{" not in said
    assert error.words == said


def test_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) == set(MailProblem)


def test_the_server_s_own_words_come_after_ours() -> None:
    error = DeliveryPostponed(MailProblem.LOGIN_REFUSED, "mail.kantoor.example", 465, server_words="535 no {host}")
    assert explain(error).endswith("De server zei: 535 no {host}")
    assert error.words == "535 no {host}"
