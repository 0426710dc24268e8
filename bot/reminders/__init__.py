"""Deadline reminders: what is due when, what it says, and that it is said once."""
