"""The dates of a call: days and clocks in any wording, labels, what was struck out or moved, what holds for all of
them.
"""
