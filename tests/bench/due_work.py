"""Ends that are due among very many offers, with their lines and mails, beside the same set-wise in plain SQL."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from string import Template
from typing import TYPE_CHECKING

from samenop_desktop.mail.messages import Client, ExpiredToClientMail, ExpiredToOfficeMail, Office
from samenop_desktop.mail.rendering import MailTemplates
from tests.bench.bare import Bare, stores
from tests.bench.many_offers import fill
from tests.bench.measure import alternating, compared, dotted
from tests.conftest import open_test_application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.bench.measure import Measure

LIMIT = 5.0
TENFOLD_DUE = 1.5
"""What ten times as many due offers may make of the time for each."""
HUNDREDFOLD_THERE = 2.0
"""What a hundred times as many others may make of it: deeper indexes, of which less is at hand."""

_OFFICE = Office("Kantoor De Vries", "Utrecht", "030 123 45 67", "kantoor@devries.test")
_CLIENT = Client("[klant]", "Jan Jansen", "[adres]")
_LAST_DAY = datetime.now(UTC).date()

_DUE = "r.status = 'open' AND r.deadline <= :now"
_LINES = Template(
    """
    INSERT INTO history (at, act, administration_id, request_id, before, after)
    SELECT $now, 'request_expired', r.administration_id, r.id, '{"status": "open"}', '{"status": "expired"}'
    FROM request r WHERE $due
    """
)
_MAILS = Template(
    """
    INSERT INTO mail (
      message_id, office_id, request_id, kind, sender_name, reply_to, recipient, subject, text, html, needs_link,
      state, state_at, attempts, next_attempt_at, maybe_received, server_words, created_at
    )
    SELECT
      '<' || $unique || '@veel.test>', o.id, r.id, :kind, o.name, o.email, $recipient,
      replace(replace(:subject, '[administratie]', r.administration_name), '[klant]', r.client_name),
      replace(replace(replace(:text, '[administratie]', r.administration_name), '[klant]', r.client_name), '[adres]',
        r.email),
      replace(replace(replace(:html, '[administratie]', r.administration_name), '[klant]', r.client_name), '[adres]',
        r.email),
      FALSE, 'queued', $now, 0, $now, FALSE, '', $now
    FROM request r JOIN account o ON o.id = r.office_id
    WHERE $due $mailed
    """
)
_MAILED = """
    AND EXISTS (
      SELECT 1 FROM mail m
      WHERE m.request_id = r.id AND m.needs_link AND m.state IN ('sent', 'handed_over', 'queued')
    )
    """
_ENDS = Template("UPDATE request AS r SET status = 'expired', ended_at = deadline WHERE $due")
RIGHT = """
    SELECT count(*) FROM request r JOIN account o ON o.id = r.office_id
    WHERE r.id >= :first AND r.id < :last AND r.status = 'expired' AND r.ended_at = r.deadline
    AND (SELECT count(*) FROM history h WHERE h.request_id = r.id AND h.act = 'request_expired') = 1
    AND (
      SELECT count(DISTINCT m.recipient) FROM mail m WHERE m.request_id = r.id AND m.kind LIKE 'expired_to_%'
      AND m.recipient IN (r.email, o.email) AND m.subject LIKE '%' || r.administration_name || '%'
      AND m.html LIKE '%' || r.administration_name || '%'
    ) = 2
    AND (SELECT count(*) FROM mail m WHERE m.request_id = r.id AND m.kind LIKE 'expired_to_%') = 2
    """


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many offers there are, in a large store and a small one, and how many are due at once, many and few."""

    offers: int = 1_000_000
    offers_in_small: int = 10_000
    due: int = 10_000
    few: int = 1_000
    rounds: int = 3


