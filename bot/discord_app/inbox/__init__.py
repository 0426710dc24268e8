"""Members ask the organizers; organizers answer."""
