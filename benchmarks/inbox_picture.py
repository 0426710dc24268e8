"""Draws docs/inbox.svg, from "Ask the organizers" to the live answer: python -m benchmarks.inbox_picture

The text is what the bot sends. A test compares the picture with what the bot says.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.conversation import Conversation, labels_of
from bot.app import build_answerer
from bot.clock import parse_now
from bot.discord_app.asking.answer_view import answer_view
from bot.discord_app.background.inbox_cards import item_view
from bot.discord_app.inbox.forms import targets
from bot.discord_app.text.inbox import answer_head, answer_mark, card, closed_by, people
from bot.discord_app.text.render import shown, text_of
from bot.faq.labels import called
from bot.faq.loader import LoadedFaq, load_faq
from bot.faq.model import Entry
from bot.inbox.model import Decision, Verdict
from bot.inbox.nearest import nearest, unanswered_kind
from bot.store.inbox_items import ANSWERED, Ask, Item
from bot.words.language import say

ROOT = Path(__file__).parent.parent
OUT = ROOT / "docs" / "inbox.svg"
NOW = parse_now("2023-09-20T12:00Z")
AT = int(NOW.timestamp())
NGOC, CHAIR = 1, 2
ASKED, AGAIN = "are there travel grants", "any money for the trip?"
ANSWER = "Two grants of 500 USD each; write to us by 1 November."


def draw(faq: LoadedFaq) -> str:
    """Return the picture as SVG text."""
    answerer = build_answerer(faq)
    kind = unanswered_kind(answerer, ASKED)
    if kind is None:
        raise ValueError(f"the FAQ answers {ASKED!r}")
    item = Item(1, called(faq.faq.workshop), 0, ASKED, asked_at=AT)
    ask = Ask(1, 1, NGOC, 1, 1, 1, ASKED, "", named=True, locale="en", asked_at=AT)
    told = Conversation(NOW, {NGOC: "ngoc", CHAIR: "chair"})
    told.place("# questions")
    told.says("ngoc", f"@workshop-bot {ASKED}")
    declined = shown(answerer.reply(ASKED, now=NOW), answerer.faq, NOW)
    button = say("organizers.ask")
    told.answers(declined.content, labels_of(answer_view(declined, organizers=True)), pressed=button)
    fields = [(say("organizers.question"), ASKED), (say("organizers.name"), say("organizers.name.yes"))]
    told.fills(say("organizers.form"), fields, "Submit", 1)
    told.place("# organizers")
    labels = labels_of(item_view(item))
    told.answers(card(item, [ask], nearest(answerer, ASKED)), labels, pressed=labels[0], number=2)
    fields = [(say("inbox.form.text"), ANSWER), (say("inbox.form.target"), targets(item, [kind], "en")[1].text)]
    told.fills(say("inbox.form.answer", number=1), fields, "Submit", 3)
    told.answers(say("inbox.published", people=people(1, "en")), [say("faq.undo.button")])
    told.place("# questions")
    entry = Entry(id=kind.entry, question=ASKED, answer=ANSWER, told=f"{datetime.fromtimestamp(AT, UTC):%Y-%m-%d}")
    now = build_answerer(replace(faq, faq=faq.faq.model_copy(update={"entries": (*faq.faq.entries, entry)})))
    decision = Decision(verdict=Verdict.ANSWER, entry_id=kind.entry, answer=ANSWER)
    ended = item._replace(state=ANSWERED, decision=decision.kept(), decided_by=CHAIR, decided_at=AT)
    body = text_of(now.reply_to(kind.entry, now=NOW).answers[0].parts)
    told.answers(closed_by(f"{answer_head(ended, ask, mention=True)}\n{body}", answer_mark(ended, ask)))
    told.says("amadou", f"@workshop-bot {AGAIN}")
    live = shown(now.reply(AGAIN, now=NOW), now.faq, NOW)
    told.answers(live.content, labels_of(answer_view(live, organizers=True)))
    return told.svg("From a question that the bot could not answer to the organizers' answer, in three presses")


def main() -> None:
    OUT.write_text(draw(load_faq(ROOT / "knowledge" / "bugs2023" / "faq.yaml")), encoding="utf-8")
    print(f"wrote {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
