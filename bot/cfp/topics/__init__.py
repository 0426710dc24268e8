"""The topics of a call, from lists, headings, leads and sentences."""
