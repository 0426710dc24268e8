"""What the bot says in Discord: the catalogue of its words, their translations, and how answers are rendered."""
