"""The whole article: each subject that comes with it adds its tables in a function of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from samenop_desktop.store.base import Key, SortText, UtcMoment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add_backups()
    _add_releasing()


def _add_backups() -> None:
    op.create_table(
        "backup",
        sa.Column("id", Key, nullable=False),
        sa.Column("account_id", Key, nullable=False),
        sa.Column("administration_id", Key, nullable=True),
        sa.Column("administration_name", sa.String(), nullable=False),
        sa.Column("administration_key", SortText, nullable=False),
        sa.Column("owner_name", sa.String(), nullable=False),
        sa.Column("owner_key", SortText, nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("made_at", UtcMoment(), nullable=False),
        sa.Column("released", sa.Boolean(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=True),
        sa.Column("desk_key", sa.String(), nullable=True),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("is_due", sa.Boolean(), nullable=False),
        sa.Column("last_content_id", Key, nullable=True),
        sa.Column("auditfiles", sa.Integer(), nullable=False),
        sa.Column("content_size", Key, nullable=False),
        sa.Column("size", Key, nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("busy_until", UtcMoment(), nullable=True),
        sa.Column("busy_by", sa.String(), nullable=True),
        sa.CheckConstraint("(place = 'desk') = (desk_id IS NOT NULL)", name=op.f("ck_backup_desk_has_id")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_backup_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backup")),
    )
    op.create_index("ix_backup_account_made", "backup", ["account_id", "made_at", "id"])
    op.create_index("ix_backup_account_administration", "backup", ["account_id", "administration_key", "id"])
    unfinished = sa.text("NOT complete")
    op.create_index("ix_backup_unfinished", "backup", ["id"], sqlite_where=unfinished, postgresql_where=unfinished)
    op.create_table(
        "backup_chunk",
        sa.Column("backup_id", Key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["backup_id"], ["backup.id"], name=op.f("fk_backup_chunk_backup_id_backup"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("backup_id", "number", name=op.f("pk_backup_chunk")),
    )


def _add_releasing() -> None:
    # A plain new column: rebuilding the table on SQLite would cascade into everything that hangs on it.
    op.add_column("administration", sa.Column("released_at", UtcMoment(), nullable=True))
    released = sa.text("released_at IS NOT NULL")
    op.create_index(
        "ix_administration_released", "administration", ["desk_id"], sqlite_where=released, postgresql_where=released
    )
