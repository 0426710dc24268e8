"""How people ask for the list of topics, in the words of a request or of another language."""

from __future__ import annotations

from bot.answering.wordings.worded import FOUND, Worded, alternatives

# words that name no subject
_PLAIN = (
    "hi hello hey so and ok please kindly pls thanks maybe also then exactly here there again now"
    " can could would will may might should do does is are be been am i we you u one people authors somebody to"
    " like want wants wanna need gimme glad grateful happy kind as if"
    " outline name enumerate describe summarise summarize give tell share show detail specify indicate explain sketch"
    " state mention post recall repeat provide send know have has see get learn clarify list overview"
    " me us my about of for in on at a an the your this that these all main some every any short brief full complete"
    " what which whats kind kinds sort sorts type types it its"
    " covered wanted welcome wished wish accepted expected accept accepts expect cover covers treat treats treated"
    " look looking looks after interest interests interested discussed addressed considered preferred"
    " write submit papers paper submissions submission contributions work call cfp event workshop conference symposium"
    " school meeting track seminar forum"
)
_WORD = rf"(?:{'|'.join(sorted(set(_PLAIN.split())))})"
_TOPICS = r"(?:topics|themes|subjects|areas|fields|research areas|(?<=what )topic|(?<=which )topic)"

TOPIC_KINDS = (
    Worded(
        "topics",
        alternatives(rf"^(?:{_WORD} ){{0,16}}{_TOPICS}(?: {_WORD}){{0,16}}$"),
        never=alternatives(r"\b(?:my|any) (?:topics|themes|subjects|areas|fields)\b", r"\bif\b(?! possible)"),
        taken=FOUND | {"about", "topic_scope", "topics"},
    ),
)


def lists_topics(words: str) -> bool:
    """Whether a question asks for the topics and names none of them: "could you outline the topics?"."""
    return any(row.asks(words) for row in TOPIC_KINDS)
