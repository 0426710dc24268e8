"""What a host may set: declared once, read once, from the environment and a file; the only room that looks at either."""
