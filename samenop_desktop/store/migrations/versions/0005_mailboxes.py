"""Mailboxes, and mails with a second recipient."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from samenop_desktop.store.base import Key, UtcMoment

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A plain new column: rebuilding a table on SQLite would cascade into everything that hangs on it.
    op.add_column("mail", sa.Column("cc", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "mailbox",
        sa.Column("id", Key, nullable=False),
        sa.Column("administration_id", Key, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made_at", UtcMoment(), nullable=False),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.Column("free_from", sa.Date(), nullable=True),
        sa.Column("handed_over", sa.Boolean(), nullable=False),
        sa.CheckConstraint("(ended_at IS NULL) = (free_from IS NULL)", name=op.f("ck_mailbox_ended_has_free_day")),
        sa.ForeignKeyConstraint(
            ["administration_id"],
            ["administration.id"],
            name=op.f("fk_mailbox_administration_id_administration"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailbox")),
    )
    active = sa.text("ended_at IS NULL")
    op.create_index("uq_mailbox_name", "mailbox", ["name"], unique=True, sqlite_where=active, postgresql_where=active)
    op.create_index("ix_mailbox_administration", "mailbox", ["administration_id", "id"])
    op.create_index("ix_mailbox_name_free_from", "mailbox", ["name", "free_from"])
