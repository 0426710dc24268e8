"""Greetings, thanks and the like, when they are all that a message says: a short word back, or nothing."""

from __future__ import annotations

import re

from bot.matching.normalise import clean

_TAIL = (
    r"[\s!.,;:)(?~*^-]{0,20}(?:(?:bot|there|everyone|all|guys|folks|team|friend|mate|man|bro|dear|again)[\s!.,?]{1,5})*"
)
_PRAISE = r"(?:ok(?:ay)?|great|perfect|awesome|cool|nice|wow|super|ah|oh)"
_TABLE = {
    # "hey bot, how are you"
    "hello": (
        r"""
        (?: hi+ | hey+ | hello+ | hallo | hola | bonjour | yo | howdy | greetings | sup | hiya
        | good\ (?: morning | evening | afternoon | day ) )
        (?: \ (?: bot | there | all | everyone | guys | folks ) )?
        (?: ,?\ (?: how\ (?: are\ you | is\ it\ going | are\ things ) | what'?s\ up ) )?
    """
    ),
    # "ok great, thank you so much"
    "thanks": (
        rf"""
        (?: {_PRAISE} [\s,!.]{{0,5}} ){{0,3}}
        (?: thanks | thank\ (?:u|you) | thx+ | ty+ | tysm | cheers | merci | danke | gracias
        | much\ appreciated | appreciate\ it )
        (?: \ (?: so\ much | so | very\ much | a\ lot | a\ bunch | much
        | for\ (?: that | the\ (?: info | help | answer | quick\ (?: reply | answer ) ) | your\ help ) ) )*
        (?: [\s,!.]{{1,5}} (?: that\ helps?(?:\ a\ lot)? | got\ it | you(?:'re|\ are)\ (?:great|the\ best) ) )?
    """
    ),
    "noted": (
        r"""
        ok(?:ay)? | k | kk | lol | lmao | haha+ | nice | cool | great | perfect | awesome | got\ it | i\ see
            | understood
        | alright | all\ right | good | sure | yes | no | yep | nope | yeah | right | wow | oh | ah | hm+ | fine
        | never\ ?mind | nvm | good\ bot | sounds\ good | makes\ sense | noted
    """
    ),
    "bye": r"bye+ | goodbye | good\ night | see\ (?:you|ya) | cya | ciao | later",
    "who": (
        r"""
        (?: (?:so|hey|hi|ok) [\s,]+ )? (?: who | what )\ (?: are | r )\ (?: you | u )
        | are\ you\ (?: an?\ )? (?: bot | robot | human | ai | real(?:\ person)? )
        | what(?:'s|\ is)\ (?: your\ (?: name | purpose | job ) | this\ bot ) | what\ (?:can|do)\ you\ do(?:\ here)?
        | who\ made\ you
    """
    ),
    "help": r"(?:please\ )? help (?:\ me)? (?:\ please)? | how\ (?:do|can)\ i\ (?: use\ (?:you|this) | ask )",
}
_PATTERNS = tuple((name, re.compile(rf"(?:{pattern}){_TAIL}", re.VERBOSE)) for name, pattern in _TABLE.items())
NOTED = "noted"
INVITING = frozenset({"hello", "who", "help"})  # questions to begin with go with these
_LONGEST = 80  # characters; whoever says more says something


def small_talk(message: str) -> str | None:
    """Return which small talk a message is: a name with its message under `answer.talk`, or NOTED for no word back;
    None when it is none.
    """
    text = " ".join(clean(message).split())
    if not any(map(str.isalpha, text)):
        return NOTED  # "👍", "??", "..."
    if len(text) > _LONGEST:
        return None
    return next((name for name, pattern in _PATTERNS if pattern.fullmatch(text)), None)
