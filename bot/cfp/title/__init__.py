"""What the event is called, from headings, lines and sentences; what looks like a name and is none."""
