"""From a message to its questions, and from what came of each to one reply."""
