"""How far a client was warned that his cancelled licence ends."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("subscription", sa.Column("warned_days", sa.Integer(), nullable=False, server_default="0"))
