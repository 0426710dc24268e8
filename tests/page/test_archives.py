"""Mails as the archive of a list shows them, and the lines that a mail saved as Markdown sets one below the other."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page
from tests.cfp.small_calls import built

HEAD = "[Archive link](https://list.example.org/pipermail/knots/2031-May/1.html)\n\n"
FOOT = """-------------- next part --------------
An HTML attachment was scrubbed...
URL: <https://list.example.org/pipermail/knots/attachments/2031/a.htm>
-------------- next part --------------
A non-text attachment was scrubbed...
Name: Knots by 9 July 2031.pdf
Type: application/pdf
Size: 7 bytes
"""
LETTER = "Papers go to ada at knots.example.org<mailto:ada at knots.example.org> by 3 May. It is at knots.example.org."


def test_what_an_archive_writes_of_attachments_is_not_read() -> None:
    (block,) = parse_page(f"{HEAD}{LETTER}\n\n{FOOT}", file="mail.md").blocks
    assert block.text == "Papers go to ada@knots.example.org by 3 May. It is at knots.example.org."
    assert block.line == 3


def test_a_page_that_is_no_archive_stays_as_it_is() -> None:
    (block,) = parse_page("Write to ada at knots.example.org.\nName: Knots", file="mail.md").blocks
    assert "ada at knots" in block.text
    assert "Name: Knots" in block.text


LINES = [
    ("9th Symposium on Knots and Ropes\n3–5 May 2031, Rope University\nTheme: Ropes at Sea", True),
    ("We tie knots at the harbour, and all who like to join us are welcome to bring the\nRopes of their own.", False),
    (
        "Ropes of Old\n3 May 2031\nThe harbour's rope guild invites all to a day on ropes, which we hold in May.",
        True,
    ),
    ("On 3 May 2031 we tie knots at the\nHarbour of Oslo.", False),
    ("We tie knots at the harbour of the\ntown.\nAll are welcome.", False),
]


@pytest.mark.parametrize(("text", "kept"), LINES)
def test_lines_that_were_written_as_such_stay_apart(text: str, kept: bool) -> None:
    (block,) = parse_page(f"{text}\n", file="mail.md").blocks
    assert block.text == (text if kept else text.replace("\n", " "))


def test_a_bullet_that_stands_alone_is_of_the_words_below_it() -> None:
    blocks = parse_page("Topics are:\n\n   -\n\n   Ropes\n   -\n\n   Bends\n\n-\n\nNo item", file="mail.md").blocks
    assert [(block.kind, block.text, block.line) for block in blocks[:3]] == [
        ("paragraph", "Topics are:", 1), ("item", "Ropes", 5), ("item", "Bends", 8),
    ]  # fmt: skip


def test_the_head_of_a_mail_gives_name_day_and_speakers() -> None:
    head = "9th Symposium on Knots and Ropes\n3–5 May 2031, Rope University\nKeynote speakers:\n\n- Ada Berg\n"
    topics = "\nTopics include:\n\n- Ropes\n- Bends\n- Hitches\n- Splices\n"
    faq = built(f"{HEAD}{head}{topics}").faq
    assert faq.workshop.name == "9th Symposium on Knots and Ropes"
    assert [(one.name, one.role) for one in faq.people] == [("Ada Berg", "speaker")]
    assert list(faq.topics) == ["Ropes", "Bends", "Hitches", "Splices"]
