"""What the call tells without a value that could be read: entries in its own words."""
