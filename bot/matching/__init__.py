"""Question in, ranked question kinds and FAQ entries out."""
