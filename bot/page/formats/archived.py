"""Mails as programs and archives leave them: what is written for attachments goes, addresses get their sign, bullets
that stand alone their words.
"""

from __future__ import annotations

import re

from bot.rules import Rule

_MARK = "/pipermail/"  # in every address of such an archive
_SCRUBBED = Rule(
    "what an archive writes where an attachment was",
    r"""^ (?: -{8,} \s next \s part \s -{8,} | (?: An? \s )? (?: HTML | non-text ) \s attachment \s was \s scrubbed .*
        | (?: Name | Type | Size | Desc ) : \s .* | (?: URL: \s? )? <? https?:// \S* /pipermail/ \S* /attachments/ \S*
        | \[ Archive \s link \] \( .* \) ) \s* $""",
    examples=("-------------- next part --------------", "An HTML attachment was scrubbed...",
        "A non-text attachment was scrubbed...", "HTML attachment was scrubbed", "Name: knots.pdf",
        "Type: application/pdf", "Size: 26899 bytes", "Desc: not available",
        "URL: <https://list.example.org/pipermail/knots/attachments/2031/a.pdf>",
        "https://list.example.org/pipermail/knots/attachments/2031/a.pdf",
        "[Archive link](https://list.example.org/pipermail/knots/2031-May/1.html)"),
    near_misses=("The next part", "Names: knots", "URL: https://knots.example.org", "An attachment was sent"),
)  # fmt: skip
_ALONE = re.compile(r"\s{0,12}[-*•]\s*")
_NEXT_PART = re.compile(r"-{8,} next part -{8,}")
_SPELT = Rule(
    "an address whose sign the archive spells out",
    r"""(?: (?<= [\s<(:,;] ) | ^ )
        (?! (?: us | me | it | is | are | on | in | be | look | here | online | available | found | site | website
            | page | registration | information | details ) \s )
        (?P<who> [\w.+-]{2,40} ) \s at \s (?P<host> (?! www\. ) (?: [\w-]{1,40} \. ){1,4} [a-z]{2,6} ) (?! [\w/] )""",
    examples=("knots at example.org", "<mailto:ada.moore at a.example.org>", "to ada at example.org, please",
        "(ada at example.org)"),
    near_misses=("us at example.org", "me at example.org", "it at example.org", "is at example.org",
        "are at example.org", "on at example.org", "in at example.org", "be at example.org", "look at example.org",
        "here at example.org", "online at example.org", "available at example.org", "found at example.org",
        "site at example.org", "website at example.org", "page at example.org", "registration at example.org",
        "information at example.org", "details at example.org", "knots at www.example.org", "knots at example.org/a",
        "knots at Oslo"),
)  # fmt: skip


def without_scrubbed(lines: list[str]) -> list[str]:
    """The lines of a mail in an archive, empty where it tells of attachments; those of any other page as they are."""
    if not any(_MARK in line for line in lines):
        return lines
    kept, within = [], False
    for line in lines:
        within = within or _NEXT_PART.search(line) is not None
        scrubbed = _SCRUBBED.match(line)
        within = within and (scrubbed is not None or not line.strip())
        kept.append("" if within or (scrubbed and _MARK in line) else _SPELT.sub(r"\g<who>@\g<host>", line))
    return kept


def with_bullets(lines: list[str]) -> list[str]:
    """The lines of a text, each bullet that stands alone put before the words two lines below it."""
    joined = [*lines]
    for number, (line, between, below) in enumerate(zip(lines, lines[1:], lines[2:], strict=False)):
        if _ALONE.fullmatch(line) and not between.strip() and below[:1] == " " and below.strip()[:1].isalnum():
            joined[number], joined[number + 2] = "", f"{line.rstrip()} {below.strip()}"
    return joined
