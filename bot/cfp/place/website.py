"""Reads the site of the event: behind a label, as "the workshop website", or behind its day at the top."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.cfp.place.houses import is_of_another
from bot.cfp.place.nowhere import goes_to_the_net
from bot.cfp.place.sites import NO_SITE, SITE_LABEL
from bot.cfp.place.social import is_social
from bot.cfp.submission.addresses import DOCUMENT
from bot.cfp.title.parts import names_event
from bot.cfp.title.title import TOP
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences
from bot.rules import Rule

_MOST_LINKS = 60  # of one block; more are a menu
_INTRODUCED = 10  # blocks at the top among which an address behind a day is the event's
_HOST = r"(?:https?://[^\s<>\"'()]{4,150}|(?:[\w-]{1,40}\.){1,4}[a-z]{2,6}(?:/[\w~/.-]{0,80})?)(?![\w@])"
_LABELLED = Rule(
    "the label of a site and its address",
    r"""(?: ^ [\W_]{0,4} (?-i: Site ) | (?: ^ [\W_]{0,4} | \s ) (?-i: (?=[A-Z]) )
        (?: (?: workshop | conference | event ) \s )?
        (?: web \s? site | home \s? page | web \s? page | url | web | site \s (?: web | internet ) | p[áa]gina \s web
        | sitio \s web | webseite | sito (?: \s web )? ) )
        [*_]{0,3} \s? : [*_]{0,3} \s? [<]? (?P<site> <host> )""",
    examples=("Website: knot.example.org", "Web site: http://knot.example.org/", "Home page: https://knot.example.org",
        "Homepage: knot.example.it", "Web page: knot.example.org/31", "Webpage: knot.example.org/31",
        "URL: https://knot.example.org/", "Web: knot.example.org",
        "Site web : https://knot.example.fr", "Site internet : knot.example.fr",
        "Página web: knot.example.es", "Pagina Web: knot.example.es", "Sitio web: knot.example.es",
        "Webseite: knot.example.de", "Sito: knot.example.it", "Sito web: knot.example.it",
        "Workshop website: knot.example.org", "Conference website: knot.example.org",
        "Event website: knot.example.org", "**Website:** <https://knot.example.org/>",
        "Email: knots@example.org Website: https://knot.example.org/", "Site: http://knot.example.org/"),
    near_misses=("Website: see below", "Submission Site: http://knot.example.org/",
        "Website of the guild: knot.example.org", "Website", "hotel website: a.example"),
    parts={"host": _HOST},
)  # fmt: skip
_CALLED = Rule(
    "what a sentence calls the site of the workshop",
    r"""\b (?: workshop | event | festival | symposium | school ) (?: ['’]s )? \s
        (?: web \s? site | home \s? page | web \s page )
        \s? (?: : | at | \( ) \s? [<]? (?P<site> <host> )""",
    examples=("on the workshop website: knot.example.com", "the event home page at https://knot.example.org/",
        "see the festival web page (knot.example.org)", "the symposium's website at https://knot.example.org/",
        "the school web site: knot.example.org", "the workshop’s homepage at knot.example.org"),
    near_misses=("the website of the workshop", "the hotel website: inn.example.org"),
    parts={"host": _HOST},
)  # fmt: skip
_SEEN = Rule(
    "where a sentence on the event says that more is told",
    r"\( \s? (?: see | cf\. | more \s (?: at | on ) ) [: ]? \s? [<]? (?P<site> <host> )",
    examples=("in Oslo, Norway (see http://knots.example.org)", "(cf. https://knots.example.org/)",
        "(more at knots.example.org)", "(more on knots.example.org/31)"),
    near_misses=("(see below)", "see https://knots.example.org", "(see section 3.1)"),
    parts={"host": _HOST},
)  # fmt: skip
_SENT = Rule(
    "readers are sent somewhere to know more",
    r"""\b (?: general | more | further | additional | up-to-date | all ) \s (?: information | details ) \b
        [^.;:?]{0,60}
        \b (?: visit | see | check | on | at | consult ) \s (?: out \s )? (?: the | our | this ) \s $""",
    examples=("For general information about the Knot Society, visit the ", "more details can be found on our ",
        "Further information: see the ".replace(":", ","), "For additional details, check out the ",
        "for up-to-date information consult the ", "all information is at this "),
    near_misses=("visit the ", "For more information about the hotel. Visit the ", "more information"),
)  # fmt: skip
_IS_SITE = Rule(
    "the words of a link that is a site of the event or of who holds it",
    r"""^ (?! .{0,60} \b (?: hotel | venue | university | city | embassy | visa | publisher | journal | springer | ieee
        | acm | template | submission | travel | tourist | openreview | easychair | hotcrp | cmt ) ) .{0,60}
        \b (?: web \s? site | home \s? page | web \s page ) $""",
    examples=("Knot Society website", "web site", "Knot homepage", "home page", "our web page"),
    near_misses=("hotel website", "venue website", "university website", "city website", "embassy website",
        "visa website", "publisher website", "journal website", "Springer website", "IEEE website", "ACM website",
        "template website", "submission website", "travel website", "tourist website", "OpenReview website",
        "EasyChair website", "HotCRP website", "CMT website", "website template", "mailing list"),
)  # fmt: skip
_OF_A_HOUSE = Rule(
    "a heading above a house, whose site is not the event's",
    r"""^ \W* (?: (?: the | our | about | conference | congress | workshop | symposium ) \s ){0,2}
        (?: venues? | hotels? | accommodation | hosts? | partners? | sponsors? | secretariat | tagungsort | lieu | sede
        | veranstaltungsort ) \W* $""",
    examples=("Congress Venue", "The conference venues", "Hotel:", "Hotels", "Accommodation", "Our host", "Hosts",
        "Partner", "Partners", "Sponsors", "Workshop sponsor", "Secretariat", "Symposium venue", "About the venue",
        "Tagungsort", "Lieu", "Sede", "Veranstaltungsort"),
    near_misses=("Venue and dates", "Contact", "Workshop", "Accommodation grants"),
)  # fmt: skip
_OWNER = re.compile(r"(?P<whose>[\w’'-]{2,30})\s(?:web ?site|home ?page|web page)\W*(?:\w+\W+){0,3}$", re.IGNORECASE)
_NO_OWNER = re.compile(  # "the workshop website", "on our home page", "please visit website"
    r"the|our|this|its|a|an|official|main|new|public|following|see|visit|on|at|in|via|and|or|for|from|individual"
    r"|(?:workshop|conference|event|symposium|school|festival|meeting|seminar|congress|colloquium|forum)(?:[’']?s)?"
)
_LAST = re.compile(r"(?:^|(?<=\s))<?(?P<site>https?://[^\s<>\"'()]{4,150})>?\W{0,2}$")
_NO_DATELINE = re.compile(
    r"\b(?:submi\w*|send|upload\w*|regist\w+|apply|application|template|papers?|proposals?|deadline|due|follow|by"
    r"|until)\b|:\s*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:is|are|was|will|has|have|can|see|visit)\b|[.!?]\s")
_LEADS_ON = re.compile(  # to the event around this one: "at the", and below it "12th Conference on Ropes, Oslo"
    r"^\W*(?:(?:held|organi[sz]ed) )?(?P<at>at|in|with|during)(?: the)?\s|^\W*(?:(?:held )?as )?(?:part of|"
    r"co-?located with|affiliated (?:and co-?located )?(?:to|with)|affiliated to and co-?located with"
    r"|in conjunction with):?\s",
    re.IGNORECASE,
)
# "Oslo, in conjunction with the Symposium on Ropes (SOR 2031):", and then its address
_HOST_AT_END = re.compile(
    r"\b(?:in conjunction with|co-?l{1,2}ocated with|part of|affiliated with|held at) (?P<host>[^.;!?]{3,140})$",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][A-Za-z]{2,}")
_FRONT = 60  # lines in which front matter stands
_IN_FRONT = re.compile(
    r"(?P<key>website|homepage|event_url|external_url|link)\s?[:=]\s{0,3}"
    r"[\"']?(?P<site>https?://[^\s\"'<>]{4,150})[\"']?\s*$"
)
_OF_EVENT = re.compile(r"//[^/]*(?:workshop|conf|symposi|school|20\d\d)", re.IGNORECASE)
_LONGEST_DATELINE = 200  # characters of what the event is and when, before its address

Keep = Callable[[str, str, Sentence], None]


def read_website(page: Page, told: list[Sentence], keep: Keep) -> None:
    """Keep the site of the event, what is surest first."""
    _read_top(page, keep, of_others=False)
    labelled = [(site, one) for one in told if (site := _labelled(one))]
    if len({site.rstrip("/") for site, _ in labelled}) == 1:  # of several, each is of something else
        keep("website", *labelled[0])
    for sentence in told:
        held = sentence.text in phrases("held") and bool(find_dates(sentence.text, Reading(2000)))
        called = _CALLED.search(sentence.text) or (_SEEN.search(sentence.text) if held else None)
        match = called if is_of_this_call(sentence.block) else None
        if match and not NO_SITE.search(match["site"]):
            keep("website", _whole(match["site"]), sentence)
    _read_last(page, keep)
    _read_top(page, keep, of_others=True)
    _read_front_matter(page, keep)


def _read_front_matter(page: Page, keep: Keep) -> None:
    """Read the site that the front matter of the first source names: "link: https://knots.example.org/31"."""
    for number, line in enumerate(page.files[page.file][:_FRONT], 1):
        told = _IN_FRONT.match(line)
        if told and page.meta.get(told["key"]) == told["site"] and not NO_SITE.search(told["site"]):
            keep(
                "website", told["site"], Sentence(line, Block("paragraph", line, 0, ((0, number),), file=page.file), 0)
            )


def _read_top(page: Page, keep: Keep, *, of_others: bool) -> None:
    """Read what the lines at the top lead to with a word for a site; with `of_others` also "the guild website"."""
    for block in page.blocks[:TOP]:
        for sentence in sentences(block) if not _is_of_a_house(block) else ():
            elsewhere = is_of_another(sentence.text) or goes_to_the_net(sentence.text)
            for link in block.links[:_MOST_LINKS] if not elsewhere else ():
                start = link.start - sentence.offset
                before = sentence.text[: max(0, start)][-80:]
                inside = 0 <= start <= len(sentence.text)
                led = SITE_LABEL.search(before) is not None or (inside and _leads_home(before, link.text))
                led = led and not NO_SITE.search(link.href) and (of_others or not _names_owner(before, page))
                if inside and led and re.fullmatch(r"https?://[^\s<>\"']+", link.href):
                    keep("website", link.href, sentence)


def _names_owner(before: str, page: Page) -> bool:
    """Whether the words before an address say whose site it is, and not that it is the event's: "guild web site: "."""
    owner = _OWNER.search(before)
    if owner is None or owner["whose"].isdigit() or _NO_OWNER.fullmatch(owner["whose"].lower()):
        return False
    first = next((block.text for block in page.blocks if block.kind == "heading"), "")
    return fold(owner["whose"]) not in fold(f"{page.meta.get('title', '')} {first}")


def _is_of_a_house(block: Block) -> bool:
    return any(map(_OF_A_HOUSE.search, block.section[-1:]))


def _leads_home(before: str, words: str) -> bool:
    """Whether readers are sent to a link that says it is a site: "For more information, visit the [Knot website]"."""
    return _SENT.search(before) is not None and _IS_SITE.search(words) is not None


def _labelled(sentence: Sentence) -> str | None:
    """Return the address behind its label."""
    if not is_of_this_call(sentence.block) or is_social(sentence.block) or _is_of_a_house(sentence.block):
        return None
    found = (_LABELLED.search(line) for line in sentence.text.split("\n"))
    return next((_whole(match["site"]) for match in found if match), None)


def _read_last(page: Page, keep: Keep) -> None:
    """Read the address behind what the event is and when, or below its name: "Rope Days, 3 May 2031, https://..."."""
    above, leads = "", ""
    for block in page.blocks[:_INTRODUCED]:
        told = " ".join(block.text.split())
        match = _LAST.search(told) if is_of_this_call(block) and block.kind != "item" else None
        before = (told[: match.start()] or above) if match else ""
        if (
            match
            and not _is_around(before, leads, match["site"])
            and _introduces(before, match["site"])
            and not NO_SITE.search(match["site"])
        ):
            keep("website", match["site"], Sentence(told, block, 0))
        leads, above = above, told


def is_of_host(before: str, site: str) -> bool:
    """Whether the words right before an address name the event that this one is held at, and the address does, too."""
    host = _HOST_AT_END.search(before)
    return host is not None and _is_named_in(host["host"], site)


def _is_around(before: str, leads: str, site: str) -> bool:
    """Whether words before an address, or those with the line above, name the event that this one is held at."""
    for text in (before, f"{leads} {before}"):
        if led := _LEADS_ON.match(text):
            return led["at"] is None or names_event(before)
    return is_of_host(before, site)


def _is_named_in(names: str, site: str) -> bool:
    """Whether an address names an event by a word of its name: "https://knotcon.example.org/31" KNOTCON."""
    host = re.sub(r"^https?://", "", site).partition("/")[0].lower()
    return any(word.lower() in host for word in _NAME.findall(names))


def _introduces(before: str, site: str) -> bool:
    """Whether words before an address are what the event is and when, or its name; the address may tell that it is."""
    if len(before) > _LONGEST_DATELINE or _NO_DATELINE.search(before):
        return False
    named = names_event(before) or (bool(before) and _OF_EVENT.search(site) is not None)
    return bool(find_dates(before, Reading(2000))) or (
        named and not DOCUMENT.search(site) and not _SENTENCE.search(before)
    )


def _whole(site: str) -> str:
    """Return an address with its scheme and without the mark of the sentence behind it."""
    site = site.rstrip(".,;:")
    return site if site.startswith("http") else f"https://{site}"
