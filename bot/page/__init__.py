"""From any source (a file, a URL; Markdown, HTML, reStructuredText, e-mail, data) to blocks of visible text with their
lines.
"""
