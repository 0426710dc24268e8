"""The composers of what a FAQ tells: the paper, review, people, topics, lengths, the event."""
