"""One module a format; each turns its text into HTML of one shape, so that all end in one walk over one tree."""
