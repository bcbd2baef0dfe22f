"""Secrets: the system's keyring, an in-memory twin, and the environment for servers."""
