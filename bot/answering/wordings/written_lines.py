"""What a line of the call says of machines that help to write, and of the journal in which the best papers appear."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives

_MODEL = r"(?:chat ?gpt|gpt|llms?|language models?|generative (?:ai|tools?|models?)|copilot|claude|gemini|ai)"
_USED = (
    r"(?:writ\w+|text|use|used|using|generat\w+|polish\w*|draft\w*|help|helped|assist\w*|allowed|ok|okay|fine"
    r"|declar\w+|disclos\w+)"
)
# of whom or of what a rule on such machines is, where research about them has none of these
OF_WRITING = (
    r"(?:authors?|authored|authorship|submissions?|submitted|papers?|manuscripts?|writ\w+|edit\w*|grammar|prepar\w+"
    r"|you|your|we ask|reviews?|reviewers?|contributions?|polic(?:y|ies)(?![ -]?mak)|applicants?|participants?|teams?"
    r"|entr(?:y|ies)|proposals?|abstracts|texts?|essays?)"
)

WRITTEN_LINES = (
    Worded(  # "is chatgpt allowed", "do i have to say that i used an llm"
        "llm_use",
        re.compile(rf"\b{_MODEL}\b.{{0,40}}\b{_USED}\b|\b{_USED}\b.{{0,40}}\b{_MODEL}\b"),
        alternatives(
            rf"^(?=.*\b{OF_WRITING}\b).*\b{_MODEL}\b.{{0,120}}\b(?:declar\w+|disclos\w+|acknowledg\w+|allowed"
            r"|permitted|prohibit\w+|forbidden|banned|encouraged|discouraged|responsib\w+|may be used|say so|stated?"
            r"|mentioned|(?:to|must|should|please) mention"
            r"|must (?:say|indicate|mark|show))\b",
            rf"^(?=.*\b{OF_WRITING}\b).*\b(?:use of|(?:written|generated) (?:by|with))\b.{{0,40}}\b{_MODEL}\b",
        ),
        re.compile(
            r"\b(?:topics?|topical|scope|(?:papers?|work|research|study|talks?|tutorials?) (?:on|about)|review\w*)\b"
        ),
        FOUND - {"passage"} | {"topic_scope", "format_details", "blind", "archival"},
    ),
    Worded(  # "which journal?"
        "publication_after",
        re.compile(
            r"^(?:(?:so|and|but|hi) )*(?:in )?(?:which|what) journals?"
            r"(?: (?:is (?:it|that)|will (?:it|they|papers?) (?:appear|be|be in)|do you mean))?$"
        ),
        re.compile(r"\bjournals?\b|\bspecial issue\b|\btransactions\b"),
        taken=frozenset({"archival"}),
    ),
)
