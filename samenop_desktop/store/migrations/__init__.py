"""Alembic's revisions of the store, oldest first."""
