"""What is asked of a kind of the bank that its fact may not tell, and how a line of the call that tells it is known."""

from __future__ import annotations

import re

from bot.answering.lines.held import Held
from bot.answering.lines.untold_grants import GRANT_ROWS
from bot.english import CURRENCY

_AT = r"(?:@|\[at\]|\(at\)| at \w+ dot )"
_SENT = r"(?:abstracts?|proposals?|papers?|manuscripts?|submissions?|applications?|articles?|pdfs?|documents?)"
_TONGUE = r"(?:english|spanish|portuguese|french|german|italian|dutch|russian|chinese|japanese)"
_SPOKEN = r"(?:talks?|present\w*|spoken|speak\w*|oral\w*|sessions?|lectures?)"
_SENDING = r"(?:submit\w*|send|sent|e-?mail\w*|mailed|upload\w*|deliver\w*|directed)"
_FROM_AFAR = (
    r"(?:remote\w*|virtual\w*|hybrid|zoom|in.person|on.?site|stream\w*|video\w*|travel|attend\w*|participat\w*"
    r"|present\w*|distance|physical\w*|face.to.face)"
)


ROWS = (
    *GRANT_ROWS,
    Held(  # another office
        "contact",
        re.compile(r"\b(?:interviews?|press|journalists?|media)\b"),
        re.compile(r"\b(?:interviews?|press|journalists?|media)\b"),
        re.compile(rf"\b(?:interviews?|press|journalists?|media)\b.*{_AT}"),
    ),
    Held(  # the way there
        "registration",
        re.compile(r"\b(?:airport|taxi|landing|get (?:over )?there)\b"),
        re.compile(r"\b(?:airport|taxi)"),
        re.compile(r"\b(?:airport|taxi|bus)\b.*\d|\d.*\b(?:airport|taxi)\b"),
    ),
    Held(
        "registration",
        re.compile(r"\bprizes?\b"),
        re.compile(r"\bprizes?\b"),
        re.compile(rf"^(?=.*\b(?:prizes?|awards?)\b).*(?:{CURRENCY}|\d,\d{{3}})"),
    ),
    Held(  # a film instead of a talk
        "remote",
        re.compile(r"\b(?:send|upload|show|submit) (?:in )?(?:\w+ )?(?:videos?|recordings?)\b|\bpre ?record\w*"),
        re.compile(r"\b(?:video|record|live)"),
        re.compile(r"\b(?:pre-?)?record(?:ed|ings?)\b"),
    ),
    Held(
        "remote",
        re.compile(r"\b(?:from home|online|on line|remotely|virtually|remote)\b"),
        re.compile(
            r"\b(?:remote|virtual|online|hybrid|zoom|on.?site|stream|video|distance)"
            r"|\b(?:must|exclusive\w*|only|will be|require\w*|fully|entirely)\b.*in.person|in.person (?:only|event)|^$"
        ),
        re.compile(r"\b(?:remote\w*|virtual\w*|online)\b.*\b(?:talks?|present\w*|participa\w*|attend\w*|posters?)\b"),
        keep=True,
    ),
    Held(  # how strict it is
        "page_limit",
        re.compile(r"\b(?:how strict|strictly|hard limit|enforced?)\b"),
        line=re.compile(r"^(?=.*\b(?:pages?|length|limit)\b).*\b(?:strict\w*|recommend\w*|enforced?|hard|desk)\b"),
        keep=True,
    ),
    Held(
        "template",
        re.compile(r"\b(?:redo|reformat\w*|re format\w*|original (?:format|layout))\b"),
        re.compile(r"\boriginal\b"),
        re.compile(r"\boriginal (?:format\w*|layout)|\bany format\b|\breformat"),
        keep=True,
    ),
    Held(
        "speakers",
        re.compile(r"\b(?:really|already|surely) confirmed\b|\bconfirmed (?:as|yet|already|for)\b"),
        line=re.compile(r"\b(?:preliminary|tentative|to be confirmed|confirmed (?:speakers?|keynotes?))\b"),
        keep=True,
    ),
    Held(
        "best_paper",
        re.compile(r"\b(?:supplied|considered|nominated?|apply|eligible|required|be in for)\b"),
        re.compile(r"\b(?:to be considered|please|must|apply|nominat\w+|indicate|should|eligible)\b"),
        re.compile(r"^(?=.*\b(?:awards?|prizes?)\b).*\b(?:considered|must|preprint|nominat\w*|indicate|eligible)\b"),
        keep=True,
    ),
    Held(
        "language",
        re.compile(r"\babstracts?\b.*\btalk|\bsame language\b"),
        re.compile(r"\bsame language\b"),
        re.compile(r"\bsame language\b"),
        keep=True,
    ),
    Held(  # how one's own work is cited
        "blind",
        re.compile(r"\b(?:how|where) (?:\w+ ){0,3}(?:cite|refer to|reference|mention|quote)\b"),
        line=re.compile(
            r"third person|(?:own|previous|prior|earlier) (?:\w+ )?(?:work|stud\w+|papers?|publications?)\b.*"
            r"(?:cit|refer|anonym)|self-?(?:cit|refer)\w*|anonymi[sz]e (?:the |all )?(?:references|citations)"
        ),
    ),
    Held(  # what comes of it
        "blind",
        re.compile(r"\bwhat (?:if|happens|will happen|would happen)\b"),
        re.compile(r"\breject"),
        re.compile(r"^(?=.*\b(?:anonym|blind|identi|names?\b)).*\breject"),
    ),
    Held(  # of names, and not of where the reviews are read
        "blind",
        re.compile(r"\b(?:hid\w+|names?|anonym\w*|blind\w*|identit\w+|affiliations?)\b"),
        re.compile(r"^$|blind|anonym|identit|\bnames?\b"),
        re.compile(
            r"^(?!.*\b(?:surveys?|feedback|report\w*|questionnaires?|donat\w+)\b)"
            r".*(?:\banonymi[sz]\w+|\banonymous\b|\b(?:single|double|triple)[- ]blind\w*)"
        ),
        keep=True,
    ),
    Held(  # where papers are mailed
        "contact",
        re.compile(
            rf"\b(?:to whom|whom|who|where|address|e ?mail|mail)\b(?!.*\b(?:questions?|problems?|help|wrong|breaks?)\b)"
            rf"(?=.*\b(?:send|submit|gets?|receives?|goes)\b).*\b{_SENT}\b"
        ),
        re.compile(rf"\b{_SENDING}\b.*\b{_SENT}\b|\b{_SENT}\b.*\b{_SENDING}\b"),
        re.compile(rf"^(?=.*\b{_SENDING}\b)(?=.*\b{_SENT}\b)(?!.*\bquestions?\b).*{_AT}"),
    ),
    Held(
        "submission_link",
        re.compile(r"\b(?:where|whom?|which address|what address)\b.*\be ?mail (?:it|them|this|my|our|the)\b"),
        re.compile(rf"{_AT}|https?:"),
        re.compile(rf"^(?=.*\b{_SENDING}\b)(?=.*\b{_SENT}\b).*{_AT}"),
    ),
    Held(  # the language of talks
        "language",
        re.compile(r"^(?!.*\b(?:abstracts?|papers?|write|submi\w*|proposals?)\b).*\b(?:talks?|present\w*|speak\w*)\b"),
        re.compile(rf"^(?!.*\b(?:abstracts?|papers?|submi\w*|proposals?)\b)|\b{_SPOKEN}\b"),
        re.compile(rf"^(?=.*\b{_SPOKEN}\b).*\b{_TONGUE}\b"),
    ),
    Held("best_paper", re.compile(r"\bhow much\b|\bamount\b"), re.compile(rf"{CURRENCY}|\b\d{{3,}}\b(?<!\b20\d\d)")),
    Held(
        "publication_after",
        re.compile(r"\b(?:which|what) journal\b"),
        re.compile(r"\bjournal (?:of|for|on)\b|\bissue (?:of|in) (?!an?\b|either\b)\w+|\btransactions\b"),
    ),
    Held(  # other documents than those whose length is told
        "page_limit",
        re.compile(r"\b(?:full|final|complete) (?:papers?|versions?|texts?|articles?)\b"),
        re.compile(r"^$|\b(?:full|final|complete|camera|manuscripts?|pages?)\b"),
    ),
    Held(  # a number of pages is met by the limit
        "pages_exclude", re.compile(r"\d pages? (?:without|not|excluding|plus|besides)\b"), instead="page_limit"
    ),
    Held(
        "abstract_length",
        re.compile(r"^(?!.*\btitle\b)"),
        re.compile(r"^(?!\W*(?:the )?(?:abstract )?title\b[^.]*$)"),
        re.compile(r"^(?!.*\btitle\b)(?=.*\babstract).*\b\d{2,4}[ -]?words?\b"),
    ),
    Held(  # how long the day is
        "workshop_date",
        re.compile(r"\b(?:all of (?:the )?\w+|all day|whole day|half a? ?day|full day|entire day|the whole \w+day)\b"),
        line=re.compile(
            r"^(?=.*\b(?:workshop|event|conference|symposium|school|meeting|it)\b)"
            r"(?!.*\b(?:tutorials?|invite|proposals?)\b)"
            r".*\b(?:half|full|whole|all|one)[- ]?day\b"
        ),
    ),
    Held(  # whether one travels at all
        "location",
        re.compile(
            r"\b(?:are we|will we|do we|is it) (?:actually|really|still) (?:\w+ )?"
            r"(?:flying|going|travell?ing|meeting|in person|to be in)\b"
        ),
        re.compile(r"\b(?:online|virtual\w*|remote\w*|in.person|hybrid)\b"),
        re.compile(
            r"^(?!.*\b(?:proceedings|papers|videos?|recordings?|slides|program(?:me)?)\b)"
            r".*\b(?:held|take place|takes place|moved?|be|fully|entirely|as an?) (?:\w+ ){0,3}(?:online|virtual\w*)\b"
        ),
    ),
    Held(
        "remote",
        re.compile(r"\bnot (?:\w+ ){1,4}(?:on (?:the )?stream|on camera|recorded|filmed|streamed)\b"),
        re.compile(r"\b(?:stream|record|film)\w*\b"),
        re.compile(
            r"\b(?:stream|record|film)\w*\b.*\b(?:indicate|opt|consent|tell|let us know|not wish|agree|permission)\b"
        ),
    ),
    Held(
        "remote",
        re.compile(r""),
        re.compile(
            rf"^$|\b{_FROM_AFAR}\b|\bonline (?:event|conference|workshop|only|format|meeting)\b"
            r"|\b(?:be|held|fully) online\b"
        ),
        re.compile(
            r"^(?=.*\b(?:remote\w*|virtual\w*|zoom|online)\b).*\b(?:talks?|speak\w*|present\w*|participa\w*"
            r"|attend\w*)\b"
        ),
    ),
    Held(  # the limit before the final version
        "camera_ready_pages",
        re.compile(r"\b(?:submission (?:stage|version|phase)|for submission|first version|initial|at submission)\b"),
        re.compile(r"\bsubmission\b"),
        instead="page_limit",
    ),
    Held(
        "registration",
        re.compile(
            r"\b(?:still|too late|over|done|closed|in time)\b.*"
            r"\b(?:sign(?:ing)? up|register|registration|get in|get a ticket)\b"
            r"|\b(?:registration|sign ?up) (?:\w+ )?(?:over|done|closed|still open|finished)\b"
        ),
        instead="registration_deadline",
    ),
    Held(  # whether it is still open
        "submission_link",
        re.compile(r"\b(?:portal|site|system|link|form|upload|submission)s? (?:is |already )*(?:closed|shut|open)\b"),
        instead="can_still_submit",
    ),
    Held(  # "what day of the week is the deadline"
        "time_left",
        re.compile(r"\bday of the week\b"),
        instead="submission_deadline",
    ),
)
