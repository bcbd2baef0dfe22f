"""Use cases: one method is one transaction; frozen rows come out, never mapped objects."""
