"""Finds the template that papers are written in."""

from __future__ import annotations

import re

from bot.cfp.phrases import Found
from bot.cfp.submission.clauses import plain
from bot.cfp.submission.led import with_address_below
from bot.cfp.submission.links import known, links_in, system_of
from bot.cfp.submission.template_names import with_owner, without_click
from bot.cfp.wording import wording
from bot.page.blocks import Link
from bot.page.sentences import Sentence
from bot.rules import Rule

# Words before a name that belong to it.
_WORDS = re.compile(
    r"(?:(?:[A-Z0-9][\w+&'’-]*|standard|official|latest|provided|(?:one|two|single|double)-column)\s){0,4}$"
)
_OF_SITE = Rule(
    "what the web site looks like",
    r"""\b (?: design | style | look | theme | layout ) \s of \s th (?: is | e ) \s (?: web \s? )? (?: site | page ) \b
        | \b template \s (?: design | by ) \b | ^ \W* (?: wiki \s )? text \s formatting (?: \s rules )? \W* $
        | \b (?: web )? site \s (?: is \s )? (?: based \s on | built | made | comes \s from )""",
    examples=("The design style of this website comes from the ACM template", "the look of the page",
        "the theme of this web site", "layout of this page", "design of the site", "The website is based on a template",
        "This site built with a template", "site made from a template", "the site comes from a template",
        "Template design by Ben", "Template by Ben", "Text Formatting",
        "Wiki text formatting", "Text formatting rules"),
    near_misses=("The style of the papers is LNCS", "the template on the site"),
)  # fmt: skip
_OF_A_FORM = Rule(
    "a form that is signed, and no paper",
    r"""\b (?: copyright \s (?: transfer \s )? (?: form | agreement ) | consent \s form | termo \s de
        | cesión \s de \s derechos | cessão \s de \s direitos | cession \s de \s droits | cessione \s dei \s diritti
        | einverständniserklärung | einwilligungserklärung
        | letter \s of \s (?: consent | support | recommendation ) | carta \s de \s [^\W\d]{4,14}
        | lettre \s de \s [^\W\d]{4,14} | lettera \s di \s [^\W\d]{4,14} ) \b""",
    examples=("the template of the copyright form", "copyright transfer form", "the copyright agreement",
        "copyright transfer agreement", "consent form (template)", "Termo de Autorização (modelo)",
        "la plantilla de cesión de derechos", "modelo de cessão de direitos", "modèle de cession de droits",
        "modello di cessione dei diritti", "Vorlage der Einverständniserklärung", "Einwilligungserklärung (Vorlage)",
        "Carta de anuência em formato TeX", "letter of consent (template)", "a template for the letter of support",
        "letter of recommendation", "lettre de motivation (modèle)", "lettera di presentazione (modello)"),
    near_misses=("the LNCS template", "a form of template", "the consent of authors", "em termos de modelo"),
)  # fmt: skip
_OF_DATA = Rule(
    "the form of data and predictions, and no paper",
    r"\b (?: jsonl? | csv | tsv | xml | yaml | conll(?:-?u)? ) \s (?: file \s )? (?: formats? | templates? ) \b",
    examples=("examples in JSON format", "in the JSONL format", "a CSV template", "TSV file format", "XML formats",
        "YAML templates", "the CoNLL format", "CoNLL-U format", "CONLLU format"),
    near_misses=("the LNCS format", "JSON data, papers in LNCS format"),
)  # fmt: skip
_IN_THE_MANNER = Rule(
    "something done as others do it, and no format",
    r"\b (?: al | ao ) \s estilo \s d | \b allo \s stile \s d | \b à \s la \s manière \s d",
    examples=("talleres al estilo de las escuelas", "oficinas ao estilo das escolas",
        "laboratori allo stile delle scuole", "des ateliers à la manière des écoles"),
    near_misses=("en el estilo de ACM", "o estilo da SBN", "nello stile di ACM", "le style de ACM"),
)  # fmt: skip
SESSION_PROPOSED = Rule(
    "what those send in who propose a session",
    r"""\b (?: organi[sz]ers? | proposers? | conven[eo]rs? ) \s (?: of \s [^.;]{3,40} \s )?
        (?: must | should | need \s to | have \s to | are \s (?: asked | invited ) \s to | can | may ) \s
        (?: submit | send | provide | prepare | use ) \b""",
    examples=("Organizers must submit a 2-page proposal", "The organiser should send it", "Proposers need to provide",
        "Conveners have to prepare", "convenors of a session are asked to use", "Organizers are invited to submit",
        "organizers can send", "organizers may send"),
    near_misses=("Authors must submit a paper", "Send it to the organizers", "the organizers will provide a form"),
)  # fmt: skip
# what a name goes on with: "Knot Press formatting guidelines", "formato da SBN", "Vorlage des KNV"
_GOES_ON = re.compile(
    r"(?<=formatting)\s(?:guidelines|instructions|rules|requirements)\b"
    r"|\s(?:d[aeo]|de\s(?:la|los)|del|della|der|des|du|van|von|vom)\s[A-ZÀ-Þ][\w&-]+(?:\s[A-ZÀ-Þ][\w&-]+){0,3}"
)
_NOT_OF_PAPERS = (_OF_SITE, _OF_A_FORM, _OF_DATA, _IN_THE_MANNER, SESSION_PROPOSED)
_OF_MEETING = re.compile(
    r"\b(?:virtual|hybrid|online|in[\s-]person|on-?site|un-?conference|discussion)\s$", re.IGNORECASE
)
# "the KNOT website for paper templates": where they lie
_ON_SITE = re.compile(r"\s(?:web\s?)?(?:site|page)s?\s(?:for|with|of)\s(?:the\s)?", re.IGNORECASE)
_SITE = re.compile(r"\b(?:web\s?)?(?:site|page)$", re.IGNORECASE)  # a link that names where templates lie
_OF_ANY_FORMAT = re.compile(r"(?:(?:Word|Microsoft|LaTeX|TeX|Overleaf|and|or|the)\s)+templates?", re.IGNORECASE)
_CLASSES = "|".join(filter(str.islower, known()["formats"]))
_CLASS = re.compile(rf"\b(?:template|class|option)\W{{1,3}}(?P<name>{_CLASSES})\b")
_CALL = re.compile(r"\b(?:cfp|calls? for \w{5,14})\b", re.IGNORECASE)  # a link to a call, beside one to what it names
_OF_TALK = re.compile(r"\b(?:slides?|presentations?|miro|boards?)\b", re.IGNORECASE)  # a link to another template
_FOR_AUTHORS = re.compile(r"\b(?:for|to) authors$", re.IGNORECASE)
_LONGEST = 700  # characters of a sentence
_POINTS = ("here", "link", "this link", "download", "hier", "ici", "aquí", "aqui", "qui")  # words of links alone
_KINDS = ("word", "latex", "tex", "docx", "doc", "odt", "zip", "pdf", "rtf")  # of links, each to a file
_FILE = re.compile(r"\.(?:zip|docx?|dotx?|odt|ott|tex|sty|cls|tar\.gz|rtf|pdf)$", re.IGNORECASE)
_URL = re.compile(r"https?://\S+")
_POINTING = re.compile(r"^(?:the|this|these|our)\s", re.IGNORECASE)  # "use [this style file]"
_LABELS = re.compile(r"s?\s?[:：]")
_COLUMNS = re.compile(
    r"[\w&+-]{2,20}(?:[\s-](?:(?:single|one|two|double|1|2)[\s-]columns?|style|format|template|proceedings|conference"
    r"|article|sigconf|acmart)\b){0,4}",
    re.IGNORECASE,
)
_BARE = frozenset({"format", "formats", "style", "layout"})  # "use this [format]": a template by its name says more
_NEAR = 60  # characters between the word and its link
_FEW_WORDS = 2  # of a link: "this page"
_NAME = 80  # characters of a name
_BEHIND = 25  # characters between a link and the word behind it: "the ACM (link) template"


