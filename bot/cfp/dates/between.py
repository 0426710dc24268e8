"""What stands between two dates of a line, and what that says of them: moved, was, a range, a choice, the same instant
elsewhere.
"""

from __future__ import annotations

import re

from bot.cfp.dates.forms import WEEKDAY
from bot.cfp.dates.labels import kind_of
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.rules import Rule

_WEEKDAY = {"weekday": rf"(?:{WEEKDAY},?\s{{0,2}})?"}

MOVED = Rule(
    "the second date replaces the first",
    r"""^ \W{0,8} (?: → | -+> | =+> | >> | ⇒ | ➔ | » | ⟶
        | (?: (?:has|have) \s been \s | is \s | was \s | are \s )? (?: now
            | (?:moved|postponed|changed|updated|extended|shifted|verlängert) (?: \s (?:to|until|bis) | : ) )
        | new (?: \s deadline | \s date )? :? ) \W{0,8} <weekday> $""",
    examples=(
        " → ", " -> ", " --> ", " ==> ", " >> ", ", updated: ", " ⇒ ", " ➔ ", " » ", " ⟶ ", " has been moved to ",
        " have been extended until ", " is now ", " was postponed to ", " are changed to ", " updated to ",
        " shifted to ", " verlängert bis ", " NEW: ", " new deadline: ", " new date ", ", now Friday, ",
    ),
    near_misses=(" to ", " new York "),
    parts=_WEEKDAY,
)  # fmt: skip
WAS = Rule(
    "the second date was replaced by the first",
    r"""[(\[{] (?: [^()]{0,40} \b )? (?: extended | moved | postponed | was | were | previously | original | old
        | formerly | before | instead\sof | no\slonger | not\b | corrected | pushed\sback
          | statt | ursprünglich | initialement | antes | anteriormente | precedentemente | oorspronkelijk
              | au\slieu | 原 | 旧 ) [^()]{0,30} $
      | \b (?: extended | postponed | moved ) \s from \W{0,3} (?: the \s )? $
      | [–—-]\s was \s $
      | \b (?: instead\sof | previously | formerly | originally | anstelle\svon | au\slieu\sdu | en\slugar\sdel
          | invece\sdel | em\svez\sde ) \W{0,3} $""",
    examples=(
        "(extended from ", "[was: ", "{was ", "(no longer ", "(not ", "(corrected from ", "(pushed back from ",
        " – was ", ", formerly ", "(moved from", "(postponed from", "(was ", "(they were ", "(previously ",
        "(original deadline ", "(old: ", "(formerly ", "(before: ", "(instead of ",
        "(statt ", "(ursprünglich ", "(initialement ", "(antes ", "(anteriormente ", "(precedentemente ",
        "(oorspronkelijk ", "(au lieu du ", "（(原 ", "(旧 ",
        ", extended from ", " postponed from the ", " moved from", " instead of ", " previously ", " originally: ",
        " anstelle von ", " au lieu du ", " en lugar del ", " invece del ", " em vez de ",
    ),
    near_misses=("(AoE) ", ", ", "(notification: "),
)  # fmt: skip
WAS_ALSO = Rule(
    "one more day that was replaced by the first",
    r"^ \s? [,;]? \s? (?: and \s )? (?: then \s )? $",
    examples=(", ", "; ", " and ", ", then "),
    near_misses=("), ", ", notification ", ": "),
)
MOVED_FROM = Rule(
    "the first date is the old one",
    r"\b (?: extended | moved | postponed | changed | shifted | verlängert | prolongée? | "
    r"prorrogad[oa] | ampliado ) \s (?: from | vom | du | del | de ) \W{0,3} $",
    examples=("extended from ", "moved from ", "postponed from", "changed from", "shifted from", "verlängert vom ",
        "prolongée du ", "prorrogado del ", "prorrogada de ", "ampliado del "),
    near_misses=("extended to ",),
)  # fmt: skip
PLANNED = Rule(
    "for when something was planned at first, right before that day",
    r"""\b (?: (?: originally | initially | first ) \s (?: planned | scheduled | announced | intended | set | foreseen )
            (?: \s to \s (?: be | take ) \s (?: held | place ) )? (?: \s (?: for | on | from ) )?
        | initialement \s (?: prévue?s? | programmée?s? ) (?: \s (?: pour | le | les | du ) ){0,2}
        | ursprünglich \s (?: für | am | vom ) (?: \s (?: den | die ) )?
        | (?: prevista?o?s? \s inicialmente | inicialmente \s (?: previst[oa]s? | programad[oa]s? ) )
            (?: \s (?: para | el | em | del | los | dia ) ){0,2}
        | inizialmente \s (?: previst[oaie] | programmat[oaie] ) (?: \s (?: per | il | dal ) ){0,2}
        | oorspronkelijk \s (?: gepland \s )? op )
        \W{0,3} (?: (?: the | \w{3,9}day,? ) \s ){0,2} $""",
    examples=(
        "originally planned for ", "initially scheduled on the ", "first announced for Friday, ",
        "originally intended for ", "originally set for ", "initially foreseen from ",
        "originally planned to be held on ",
        "initially planned to take place ", "initialement prévu le ", "initialement prévues pour le ",
        "initialement programmée du ", "initialement prévus les ", "ursprünglich für den ", "ursprünglich am ",
        "ursprünglich vom ", "ursprünglich für die ", "previsto inicialmente para el ", "inicialmente prevista para ",
        "inicialmente programado em ", "inicialmente programadas del ", "inicialmente previstos los ",
        "inicialmente previsto para dia ", "inizialmente previsto per il ", "inizialmente programmata dal ",
        "oorspronkelijk gepland op ", "oorspronkelijk op ",
    ),
    near_misses=("planned for ", "originally from Oslo, on ", "the original workshop on "),
)  # fmt: skip
NOW_IN_BRACKETS = Rule(
    "(extended to",
    r"\( \s? (?: now \s )? (?: extended | moved | postponed | changed | updated | new ) (?: \s to | "
    r"\s until )? \W{0,3} $",
    examples=(
        "(now extended to ",
        "(moved until ",
        "(postponed: ",
        "(changed to ",
        "(updated to ",
        "(new: ",
        "(new to",
    ),
    near_misses=("(",),
)
RANGE = Rule(
    "from one to the other",
    r"^ \W{0,4} (?: [-‒–—−~〜～+] | \.\.\.? | to | until | till? | through | and | & | bis | au | à | al? | até | "
    r"tot | et | y | e | und | en | 至 | 到 | から | (?: y \s el | et \s le | e \s il | und \s dem ) ) "
    r"\W{0,4} <weekday> $",
    examples=(" ‒ ", " + ", "...",
        " - ", "–", "—", "−", "~", "〜", "～", " to ", " until ", " til ", " through ", " and ", " & ", " bis ",
        " au ", " à ", " a ", " al ", " até ", " tot ", " et ", " y ", " e ", " und ", " en ",
              "至", "到", "から", " - Fri, ", ") until ", " y el ", " et le ", " e il ", " und dem "),
    near_misses=(" or ", ", ", " and the ", " y la "),
    parts=_WEEKDAY,
)  # fmt: skip
GOES_ON = Rule(
    "that what begins on the one day goes on until the other",
    r"""^ \W{0,4} (?: at \s )? (?: [a-z]{2,5} ,? \s )? (?: and \s )?
        (?: runs? | running | lasts | lasting | continues | continuing ) \s
        (?: for \s [\w-]{1,10} \s (?: days? | weeks? | hours ) ,? \s )? (?: until | till | through ) \s
        (?: (?: [a-z]{2,5} \s )? on \s )? (?: the \s )? <weekday> $""",
    examples=(" running for 1 week until ", " gmt, running until ", " at gmt running until ", " and runs through ",
        " and run until the ", " and lasts till ", ", lasting for three days until ", " and continues until ",
        " continuing for 48 hours until ",
        " running for one day, until gmt on friday, ", " running for 2 weeks until on "),
    near_misses=(" and closes on ", " and ends on ", " running for 1 week. Papers are due until ", " and runs on "),
    parts=_WEEKDAY,
)  # fmt: skip
CHOICE = Rule(
    "one or the other",
    r"^ \W{0,4} (?: or | oder | ou | o | / ) \W{0,4} <weekday> $",
    examples=(" or ", " oder ", " ou ", " o ", " / ", " or on Friday, "[:4], " or Friday, "),
    near_misses=(" and ",),
    parts=_WEEKDAY,
)
LIST = Rule(
    "one after the other",
    r"^ \s?,\s? <weekday> $",
    examples=(", ", ",", ", Friday, "),
    near_misses=("; ",),
    parts=_WEEKDAY,
)
SAME = Rule(
    "the same instant in another zone",
    r"^ [^)]{0,20} \( [^()]{0,32} $ | ^ [^()]{0,12} (?: = | i\.e\.,? | that\sis | or ) [^()]{0,12} $",
    examples=(" AoE (= ", " (", " AoE = ", ", i.e., ", ", that is ", " AoE, or "),
    near_misses=("; notification: ", " AoE (that is on ) ( x"),
)
SENTENCE_GOES_ON = Rule(
    "the words before a date in a sentence",
    r"\b (?: is | are | was | were | by | on | until | through | before | than | am | bis | ist | to | from | "
    r"est | es | é | è | le | el (?: \s dia )? | il | op | tot | voor | hasta | até | entro | fino\sa | ist\sder )"
    r" \s{0,2} \W{0,3} <weekday> $",
    examples=("krijgen uiterlijk op ", "indienen tot ", "indienen voor ", "se reciben hasta ", "serão aceitos até ",
        "inviare entro ", "die Frist ist der ", "deadline is ", "dates are ", "it was ", "they were", "submit by",
        "held on ", "until ", "proposed through ", "prolungata fino a ",
        "before ",
        "later than ", "am ", "bis ", "ist ", "to ", "from ", "est ", "es ", "é ", "è ", "le ", "el ",
              "el dia ", "il ", "is on Friday, "),
    near_misses=("Submission: ", "Deadline"),
    parts=_WEEKDAY,
)  # fmt: skip
WRITTEN_ON = Rule(
    "the date is when something was written",
    r"\b (?: updated? | news | posted | edit(?:ed)? | as\sof | last\smodified | date | published\son "
    r") \b \W{0,3} $ | ^ \W{0,3} \[ \W{0,3} $",
    examples=(
        "update: ",
        "Updated ",
        "news ",
        "Posted ",
        "edit: ",
        "edited ",
        "as of ",
        "last modified: ",
        "Date: ",
        "published on ",
        "[",
    ),
    near_misses=("due ",),
)
SINCE = Rule(
    "the day from which on something is open",
    r"""\b (?: ab | ab \s dem | [àa] \s partir (?: \s d(?:[ueo]|el) (?: \s d[ií]a )? )? | dès (?: \s le )?
        | desde (?: \s (?: el | o ) )? | a \s partire \s dal | dal | vanaf | с | od | mulai
        | từ (?: \s ngày )? | as \s from | starting (?: \s on )? | from )
        \W{0,3} <weekday> $""",
    examples=(
        "Einreichungen ab ", "ab dem ", "à partir du ", "a partir del ", "a partir de ", "a partir do ", "a partir ",
        "à partir du ", "a partir del día ", "dès le ", "dès ", "desde el ", "desde o ", "desde ", "a partire dal ",
        "aperta dal ", "vanaf ",
        "прием с ", "nabór od ", "dibuka mulai ", "nhận bài từ ", "từ ngày ",
        "as from ", "starting ", "starting on ", "Submissions from ", "ab Freitag, ",
    ),
    near_misses=("bis ", "Abgabe ", "by ", "from the ", "departing "),
    parts=_WEEKDAY,
)  # fmt: skip
BRACKET_TRACK = re.compile(r"[^(\n]{0,25}\(([^()]{3,50})\)")


def is_moved(between: str) -> bool:
    """Whether the words between two dates say that the second one is in force."""
    folded = fold(between)
    if MOVED.match(folded):
        return True
    said = phrases("extended").find(between)
    if not said or len(between) >= 40 or "from" in folded:
        return False
    rest = f"{between[: said[0].start]} {between[said[0].end :]}"
    return kind_of(rest) is None


def is_since(before: str, days: int) -> bool:
    """Whether the words before a single day say that something is open from then on, whatever its label."""
    return days == 1 and SINCE.search(before[-60:]) is not None and MOVED_FROM.search(fold(before)) is None
