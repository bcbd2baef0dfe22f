"""The database's own guards: history lines are final, and so is the end of a request (D16)."""

from __future__ import annotations

from alembic import op

# name, table, the event, and the condition under which it is refused
GUARDS = (
    ("history_never_changes", "history", "UPDATE", None),
    ("history_never_goes", "history", "DELETE", None),
    ("evidence_never_goes", "evidence", "DELETE", None),
    ("request_never_goes", "request", "DELETE", None),
    ("request_end_is_final", "request", "UPDATE OF status, ended_at, ended_by_id", "OLD.status <> 'open'"),
)


def make_guards() -> None:
    """Create the triggers that refuse what must not happen, on SQLite and on PostgreSQL."""
    if op.get_context().dialect.name == "sqlite":
        for name, table, event, condition in GUARDS:
            when = f" WHEN {condition}" if condition else ""
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {event} ON {table}{when} BEGIN SELECT RAISE(ABORT, '{name}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '%', TG_NAME USING ERRCODE = 'check_violation'; END $$"
    )
    for name, table, event, condition in GUARDS:
        when = f" WHEN ({condition})" if condition else ""
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW{when} EXECUTE FUNCTION refuse_change()"
        )
