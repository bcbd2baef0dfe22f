"""The fields of Mail instellen as values, and what is wrong with each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samenop_desktop.domain.errors import SamenopError
from samenop_desktop.settings.model import MailSettings, Security, check_mail
from samenop_desktop.wording.errors import sentence

SECURITIES: dict[Security, str] = {
    Security.TLS: "TLS (aanbevolen)",
    Security.STARTTLS: "STARTTLS",
    Security.NONE: "Geen: alleen voor een server op deze computer",
}
USUAL_PORTS = frozenset(str(security.usual_port) for security in Security)

# Takes the place of a wrong value, so that the next field can be checked as well.
_RIGHT = MailSettings(host="localhost", port=465, security=Security.TLS, sender="a@b.nl")


@dataclass(frozen=True, slots=True)
class MailServerForm:
    """What stands in the fields, as typed."""

    host: str
    port: str
    security: Security
    username: str
    sender: str

    def settings(self) -> MailSettings:
        """The settings that the fields mean; a port that is no number becomes 0, which no check lets through."""
        port = self.port.strip()
        return MailSettings(
            host=self.host.strip(),
            port=int(port) if port.isascii() and port.isdigit() else 0,
            security=self.security,
            username=self.username.strip(),
            sender=self.sender.strip(),
        )


def find_problems(form: MailServerForm) -> dict[str, str]:
    """One sentence for each field that is wrong, by the field's name."""
    settings = form.settings()
    problems: dict[str, str] = {}
    while True:
        try:
            check_mail(settings)
        except SamenopError as error:
            field = str(error.details["field"])
            problems[field] = sentence(error)
            settings = replace(settings, **{field: getattr(_RIGHT, field)})
        else:
            return problems
