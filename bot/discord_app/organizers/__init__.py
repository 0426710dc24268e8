"""For organizers: set-up, permissions, the doctor's checks, notices, changes of the page and of the FAQ files."""
