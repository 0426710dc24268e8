"""Takes "Call for Papers", in any language, and other headings off a name: "KNOT 2031 論文募集" is KNOT 2031."""

from __future__ import annotations

import re

from bot.cfp.language import phrases
from bot.cfp.title.opening import without_opening
from bot.rules import Rule

# What a call is for besides: "Call for papers, talks and posters"
_SORTS = (
    "(?:papers?|posters?|talks?|demos?|panels?|tutorials?|workshops?|abstracts?|presentations?|sessions?|proposals?)"
)
CALL = Rule(
    "a call for contributions",
    r"""(?<![^\W_]) (?: (?: \d(?:st|nd|rd|th) | first | second | third | final | last | open ) \s )?
        (?: calls? \s (?: for | 4 ) \s (?: papers? | contributions? | abstracts? | participation | participants
                | submissions? | proposals? | posters |
                presentations | streams | panels | talks | speakers | talk \s proposals )
                (?: (?: ,? \s (?: and | & | or ) | , ) \s <sorts> \b ){0,3}
            | call (?= \s (?: per | para | pour ) \s )
            | cfp | deadline \s exten(?:sion|ded) | date \s limite \s prolongée | extended \s deadline
            | appel \s [àa] \s (?: communications? | contributions? | propositions? | soumissions | articles )
            | convocatoria (?: \s de \s (?: ponencias | trabajos | contribuciones | comunicaciones ) )?
            | llamad[oa] \s a \s (?: ponencias | trabajos | contribuciones )
            | chamada \s (?: de | para ) \s (?: trabalhos? | artigos | contribuições | resumos )
            | invito \s a \s (?: presentare \s contributi | contribuire )
            | aufruf \s zur \s (?: einreichung (?: \s von \s beiträgen )? | beteiligung )
            | oproep \s (?: voor | tot ) \s (?: bijdragen | deelname ) ) (?![^\W_])
      | (?: 論文 | 発表 | 演題 | 参加 | 原稿 )? 募集 (?: 要項 | 案内 | のお知らせ )?
      | (?: 论文征集 | [征徵] [文稿] ) (?: 通知 | 启事 | 公告 | 啟事 )?""",
    examples=(
        "Call per il convegno", "Call para el taller", "Call pour le colloque",
        "Call for papers", "call for paper", "Calls for papers", "Call 4 Papers", "call for contributions",
        "call for contribution",
        "call for abstract", "call for abstracts", "call for participation", "call for participants",
        "call for submission", "call for submissions", "call for proposal", "call for proposals", "call for posters",
        "call for presentations",
        "Call for Streams", "call for panels",
        "call for talks", "Call for papers and posters", "Call for talks, posters & demos",
        "Call for papers, talks, or panels", "call for speakers", "call for talk proposals",
        "1st CFP", "2nd CfP", "3rd CfP", "4th CfP", "First cfp", "second cfp", "third cfp",
        "Final CfP", "last cfp", "open call for papers", "Deadline extension", "Deadline extended",
        "Date limite prolongée", "extended deadline",
        "Appel à communications", "Appel a communication", "appel à contribution", "appel à contributions",
        "appel à propositions", "appel à proposition", "appel à soumissions", "appel à articles", "Convocatoria",
        "convocatoria de ponencias", "convocatoria de trabajos", "convocatoria de contribuciones",
        "convocatoria de comunicaciones", "llamado a ponencias", "llamada a trabajos", "llamado a contribuciones",
        "chamada de trabalhos", "chamada para trabalho", "chamada de artigos", "chamada de contribuições",
        "chamada de resumos", "invito a presentare contributi", "invito a contribuire",
        "Aufruf zur Einreichung von Beiträgen", "aufruf zur einreichung", "Aufruf zur Beteiligung",
        "oproep voor bijdragen", "oproep tot deelname", "論文募集", "発表募集要項", "演題募集案内",
        "参加募集のお知らせ", "原稿募集", "征文通知", "论文征集", "征稿启事", "徵稿啟事", "征稿公告",
    ),
    near_misses=("recall for papers", "convocatorias", "cfps", "募金"),
    parts={"sorts": _SORTS},
)  # fmt: skip
_PARTS = {"call": f"(?i:{CALL.pattern.replace('<sorts>', _SORTS)})", "sorts": f"(?i:{_SORTS})"}
LEAD = Rule(
    "a call for ... before a name",
    r"""^ \W{0,3} (?: (?: subject | betreff | objet | asunto | assunto | oggetto ) \s? : \s \W? )? (?: the \s )?
        (?: (?: closing | end | reminder | sluiting | einde | ende | schluss | fin | clôture | cierre | chiusura
            | encerramento ) \s (?: [\w’'-]{1,12} \s ){0,3} )? <call>
        \s? (?: [-–—:：\]] | (?: for | to ) (?: \s the )? \b | (?: zum | zur | für \s d(?:ie|as|en) ) \b
            | (?: pour | para | per ) \s (?: l['’] | (?: l[aeo] | el | il | o | a | as ) \s )? | voor \s (?: de | het )
            | \( | $ | (?= \s? [^\W\d][\w-]{4,40} \s 20\d\d )
            | (?= \s? (?: (?: \d{1,2} (?: st | nd | rd | th ) | first | second | third | international
                | annual ) \s ){0,3} (?: workshop | conference | symposium ) \s (?: on | for | in ) \s ) ) \s?""",
    examples=(
        "Subject: [CfP] X", "Betreff: CfP: X", "Objet : CfP: X", "Asunto: CfP: X",
        "Assunto: CfP: X", "Oggetto: CfP: X", "[Final CfP] X", "Call for papers: X",
        "First call for contributions – X", "2nd call for abstracts for the X",
        "last call for participation", "The CfP to X", "CfP to the X", "1st CFP (X", "call for paper — X",
        "call for papers - X", "Call for Papers zur X", "Call for Papers zum X", "Aufruf zur Einreichung für die X",
        "Call for Papers für das X", "Call for Papers für den X", "Appel à communications pour l’atelier",
        "Appel à communications pour la journée", "Appel à communications pour le X", "chamada de trabalhos para o X",
        "chamada de trabalhos para a X", "convocatoria para el X", "convocatoria para las X", "cfp para as X",
        "invito a contribuire per il X", "oproep voor bijdragen voor de X", "oproep tot deelname voor het X",
        "Call for Papers International Workshop on X", "Call for Papers Conference for X", "CFP 1st Symposium in X",
        "CfP 2nd Workshop on X", "CfP 3rd Annual Workshop on X", "CfP 4th Workshop on X", "CfP First Workshop on X",
        "Call for Papers Second Workshop on X", "Call for Papers Third Workshop on X",
        "征文通知：第五届", "Call for Proposals najaarsconferentie 2031",
        "Closing the CfP: X", "End of the CfP – X", "Reminder CfP: X", "Sluiting eerste ronde CFP najaarsdag 2031",
        "Einde van de CfP: X", "Ende des CfP: X", "Schluss CfP: X", "Fin appel à communications : X",
        "Clôture appel à communications : X", "Cierre de la convocatoria: X", "Chiusura del CfP: X",
        "Encerramento da chamada de trabalhos: X",
    ),
    near_misses=("Workshop on Calls", "Call for Papers Day", "Call for Papers Workshop"),
    parts=_PARTS,
)  # fmt: skip
TAIL = Rule(
    "a call for ... behind a name",
    r"\s{0,2} [-–—:|(（,]? \s{0,2} (?: an? \s )? <call>"
    r"(?: \s (?: for | of ) \s <sorts> (?: (?: ,? \s (?: and | & ) | , ) \s <sorts> ){0,3} )? [\s.:)）]{0,3} $",
    examples=("KNOT 2031 Call for Papers", "KNOT 2031: Call for Papers", "KNOT – call for posters", "KNOT - cfp.",
        "KNOT | CfP", "KNOT (CfP)", "KNOT （征文）", "KNOT 2031論文募集", "KNOT, call for papers", "研讨会征文通知",
        "Knots after the Sea: a call for papers", "KNOT: an open call for papers",
        "研究会(KNOT)発表募集", "KNOT — CfP", "KNOT Call for Participation for Talks and Workshops",
        "KNOT: Call for proposals of panels & talks", "KNOT Call for Proposals for Talks, Panels"),
    near_misses=("Call for Papers on Knots",),
    parts=_PARTS,
)  # fmt: skip
_MOST_LEADS = 3
_EDITION = re.compile(r"[^\n]{0,160}?(?:20\d\d|[’'‘]\d\d|[A-Z]{2}\d\d)\)?(?=\s)")
_APART = re.compile(r"\s[-–—|]\s")
_FILLS = re.compile(
    r"(?:[\W_]|\b(?:and|und|et|y|e|en|the|for|of|de|des|del|di|von|guidelines?|details|home|page|important|key"
    r"|wichtige|importantes?|importanti)\b)*",
    re.IGNORECASE,
)


def without_lead(name: str) -> str:
    """Take off the calls before a name: there may be several, "Extended Deadline: 2nd Call for Papers: ..."."""
    for _ in range(_MOST_LEADS):
        name = LEAD.sub("", name).strip(" -–—|:")
    return without_opening(name)


def without_call(name: str) -> str:
    """Return a name without a call for contributions before or behind it, and without the section that follows it."""
    name = TAIL.sub("", without_lead(name)).strip(" -–—|:")
    head = _EDITION.match(name)
    if head and _only_heads(name[head.end() :]):
        return head[0]
    parts = _APART.split(name)
    if len(parts) > 1 and _only_heads(parts[-1]):
        return name[: name.rindex(parts[-1])].rstrip(" -–—|")
    return name


def _only_heads(text: str) -> bool:
    """Whether a text says nothing but the name of a page's part: "Important Dates", "Submission Guidelines"."""
    found = [hit for key in ("sections", "dates", "program") for hit in phrases(key).find(text)]
    left = text
    for hit in (*found, *phrases("papers").find(text)):  # "Submissão de Resumos"
        left = left[: hit.start] + " " * (hit.end - hit.start) + left[hit.end :]
    return bool(found) and _FILLS.fullmatch(left) is not None
