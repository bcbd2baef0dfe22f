"""The books in an auditfile: trial balance, relations and entries, to be looked at only."""
