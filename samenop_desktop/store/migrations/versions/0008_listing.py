"""Status aanbieding stays quick with a million requests: every order has an index, and so has the search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from samenop_desktop.store.migrations.listing import keep_delivery, keep_search

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("request", sa.Column("delivery_order", sa.Integer(), nullable=False, server_default="9"))
    keep_delivery()
    for column in ("kind", "payer", "package"):
        op.create_index(f"ix_request_office_{column}", "request", ["office_id", column, "id"])
    op.create_index("ix_request_office_delivery", "request", ["office_id", "delivery_order", "id"])
    op.create_index("ix_request_office_status", "request", ["office_id", "status", "id", "deadline"])
    keep_search()
