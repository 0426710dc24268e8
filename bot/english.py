"""How English writes months, days, numbers and money: the words, and patterns for text in small letters, which every
rule that reads them shares.
"""

from __future__ import annotations

from collections.abc import Mapping

MONTHS = tuple("january february march april may june july august september october november december".split())
# Whole, and shortened to three or four letters.
MONTH_OF: Mapping[str, int] = {
    name[:size]: number for number, name in enumerate(MONTHS, start=1) for size in (3, 4, len(name))
}
NUMBER_OF: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty".split(),
        start=1,
    )
} | {word: 10 * tens for tens, word in enumerate("thirty forty fifty sixty seventy eighty ninety hundred".split(), 3)}

NUMBER = rf"(?:\d+(?:\.\d+)?|{'|'.join(NUMBER_OF)})"  # with \b behind it, since "six" begins "sixty"
QUANTITY = rf"(?:{NUMBER}|half|quarter|couple|dozen|pair|duo|single|several|a few)"
# "may" is a month beside a day or behind a word of time, else a verb.
_MAY = (
    r"may(?=\.? \d)|(?<=\d )may|(?<=\d[.hdt] )may|(?<=\b(?:in|of|by) )may|(?<=\bearly )may|(?<=\blate )may"
    r"|(?<=\bmid[ -])may"
)
MONTH = (
    rf"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|{_MAY}|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# "may 5", "5th of may", "2031-05", and "2031 05 09" where marks were taken out
DAY = rf"(?:\b{MONTH}\.? \d|\b\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? {MONTH}\b|\d{{4}}-\d\d|\b20\d\d [01]\d [0-3]\d\b)"
CURRENCY = (
    r"(?:[$€£¥]|\b(?:eur|euros?|usd|dollars?|bucks|cents?|gbp|pounds?|pence|chf|francs?|sek|nok|dkk|kr|kron(?:a|or|er)"
    r"|crowns?|pln|zloty|czk|huf|forint|yen|yuan|pesos?|lira|aud|cad|inr|rs|rupees?)\b)"
)


def number_of(text: str) -> float:
    """Return the number that digits or a word of NUMBER_OF name.

    :raises ValueError: of any other text
    """
    return float(NUMBER_OF.get(text) or text)
