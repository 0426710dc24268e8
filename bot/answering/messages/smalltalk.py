"""Greetings, thanks and the like, when they are all that a message says: a short word back, or nothing."""

from __future__ import annotations

import re

from bot.matching.normalise import clean

_CALLED = r"(?:bot|there|everyone|all|guys|folks|team|friend|mate|man|bro|dear|boss|again|now|then)"
_TAIL = rf"[\s!.,;:)(?~*^-]{{0,20}}(?:{_CALLED}(?:[\s!.,?]{{1,5}}|$))*"
_VERY = r"(?: (?: very | really | so | super | pretty | quite | too | a\ bit | just | all | most | totally ) \ )"
# one word or phrase that takes note of what was said
_NOD = rf"""(?:
    ok+(?:ay+|ie|ey|s)?(?:\ dokey)? | k+ | lo+l | lmf?ao+ | rofl | (?:a?ha){{2,}}h?a* | (?:he){{2,}}h? | xd+
    | [:;=]'?-?[dpo]\b
    | ooh+ | oh+ | ah+ | aha | hm+ | uh | um | oops | ouch | oof | yikes | phew | wo+w | whoa+ | yay+
    | woo+(?:hoo+)? | hooray
    | omg | damn | dang | darn | welp | well | bummer | sad | rip | ugh | meh | gosh | thank\ (?: god | goodness )
    | y[ue]p | yes+ | yea+h? | yessir | nope | no | nah | right | alright | all\ right | sure(?:\ thing)? | fine
    | clear
    | all\ (?: clear | good | set ) | crystal\ clear | good(?:\ (?: one | point | catch | job | work | bot
    | stuff | news ))?
    | great(?:\ (?: job | work | bot | stuff | news | answer ))? | coo+l(?:\ beans)? | nice(?:\ (?: one | work
    | job | bot ))?
    | perfect | awesome | brilliant | excellent | super | lovely | sweet | neat | amazing | wonderful
    | fantastic | superb
    | impressive | interesting | (?: clever | smart )\ bot | well\ done | agreed | i\ agree | exactly | indeed
    | true
    | absolutely | definitely | correct | fair(?:\ (?: enough | point ))? | got\ (?: it | that | you ) | gotcha
    | roger(?:\ that)?
    | copy\ that | understood | (?: duly\ )? noted | i\ (?:now\ )? (?: see | understand | get\ it )
    | now\ i\ (?: see | get\ it )
    | (?: that\ )? makes\ (?: total\ | perfect\ )? sense | (?: that\ )? sounds\ (?: good | great | fine | fair
    | perfect )
    | (?: that\ )? works(?:\ for\ me)? | good\ to\ (?: know | hear ) | (?: i\ )? will(?:\ do | \ wait)
    | i'?ll\ (?: do\ (?: that | so | it ) | wait )
    | never\ ?mind | nvm | no\ (?: problem | worries | prob ) | np | my\ (?: bad | mistake ) | sorry
    | same(?:\ here)? | (?: me | you )\ too
    | (?: i\ )? thought\ so | (?: just\ )? (?: as | what )\ i\ thought | too\ bad | bet | aight | love\ (?: it
    | this(?:\ bot)? )
    | i\ (?: like | love )\ (?: it | this | that ) | what\ a\ (?: pity | shame | relief | (?: great | nice
    | good | smart )\ bot )
    | see\ you\ (?: there | then | soon | later ) | talk\ later | take\ care | have\ a\ (?: nice | good
    | great )\ (?: day | one | evening | weekend )
    | (?: that | this | it )\ (?: helps | helped )(?:\ a\ lot | \ me )? | that\ (?: explains
    | answers )\ (?: it | that | my\ question )
    | {_VERY}* (?: helpful | useful )
    | (?: that | this | it | you | the\ bot | this\ bot ) (?: '?s | \ is | \ was | '?re | \ are ) \ {_VERY}*
      (?: early | soon | late | a\ lot | tight | short | long | helpful | useful | great | good | nice | fine
      | clear | perfect | cool
        | right | correct | true | fast | quick | easy | awesome | amazing | sad | bad | fair | funny
        | hilarious | interesting
        | unfortunate | enough | plenty | it | the\ best | a\ (?: pity | shame | relief ) | (?: good | great
        | bad )\ (?: news | to\ know )
        | (?: all | what | exactly\ what | just\ what )\ i\ (?: needed | wanted )(?:\ to\ know)? ) (?! [^?]*\? )
    | (?: i'?m | we'?re )\ done | (?: we | i )\ can\ do\ that | (?: we | i )'?ll\ (?: manage | try | see ) | wtf
    | (?: i\ )? told\ (?: you(?:\ so)? | ya ) | (?: bad | stupid | dumb | useless )\ bot | not\ (?: helpful
    | useful )
    | let\ me\ (?: see | check | ask )(?:\ with)? (?:\ (?: my | the | our )\ [\w-]{{2,15}} )?
    | (?: ja | hi | rs ){{2,}} | no\ way | lucky\ me | finally | let'?s\ go | dope | lit | top | mega | toll
    | passt | parfait
    | perfecto | perfeito | perfetto | genial | beleza | blz | alles\ klar | d'accord | vale | entendido
    | entendi | va\ bene | prima | genau | capito
    ) (?: \ (?: then | now | so | that | too ) \b )?"""
_BETWEEN = r"[\s,!.;:)(~*^-]{1,5}"
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
        (?: {_NOD} {_BETWEEN} ){{0,4}} (?: i\ )? (?: really\ )?
        (?: (?: many\ | million\ )? (?: thanks+ | thank\ ?(?:u|you)+ | tha?n?x+ | thn?ks | tks | tq | tnx
        | tysm | tyvm | ty+ )
        | cheers | much\ appreciated
        | appreciate\ (?: it | that | this | the\ help ) | merci(?:\ (?: beaucoup | bien ))? | gracias
        | muchas\ gracias
        | (?: vielen | besten | tausend )\ dank | danke(?:\ (?: schon | sehr ))? | grazie(?:\ mille)?
        | dank\ (?: je | u )(?:\ wel)?
        | dankjewel | bedankt | (?: muito\ )? obrigad[oa] )
        (?: \ (?: so\ much | so | very\ much | a\ (?: lot | bunch | million | ton ) | loads | much | again
        | in\ advance | {_CALLED}
        | for\ (?: this | that | it | everything | letting\ me\ know | clarifying | explaining | confirming
          | (?: the | your | this | that )\ (?: (?: very | quick | fast | prompt | clear | kind )\ )*
            (?: info(?:rmation)? | help | answers? | reply | response | clarification | explanation | link
            | heads\ up ) ) ) )*
        (?: {_BETWEEN} {_NOD} ){{0,4}}
    """
    ),
    "noted": rf"{_NOD} (?: {_BETWEEN} {_NOD} ){{0,4}}",
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
_PICTURE = re.compile(r"<3|:\w{2,32}:|[^\w\s!-/:-@\[-`{-~]")  # an emoji, by its name or itself
_LONGEST = 80  # characters; whoever says more says something


def small_talk(message: str) -> str | None:
    """Return which small talk a message is: a name with its message under `answer.talk`, or NOTED for no word back;
    None when it is none.
    """
    text = " ".join(_PICTURE.sub(" ", clean(message)).split())
    if not any(map(str.isalpha, text)):
        return NOTED  # "👍", "??", "..."
    if len(text) > _LONGEST:
        return None
    return next((name for name, pattern in _PATTERNS if pattern.fullmatch(text)), None)
