"""Ranked kinds and the clock in, an answer out. Pure: no input, no output, `now` is an argument."""
