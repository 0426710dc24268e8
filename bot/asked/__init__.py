"""What was asked: what may be kept of it, keeping it, and what came of a week."""
