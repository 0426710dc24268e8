"""What a host can set: declared once, read once. The only room that reads the environment."""
