"""What members ask the organizers: items, decided once, and the answer to everybody who waits."""
