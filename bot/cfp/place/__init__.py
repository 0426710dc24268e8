"""Where the event takes place, and the event it is part of."""
