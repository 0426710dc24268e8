"""The composers of dates: when, how long until, whether something is still open, by which clock."""
