"""Secrets that the program makes: tokens of links, session secrets, relation numbers."""

from __future__ import annotations

import hashlib
import secrets

TOKEN_BYTES = 32
RECOVERY_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without signs that look alike on paper."""
RECOVERY_GROUPS, RECOVERY_GROUP = 6, 5
RELATION_NUMBERS = (10_000_000, 99_999_999)


def new_token() -> str:
    """A secret of 256 bits, fit for a URL."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def hash_of(secret: str) -> str:
    """What is stored of a secret: SHA-256 in hexadecimal; enough for a secret that nobody can guess."""
    return hashlib.sha256(secret.encode()).hexdigest()


def new_recovery_code() -> str:
    """A code of nearly 150 bits that can be written down: six groups of five signs."""
    groups = ("".join(secrets.choice(RECOVERY_LETTERS) for _ in range(RECOVERY_GROUP)) for _ in range(RECOVERY_GROUPS))
    return "-".join(groups)


def recovery_hash(code: str) -> str:
    """The hash of a recovery code as somebody typed it: small letters, spaces and dashes do not matter."""
    return hash_of("".join(sign for sign in code.upper() if sign.isalnum()))


def new_relation_number() -> str:
    """A relation number of eight digits that tells nothing about how many there are (D43)."""
    lowest, highest = RELATION_NUMBERS
    return str(lowest + secrets.randbelow(highest - lowest + 1))


def new_folder_key() -> str:
    """The name of a new folder for content on the desk's disk; nobody has to guess it, it only has to be unique."""
    return secrets.token_hex(16)
