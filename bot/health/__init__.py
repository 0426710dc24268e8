"""How the bot is: for those who run it, and for the platform that restarts it."""
