"""Changing the FAQ from Discord: what a change would bring about, publishing it, its history."""
