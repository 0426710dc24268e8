"""Everything the bot says, by language: messages, dates and lists. What the call says is inserted as it is."""
