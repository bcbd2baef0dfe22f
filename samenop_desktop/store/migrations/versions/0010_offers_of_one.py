"""The list of administrations stays quick with many offers: those of one administration or client are found at once."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_request_administration", "request")
    op.drop_index("ix_request_client_id", "request")
    op.create_index("ix_request_administration", "request", ["administration_id", "office_id", "kind"])
    op.create_index("ix_request_client", "request", ["client_id", "office_id", "kind"])
