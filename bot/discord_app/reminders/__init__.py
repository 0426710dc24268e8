"""Reminders in Discord: organizers' commands, members' own reminders, posting, dates that change, scheduled events."""
