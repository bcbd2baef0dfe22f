"""How Alembic reaches the store: on the connection it is given, inside that transaction."""

from __future__ import annotations

from alembic import context

from samenop_desktop.store.base import Base
from samenop_desktop.store.records import AccountRecord

assert AccountRecord.metadata is Base.metadata  # noqa: S101  # importing the records makes the metadata whole

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
