"""Which candidate is meant, how sure that is, and which it cannot be."""
