"""What leads to a day in a cell of its own, and is no part of a label: "Sending of papers | Between 3 May and ..."."""

from __future__ import annotations

from bot.rules import Rule

LEADS = Rule(
    "leads to the day that its cell gives",
    r"""(?<= \t ) \s* (?: from | by | until | till | before | between | on | no \s later \s than
        | vom | von | bis (?: \s zum )? | am | zwischen (?: \s dem )?
        | spätestens (?: \s (?: am | bis (?: \s zum )? ) )?
        | du | au | avant \s le | jusqu['’]au | entre \s le | au \s plus \s tard \s le
        | del | el | antes \s del | hasta (?: \s el )? | desde (?: \s el )? | entre \s el
        | a \s más \s tardar (?: \s el )?
        | até (?: \s o )? (?: \s dia )? | antes \s de | entre (?: \s os )? (?: \s dias )? | de
        | dal | entro (?: \s e \s non \s oltre )? (?: \s il )? | tra \s il | van | tot | uiterlijk | tussen )
        \s* $""",
    examples=(
        *(
            f"Papers \t {word} "
            for word in (
                "From", "by", "until", "till", "before", "Between", "on", "No later than", "vom", "von", "bis",
                "bis zum", "am", "zwischen dem", "zwischen", "spätestens", "spätestens am", "spätestens bis",
                "spätestens bis zum", "du", "Au", "avant le", "jusqu’au", "entre le", "au plus tard le", "Del", "el",
                "Antes del", "hasta el", "hasta", "desde el", "desde", "Entre el", "A más tardar", "A más tardar el",
                "até", "até o dia", "antes de", "de", "entre os dias", "entre", "dal", "entro", "entro il",
                "entro e non oltre il", "tra il", "van", "tot", "uiterlijk", "tussen",
            )
        ),
    ),
    near_misses=("Papers from ", "Papers \t from authors ", "Papers \t Porto, "),
)  # fmt: skip