class Ground:
    """A store of its own whose open offers become due in portions, one after another."""

    def __init__(self, url: str, desk: Path, offers: int, open_offers: int) -> None:
        self._application = open_test_application(url, desk, None)
        self._application.work.run_due()  # the copy of the day, while there is little to copy
        self._next = fill(self._application, offers, open_offers).first
        self._bare = Bare(url)

    def close(self) -> None:
        """Give everything back."""
        self._bare.close()
        self._application.close()

    def ours(self, due: int) -> float:
        """Milliseconds that the program needs for so many."""
        return self._timed(due, self._application.work.run_due)

    def plain(self, due: int) -> float:
        """Milliseconds that the same takes in plain SQL."""
        return self._timed(due, lambda: write_ends(self._bare))

    def _timed(self, due: int, act: Callable[[], object]) -> float:
        rows = {"first": self._next, "last": self._next + due}
        self._next += due
        over = {"over": datetime.now(UTC) - timedelta(days=1), **rows}
        self._bare.execute("UPDATE request SET deadline = :over WHERE id >= :first AND id < :last", over)
        began = time.perf_counter()
        act()
        took = (time.perf_counter() - began) * 1000
        ((right,),) = self._bare.execute(RIGHT, rows)
        assert right == due, f"{right} of {due} ended with one line and two mails"
        return took


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """The ends of many offers, and whether each takes as long however many are due, and however many there are."""
    enough = 2 + 2 * sizes.rounds
    with stores(folder, "due") as large, stores(folder, "few") as small:
        for number, database in enumerate(large):
            open_offers = enough * (sizes.due + sizes.few)
            ground = Ground(large[database], folder / f"desk{number}", max(sizes.offers, open_offers), open_offers)
            little = Ground(small[database], folder / f"few{number}", sizes.offers_in_small, enough * sizes.few)
            yield from _compare(ground, little, sizes, database)
            ground.close()
            little.close()


def _compare(ground: Ground, little: Ground, sizes: Sizes, database: str) -> Iterator[Measure]:
    takes = (lambda: ground.plain(sizes.due), lambda: ground.ours(sizes.due))
    few_takes = (lambda: ground.ours(sizes.few), lambda: little.ours(sizes.few))
    alternating(1, lambda: ground.plain(sizes.few), *few_takes)
    against, ours = alternating(sizes.rounds, *takes)
    few, of_few = alternating(sizes.rounds, *few_takes)
    due, due_few, offers, small = map(dotted, (sizes.due, sizes.few, sizes.offers, sizes.offers_in_small))
    yield compared(f"verlopen van {due} uit {offers} aanbiedingen{database} (ms)", ours, against, LIMIT)
    each, each_of_few = ours / sizes.due * 1000, few / sizes.few * 1000
    yield compared(f"elk van {due} tegen elk van {due_few}{database} (µs)", each, each_of_few, TENFOLD_DUE)
    name = f"verlopen van {due_few} uit {offers} tegen uit {small}{database} (ms)"
    yield compared(name, few, of_few, HUNDREDFOLD_THERE)


def write_ends(bare: Bare) -> None:
    """The floor: the same rows, set-wise, in one transaction; the letters were written beforehand."""
    values: dict[str, object] = {"now": datetime.now(UTC)}
    words: dict[str, object] = {
        "now": ":now" if bare.is_embedded else "CAST(:now AS timestamptz)",
        "unique": "lower(hex(randomblob(16)))" if bare.is_embedded else "gen_random_uuid()",
        "due": _DUE,
    }
    with bare.writing():
        bare.execute(_LINES.substitute(words), values)
        for letter, recipient, mailed in (
            (_TO_OFFICE, "o.email", ""),
            (_TO_CLIENT, "r.email", _MAILED),
        ):
            told = {"kind": letter.kind, "subject": letter.subject, "text": letter.text, "html": letter.html}
            bare.execute(_MAILS.substitute(words, recipient=recipient, mailed=mailed), values | told)
        bare.execute(_ENDS.substitute(words), values)


_TO_OFFICE = MailTemplates().render(
    ExpiredToOfficeMail(_OFFICE, _CLIENT, "[administratie]", _LAST_DAY, 300, client_was_mailed=True)
)
_TO_CLIENT = MailTemplates().render(ExpiredToClientMail(_OFFICE, _CLIENT, "[administratie]", _LAST_DAY))
