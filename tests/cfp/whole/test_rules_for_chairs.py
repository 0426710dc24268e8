"""What holds for the chairs alone, and the address that is theirs."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

FORBIDDEN = "Papers may not be simultaneously in submission to a journal or conference. "


@pytest.mark.parametrize(
    "rule",
    [
        "Track Chairs are not allowed to submit papers to their own track, but may submit papers to other tracks.",
        "Program committee members may submit papers to other conferences.",
    ],
)
def test_what_chairs_may_send_in_is_no_rule_for_papers(rule: str) -> None:
    submission = built(call(rules=FORBIDDEN + rule)).faq.submission
    assert submission is not None
    assert submission.dual_submission == "forbidden"


PEOPLE = """\
- Ada Berg

## Program Co-Chairs ✉rope-chairs@example.org

- Ben Holm

## Track Chairs

+ Cordage ✉cordage@example.org
  - Cara Diaz (Oslo)
+ Webs ✉webs@example.org
  - Dan Okri (Rome)
"""


def test_the_address_of_the_programme_chairs_is_the_contact() -> None:
    submission = built(call(people=PEOPLE)).faq.submission
    assert submission is not None
    assert submission.contact == "rope-chairs@example.org"
