"""What `build` says of people that it did not read: in a list, and those that a template draws from elsewhere."""

from __future__ import annotations

import pytest

from bot.cfp.summary import summary_text
from tests.cfp.small_calls import built

_TOP = "# Workshop on Ropes\n\n## Important dates\n\n- Submission deadline: May 8, 2026 AoE\n\n"


@pytest.mark.parametrize("entry", ["Madonna Di Corda 2nd", "Rope Open Lab People", "Anna Talk Berg"])
def test_an_entry_among_people_that_is_not_understood_is_named(entry: str) -> None:
    page = f"{_TOP}## Organizers\n\n- Mark Moore\n- {entry}\n- Ada Berg\n- Ben Holm\n"
    result = built(page)
    assert [line.text for line in result.draft.account.not_understood] == [entry]
    assert entry in summary_text(result)
    assert result.faq.call is not None
    assert result.faq.call.unread == ()


@pytest.mark.parametrize("entry", ["TBA", "and many more", "Program chairs", "Mei Soon Tan"])
def test_an_entry_that_is_no_person_or_was_read_is_not(entry: str) -> None:
    page = f"{_TOP}## Organizers\n\n- Mark Moore\n- Ada Berg\n- Ben Holm\n- {entry}\n"
    assert built(page).draft.account.not_understood == ()


DRAWN = [
    "{% for person in site.data.speakers %}<b>{{ person.name }}</b>{% endfor %}",
    '{% include team.html id="speakers" %}',
    '{{< people "speakers" >}}',
]


@pytest.mark.parametrize("code", DRAWN)
@pytest.mark.parametrize("heading", ["Invited Speakers", "Organizing Team", "Keynotes"])
def test_people_that_a_template_draws_from_elsewhere_are_told_not_to_be_read(code: str, heading: str) -> None:
    told = [doubt for doubt in built(f"{_TOP}## {heading}\n\n{code}\n").draft.doubts if heading in doubt.text]
    assert [(doubt.line, "not read" in doubt.text) for doubt in told] == [(9, True)]


@pytest.mark.parametrize("code", DRAWN)
def test_people_that_stand_on_the_page_as_well_are_not_missed(code: str) -> None:
    page = f"{_TOP}## Speakers\n\n- Ada Berg (Oslo)\n- Ben Holm (Cork)\n\n{code}\n\n## Important links\n\n{code}\n"
    assert not [doubt for doubt in built(page).draft.doubts if "drawn" in doubt.text]


def test_a_label_struck_out_beside_its_day_is_no_line_of_its_own() -> None:
    page = (
        "<html><body><h1>Workshop on Ropes 2031</h1><table>\n<tr>\n<td><s>Jul 23, 2031</s></td>\n"
        "<td><s>Paper submission due</s></td></tr>\n<tr><td>Sep 8, 2031</td>\n<td>Workshop day</td></tr></table>\n"
        "</body></html>"
    )
    result = built(page, "html")
    assert [date.kind for date in result.faq.dates] == ["submission", "workshop"]
    assert result.faq.call is not None
    assert result.faq.call.unread == ()
