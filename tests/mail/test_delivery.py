"""Every way in which handing a mail to a mail server can go."""

from __future__ import annotations

import socket
import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import trustme

from samenop_desktop.domain.mail_problems import MailProblem
from samenop_desktop.mail.composing import MailFields, compose
from samenop_desktop.mail.delivery import SmtpDelivery
from samenop_desktop.mail.errors import DeliveryError, DeliveryPostponed, DeliveryRefused, explain
from tests.mail.servers import HOST, Mailbox, Server, Talk, scripted_server, smtp_server, until_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import EmailMessage
    from pathlib import Path

QUICK = 0.3
FIELDS = MailFields(
    "<1@vanderlinden.example>",
    datetime(2026, 11, 30, 9, 0, tzinfo=UTC),
    "Kantoor Van der Linden",
    "info@vanderlinden.example",
    "roel@vanderlinden.example",
    "roos@bloemenhuis.example",
    "Aanbieding",
    "Beste Roos,\n.\n.zo begint een regel met een punt\nEén administratie voor € 12,50.\n",
    "<p>Beste Roos</p>\n",
)
MESSAGE = compose(FIELDS)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def cafile(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "issuer.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)
    return context


def failure(delivery: SmtpDelivery, message: EmailMessage = MESSAGE) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        delivery.send(message)
    return caught.value


class TestAccepted:
    def test_mail_arrives_whole_and_the_server_s_words_come_back(self) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox) as port:
            words = SmtpDelivery(Server(port)).send(MESSAGE)
        assert words == "250 2.0.0 aangenomen als 1"
        assert mailbox.senders == ["info@vanderlinden.example"]
        assert mailbox.recipients == ["roos@bloemenhuis.example"]
        (mail,) = mailbox.mails
        assert mail["Message-ID"] == FIELDS.message_id
        body = mail.get_body(("plain",))
        assert body is not None
        assert body.get_content().replace("\r\n", "\n") == FIELDS.text

    def test_the_computer_s_name_is_not_told(self) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox) as port:
            SmtpDelivery(Server(port)).send(MESSAGE)
        assert mailbox.greetings == ["[127.0.0.1]"]

    def test_several_mails_share_one_connection(self) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox) as port, SmtpDelivery(Server(port)).session() as session:
            for _ in range(3):
                session.send(MESSAGE)
        assert len(mailbox.mails) == 3
        assert len(mailbox.greetings) == 1

    def test_a_refused_recipient_does_not_spoil_the_next_mail(self) -> None:
        mailbox = Mailbox({"RCPT weg@klant.example": "550 no such user"})
        with smtp_server(mailbox) as port, SmtpDelivery(Server(port)).session() as session:
            with pytest.raises(DeliveryRefused):
                session.send(compose(replace(FIELDS, recipient="weg@klant.example")))
            session.send(MESSAGE)
        assert mailbox.recipients == ["roos@bloemenhuis.example"]

    def test_a_broken_connection_is_made_anew_for_the_next_mail(self) -> None:
        greeted = 0

        def cut_off_once(talk: Talk) -> None:
            nonlocal greeted
            greeted += 1
            until_data(talk)
            if greeted > 1:
                talk.say("250 taken")

        with scripted_server(cut_off_once) as port, SmtpDelivery(Server(port), timeout=5).session() as session:
            with pytest.raises(DeliveryPostponed):
                session.send(MESSAGE)
            assert session.send(MESSAGE) == "250 taken"

    def test_an_international_domain_goes_out_in_ascii(self) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox) as port:
            SmtpDelivery(Server(port)).send(compose(replace(FIELDS, recipient="roos@café.example")))
        assert mailbox.recipients == ["roos@xn--caf-dma.example"]


