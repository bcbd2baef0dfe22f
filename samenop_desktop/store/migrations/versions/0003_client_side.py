"""The client's own side: sessions on the pages, cancelling the licence, another address, errands by mail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from samenop_desktop.store.base import Key, UtcMoment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Plain new columns: rebuilding a table on SQLite would cascade into everything that hangs on it.
    op.add_column("subscription", sa.Column("cancelled_at", UtcMoment(), nullable=True))
    op.add_column("mail", sa.Column("errand_id", Key, nullable=True))
    _add_page_sessions()
    _add_errands()


def _add_page_sessions() -> None:
    op.create_table(
        "page_session",
        sa.Column("id", Key, nullable=False),
        sa.Column("account_id", Key, nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("created_at", UtcMoment(), nullable=False),
        sa.Column("used_at", UtcMoment(), nullable=False),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_page_session_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page_session")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_page_session_secret_hash")),
    )
    op.create_index(op.f("ix_page_session_account_id"), "page_session", ["account_id"])


def _add_errands() -> None:
    op.create_table(
        "email_change",
        sa.Column("id", Key, nullable=False),
        sa.Column("account_id", Key, nullable=False),
        sa.Column("old_email", sa.String(), nullable=False),
        sa.Column("new_email", sa.String(), nullable=False),
        sa.Column("new_email_key", sa.String(), nullable=False),
        sa.Column("asked_at", UtcMoment(), nullable=False),
        sa.Column("expires_at", UtcMoment(), nullable=False),
        sa.Column("old_confirmed_at", UtcMoment(), nullable=True),
        sa.Column("new_confirmed_at", UtcMoment(), nullable=True),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.Column("changed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_email_change_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_email_change")),
    )
    running = sa.text("ended_at IS NULL")
    op.create_index(
        "uq_email_change_running",
        "email_change",
        ["account_id"],
        unique=True,
        sqlite_where=running,
        postgresql_where=running,
    )
    op.create_table(
        "errand",
        sa.Column("id", Key, nullable=False),
        sa.Column("account_id", Key, nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("email_change_id", Key, nullable=True),
        sa.Column("asked_at", UtcMoment(), nullable=False),
        sa.Column("expires_at", UtcMoment(), nullable=False),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_errand_account_id_account")),
        sa.ForeignKeyConstraint(
            ["email_change_id"], ["email_change.id"], name=op.f("fk_errand_email_change_id_email_change")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errand")),
    )
    op.create_index(op.f("ix_errand_account_id"), "errand", ["account_id"])
    op.create_index(op.f("ix_errand_email_change_id"), "errand", ["email_change_id"])
    op.create_table(
        "errand_link",
        sa.Column("id", Key, nullable=False),
        sa.Column("errand_id", Key, nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("minted_at", UtcMoment(), nullable=False),
        sa.ForeignKeyConstraint(["errand_id"], ["errand.id"], name=op.f("fk_errand_link_errand_id_errand")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errand_link")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_errand_link_token_hash")),
    )
    op.create_index(op.f("ix_errand_link_errand_id"), "errand_link", ["errand_id"])
