"""Reminders and dates: organizers' commands, members' own reminders, the role button, scheduled events."""
