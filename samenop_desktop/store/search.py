"""Finding requests by a part of their keys, with what the triggers of `migrations/listing.py` keep beside them."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, String, and_, any_, column, false, func, literal, or_, select, table, text

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

INDEX = "ix_request_search_words"
TRIGRAM = 3
MOST_GRAMS = 200
"""Letters that begin more trigrams than this stand nearly everywhere: reading the requests finds them sooner."""
FOLLOWING = [*string.ascii_lowercase, *string.digits, *string.punctuation, " ", "\n"]
"""Every ASCII sign that can stand behind a letter of a key."""

_GRAMS = table("request_search", column("rowid"))
_KNOWN = table("request_gram", column("term", String))
_WORDS = table("request_search", column("request_id"), column("words", String))
_NOTHING = select(literal(0)).where(false())


def ids_with(session: Session, key: str) -> Select[Any] | None:
    """The ids of the requests, of any office, in which `key` (made by `text_key`) stands; None: no index helps here."""
    if "\0" in key:
        return _NOTHING
    if session.get_bind().dialect.name == "sqlite":
        return _by_trigrams(session, key)
    if not has_index(session):
        return None
    # A plan that is to serve every word knows none of them, and reads all there is for fear of the commonest.
    session.execute(text("SET LOCAL plan_cache_mode = force_custom_plan"))
    return _by_words(key)


def has_index(session: Session) -> bool:
    """Whether this store can search by index: on PostgreSQL it takes an extension that may be missing."""
    if session.get_bind().dialect.name == "sqlite":
        return True
    return session.scalar(select(func.to_regclass(INDEX))) is not None


def _by_trigrams(session: Session, key: str) -> Select[Any] | None:
    if len(key) >= TRIGRAM:
        return _matching(_quoted(key))
    # Too short for a trigram of its own, but it begins those in which it stands: each key ends in two more signs.
    begun = select(_KNOWN.c.term).where(_KNOWN.c.term >= key, _KNOWN.c.term < key + chr(0x10FFFF))
    terms = session.scalars(begun.limit(MOST_GRAMS + 1)).all()
    if len(terms) > MOST_GRAMS:
        return None
    return _matching(" OR ".join(_quoted(term) for term in terms)) if terms else _NOTHING


def _matching(match: str) -> Select[Any]:
    return select(_GRAMS.c.rowid).where(text("request_search MATCH :match").bindparams(match=match))


def _quoted(phrase: str) -> str:
    doubled = phrase.replace('"', '""')
    return f'"{doubled}"'


def _by_words(key: str) -> Select[Any] | None:
    words = _WORDS.c.words
    if len(key) >= TRIGRAM:
        return select(_WORDS.c.request_id).where(words.contains(key, autoescape=True))
    if len(key) < TRIGRAM - 1:
        return None
    # Two letters have no trigram, but with each sign that may follow they have. Other signs than ASCII are rare in
    # keys, which have lost their accents: an index of its own knows the rows with any.
    patterns = literal([f"%{_escaped(key + sign)}%" for sign in FOLLOWING], ARRAY(String))
    followed: ColumnElement[bool] = words.like(any_(patterns))
    foreign = and_(words.op("~")("[^[:ascii:]]"), words.contains(key, autoescape=True))
    return select(_WORDS.c.request_id).where(or_(followed, foreign))


def _escaped(part: str) -> str:
    return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
