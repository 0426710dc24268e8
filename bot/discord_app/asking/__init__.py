"""Answering members: commands, mentions, channels listened to, lists, and the buttons under an answer."""
