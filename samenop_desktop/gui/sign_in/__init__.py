"""Setting up an office, signing in, and changing what one signs in with."""
