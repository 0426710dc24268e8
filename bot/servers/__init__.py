"""The servers the bot is in: what their organizers chose, which workshop each asks about, and the answers they get."""
