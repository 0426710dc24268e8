"""Which sorts of papers may be sent in, where a line of the call names them."""

from __future__ import annotations

from bot.answering.wordings.worded import FOUND, Worded, alternatives

_SORTS = r"(?:sorts?|kinds?|types?|forms?|categor(?:y|ies))"
_SENT = r"(?:papers?|submissions?|contributions?|articles?|manuscripts?)"
_THEY = r"(?:i|we|one|you|people|authors)"
_A_SORT = (
    r"(?:(?:short|long|full|regular|position|vision|research|work in progress|demo|tool|industry|survey|experience) "
    r"papers|extended abstracts|(?:experience|industry|technical|field) reports|posters|demos|demonstrations"
    r"|case studies|lightning talks)"
)

SORT_LINES = (
    Worded(
        "submission_types",
        alternatives(
            rf"\b(?:what|which) {_SORTS} of {_SENT} (?:(?:can|may|could|should|shall|must|do|are) {_THEY}"
            rf"|{_THEY} (?:can|may|could|should|must)) (?:be )?(?:allowed to |able to )?"
            r"(?:send|submit|hand in|write|accept|take|bring|propose|solicit|want)(?: in)?$",
            rf"\b(?:what|which) {_SORTS} of {_SENT} (?:are|is) (?:there|possible|allowed|accepted|welcome|solicited)$",
        ),
        alternatives(
            rf"^(?!.*\b(?:deadlines?|notif\w+)\b).*\b(?:solicit|invite|welcome|accept|seek|call for|consider)\w*\b"
            rf".*\b{_A_SORT}\b.{{1,80}}\b{_A_SORT}\b",
            rf"\b(?:two|three|four|five|several|following|different) (?:\w+ )?{_SORTS} of (?:\w+ )?{_SENT}\b",
        ),
        taken=FOUND | {"topics", "submission_link", "file_format", "submission_count", "acceptance_rate"},
    ),
)
