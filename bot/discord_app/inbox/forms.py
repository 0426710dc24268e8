"""What organizers fill in to answer, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import discord

from bot.discord_app.ui.forms import Option, choice_field, form, text_field
from bot.discord_app.ui.inbox_buttons import AnswerForm, LinkForm
from bot.faq.model import MAX_ANSWER
from bot.inbox.model import Decision, Verdict
from bot.inbox.nearest import Near
from bot.inbox.scopes import SHARED
from bot.inbox.wording import MAX_PHRASING, as_phrasing, different
from bot.store.inbox_items import Ask, Item
from bot.words.language import say

TEXT, TARGET, QUESTION, ALSO, ENTRY = "answer", "target", "question", "also", "entry"
NEW = "add:"
_MAX_ALSO, _WORDINGS = 4_000, 10
_TARGETS, _PROBLEMS = 4, 5  # shown of each


def answer_form(item: Item, asks: Sequence[Ask], near: Sequence[Near], locale: str) -> discord.ui.Modal:
    """Return the form in which an answer is typed, filled with what was typed before and was refused.

    - `near`: what it may take the place of, answered or not
    """
    kept = Decision.read(item.decision) or Decision(verdict=Verdict.ANSWER)
    title = say("inbox.form.answer", locale, number=item.id)
    shared = item.guild_id == SHARED
    words = say("inbox.form.text.hint" if shared else "inbox.form.text.theirs", locale)
    label = say("inbox.form.text", locale)
    fields = [text_field(TEXT, label, value=kept.answer, most=MAX_ANSWER, long=True, description=words)]
    if shared:
        question = kept.question or as_phrasing(item.question)
        also = kept.also or different((ask.words for ask in asks), _WORDINGS, question)
        options = targets(item, near, locale)
        chosen = f"{kept.operation}:{kept.entry_id}"
        chosen = chosen if chosen in {option.value for option in options} else usual_target(item, near)
        fields += [
            choice_field(TARGET, say("inbox.form.target", locale), options, chosen=chosen),
            text_field(QUESTION, say("inbox.form.question", locale), value=question, most=MAX_PHRASING),
            text_field(
                ALSO,
                say("inbox.form.also", locale),
                value="\n".join(also),
                most=_MAX_ALSO,
                long=True,
                required=False,
                description=say("inbox.form.also.hint", locale),
            ),
        ]
    return form(AnswerForm(item.id), title, *fields)


def targets(item: Item, near: Sequence[Near], locale: str) -> list[Option]:
    """Return what an answer may become: a new entry, in place of one, or for a kind that nothing answers."""
    options = [Option(NEW, say("inbox.form.target.new", locale))]
    for one in near:
        value = f"{'edit' if one.is_own else 'add'}:{one.entry}"
        if one.is_own:
            options.append(Option(value, say("inbox.form.target.edit", locale, question=one.question)))
        elif ":" not in one.entry and (not one.is_answered or one.entry == item.given_entry):
            options.append(Option(value, say("inbox.form.target.kind", locale, question=one.question)))
    return options[: _TARGETS + 1]


def usual_target(item: Item, near: Sequence[Near]) -> str:
    """Return what an answer becomes where nobody says it: it takes the place of what is called wrong, or of the silence
    on its kind of question; else it is a new entry.
    """
    first = next(iter(near), None)
    if first is None or (item.given_entry != first.entry and (first.is_answered or item.given_entry)):
        return NEW
    value = f"{'edit' if first.is_own else 'add'}:{first.entry}"
    return value if value in {option.value for option in targets(item, near, "en")} else NEW


def answer_typed(item: Item, values: Mapping[str, str], target: str) -> Decision:
    """Return the answer that was typed, as a decision."""
    operation, _, entry = (values.get(TARGET) or target).partition(":")
    return Decision(
        verdict=Verdict.ANSWER,
        operation=operation if item.guild_id == SHARED else "",
        entry_id=entry,
        question=values.get(QUESTION, ""),
        also=tuple(different(values.get(ALSO, "").split("\n"), _MAX_ALSO)),
        answer=values.get(TEXT, ""),
    )


def link_form(item: Item, near: Sequence[Near], locale: str) -> discord.ui.Modal:
    """Return the form in which the entry is chosen that answers a question already."""
    options = [Option(one.entry, one.question, f"{one.nearness:.0%}") for one in near]
    field = choice_field(
        ENTRY,
        say("inbox.form.entry", locale),
        options,
        chosen=options[0].value,
        description=say("inbox.form.entry.hint", locale),
    )
    return form(LinkForm(item.id), say("inbox.form.link", locale, number=item.id), field)


def link_chosen(entry: str, near: Sequence[Near], asks: Sequence[Ask]) -> Decision:
    """Return the entry that was chosen, as a decision: what people typed leads to it from now on."""
    one = next((one for one in near if one.entry == entry), None)
    return Decision(
        verdict=Verdict.LINK,
        entry_id=entry,
        operation="phrasing" if one is not None and one.is_own else "",
        question=one.question if one else entry,
        also=tuple(different((ask.words for ask in asks), _WORDINGS)),
    )


def refused(problems: Sequence[str], kept: str) -> str:
    """Return why an answer is not published, and what is kept of it."""
    return "\n".join([*(f"❌ {problem}" for problem in problems[:_PROBLEMS]), kept])
