"""Requests: a new link makes the ones before it dead."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Plain new columns: rebuilding a table on SQLite would cascade into everything that hangs on it.
    for table in ("request", "link", "mail"):
        op.add_column(table, sa.Column("link_generation", sa.Integer(), nullable=False, server_default="1"))
