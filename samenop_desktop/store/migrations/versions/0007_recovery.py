"""Codes with which an office of the embedded store can choose a new password."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from samenop_desktop.store.base import Key, UtcMoment

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recovery_code",
        sa.Column("account_id", Key, nullable=False),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("made_at", UtcMoment(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_recovery_code_account_id_account")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_recovery_code")),
    )
