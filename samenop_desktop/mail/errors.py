"""What can become of a mail other than being accepted: tried again later, or refused for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.wording.mail_problems import SENTENCES

if TYPE_CHECKING:
    from samenop_desktop.domain.mail_problems import MailProblem


class DeliveryError(Exception):
    """A mail that the server did not accept.

    `problem` tells why, `server_words` is the server's own answer (empty when it gave none), `host`, `port` and
    `address` are those it is about.
    """

    def __init__(
        self, problem: MailProblem, host: str, port: int, *, address: str = "", server_words: str = ""
    ) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.host = host
        self.port = port
        self.address = address
        self.server_words = server_words

    @property
    def words(self) -> str:
        """The server's own words, or where it said nothing, what is the matter in Dutch."""
        return self.server_words or self.sentence

    @property
    def sentence(self) -> str:
        """What is the matter and what to do, in Dutch."""
        return SENTENCES[self.problem].format(host=self.host, port=self.port, address=self.address)


class DeliveryPostponed(DeliveryError):  # noqa: N818 - postponing is what happens, not what went wrong
    """Not accepted now; worth trying again, perhaps after the settings were mended."""


class DeliveryRefused(DeliveryError):  # noqa: N818 - as above
    """Refused for good: trying this mail again makes no sense."""


def explain(error: DeliveryError) -> str:
    """What is the matter and what to do, in Dutch, with the server's own words if there are any."""
    return f"{error.sentence} De server zei: {error.server_words}" if error.server_words else error.sentence
