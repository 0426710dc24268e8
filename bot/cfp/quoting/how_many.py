"""How many papers one person may send, in any language."""

from __future__ import annotations

from bot.cfp.quoting.talks import HOW_MANY, SEVERAL
from bot.page.sentences import Sentence
from bot.rules import Rule

_PARTS = {
    "each": r"(?: jeder? | jedes | pro | je | chaque | par | cada | por | ogni | ciascun[ao]? | per | elke | iedere )",
    "person": (
        r"(?: person[ae]? | pessoa | persoon | autor(?:[ae]s?|in|en)? | auteure?s? | autore | autrice"
        r" | participant[es]? | partecipante | ponente | teilnehmer(?:in|nde)? | teilnehmende[rn]?"
        r" | deelnemer | spreker )"
    ),
    "count": (
        r"(?: seule? | nur \s einen? | sola | solo | únic[oa] | maximal | höchstens | bis \s zu | maxim(?:o|um|aal)"
        r" | máximo | massimo | al \s massimo | hasta | até | jusqu['’]à | tot | één | apenas | slechts )"
    ),
    "paper": (
        r"(?: beitrag | beiträge | vorschlag | vorschläge | einreichung(?:en)? | abstracts? | vorträge?"
        r" | communications? | propositions? | contributions? | résumés? | articles? | propuestas? | ponencias?"
        r" | trabajos? | resúmenes | resumen | artículos? | propostas? | trabalhos? | artigos? | resumos? | propost[ae]"
        r" | contribut[oi] | voorstel(?:len)? | bijdragen? | artikelen )"
    ),
}
HOW_MANY_ABROAD = Rule(
    "how many papers one person may send",
    r"""\b <each> \s <person> \b [^.;:]{0,80}? \b <count> \s (?: [\w’'-]{1,12} \s ){0,3} <paper> \b
        | \b <count> \s (?: [\w’'-]{1,12} \s ){0,3} <paper> \s <each> \s <person> \b
        | 每 (?: 位 | 名 | 人 ) [^。；]{0,12} (?: 限 | 最多 | 只能 | 不超过 ) [^。；]{0,8} [篇项份]
        | (?: [1１一] \s? [人名] | 各著者 ) [^。、]{0,14} (?: [1-9１-９一二三] ) \s? [件本編]""",
    examples=(
        "Jede Person darf höchstens einen Beitrag einreichen", "maximal zwei Vorschläge pro Person",
        "Chaque participant peut soumettre une seule communication", "une seule proposition par auteur",
        "Cada autor puede enviar una sola propuesta", "hasta dos ponencias por autora",
        "Cada autor pode submeter um único trabalho", "no máximo dois artigos por autor",
        "Ogni autore può inviare una sola proposta", "al massimo due contributi per persona",
        "Elke deelnemer mag maximaal twee voorstellen indienen", "één bijdrage per persoon",
        "每位作者限投一篇论文", "每人最多提交两项", "每名作者只能提交一份", "每人不超过两篇", "1人1件まで応募できます",
        "各著者は2本まで投稿できます",
    ),
    near_misses=("Chaque participant reçoit un badge", "par auteur, une communication", "每位作者将收到通知",
        "1人で参加できます", "Jede Person ist willkommen"),
    parts=_PARTS,
)  # fmt: skip


def tells_how_many(sentence: Sentence, tags: tuple[str, ...]) -> bool:  # noqa: ARG001 - as all tests are called
    """Whether a sentence says how many papers one person may send."""
    said = any(rule.search(sentence.text) for rule in (HOW_MANY, SEVERAL, HOW_MANY_ABROAD))
    return said and not sentence.text.endswith("?")
