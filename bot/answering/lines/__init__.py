"""Lines of the call that tell what no fact does, and those that only look so."""
