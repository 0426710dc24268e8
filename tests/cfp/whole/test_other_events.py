"""Another event on the page: its days and its place are not this one's."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

HEAD = "# Workshop on Knots 2031\n\n{}Submission: 1 March 2031\n\n"
HELD = "The workshop will be held on 3 July 2031 in Porto, Portugal.\n\n"
FAIR = "Rope Fair 2031, 10-12 September 2031, Oslo, Norway"
CONFERENCE = (
    "The Rope Conference will be held on 10-12 September 2031 in Oslo, Norway. Submission deadline: 1 May 2031."
)
OTHERS = [
    f"## Related events\n\n{CONFERENCE}",
    f"## See also\n\n{FAIR}",
    f"## Other upcoming events\n\n- {FAIR}",
    f"## Weitere Veranstaltungen\n\n{FAIR}",
    f"## Autres événements\n\n{FAIR}",
    "The next edition will be held on 3 July 2033 in Oslo, Norway.",
    "Before the workshop, the Spring School on Ropes will take place on 28-30 June 2031 in Oslo, Norway.",
    "Other upcoming events: Rope Days (3-4 May 2031, Turku, Finland), Knot Week (7 June 2031, Pisa, Italy)",
]


@pytest.mark.parametrize("other", OTHERS)
def test_another_event_gives_nothing_of_this_one(other: str) -> None:
    faq = built(HEAD.format("") + other).faq
    assert [(one.kind, one.at) for one in faq.dates] == [("submission", "2031-03-01")]
    assert faq.workshop.city is None
    assert not {"location", "workshop_date"} & {one.id for one in faq.entries}


@pytest.mark.parametrize("other", OTHERS)
def test_this_event_is_certain_beside_another(other: str) -> None:
    faq = built(HEAD.format(HELD) + other).faq
    found = [(one.kind, one.at, one.status) for one in faq.dates]
    assert sorted(found) == [("submission", "2031-03-01", "confirmed"), ("workshop", "2031-07-03", "confirmed")]
    assert faq.workshop.city == "Porto, Portugal"