class TestSecurity:
    def test_tls(self, authority: trustme.CA, cafile: Path) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox, tls=serving(authority.issue_cert(HOST))) as port:
            SmtpDelivery(Server(port, security="tls"), cafile=cafile).send(MESSAGE)
        assert len(mailbox.mails) == 1

    def test_starttls(self, authority: trustme.CA, cafile: Path) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox, starttls=serving(authority.issue_cert(HOST))) as port:
            SmtpDelivery(Server(port, security="starttls"), cafile=cafile).send(MESSAGE)
        assert len(mailbox.mails) == 1

    def test_plain_text_goes_to_this_computer_only(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def connect(*_: object, **__: object) -> socket.socket:
            pytest.fail("no connection may be made")

        monkeypatch.setattr(socket, "create_connection", connect)
        error = failure(SmtpDelivery(Server(25, host="192.0.2.1", username="info"), "geheim"))
        assert error.problem is MailProblem.SECURITY_NEEDED

    @pytest.mark.parametrize("host", [HOST, "localhost"])
    @pytest.mark.parametrize("security", ["tls", "starttls"])
    def test_certificate_for_another_name(self, authority: trustme.CA, cafile: Path, host: str, security: str) -> None:
        other = authority.issue_cert("mail.elders.example")
        problem = self._certificate_failure(other, cafile, security, host)
        assert problem is MailProblem.CERTIFICATE_OTHER_NAME

    @pytest.mark.parametrize("security", ["tls", "starttls"])
    def test_certificate_that_has_expired(self, authority: trustme.CA, cafile: Path, security: str) -> None:
        now = datetime.now(UTC)
        expired = authority.issue_cert(HOST, not_before=now - timedelta(9), not_after=now - timedelta(1))
        assert self._certificate_failure(expired, cafile, security) is MailProblem.CERTIFICATE_EXPIRED

    @pytest.mark.parametrize("security", ["tls", "starttls"])
    def test_certificate_of_an_unknown_issuer(self, cafile: Path, security: str) -> None:
        stranger = trustme.CA().issue_cert(HOST)
        assert self._certificate_failure(stranger, cafile, security) is MailProblem.CERTIFICATE_UNTRUSTED

    def test_the_system_s_issuers_count_without_a_file(self, authority: trustme.CA) -> None:
        with smtp_server(Mailbox(), tls=serving(authority.issue_cert(HOST))) as port:
            error = failure(SmtpDelivery(Server(port, security="tls")))
        assert error.problem is MailProblem.CERTIFICATE_UNTRUSTED

    @staticmethod
    def _certificate_failure(
        certificate: trustme.LeafCert, cafile: Path, security: str, host: str = HOST
    ) -> MailProblem:
        mailbox = Mailbox()
        context = serving(certificate)
        at_once, later = (context, None) if security == "tls" else (None, context)
        with smtp_server(mailbox, tls=at_once, starttls=later) as port:
            server = Server(port, host=host, security=security, username="info")
            error = failure(SmtpDelivery(server, "geheim", cafile=cafile))
        assert isinstance(error, DeliveryPostponed)
        assert not mailbox.mails
        return error.problem

    def test_starttls_is_never_skipped(self) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox) as port:
            error = failure(SmtpDelivery(Server(port, security="starttls", username="info"), "geheim"))
        assert error.problem is MailProblem.STARTTLS_MISSING
        assert not mailbox.mails

    def test_tls_to_a_port_that_speaks_plain_text(self) -> None:
        with smtp_server(Mailbox()) as port:
            error = failure(SmtpDelivery(Server(port, security="tls"), timeout=5))
        assert error.problem is MailProblem.TLS_NOT_SPOKEN
        assert "Kies STARTTLS" in explain(error)

    def test_starttls_to_a_port_that_expects_tls(self, authority: trustme.CA) -> None:
        with smtp_server(Mailbox(), tls=serving(authority.issue_cert(HOST))) as port:
            error = failure(SmtpDelivery(Server(port, security="starttls"), timeout=QUICK))
        assert error.problem is MailProblem.TIMED_OUT
        assert "465 hoort bij TLS" in explain(error)


