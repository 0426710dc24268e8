"""Sentences of other languages that say when a system for papers closes: "O sistema será fechado no dia 6 de maio"."""

from __future__ import annotations

import re

from bot.cfp.dates.before import is_of_no_date
from bot.cfp.dates.labels import kind_of
from bot.cfp.language import phrases
from bot.rules import Rule

_THING = Rule(
    "what closes",
    r"""\b (?: sistema | s[íi]tio | site | portal | plataforma | plateforme | piattaforma | formul[áa]rio | formulaire
        | modulo | prazo | plazo | convocatoria | chamada | appel | call | bando | termijn | systeem
        | system | plattform | formular | frist | aufruf | submiss(?: ão | ões ) | envíos? | soumissions?
        | recepción | dépôts? | invio | invii | einreichung(?:en)? | inzending(?:en)? | aanmelding(?:en)? )
        (?! [^\W\d] )""",
    examples=("O sistema", "el sitio", "o sítio", "Le site", "O portal", "a plataforma", "la plateforme",
        "La piattaforma", "o formulário", "el formulario", "le formulaire", "il modulo", "O prazo", "el plazo",
        "La convocatoria", "a chamada", "L’appel", "La call", "Il bando", "De termijn", "Het systeem", "Das System",
        "Die Plattform", "Das Formular", "Die Frist", "Der Aufruf", "A submissão", "As submissões", "El envío",
        "Los envíos", "Les soumissions", "La soumission", "La recepción", "Le dépôt", "Les dépôts", "L’invio",
        "Gli invii", "Die Einreichung", "Die Einreichungen", "De inzending", "De inzendingen", "De aanmelding",
        "De aanmeldingen"),
    near_misses=("systematisch", "sitemap", "As portas"),
)  # fmt: skip
_CLOSES = Rule(
    "that it closes, before the day",
    r"""\b (?: fecha(?: m | rá | rão | d[oa]s? | (?= \s (?: em | n[oa] | às ) \s ) )
        | encerra(?: m | rá | rão | d[oa]s? )? | cierran? | cerrarán?
        | cerrad[oa]s? | ferm(?: e | ent | era | eront | ée?s? ) | clos | clôturée?s? | chiud(?: e | ono | er ) (?: à
            | anno )? | chius[oaie] | scade | scadrà | sluit | sluiten | schließt | schließen )
        (?! [^\W\d] ) [^.;]{0,60} $""",
    examples=("e fechado às 23h59 do dia ", "fecha no dia ", "fecha na segunda ", "fecha às 8h de ",
        "fecha em ", "fecham em ", "fechará em ", "fecharão em ",
        "fechada em ", "encerra em ", "encerram-se em ", "encerrará no dia ", "encerrarão em ", "encerradas em ",
        "cierra el ", "se cierran el ", "se cerrará el ", "se cerrarán el ", "cerrado el ", "ferme le ",
        "ferment le ", "fermera le ", "fermeront le ", "fermé à 23 h 59 le ", "fermées le ", "clos le ",
        "clôturé le ", "clôturées le ", "chiude il ", "chiudono il ", "chiuderà il ", "chiuderanno il ",
        "chiusa il ", "scade il ", "scadrà il ", "sluit op ", "sluiten op ", "schließt am ", "schließen am "),
    near_misses=("fecha límite el ", "fechadura ", "fermeture le ", "cierra. El ", "aberto no dia "),
)  # fmt: skip
_CLOSED = Rule(
    "that it closes, behind the day",
    r"^ [^.;]{0,40} \b (?: geschlossen | gesloten ) \b",
    examples=(" um 23:59 Uhr (MESZ) geschlossen", " om 23:59 uur gesloten"),
    near_misses=(" geöffnet. Es wird geschlossen",),
)
_OPENED = Rule(
    "that it is opened, before the day or behind it",
    r"""\b (?: ser(?: á | ão ) \s abert[oa]s? | abrir-se-(?: á | ão ) | se \s abrirán? | será \s abiert[oa]
        | ser(?: a | ont ) \s ouverte?s? | ouvrir(?: a | ont ) | sar(?: à | anno ) \s apert[oaie] | aprir(?: à | anno )
        | wird | werden | wordt | worden ) (?! [^\W\d] )""",
    examples=("O sistema será aberto no dia 3", "serão abertas em 3", "abrir-se-á em 3", "abrir-se-ão em 3",
        "se abrirá el 3", "se abrirán el 3", "será abierto el 3", "sera ouvert le 3", "seront ouvertes le 3",
        "ouvrira le 3", "ouvriront le 3", "sarà aperta il 3", "saranno aperti il 3", "aprirà il 3", "apriranno il 3",
        "wird am 3. Mai geöffnet", "werden am 3. Mai geöffnet", "wordt op 3 mei geopend", "worden op 3 mei geopend"),
    near_misses=("Abertura do sistema: 3 de maio", "System geöffnet: 3. Mai"),
)  # fmt: skip
_RUNS = Rule(
    "a call that is open until a day",
    r"""\b (?: call | cfp | appel | convocatoria | llamad[oa] | chamada | aufruf | oproep | bando | ausschreibung
            | einreichung | frist | plazo | prazo | inzending ) \b [^.;:]{0,60}?
        \b (?: läuft | ist | bleibt | court | est | reste | está | estará | queda | corre | fica | è | rimane | resta
            | loopt | staat | blijft ) \b [^.;:]{0,40}
        (?: \b (?: bis (?: \s zum )? | hasta (?: \s el )? | até (?: \s o )? (?: \s dia )? | fino \s al?
            | tot (?: \s en \s met )? ) \s | \b jusqu['’]au? \s | \b jusqu['’]à \s ) \W{0,3} $""",
    examples=("Der Call for Contributions läuft bis zum ", "Der Aufruf läuft noch bis ", "Der CfP ist bis ",
        "Die Ausschreibung bleibt bis zum ", "Die Einreichung ist bis zum ", "Die Frist läuft bis ",
        "L’appel court jusqu’au ", "L’appel est ouvert jusqu'au ", "l’appel reste ouvert jusqu’à ",
        "La convocatoria está abierta hasta el ", "La convocatoria estará abierta hasta ",
        "El llamado queda abierto hasta el ", "El plazo corre hasta el ",
        "A chamada fica aberta até ", "O prazo fica aberto até o dia ", "A chamada está aberta até o ",
        "La call è aperta fino al ", "Il bando rimane aperto fino a ", "Il bando resta aperto fino al ",
        "De call loopt tot ", "De oproep staat open tot en met ", "De inzending blijft open tot "),
    near_misses=("Der Aufruf ist online. Bis zum ", "The call is open until ", "La convocatoria está abierta el "),
)  # fmt: skip
_ANY_SITE = re.compile(r"\b(?:s[íi]tio|site|portal)\b", re.IGNORECASE)
_LABEL = re.compile(r"[:：](?!\d)")
_MOST_BEFORE = 160  # characters between the thing and its day
_OPEN_VERBS = ("geöffnet", "geopend", "freigeschaltet", "opengesteld")


