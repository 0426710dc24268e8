"""Takes off a text what nobody sees or wants to see: invisible signs, control characters, words broken by a wrong
decoding.
"""

from __future__ import annotations

import re

# Soft hyphen, zero-width space, word joiner, byte-order mark, marks of direction.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\u180e]")
# Joiners shape letters of other scripts; beside Latin letters, digits and signs they are left over from an editor.
_JOINERS = re.compile(
    "[\u200c\u200d](?![\u0600-\u0fff\U0001f000-\U0001faff\u2640\u2642])|"
    "(?<![\u0600-\u0fff\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
)
_BLANKS = re.compile(r"&nbsp(?![;\w]{0,8};)")  # a no-break space without its semicolon
_HYPHENS = re.compile("[\u2010\u2011]")
_DASHES = re.compile("[\u2015\ufe58]")  # a bar and a small dash, written for an em dash
# Terminals obey escape sequences; what is left of one without its first character is harmless.
_ESCAPES = re.compile("\x1b(?:\\[[0-?]{0,20}[ -/]{0,5}[@-~]|\\][^\x07\x1b]{0,200}(?:\x07|\x1b\\\\)?|[@-_])?")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# A word that was UTF-8 and was read as Windows-1252: "DrÃ¥bak". Beside a dash that was not, nothing else fixes it.
_BROKEN = re.compile(r"[^\s]*[ÂÃâÄÅ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ][^\s]*")


def cleaned(text: str) -> str:
    """Return `text` without invisible signs, escape sequences and control characters; line breaks and tabs stay."""
    text = _BLANKS.sub("&nbsp;", text) if "&nbsp" in text else text
    if text.isascii() and text.isprintable():
        return text
    text = _ESCAPES.sub("", text)
    text = _JOINERS.sub("", _INVISIBLE.sub("", text))
    return _DASHES.sub("—", _HYPHENS.sub("-", _CONTROL.sub(" ", text)))


def fixed(line: str) -> str:
    """Return `line` with the words fixed that a wrong decoding broke."""
    return line if line.isascii() else _BROKEN.sub(_decoded, line)


def _decoded(match: re.Match[str]) -> str:
    try:
        return match[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return match[0]
