"""Sentences that have the words of a question in passing: a poster's form, a public, a login, a subject of study."""

from __future__ import annotations

from bot.cfp.submission.blindness import NO_REVIEW
from bot.cfp.submission.printing import REJECTED
from bot.rules import Rule

IN_PASSING = (
    Rule(
        "what a talk or a poster is, and no template",
        r"""\b formatos? \s (?: d[eo] \s | d['’] )?
            (?: p[ôoó]ster | banner | comunica[cç] | apresenta[cç] | presentaci | charla | mesa | ponencia | oral
            | conferencia
            | el[ei]c?tr[ôoó]nic ) \w*""",
        reads="template",
        examples=("no formato de pôster", "en formato póster", "em formato de banner", "em formato de comunicação oral",
            "formato de comunicación", "formato de apresentação", "en formato de presentación", "formato de charla",
            "formato de mesa redonda", "formato de ponencia", "en formato conferencia", "formato oral",
            "en formato electrónico",
            "em formato eletrônico", "formato do pôster", "formatos de poster", "formato d’oral"),
        near_misses=("formato IEEE", "no formato do modelo", "formato PDF"),
    ),
    Rule(
        "how proceedings are set",
        r"""\b (?: in \s (?: the \s )? )? (?: [A-Z]{2,8} \s )? proceedings
            \s (?: formats? | styles? | templates? | layout ) \b""",
        reads="archival",
        examples=("in the IEEE Proceedings Format", "proceedings style", "ACM proceedings templates",
            "in proceedings layout"),
        near_misses=("in the proceedings", "the proceedings are formatted by us"),
    ),
    Rule(
        "what is public, and not published",
        r"\b públic[oa]s? \b | \b publicação \s d[ao] \s (?: chamada | edital )"
        r" | \b publicación \s de \s la \s convoca",
        reads="archival",
        examples=("políticas públicas", "o público", "sector público", "la pública", "publicação da chamada",
            "publicação do edital", "desde la publicación de la convocatoria"),
        near_misses=("se publicarán", "publicados en las actas", "publicación de los trabajos"),
    ),
    Rule(
        "what is anonymous, and no review",
        r"\b anonymous (?:ly)? \s (?: login | access | ftp | survey | feedback | account | user | question ) \w*",
        reads="blind",
        examples=("submit a password for anonymous login", "anonymous access", "anonymous FTP", "an anonymous survey",
            "anonymous feedback", "an anonymous account", "anonymous users", "anonymous questions"),
        near_misses=("anonymous submissions", "papers are anonymous"),
    ),
    NO_REVIEW,
    REJECTED,
    Rule(
        "what has come out before, on a condition",
        r"\b if \s (?: it | they | the \s \w{4,12} ) \s (?: has | have ) \s (?: already \s )? been \s published \b",
        reads="archival",
        examples=("If it has been published in another language", "if they have been published",
            "if the paper has already been published"),
        near_misses=("If accepted, papers will be published",),
    ),
    Rule(
        "what becomes of papers that this event prints",
        r"""\b (?: published | printed ) \s (?: papers | articles | works? | abstracts | texts ) \s
                (?: will | are | shall ) \s (?: then \s | also \s | freely \s )? (?: be \s )?
                (?: included | indexed | listed | available | archived | added | stored | deposited | put | made ) \b
          | \b (?: papers | articles | submissions | abstracts | texts ) \s (?: will | shall | can | are ) \s
                (?: not \s | only \s )? (?: be \s )? published \s
                (?: if | unless | in | by | as | on | under | until | only | online | here | after ) \b
                (?! [^.;]{0,40} \b other \b )""",
        reads="prior_publication",
        examples=("Published papers will be included in the data base", "Published articles are indexed by",
            "Printed works are listed in", "published work will be available", "published abstracts shall be archived",
            "Published texts will then be added", "Published papers are also stored", "printed papers are deposited",
            "published papers are freely available", "Published papers are put on", "printed texts are made public",
            "Papers will not be published if they are late", "Articles will be published unless",
            "submissions are published in", "Abstracts will only be published by us", "texts shall be published as",
            "papers can be published on", "papers are published under", "papers will be published until",
            "papers will be published only", "papers will be published online", "papers are published here",
            "papers will be published after"),
        near_misses=("Published papers are welcome", "published work will be considered",
            "papers that will be published elsewhere",
            "Papers can not be published in any other venue", "papers may not have been published"),
    ),
    Rule(
        "unpublished papers of this event, and where they may go then",
        r"\b (?: selected | best | some ) \s (?: unpublished | original ) \s (?: submissions | papers | work ) \b",
        reads="prior_publication",
        examples=("Selected unpublished submissions will be invited", "the best original papers go to a journal",
            "Some unpublished work is printed"),
        near_misses=("unpublished submissions are welcome",),
    ),
    Rule(
        "what this event has accepted, and where it may go then",
        r"\b (?: abstract | talk | poster | proposal ) s? \s (?: has | have ) \s been \s accepted \b",
        reads="prior_publication",
        examples=("say that your abstract has been accepted", "whose talks have been accepted",
            "when a poster has been accepted", "if your proposal has been accepted"),
        near_misses=("papers that have been accepted elsewhere",),
    ),
    Rule(
        "how many there must be of something",
        r"""\b including \s (?: at \s least | up \s to | a \s minimum \s of ) \s \w+ \s
            (?: citation | reference | figure | image ) s? \b""",
        reads="pages_exclude",
        examples=("including at least 3 citations", "including up to two figures", "including at least one image",
            "including a minimum of 5 references", "including at least one figure", "including up to ten citations"),
        near_misses=("including references", "including figures"),
    ),
    Rule(
        "what is shown or sent on the net",
        r"""\b online \s (?: demo | video | presentation \s about ) \w*
            | \b (?: soumis | envoyé | déposé | enviad | submetid | inviat ) \w{0,3} \b [^.;]{0,60}
              \b (?: en \s ligne | en \s línea | online ) \b""",
        reads="remote",
        examples=("an online demonstration", "online videos", "an online presentation about the demo",
            "soumises au comité, en ligne, sur le site", "envoyées en ligne", "déposés en ligne",
            "enviados al comité en línea", "submetidos online", "inviate online"),
        near_misses=("online presentations", "le colloque se tient en ligne"),
    ),
    Rule(
        "to give, and no grant",
        r"\b (?: to | will | may ) \s grant \s (?: an? | the | us | you | permission ) \b (?: \s \w+ )?",
        reads="travel_grant",
        examples=("used to grant an honorarium", "will grant a prize", "you may grant the rights",
            "to grant us a licence", "will grant you", "to grant permission"),
        near_misses=("a travel grant", "to grant travel support to students"),
    ),
)  # fmt: skip
