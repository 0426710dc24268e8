"""Sentences that have the words of a question, and are no answer to it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("remote", "Support for building on-site and moving in large exhibits is only provided before the event."),
        ("registration", "The new deadline for registering abstracts is the same as before."),
        ("registration", "Infrastructure to register participants will be provided to hosts of tutorials."),
        ("review_criteria", "A separate call for artifacts will be issued later, detailing evaluation criteria."),
        ("archival", "You might want to check the knothacks archive at attic.example.org."),
        ("archival", "Papers must not have appeared in a journal or a conference with proceedings."),
        ("archival", "Submitted work must not be or have been presented at a meeting that has proceedings."),
        ("archival", "We take work that has not previously been published in a journal."),
        ("archival", "Send texts that are not already printed in other proceedings, and are not sent elsewhere."),
        ("template", "Format : Titre, auteurs, affiliations."),
        ("archival", "Her papers have been published in the proceedings of many meetings on knots."),
        ("prior_publication", "His nets have been published in the Journal of Nets as well as in Ropes."),
        ("travel_grant", "He came to Oslo with a travel grant for young sailors."),
        ("template", "It is co-located with the [IEEE Conference on Ropes](https://ropes.example)."),
        ("template", "This workshop follows the [ACL anti-harassment policy](https://acl.example/policy)."),
        ("template", "Acknowledgement: The design style of this website comes from the ACM SigKnot template."),
        ("remote", "(Hybrid) ropes of several strands."),
        ("submission_link", "[Rope's Submission to the Knot Shared Task](papers/knot11.pdf)"),
        ("template", "© 2031 Knots at Sea | Template design by harbour.example"),
        ("best_paper", "We thank Nets and Ropes (via a Ropes research scholar award) for their support."),
        ("hosting", "Papers must be linked through the paper link field available in the OpenReview form."),
        ("prior_publication", "Say what is new with respect to previously published versions of the tool."),
        ("best_paper", "She received a best paper award for her work on bends."),
    ],
)
def test_a_sentence_beside_the_point_is_not_quoted(kind: str, text: str) -> None:
    found = built(call(end=f"## More\n\n{text}")).faq.entries
    assert not [one for one in found if one.id == kind and text[:20] in str(one.answer)]


@pytest.mark.parametrize(
    "text",
    [
        "Some papers may be chosen by the authors for the proceedings.",
        "Authors decide whether their paper goes into the proceedings of the society.",
        "Papers must not have appeared before. Authors may choose to have their papers in the proceedings.",
    ],
)
def test_what_is_printed_is_quoted(text: str) -> None:
    found = built(call(end=f"## More\n\n{text}"))
    told = [one for one in found.faq.entries if one.id == "archival"]
    assert told or found.faq.submission.archival is not None
