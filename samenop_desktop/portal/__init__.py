"""The pages on which a client reads an offer and confirms or declines it, without signing in and without script."""
