"""Finds the address that questions go to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise, takewhile
from operator import itemgetter

from bot.cfp.addressees import OF_A_MATTER, OUTSIDE, Addressed, of_organizers
from bot.cfp.language import phrases
from bot.cfp.phrases import Phrases
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences
from bot.rules import Rule

ADDRESS = Rule(
    "a mail address",
    r"""(?<![a-z\d_\u00c0-\u024f.+-]) (?: [a-z\d_]{1,30} (?: \(dot\) | \[dot\] | \{dot\} ) ){0,2}
    [a-z\d_\u00c0-\u024f.+-]{1,64}  # Chinese writes no space before it
    (?: @ | (?-i: (?<= [a-z] ) AT (?= [a-z] ) ) | \s?(?: \(at\) | \[at\] | \{at\} )\s? )
    (?: [\w-]{1,60} (?: \. | \s?(?: \(dot\) | \[dot\] | \{dot\} | \[dash\] | \(dash\) )\s? ) ){1,5}
    [a-z]{2,10} (?![a-z\d_\u00c0-\u024f@])""",
    examples=(
        "knots@example.org",
        "结绳会议邮箱knots@example.org或来电",
        "knüpfer@example.org",
        "knots (at) example.org",
        "ada.knotsATexample.org",
        "knots[at]a.example.org",
        "knots {at} example.org",
        "knots[at]example[dot]org",
        "ada[dot]knots[at]example[dot]org",
        "ada(dot)knots(at)example(dot)org",
        "ada{dot}knots{at}example{dot}org",
        "knots (at) example (dot) org",
        "knots{at}example{dot}org",
        "info [at] knots [dash] workshop [dot] org",
        "info (at) knots (dash) workshop (dot) org",
    ),
    near_misses=("knots at example.org", "@knots", "knots@localhost", "knotsATlocalhost", "WHATEVER.org"),
)
OF_MONEY = Rule(
    "an address for those who pay, sell or report",
    r"""^ .{0,40} \b (?: sponsor\w* | press | media | exhibitors? | advertis\w+ | patrocin\w+ | presse
        | webmaster ) \b [^@.;]{0,40} (?: [:：] | \b(?: contact | kontakt | contacto )\b )
      | (?: \b (?: sponsern | sponsoren | sponsoriser | patrocinar | sponsorizzare
              | sponsor \s (?: us | our | the ) ) \b | 赞助 | 贊助 | 協賛 | スポンサー ) [^@]{0,120} @""",
    reads="contact",
    examples=("Sponsorship/industry contact: money@knot.example.org", "Sponsors: contact money@a.example",
        "Press contact:", "For media inquiries, contact", "Exhibitors: kontakt", "Advertising contact:",
        "Patrocinio: contacto", "Presse :",
        "Wenn Sie uns sponsern möchten, an knot@a.example", "Pour sponsoriser le colloque, écrivez à knot@a.example",
        "Si quieres patrocinar, knot@a.example", "Per sponsorizzare scrivete a knot@a.example",
        "Wil je de dag sponsoren? Mail knot@a.example", "To sponsor us, write to knot@a.example",
        "If you sponsor our day, knot@a.example", "to sponsor the day, knot@a.example", "赞助请联系 knot@a.example",
        "贊助請聯繫 knot@a.example", "協賛は knot@a.example", "スポンサーは knot@a.example",
        "Webmaster: ada@knot.example.org"),
    near_misses=("Contact: the sponsor's desk", "We thank our sponsors. Contact: ada@knot.example.org"),
)  # fmt: skip
OF_A_LIST = Rule(
    "a mailing list to join, which answers nobody",
    r"""\b [\w.+-]{1,60} - (?: request | subscribe | join | leave | announce ) @ | \b (?: un )? subscri\w+ \b""",
    reads="contact",
    examples=("knots-request@example.org", "knots-subscribe@a.example", "knots-join@a.example", "knots-leave@a.example",
        "knots-announce@a.example", "To subscribe, write to knots@a.example", "Unsubscribe: knots@a.example"),
    near_misses=("On request: knots@a.example", "Mailing list: knots@a.example"),
)  # fmt: skip
OF_CHAIRS = Rule(
    "an address that stands beside those who chair the whole event",
    r"""^ \W* (?: (?: general | program(?:me)? | PC | conference | workshop ) \s (?: co-?\s? )? chairs? )
        \W{1,6} [\w.+-]{1,64} @""",
    reads="contact",
    examples=("Program Co-Chairs ✉knots@example.org", "General chair: knots@example.org",
        "PC chairs (knots@example.org", "Programme co chairs – knots@example.org",
        "Conference Chairs, knots@example.org", "Workshop chair knots@example.org"),
    near_misses=("Track chairs ✉knots@example.org", "Program chairs: Ada Moore, knots@example.org",
        "Software Security ✉knots@example.org"),
)  # fmt: skip
OF_A_PERSON = Rule(
    "the label of an address that is somebody's own, where people are listed",
    r"^ [^@]{0,80}? (?: ^ | \n | [,;(] \s? ) \W{0,4} (?: e-? \s? )? mails? (?: \s address )? \s? [:：]",
    examples=("E-mail: ada@knot.example.org", "University of Oslo\nemail: ada@a.example", "Oslo, mail: ada@a.example",
        "Oslo (E-mails: ada@a.example", "Oslo; e mail address: ada@a.example"),
    near_misses=("Questions by e-mail: ada@a.example", "E-mail us at ada@a.example", "Contact e-mail: ada@a.example"),
)  # fmt: skip
PEOPLE = Rule(
    "a heading above people",
    r"\b (?: committees? | (?: co-? )? chairs? | organi[sz]ers? | speakers? | comit[éêè] | komitee | comitato ) \b",
    examples=(
        "Programme committee",
        "Committees",
        "Local chair",
        "Co-chairs",
        "Cochair",
        "Organisers",
        "organizer",
        "Invited speakers",
        "Keynote speaker",
        "Comité",
        "Comitê",
        "Comitè",
        "Komitee",
        "Comitato",
    ),
    near_misses=("Contact", "Organization", "Commitment", "Secretariat"),
)
JOINED = Rule(
    "what stands between addresses that are all to be asked",
    r"""^ [^\w@]{0,3}
        (?: [,;/|&] | (?<! \w ) (?: and \s? / \s? or | and | or | und | oder | et | ou | [yeo] | en | of ) (?! \w ) )
        [^\w@]{0,3} (?: (?: (?: van | von | d[ei]r? | da | del | la ) \s ){0,2}
            (?-i: [A-ZÀ-Þ] ) [\w.'’-]{0,24} [^\w@]{1,3} ){0,5} $""",
    reads="contact",
    examples=(" or ", " and ", " and/or ", ", ", "; ", " / ", " und ", " oder ", " et ", " ou ", " y ", " e ", " o ",
        " en ", " of ", " & ", ", and ", ") and Ada Moore (", ") or Ben B. van der Meer (", "), Ada de la Cruz (",
        "] and Ada Moore [", " | ", ") and Ada von Au (", ", Ada da Silva (", ", Ada di Rienzo <", ", Ada del Rio ("),
    near_misses=(" and cc ", " with a copy to ", ". ", " for papers, and for questions "),
)  # fmt: skip
BY_MAIL = re.compile(r"mail|courriel|correo|邮箱", re.IGNORECASE)
_NEAR = 120  # characters before an address that may say what it is for
_AFTER = 60
_MOST = 4  # addresses of a list


def read_contact(page: Page, tags: tuple[str, ...]) -> Addressed | None:
    """Return the address that the page gives for questions; where it calls none so, the only one there is."""
    asks, sends = phrases("contact", *tags), phrases("send", *tags)
    found: list[Addressed] = []
    of_chairs: list[Addressed] = []
    own: Addressed | None = None
    papers: Addressed | None = None
    above: Block | None = None
    for block in page.blocks:
        question = ""  # that a sentence answers: "Any questions? Ask ada@knot.example.org"
        for sentence in sentences(block):
            for address, before, after, beside in _addresses(sentence) if not _is_for_others(sentence.text) else ():
                headed = _headed(block, above, question)
                asked = before in asks or after in asks or (headed in asks and before not in sends)
                listed = ", ".join(_listed(block, page.blocks) or beside)
                if asked and OF_A_PERSON.match(before) and any(map(PEOPLE.search, block.section[-2:])):
                    own = own or (address, sentence)  # any other address that questions go to is better
                elif asked and not _asks([headed, sentence.text], asks) and (papers or _asks([sentence.text], sends)):
                    papers = papers or (listed, sentence)  # mailed there; what is said of questions is better
                elif asked:
                    return listed, sentence
                found.append((address, sentence))
                of_chairs += [(address, sentence)] * (OF_CHAIRS.match(before) is not None)
            question = sentence.text if sentence.text.endswith("?") and len(sentence.text) <= _AFTER else ""
        above = block
    if len({address.lower() for address, _ in of_chairs}) == 1 and not papers:
        return of_chairs[0]
    alone = found[0] if len({address.lower() for address, _ in found}) == 1 else None
    return papers or own or of_organizers(found) or alone


def takes_only_papers(answer: str, address: str, tags: tuple[str, ...]) -> bool:
    """Whether what is quoted of whom to contact is where papers are mailed, and questions go to another address."""
    first = re.sub(r"\s", "", address.partition(",")[0]).lower()
    asks, sends = phrases("contact", *tags), phrases("send", *tags)
    return (
        first != ""
        and first not in re.sub(r"\s", "", answer).lower()
        and not _asks([answer], asks)
        and _asks([answer], sends)
    )


def _headed(block: Block, above: Block | None, question: str) -> str:
    """What an address stands below: a heading, a label, a question that it answers."""
    label = above.text if above is not None and _is_label(above) else ""
    return " ".join(filter(None, [*block.section[-1:], label, question]))


def _asks(texts: Iterable[str], words: Phrases) -> bool:
    """Whether words say so themselves, and not only that something is mailed."""
    return any(BY_MAIL.search(text[hit.start : hit.end]) is None for text in texts for hit in words.find(text))


def _is_for_others(text: str) -> bool:
    """Whether a sentence has an address that no question of a member goes to."""
    return bool(OF_MONEY.search(text) or OF_A_LIST.search(text) or OUTSIDE.search(text))


def _is_label(block: Block) -> bool:
    return block.kind != "heading" and len(block.text) <= _AFTER and "@" not in block.text


def _addresses(sentence: Sentence) -> list[tuple[str, str, str, list[str]]]:
    """Return the addresses of a sentence, shown or behind a link, each with the words before and after it, and with
    those that it is one of: "ada@knot.example.org or bob@knot.example.org".
    """
    text = sentence.text
    shown = [(match[0], match.start(), match.end()) for match in ADDRESS.finditer(text)]
    end = sentence.offset + len(text)
    linked = [
        (link.href.removeprefix("mailto:").partition("?")[0], start, start + len(link.text))
        for link in sentence.block.links
        if link.href.startswith("mailto:") and sentence.offset <= link.start <= end
        for start in [link.start - sentence.offset]
        if not ADDRESS.search(link.text)
    ]
    found = [
        (re.sub(r"\s", "", address).replace(",", ", ") if "@" in address else address, at, to)
        for address, at, to in sorted([*shown, *linked], key=itemgetter(1))
        if ADDRESS.search(address) and not OF_A_MATTER.match(address)
    ]
    return [
        (address, text[max(0, at - _NEAR) : to], text[to : to + _AFTER], _beside(found[number:], text))
        for number, (address, at, to) in enumerate(found)
    ]


def _beside(found: list[tuple[str, int, int]], text: str) -> list[str]:
    """The first address with those right behind it, up to the first words that are no name."""
    joined = takewhile(lambda two: JOINED.search(text[two[0][2] : two[1][1]]), pairwise(found))
    beside = list(dict.fromkeys([found[0][0], *(after[0] for _, after in joined)]))
    return beside if len(beside) <= _MOST else beside[:1]


def _listed(block: Block, blocks: tuple[Block, ...]) -> list[str]:
    """Return the addresses of the entries of a list, where each has one and they are few."""
    if block.kind != "item":
        return []
    beside = [one for one in blocks if one.kind == "item" and (one.file, one.group) == (block.file, block.group)]
    found = [ADDRESS.search(one.text) for one in beside]
    return [match[0] for match in found if match] if len(beside) <= _MOST and all(found) else []