def find_template(told: list[Sentence], tags: tuple[str, ...]) -> tuple[dict[str, str], Sentence] | None:
    """Return the template that papers use, by its name and its link."""
    found = _find(told, tags)
    if found is None:
        return None
    template, sentence = found
    return template | {"name": with_owner(without_click(template["name"]), plain(sentence.text))}, sentence


def _find(told: list[Sentence], tags: tuple[str, ...]) -> tuple[dict[str, str], Sentence] | None:
    """Return the template that papers use, with its link when there is one; without a link, its name must be known."""
    words, told = wording("template", tags), list(with_address_below(told))
    without_link: tuple[dict[str, str], Sentence] | None = None
    bare: tuple[dict[str, str], Sentence] | None = None
    for sentence in told:
        text = plain(sentence.text)
        seen = plain(_URL.sub(lambda address: " " * len(address[0]), sentence.text))  # "/a4_format.doc" names none
        named = [hit for hit in words.find(seen) if hit.value == "named"] if len(text) < _LONGEST else []
        whole = [hit for hit in named if not any(_holds(other, hit) for other in named)]
        hits = tuple(hit for hit in whole if not _OF_MEETING.search(seen[: hit.start]))  # "in a virtual format"
        if not hits or any(rule.search(text) for rule in _NOT_OF_PAPERS):
            continue
        near = [link for link in links_in(sentence) if _is_for(link, sentence, hits) and not _OF_TALK.search(link.text)]
        link = min(near, key=lambda link: bool(_CALL.search(link.text)), default=None)
        own = next((link for link in links_in(sentence) if _is_file(link) and _is_near(link, sentence, hits)), None)
        formats = [
            one for one in _FORMATS.finditer(text) if any(-_NEAR < hit.start - one.end() < _NEAR for hit in hits)
        ]
        if link:
            start = link.start - sentence.offset
            own_name = _POINTING.sub("", plain(link.text))
            names = [_SITE.sub("template", own_name)] * _names(link.text, words.find(plain(link.text)))
            names.append(_name(text, min(hits, key=lambda hit: abs(hit.start - start)), formats))
            if len(names) == 1 and " " not in names[0] and not _points(plain(link.text)):
                continue  # "edit the [list of talks] using the prescribed format"
            name = max(names, key=lambda name: (len(name.split()) > 1, name in names[:1]))
            if without_link and (" " not in name or _OF_ANY_FORMAT.fullmatch(name) or _SITE.search(own_name)):
                name = without_link[0]["name"]  # "the style", of which an earlier sentence gives the name
            elif " " not in name and name.isascii() and _FILE.search(link.href):
                name = f"{name} ({link.href.rpartition('/')[2]})"
            found = {"name": _with_class(name, sentence, told), "url": link.href}, sentence
            if name not in _BARE:
                return found
            bare = bare or found
        elif own and without_link is None:
            without_link = {"name": _name_of_file(own, text, hits[0], formats)}, sentence
        if formats and without_link is None:
            hit = min(hits, key=lambda hit: abs(hit.start - formats[0].end()))
            without_link = {"name": _name(text, hit, formats)}, sentence
    return bare or without_link


