"""For organizers: set-up, permissions, the doctor's checks, decisions about changes."""
