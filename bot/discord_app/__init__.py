"""The bot in Discord: parses what members do, asks the answerer, shows what it says. The only room that knows discord.py."""