def _holds(one: Found, other: Found) -> bool:
    """Whether one word for a template is part of a longer one: "style" of "feuille de style"."""
    return one.start <= other.start and other.end <= one.end and one.end - one.start > other.end - other.start


_FORMATS = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, known()['formats']), key=len, reverse=True))})(?![\w-])")


def _name_of_file(link: Link, text: str, hit: Found, formats: list[re.Match[str]]) -> str:
    """Return what a template is called that is a file beside the page."""
    name = plain(link.text).removeprefix("the ")
    told = _name(text, hit, formats)
    if name.lower() in _POINTS:
        name = text[hit.start : hit.end].capitalize()
    elif name.lower() in _KINDS and " " in told and not told.startswith(name):
        return " ".join(told.split())  # "the KNOT Abstract Format (Word, LaTeX)"
    return name if len(name.split()) > 1 else f"{name} ({link.href.rpartition('/')[2]})"


def _is_file(link: Link) -> bool:
    """Whether a link leads to a file beside the page."""
    return not link.is_web and bool(_FILE.search(link.href))


def _is_near(link: Link, sentence: Sentence, hits: tuple[Found, ...]) -> bool:
    """Whether a link stands near the word, or on it."""
    start = link.start - sentence.offset
    end = start + len(link.text)
    return any(
        start <= hit.start <= end or 0 <= start - hit.end < _NEAR or 0 <= hit.start - end < _BEHIND for hit in hits
    )


def _is_for(link: Link, sentence: Sentence, hits: tuple[Found, ...]) -> bool:
    """Whether a link leads to the template: it is near the word, and no submission system."""
    if not link.is_web or system_of(link.href):
        return False
    return _is_near(link, sentence, hits)


def _points(text: str) -> bool:
    """Whether the words of a link only lead to it: "here", or its address."""
    return text.startswith(("http", "www.")) or len(text.split()) <= _FEW_WORDS


def _names(text: str, hits: tuple[Found, ...]) -> bool:
    return not text.startswith("http") and bool(hits or _FORMATS.search(text))


def _with_class(name: str, sentence: Sentence, told: list[Sentence]) -> str:
    """Add the class that a sentence behind asks for: "ACM format (sigconf)"."""
    behind = [one.text for one in told if one.block is sentence.block and one.offset >= sentence.offset]
    found = next(filter(None, map(_CLASS.search, behind)), None)
    return f"{name} ({found['name']})" if found and found["name"] not in name else name


def _name(text: str, hit: Found, formats: list[re.Match[str]]) -> str:
    """Return the words that name a template: "ACM acmart format", "two-column LNCS style"."""
    later = next((one for one in formats if one.start() > hit.end), None)
    if later and _LABELS.match(text, hit.end) and (named := _COLUMNS.match(text, later.start())):
        told = " ".join(named[0].split())  # "Format: 4 pages, ACM double-column"
        return f"{told} format" if told.lower().endswith(("column", "columns")) else told
    if later and _FOR_AUTHORS.search(text[hit.start : hit.end]) and later.start() - hit.end < _NEAR:
        whose = " ".join(one[0] for one in formats if one.start() >= later.start())
        return f"{whose} {text[hit.start : hit.end]}"  # "instructions for authors at the LNCS page"
    near = [
        one
        for one in formats
        if one.end() <= hit.start < one.end() + _NEAR and not re.search(r"[;:(]|\.(?!\d)", text[one.end() : hit.start])
    ]
    start = min([hit.start, *(one.start() for one in near)])
    behind = next((one.end() for one in formats if 0 <= one.start() - hit.end <= 1), hit.end)
    behind = goes_on.end() if (goes_on := _GOES_ON.match(text, behind)) else behind
    before = _WORDS.search(text[max(0, start - _NAME) : start])
    name = _ON_SITE.sub(" ", f"{before[0] if before else ''}{text[start:behind]}").strip(" ,:;(")
    name = name.removeprefix("The ").removeprefix("the ")
    return name if name.count(")") <= name.count("(") else name.replace(")", "", 1)  # "Knot Notes (KN) style"
