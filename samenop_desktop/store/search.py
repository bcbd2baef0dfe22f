"""Finding requests by a part of their keys, with what the triggers of `migrations/listing.py` keep beside them."""

from __future__ import annotations

import string
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, String, and_, any_, bindparam, column, false, func, literal, or_, select, table, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Connection, Select
    from sqlalchemy.orm import InstrumentedAttribute

INDEX = "ix_request_search_words"
TRIGRAM = 3
MOST_GRAMS = 200
"""Letters that begin more trigrams than this stand nearly everywhere: reading the requests finds them sooner."""
FOLLOWING = [*string.ascii_lowercase, *string.digits, *string.punctuation, " ", "\n"]
"""Every ASCII sign that can stand behind a letter of a key."""


@dataclass(frozen=True, slots=True)
class Searching:
    """A statement, made once, for the ids of requests of any office, and the values that it asks by name.

    One of these is `key`, by `like_part`, which whoever carries it out tells himself.
    """

    ids: Select[Any]
    values: Mapping[str, object] = field(default_factory=dict)


def like_part(key: str) -> str:
    """`key` for LIKE, wildcards in it taken literally."""
    return key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def holding(words: ColumnElement[str] | InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """Whether `words` hold the `key` anywhere."""
    return words.contains(bindparam("key", type_=String), escape="\\")


_GRAMS = table("request_search", column("rowid"))
_KNOWN = table("request_gram", column("term", String))
_WORDS = table("request_search", column("request_id"), column("words", String))

_NOTHING = select(literal(0)).where(false())
_MATCHING = select(_GRAMS.c.rowid).where(text("request_search MATCH :match"))
_BEGUN = (
    select(_KNOWN.c.term)
    .where(_KNOWN.c.term >= bindparam("key"), _KNOWN.c.term < bindparam("end"))
    .limit(MOST_GRAMS + 1)
)
_HOLDING = select(_WORDS.c.request_id).where(holding(_WORDS.c.words))
# Two letters have no trigram, but with each sign that may follow they have. Other signs than ASCII are rare in keys,
# which have lost their accents: an index of its own knows the rows with any.
_HOLDING_TWO = select(_WORDS.c.request_id).where(
    or_(
        _WORDS.c.words.like(any_(bindparam("patterns", type_=ARRAY(String)))),
        and_(_WORDS.c.words.op("~")("[^[:ascii:]]"), holding(_WORDS.c.words)),
    )
)


def ids_with(connection: Connection, key: str) -> Searching | None:
    """The search for a `key` (made by `text_key`, without the sign NUL); None: no index helps here."""
    if connection.dialect.name == "sqlite":
        return _by_trigrams(connection, key)
    if not has_index(connection):
        return None
    # A plan that is to serve every word knows none of them, and reads all there is for fear of the commonest.
    connection.execute(text("SET LOCAL plan_cache_mode = force_custom_plan"))
    return _by_words(key)


def has_index(connection: Connection) -> bool:
    """Whether this store can search by index: on PostgreSQL it takes an extension that may be missing."""
    if connection.dialect.name == "sqlite":
        return True
    return connection.scalar(select(func.to_regclass(INDEX))) is not None


def _by_trigrams(connection: Connection, key: str) -> Searching | None:
    if len(key) >= TRIGRAM:
        return Searching(_MATCHING, {"match": _quoted(key)})
    # Too short for a trigram of its own, but it begins those in which it stands: each key ends in two more signs.
    terms = connection.scalars(_BEGUN, {"key": key, "end": key + chr(0x10FFFF)}).all()
    if len(terms) > MOST_GRAMS:
        return None
    return (
        Searching(_MATCHING, {"match": " OR ".join(_quoted(term) for term in terms)}) if terms else Searching(_NOTHING)
    )


def _quoted(phrase: str) -> str:
    doubled = phrase.replace('"', '""')
    return f'"{doubled}"'


def _by_words(key: str) -> Searching | None:
    if len(key) >= TRIGRAM:
        return Searching(_HOLDING)
    if len(key) < TRIGRAM - 1:
        return None
    return Searching(_HOLDING_TWO, {"patterns": [f"%{like_part(key + sign)}%" for sign in FOLLOWING]})
