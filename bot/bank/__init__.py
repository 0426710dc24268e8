"""The bank of question kinds that people ask about any workshop."""
