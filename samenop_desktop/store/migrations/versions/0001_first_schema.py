"""First schema: accounts, administrations, requests, outbox and history."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from samenop_desktop.store.base import Key, SortText, UtcMoment
from samenop_desktop.store.migrations.triggers import make_guards

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915  # one statement a table and an index
    op.create_table(
        "account",
        sa.Column("id", Key, nullable=False),
        sa.Column("relation_number", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", SortText, nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("email_key", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("created_at", UtcMoment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("email_key", name=op.f("uq_account_email_key")),
        sa.UniqueConstraint("relation_number", name=op.f("uq_account_relation_number")),
    )
    op.create_table(
        "moment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UtcMoment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment")),
    )
    op.create_table(
        "slowed_sign_in",
        sa.Column("address_hash", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("blocked_until", UtcMoment(), nullable=False),
        sa.PrimaryKeyConstraint("address_hash", name=op.f("pk_slowed_sign_in")),
    )
    op.create_table(
        "administration",
        sa.Column("id", Key, nullable=False),
        sa.Column("owner_id", Key, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", SortText, nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("created_at", UtcMoment(), nullable=False),
        sa.Column("online_since", UtcMoment(), nullable=True),
        sa.Column("busy_until", UtcMoment(), nullable=True),
        sa.Column("busy_by", sa.String(), nullable=True),
        sa.CheckConstraint("(place = 'local') = (desk_id IS NOT NULL)", name=op.f("ck_administration_local_has_desk")),
        sa.CheckConstraint(
            "(place = 'online') = (online_since IS NOT NULL)", name=op.f("ck_administration_online_has_moment")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["account.id"], name=op.f("fk_administration_owner_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_administration")),
    )
    with op.batch_alter_table("administration", schema=None) as batch_op:
        batch_op.create_index("ix_administration_owner_name", ["owner_id", "name_key", "id"], unique=False)

    op.create_table(
        "personal",
        sa.Column("id", Key, nullable=False),
        sa.Column("account_id", Key, nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_personal_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_personal")),
    )
    with op.batch_alter_table("personal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_personal_account_id"), ["account_id"], unique=False)

    op.create_table(
        "price",
        sa.Column("id", Key, nullable=False),
        sa.Column("office_id", Key, nullable=False),
        sa.Column("package", sa.String(), nullable=False),
        sa.Column("monthly_cents", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("entered_at", UtcMoment(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["account.id"], name=op.f("fk_price_office_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_price")),
    )
    with op.batch_alter_table("price", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_price_office_id"), ["office_id"], unique=False)

    op.create_table(
        "session",
        sa.Column("id", Key, nullable=False),
        sa.Column("account_id", Key, nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("created_at", UtcMoment(), nullable=False),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_session_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_session_secret_hash")),
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_account_id"), ["account_id"], unique=False)

    op.create_table(
        "subscription",
        sa.Column("id", Key, nullable=False),
        sa.Column("account_id", Key, nullable=False),
        sa.Column("payer_id", Key, nullable=False),
        sa.Column("package", sa.String(), nullable=False),
        sa.Column("monthly_cents", sa.Integer(), nullable=False),
        sa.Column("iban", sa.String(), nullable=False),
        sa.Column("started_at", UtcMoment(), nullable=False),
        sa.Column("first_paid_day", sa.Date(), nullable=False),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_subscription_account_id_account")),
        sa.ForeignKeyConstraint(["payer_id"], ["account.id"], name=op.f("fk_subscription_payer_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription")),
    )
    with op.batch_alter_table("subscription", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_subscription_payer_id"), ["payer_id"], unique=False)
        batch_op.create_index(
            "uq_subscription_running",
            ["account_id"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.create_table(
        "access_right",
        sa.Column("id", Key, nullable=False),
        sa.Column("administration_id", Key, nullable=False),
        sa.Column("office_id", Key, nullable=False),
        sa.Column("granted_at", UtcMoment(), nullable=False),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["administration_id"],
            ["administration.id"],
            name=op.f("fk_access_right_administration_id_administration"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["office_id"], ["account.id"], name=op.f("fk_access_right_office_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_right")),
    )
    with op.batch_alter_table("access_right", schema=None) as batch_op:
        batch_op.create_index("ix_access_right_office", ["office_id", "ended_at"], unique=False)
        batch_op.create_index(
            "uq_access_right_running",
            ["administration_id", "office_id"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )

    op.create_table(
        "content",
        sa.Column("id", Key, nullable=False),
        sa.Column("administration_id", Key, nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("desk_key", sa.String(), nullable=True),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", Key, nullable=False),
        sa.Column("found", sa.JSON(), nullable=False),
        sa.Column("kept_at", UtcMoment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["administration_id"],
            ["administration.id"],
            name=op.f("fk_content_administration_id_administration"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content")),
    )
    with op.batch_alter_table("content", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_content_administration_id"), ["administration_id"], unique=False)

    op.create_table(
        "history",
        sa.Column("id", Key, nullable=False),
        sa.Column("at", UtcMoment(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("actor_id", Key, nullable=True),
        sa.Column("administration_id", Key, nullable=True),
        sa.Column("request_id", Key, nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("personal_id", Key, nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["account.id"], name=op.f("fk_history_actor_id_account")),
        sa.ForeignKeyConstraint(["personal_id"], ["personal.id"], name=op.f("fk_history_personal_id_personal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    with op.batch_alter_table("history", schema=None) as batch_op:
        batch_op.create_index("ix_history_administration", ["administration_id", "id"], unique=False)
        batch_op.create_index("ix_history_request", ["request_id", "id"], unique=False)

    op.create_table(
        "opened",
        sa.Column("account_id", Key, nullable=False),
        sa.Column("administration_id", Key, nullable=False),
        sa.Column("at", UtcMoment(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_opened_account_id_account")),
        sa.ForeignKeyConstraint(
            ["administration_id"],
            ["administration.id"],
            name=op.f("fk_opened_administration_id_administration"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account_id", "administration_id", name=op.f("pk_opened")),
    )
    op.create_table(
        "request",
        sa.Column("id", Key, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("office_id", Key, nullable=False),
        sa.Column("client_id", Key, nullable=True),
        sa.Column("administration_id", Key, nullable=False),
        sa.Column("administration_name", sa.String(), nullable=False),
        sa.Column("administration_key", SortText, nullable=False),
        sa.Column("client_name", sa.String(), nullable=False),
        sa.Column("client_key", SortText, nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("email_key", SortText, nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("package", sa.String(), nullable=True),
        sa.Column("payer", sa.String(), nullable=True),
        sa.Column("monthly_cents", sa.Integer(), nullable=True),
        sa.Column("asked_at", UtcMoment(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("deadline", UtcMoment(), nullable=False),
        sa.Column("ended_at", UtcMoment(), nullable=True),
        sa.Column("ended_by_id", Key, nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at_table", sa.Boolean(), nullable=False),
        sa.Column("new_administration", sa.Boolean(), nullable=False),
        sa.CheckConstraint("(status = 'open') = (ended_at IS NULL)", name=op.f("ck_request_ended_has_moment")),
        sa.ForeignKeyConstraint(
            ["administration_id"], ["administration.id"], name=op.f("fk_request_administration_id_administration")
        ),
        sa.ForeignKeyConstraint(["client_id"], ["account.id"], name=op.f("fk_request_client_id_account")),
        sa.ForeignKeyConstraint(["ended_by_id"], ["account.id"], name=op.f("fk_request_ended_by_id_account")),
        sa.ForeignKeyConstraint(["office_id"], ["account.id"], name=op.f("fk_request_office_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
    )
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.create_index("ix_request_administration", ["administration_id", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_client_id"), ["client_id"], unique=False)
        batch_op.create_index(
            "ix_request_due",
            ["deadline"],
            unique=False,
            sqlite_where=sa.text("status = 'open'"),
            postgresql_where=sa.text("status = 'open'"),
        )
        batch_op.create_index(
            "ix_request_office_administration", ["office_id", "administration_key", "id"], unique=False
        )
        batch_op.create_index("ix_request_office_asked", ["office_id", "asked_at", "id"], unique=False)
        batch_op.create_index("ix_request_office_client", ["office_id", "client_key", "id"], unique=False)
        batch_op.create_index("ix_request_office_email", ["office_id", "email_key", "id"], unique=False)
        batch_op.create_index("ix_request_office_last_day", ["office_id", "last_day", "id"], unique=False)
        batch_op.create_index(
            "uq_request_open_address",
            ["office_id", "email_key"],
            unique=True,
            sqlite_where=sa.text("status = 'open' AND kind = 'offer'"),
            postgresql_where=sa.text("status = 'open' AND kind = 'offer'"),
        )
        batch_op.create_index(
            "uq_request_open_administration",
            ["administration_id"],
            unique=True,
            sqlite_where=sa.text("status = 'open'"),
            postgresql_where=sa.text("status = 'open'"),
        )

    op.create_table(
        "content_chunk",
        sa.Column("content_id", Key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["content_id"], ["content.id"], name=op.f("fk_content_chunk_content_id_content"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("content_id", "number", name=op.f("pk_content_chunk")),
    )
    op.create_table(
        "evidence",
        sa.Column("id", Key, nullable=False),
        sa.Column("request_id", Key, nullable=False),
        sa.Column("at", UtcMoment(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("filled_in", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_evidence_request_id_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("request_id", name=op.f("uq_evidence_request_id")),
    )
    op.create_table(
        "link",
        sa.Column("id", Key, nullable=False),
        sa.Column("request_id", Key, nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("at_table", sa.Boolean(), nullable=False),
        sa.Column("minted_at", UtcMoment(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_link_request_id_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_link_token_hash")),
    )
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_request_id"), ["request_id"], unique=False)

    op.create_table(
        "mail",
        sa.Column("id", Key, nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("office_id", Key, nullable=False),
        sa.Column("request_id", Key, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sender_name", sa.String(), nullable=False),
        sa.Column("reply_to", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("html", sa.String(), nullable=False),
        sa.Column("needs_link", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("state_at", UtcMoment(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", UtcMoment(), nullable=False),
        sa.Column("leased_by", sa.String(), nullable=True),
        sa.Column("leased_until", UtcMoment(), nullable=True),
        sa.Column("maybe_received", sa.Boolean(), nullable=False),
        sa.Column("server_words", sa.String(), nullable=False),
        sa.Column("created_at", UtcMoment(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["account.id"], name=op.f("fk_mail_office_id_account")),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_mail_request_id_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail")),
        sa.UniqueConstraint("message_id", name=op.f("uq_mail_message_id")),
    )
    with op.batch_alter_table("mail", schema=None) as batch_op:
        batch_op.create_index(
            "ix_mail_due",
            ["next_attempt_at", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'queued'"),
            postgresql_where=sa.text("state = 'queued'"),
        )
        batch_op.create_index(batch_op.f("ix_mail_office_id"), ["office_id"], unique=False)
        batch_op.create_index("ix_mail_request", ["request_id", "id"], unique=False)
    op.execute("INSERT INTO moment (id, at) VALUES (1, '1970-01-01 00:00:00.000000')")
    make_guards()