class TestSigningIn:
    @pytest.fixture
    def mailbox(self) -> Mailbox:
        return Mailbox()

    @pytest.fixture(params=[("PLAIN", "LOGIN"), ("PLAIN",), ("LOGIN",)], ids="+".join)
    def methods(self, request: pytest.FixtureRequest) -> frozenset[str]:
        return frozenset(request.param)

    @pytest.fixture
    def server(self, authority: trustme.CA, mailbox: Mailbox, methods: frozenset[str]) -> Iterator[Server]:
        secure = serving(authority.issue_cert(HOST))
        with smtp_server(mailbox, starttls=secure, account=("info", "géheim €"), methods=methods) as port:
            yield Server(port, security="starttls", username="info")

    def test_right_password_that_is_not_ascii(self, server: Server, mailbox: Mailbox, cafile: Path) -> None:
        SmtpDelivery(server, "géheim €", cafile=cafile).send(MESSAGE)
        assert len(mailbox.mails) == 1

    def test_wrong_password(self, server: Server, cafile: Path) -> None:
        error = failure(SmtpDelivery(server, "zomer2026", cafile=cafile))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is MailProblem.LOGIN_REFUSED
        assert error.server_words.startswith("535 ")
        assert "zomer2026" not in explain(error)

    def test_no_password(self, server: Server, cafile: Path) -> None:
        error = failure(SmtpDelivery(server, cafile=cafile))
        assert error.problem is MailProblem.PASSWORD_MISSING

    def test_no_username_where_one_is_wanted(self, server: Server, cafile: Path) -> None:
        error = failure(SmtpDelivery(replace(server, username=""), cafile=cafile))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is MailProblem.LOGIN_NEEDED

    def test_server_that_takes_no_passwords(self) -> None:
        with smtp_server(Mailbox()) as port:
            error = failure(SmtpDelivery(Server(port, username="info"), "geheim"))
        assert error.problem is MailProblem.LOGIN_UNSUPPORTED


class TestAnsweredNo:
    @pytest.mark.parametrize(
        ("command", "problem"),
        [
            ("MAIL", MailProblem.SENDER_REFUSED),
            ("RCPT", MailProblem.RECIPIENT_REFUSED),
            ("DATA", MailProblem.CONTENT_REFUSED),
        ],
    )
    def test_a_permanent_no_refuses(self, command: str, problem: MailProblem) -> None:
        with smtp_server(Mailbox({command: "550 5.1.1 not here"})) as port:
            error = failure(SmtpDelivery(Server(port)))
        assert isinstance(error, DeliveryRefused)
        assert error.problem is problem
        assert error.words == "550 5.1.1 not here"
        assert explain(error).endswith("De server zei: 550 5.1.1 not here")

    @pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
    @pytest.mark.parametrize("answer", ["451 4.7.1 greylisted", "421 closing"])
    def test_a_temporary_no_postpones(self, command: str, answer: str) -> None:
        with smtp_server(Mailbox({command: answer})) as port:
            error = failure(SmtpDelivery(Server(port)))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is MailProblem.POSTPONED_BY_SERVER
        assert error.words == answer

    def test_words_are_kept_on_one_clean_short_line(self) -> None:
        def refuse_at_length(talk: Talk) -> None:
            talk.say("220 mail.test ESMTP")
            talk.hear()
            talk.say("250 mail.test")
            talk.hear()
            talk.say("550-no\r\n550 \u202eway\x07 " + "x" * 900)
            talk.hear()

        with scripted_server(refuse_at_length) as port:
            error = failure(SmtpDelivery(Server(port), timeout=5))
        assert error.words.startswith("550 no way xxx")
        assert len(error.words) == 500

    def test_address_that_is_none_is_refused_before_the_server_sees_it(self) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox) as port:
            error = failure(SmtpDelivery(Server(port, sender="info@x.example>\r\nRCPT TO:<z@z.example")))
        assert isinstance(error, DeliveryRefused)
        assert error.problem is MailProblem.ADDRESS_WRONG
        assert not mailbox.greetings


