"""The day on which a page was written, in words that are said of no deadline, wherever they stand."""

from __future__ import annotations

from bot.rules import Rule

PAGE_STAMP = Rule(
    "the day on which a page was written, in words that are said of no deadline",
    r"""^ \W* (?: (?: this \s )? (?: last | page | site | website ) \s (?: last \s | was \s )?
            (?: updated? | modified | revised | changed | edited )
        | zuletzt \s (?: aktualisiert | geändert ) | dernière \s mise \s à \s jour
        | última \s (?: actualización | atualização ) | ultimo \s aggiornamento | laatst \s bijgewerkt
        | 最終更新日? ) \b""",
    examples=("Last updated 12 of November", "last modified: 22 March", "This page last updated 3 May", "Page updated",
        "Last update:", "Site was revised", "Website changed", "last edited", "Zuletzt aktualisiert am",
        "zuletzt geändert", "Dernière mise à jour", "Última actualización", "última atualização",
        "Ultimo aggiornamento", "laatst bijgewerkt op", "最終更新日：", "最終更新"),
    near_misses=("Updated: March 8", "Deadline last updated", "Last date"),
)  # fmt: skip
OWN_CHANGE = Rule(
    "what authors do to a text, and who keeps a page does to it: a date of the call only among others",
    r"""^ \W* (?: (?: last | latest ) \s )? (?: changes? | edits? | corrections? | revisions? | versions?
            | fix(?: es )? ) (?: \s (?: of \s this \s page | on | made ) )? \W* $""",
    examples=("Last change:", "Latest edit", "Revision", "Last version of this page:", "Corrections made", "Fix",
        "last fixes", "Changes on"),
    near_misses=("Last changes to the text", "Final version", "Last day for changes", "Revised version"),
)  # fmt: skip
NEWS_STAMP = Rule(
    "news, and the day on which it was told, before what it tells",
    r"""^ \W* (?: (?: important | latest | breaking | last ) \s )?
        (?: updates? | news (?: \s? flash )? | edit(?:ed)? | announcement | notice
            | aktualisierung | neuigkeit | actualité | actualización | novedad | atualização | aggiornamento ) \s?
        (?: [\[(] (?= [^()\[\]\n]{0,20} \d ) [^()\[\]\n:]{4,26} [\])] \s? [:–—-]
            | (?: (?: \d{1,4} [./-] ){1,2} \d{1,4}
                | [a-z]{3,9} \.? \s \d{1,2} (?: ,? \s \d{4} )? | \d{1,2} \.? \s [a-z]{3,9} (?: \s \d{4} )? ) \s? : )
        (?= \s+ \S )""",
    examples=(
        "UPDATE (24/04/2031): we go online", "Important update [May 5, 2031] - we go", "Latest news (5 May): we",
        "Breaking news flash (5 May): we", "Last edit (5.5.2031): a rope", "Edited (May 5) – a rope",
        "Announcement (May 5th) — a rope", "Notice (3 May): a rope", "Updates (May 5): a rope",
        "Aktualisierung (3. Mai): ein Seil", "Neuigkeit (3. Mai): ein Seil", "Actualité (3 mai) : une corde",
        "Actualización (3 mayo): una cuerda", "Novedad (3 mayo): una cuerda", "Atualização (3 maio): uma corda",
        "Aggiornamento (3 maggio): una corda", "Update 24.04.2031: a rope", "News May 5, 2031: a rope",
        "Update May 5: a rope", "Update 5 May: a rope", "News 5. May 2031: a rope", "Update 2031-05-05: a rope",
    ),
    near_misses=(
        "Update: 5 May 2031", "Update (extended): 5 May", "Submission (5 May): a rope",
        "Updated deadline (5 May): a rope",
        "Update (5 May)", "News of 5 May: a rope",
    ),
)  # fmt: skip


def without_stamp(text: str) -> str:
    """A line with blanks for the day on which its news was told: "UPDATE (24/04/2031): we go online"."""
    match = NEWS_STAMP.match(text)
    return " " * match.end() + text[match.end() :] if match else text
