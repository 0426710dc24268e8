"""The dates of a call as a calendar file."""
