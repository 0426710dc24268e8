"""Health and metrics: for those who run the bot, and for the platform that restarts it."""