class TestGoneWrong:
    def test_nobody_there(self) -> None:
        with socket.create_server((HOST, 0)) as closed:
            port = closed.getsockname()[1]
        error = failure(SmtpDelivery(Server(port)))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is MailProblem.CONNECTION_REFUSED
        assert f"poort {port}" in error.words

    def test_name_that_cannot_exist(self) -> None:
        error = failure(SmtpDelivery(Server(25, host="mail..example", security="tls")))
        assert error.problem is MailProblem.HOST_UNKNOWN

    def test_name_that_is_not_found(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def look_up(*_: object, **__: object) -> None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        error = failure(SmtpDelivery(Server(465, host="mail.vanderlinden.example", security="tls")))
        assert error.problem is MailProblem.HOST_UNKNOWN
        assert "mail.vanderlinden.example is niet te vinden" in error.words

    @pytest.mark.parametrize(
        ("script", "problem"),
        [
            (lambda talk: talk.say("SSH-2.0-OpenSSH_9.2"), MailProblem.NOT_A_MAIL_SERVER),
            (lambda talk: talk.say("HTTP/1.1 400 Bad Request"), MailProblem.NOT_A_MAIL_SERVER),
            (lambda talk: talk.say(b"\xff\xfe\x00\x01\n"), MailProblem.NOT_A_MAIL_SERVER),
            (lambda talk: talk.say("2" * 9000), MailProblem.NOT_A_MAIL_SERVER),
            (lambda talk: talk.say("554 your address is on a list"), MailProblem.SERVER_UNWILLING),
            (lambda talk: talk.say("421 too many connections"), MailProblem.SERVER_UNWILLING),
            (Talk.hang_up, MailProblem.CUT_OFF),
        ],
    )
    def test_odd_greetings_postpone(self, script: Callable[[Talk], None], problem: MailProblem) -> None:
        with scripted_server(script) as port:
            error = failure(SmtpDelivery(Server(port), timeout=5))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is problem

    def test_silence_postpones(self) -> None:
        with scripted_server(Talk.hear_out) as port:
            error = failure(SmtpDelivery(Server(port), timeout=QUICK))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is MailProblem.TIMED_OUT

    def test_silence_in_the_middle_postpones(self) -> None:
        def fall_silent(talk: Talk) -> None:
            talk.say("220 mail.test ESMTP")
            talk.hear()
            talk.say("250 mail.test")
            talk.hear_out()

        with scripted_server(fall_silent) as port:
            error = failure(SmtpDelivery(Server(port), timeout=QUICK))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is MailProblem.TIMED_OUT

    def test_cut_off_after_the_text_leaves_the_outcome_unknown(self) -> None:
        with scripted_server(until_data) as port:
            error = failure(SmtpDelivery(Server(port), timeout=5))
        assert isinstance(error, DeliveryPostponed)
        assert error.problem is MailProblem.OUTCOME_UNKNOWN

    def test_silence_after_the_text_leaves_the_outcome_unknown(self) -> None:
        def never_answer(talk: Talk) -> None:
            until_data(talk)
            talk.hear_out()

        with scripted_server(never_answer) as port:
            error = failure(SmtpDelivery(Server(port), timeout=QUICK))
        assert error.problem is MailProblem.OUTCOME_UNKNOWN

    def test_garbage_after_the_text_postpones(self) -> None:
        def babble(talk: Talk) -> None:
            until_data(talk)
            talk.say("wat?")

        with scripted_server(babble) as port:
            error = failure(SmtpDelivery(Server(port), timeout=5))
        assert isinstance(error, DeliveryPostponed)

    def test_a_server_that_is_away_is_tried_once_a_session(self) -> None:
        tried = 0

        def hang_up(talk: Talk) -> None:
            nonlocal tried
            tried += 1

        with scripted_server(hang_up) as port, SmtpDelivery(Server(port), timeout=5).session() as session:
            for _ in range(3):
                with pytest.raises(DeliveryPostponed):
                    session.send(MESSAGE)
        assert tried == 1
