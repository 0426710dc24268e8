"""What follows from a FAQ alone is worked out once for it; a copy with other entries has its own."""

from __future__ import annotations

from bot.faq.base import once
from bot.faq.model import Entry, Faq, Workshop


def an_entry(entry_id: str, answer: str) -> Entry:
    return Entry(id=entry_id, question="What about this?", answer=answer)


FAQ = Faq(workshop=Workshop(name="KITES 2031"), entries=(an_entry("parking", "Behind the hall."),))


def test_is_worked_out_once_for_each_faq() -> None:
    looked_at = []

    @once
    def count(faq: Faq) -> int:
        looked_at.append(faq)
        return len(faq.entries)

    more = FAQ.model_copy(update={"entries": ()})
    assert [count(FAQ), count(FAQ), count(more), count(more), count(FAQ)] == [1, 1, 0, 0, 1]
    assert looked_at == [FAQ, more]


def test_an_entry_is_found_by_its_id_in_a_copy_too() -> None:
    assert FAQ.entry("parking")
    assert not FAQ.entry("wifi")
    copy = FAQ.model_copy(update={"entries": (an_entry("wifi", "It is free."),)})
    assert copy.entry("wifi")
    assert not copy.entry("parking")


def test_what_was_worked_out_makes_no_difference() -> None:
    other = FAQ.model_copy()
    FAQ.entry("parking")
    assert other == FAQ
    assert other.model_dump() == FAQ.model_dump()
