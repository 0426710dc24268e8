"""The languages that members ask in: which one a message is in, and what it says in English words of the field."""
