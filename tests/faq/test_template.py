"""The template language is closed: known fields only, nothing is evaluated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.answerer import Answerer
from bot.answering.facts.context import Context
from bot.answering.facts.fill import fill
from bot.errors import TemplateError
from bot.faq.template import Field, parse_template
from tests.conftest import NOW


def filled(answerer: Answerer, template: str) -> str:
    reading = answerer.matcher.parser.parse("")
    return "".join(str(part) for part in fill(template, Context(answerer.faq, reading, reading, NOW, 2023)))


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Due {date submission}.", "Due 29 September 2023, 23:59 AoE (= 30 September 2023, 11:59 UTC; in 9 days)."),
        ("On {day notification}.", "On 27 October 2023."),
        ("At {link submission}", "At https://openreview.net/group?id=NeurIPS.cc/2023/Workshop/BUGS"),
        ("{limit}", "Papers may have up to 6 pages, not counting references, acknowledgments and appendices."),
        ("{template}", "NeurIPS submission template"),
        ("{workshop short_name} in {workshop city}", "BUGS in New Orleans, USA"),
        ("{workshop theme}", "(not stated in the call)"),
        ("{people speaker}", "The speakers have not been announced yet. The call says “Speakers (Coming Soon)”."),
        ("{date abstract}", "(not stated in the call)"),
        ("{{braces}} stay", "{braces} stay"),
    ],
)
def test_a_field_is_filled_from_the_facts(bugs: Answerer, template: str, text: str) -> None:
    assert filled(bugs, template) == text


def test_topics_are_a_field(bugs: Answerer) -> None:
    assert filled(bugs, "{topics}").startswith("Topics named in the call:\n• Backdoor attacks: Poisoning attacks;")


@pytest.mark.parametrize(
    "template",
    [
        "{0.__class__}",
        "{date.submission}",
        "{date submission.__init__}",
        "{nothing}",
        "{date}",
        "{limit all}",
        "{link home}",
        "{",
        "}",
        "{}",
        "{date submission|upper}",
        "{__import__('os')}",
    ],
)
def test_anything_else_in_braces_is_an_error(template: str) -> None:
    with pytest.raises(TemplateError):
        parse_template(template)


@given(st.text())
def test_any_text_is_parsed_or_refused_and_plain_text_stays(text: str) -> None:
    try:
        parts = parse_template(text)
    except TemplateError:
        assert "{" in text or "}" in text
        return
    if not any(isinstance(part, Field) for part in parts):
        assert "".join(str(part) for part in parts) == text.replace("{{", "{").replace("}}", "}")
