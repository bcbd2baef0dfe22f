"""Contents stand packed in the store; what was there already stays as it is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Not in batch mode: that would write every content anew.
    op.add_column("content_chunk", sa.Column("is_packed", sa.Boolean(), nullable=False, server_default=sa.false()))
