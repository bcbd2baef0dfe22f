"""Mails: what they say, how they are put together, and how they reach the mail server."""
