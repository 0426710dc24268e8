"""The FAQ file: its model, its loader, its check."""
