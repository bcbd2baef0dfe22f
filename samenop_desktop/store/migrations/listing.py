"""What the database keeps beside requests by triggers, so that the longest list can be sorted and searched by index."""

# ruff: noqa: S608  # the statements are put together from constants of this module alone
from __future__ import annotations

from alembic import op
from sqlalchemy.exc import DBAPIError

NEWEST = """(
    SELECT CASE state
        WHEN 'queued' THEN 0 WHEN 'sent' THEN 1 WHEN 'handed_over' THEN 2 WHEN 'failed' THEN 3 WHEN 'withdrawn' THEN 4
        ELSE 9 END
    FROM mail WHERE request_id = {request} AND needs_link ORDER BY id DESC LIMIT 1
)"""
"""The place of a request in the order of `Bezorging`: by the state of its newest mail with a link."""

KEYS = ("administration_key", "client_key", "email_key")
"""What is searched. None of them holds a line break: `text_key` folds white space."""

PADDING = {"sqlite": "char(10, 10)", "postgresql": "chr(10) || chr(10)"}
"""Two signs behind each key: even its last letter begins a trigram, so one or two letters are found by prefix."""


def keep_delivery() -> None:
    """Fill `request.delivery_order`, and have every change of a mail with a link keep it true."""
    op.execute(
        f"UPDATE request SET delivery_order = {NEWEST.format(request='request.id')} "
        "WHERE id IN (SELECT request_id FROM mail WHERE needs_link)"
    )
    changed = f"UPDATE request SET delivery_order = {NEWEST.format(request='NEW.request_id')} WHERE id = NEW.request_id"
    concerns = "NEW.request_id IS NOT NULL AND NEW.needs_link"
    if op.get_context().dialect.name == "sqlite":
        for name, event in (("mail_made_sets_delivery", "INSERT"), ("mail_state_sets_delivery", "UPDATE OF state")):
            op.execute(f"CREATE TRIGGER {name} AFTER {event} ON mail WHEN {concerns} BEGIN {changed}; END")
        return
    op.execute(
        f"CREATE FUNCTION set_delivery() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {changed}; RETURN NULL; END $$"
    )
    op.execute(
        "CREATE TRIGGER mail_sets_delivery AFTER INSERT OR UPDATE OF state ON mail "
        f"FOR EACH ROW WHEN ({concerns}) EXECUTE FUNCTION set_delivery()"
    )


def keep_search() -> None:
    """Make what requests are searched by, fill it, and have every change of a key keep it true."""
    if op.get_context().dialect.name == "sqlite":
        _keep_trigrams()
    else:
        _keep_words()


def filling(dialect: str, *, after: int = 0) -> str:
    """The statement that puts all requests with ids past `after` into the search at once."""
    which = f"FROM request WHERE id > {after}"
    if dialect == "sqlite":
        return f"INSERT INTO request_search(rowid, {', '.join(KEYS)}) SELECT id, {_grams_of('')} {which}"
    return f"INSERT INTO request_search SELECT id, {_words_of('')} {which}"


def _grams_of(row: str) -> str:
    return ", ".join(f"{row}{key} || {PADDING['sqlite']}" for key in KEYS)


def _words_of(row: str) -> str:
    return " || ".join(f"{row}{key} || {PADDING['postgresql']}" for key in KEYS)


def _keep_trigrams() -> None:
    """SQLite: a table of trigrams without their text, and a view on which trigrams there are."""
    op.execute(
        f"CREATE VIRTUAL TABLE request_search USING fts5({', '.join(KEYS)}, "
        "content='', columnsize=0, tokenize='trigram case_sensitive 1')"
    )
    # What is taken out is gone from the file at once, not at some later merge: names are made anonymous (D45).
    op.execute("INSERT INTO request_search(request_search, rank) VALUES ('secure-delete', 1)")
    op.execute("CREATE VIRTUAL TABLE request_gram USING fts5vocab(request_search, row)")
    op.execute(filling("sqlite"))
    columns = ", ".join(KEYS)
    put_in = f"INSERT INTO request_search(rowid, {columns}) VALUES (NEW.id, {_grams_of('NEW.')})"
    take_out = (
        f"INSERT INTO request_search(request_search, rowid, {columns}) VALUES ('delete', OLD.id, {_grams_of('OLD.')})"
    )
    op.execute(f"CREATE TRIGGER request_made_is_searched AFTER INSERT ON request BEGIN {put_in}; END")
    op.execute(
        f"CREATE TRIGGER request_keys_are_searched AFTER UPDATE OF {columns} ON request BEGIN {take_out}; {put_in}; END"
    )


def _keep_words() -> None:
    """PostgreSQL: the keys once more in a narrow table, with a trigram index where the extension may be had.

    The table is one of its own because every end of a request makes a new version of its row, which would have to be
    put into the trigram index once more.
    """
    op.execute('CREATE TABLE request_search (request_id BIGINT PRIMARY KEY, words VARCHAR COLLATE "C" NOT NULL)')
    op.execute(filling("postgresql"))
    op.execute(
        "CREATE FUNCTION keep_search() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"INSERT INTO request_search VALUES (NEW.id, {_words_of('NEW.')}) "
        "ON CONFLICT (request_id) DO UPDATE SET words = EXCLUDED.words; RETURN NULL; END $$"
    )
    op.execute(
        f"CREATE TRIGGER request_is_searched AFTER INSERT OR UPDATE OF {', '.join(KEYS)} ON request "
        "FOR EACH ROW EXECUTE FUNCTION keep_search()"
    )
    # For words of two letters: see `store/search.py`.
    op.execute("CREATE INDEX ix_request_search_foreign ON request_search (request_id) WHERE words ~ '[^[:ascii:]]'")
    try:
        with op.get_bind().begin_nested():
            op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            op.execute("CREATE INDEX ix_request_search_words ON request_search USING gin (words gin_trgm_ops)")
    except DBAPIError:
        # Not installed, or not ours to create: the same statements then read the whole table, and `doctor` says so.
        return
