"""What changed between two states of a call, in words; and a rebuilt FAQ laid under what an organizer edited."""
