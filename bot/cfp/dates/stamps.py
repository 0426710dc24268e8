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