def closes_told(before: str, after: str, whole: str) -> str | None:
    """Return the kind of the day on which a sentence says that papers, or lists to register, are closed."""
    if is_of_no_date(before, after):
        return None
    if _RUNS.search(before):
        kind = kind_of(before)
        return kind if kind in {"registration", "abstract"} else "submission"
    lead = whole[: whole.find(after)] if after and after in whole else whole
    told = _CLOSES.search(before) or _CLOSED.match(after)
    if not told or not _THING.search(lead[-2 * _MOST_BEFORE :]):
        return None
    kind = kind_of(lead)
    if kind in {"registration", "camera_ready", "notification", "abstract"}:
        return kind
    # of a building site or a museum one says that it is closed, too
    sent = kind == "submission" or lead in phrases("send") or not _ANY_SITE.search(lead) or _OPENED.search(lead)
    return "submission" if sent else None


def is_told_to_open(text: str, first: int) -> bool:
    """Whether a line is a sentence that says when something is opened or closed, and no entry of a list; `first` is
    where its first day stands.
    """
    if _RUNS.search(text[:first]):
        return True
    if not _THING.search(text[:_MOST_BEFORE]):
        return False
    if not _LABEL.search(text[:first]) and _CLOSES.search(text[:first]):
        return True
    opened = _OPENED.search(text)
    return opened is not None and (not opened[0].startswith(("we", "wi", "wo")) or any(v in text for v in _OPEN_VERBS))
