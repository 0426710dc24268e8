"""Questions that a page answers itself: below "FAQ", a block that asks something heads the blocks that answer it."""

from __future__ import annotations

import re

from bot.page.blocks import PSEUDO_HEADING, Block

_FAQ = re.compile(
    r"\b(?:FAQs?|frequently\s(?:asked|answered)|(?:common|general)\squestions|questions?\s(?:and|&)\sanswers?"
    r"|Q\s?&\s?As?|häufige?\s(?:gestellte\s)?fragen|foire\saux\squestions|questions\sfréquentes|preguntas\sfrecuentes"
    r"|perguntas\sfrequentes|domande\sfrequenti|veelgestelde\svragen"
    r"|câu\shỏi\sthường\sgặp)\b|よくあるご?質問|常见问题|常見問題|质疑解答|자주\s?묻는\s?질문",
    re.IGNORECASE,
)
MARK = re.compile(r"^\W{0,3}(?:(?:\d{1,2}|[Qq]\d{0,2})\s?[.:)]\s*)?")
_LONGEST = 300  # characters of a question


def is_of_faq(section: tuple[str, ...]) -> bool:
    """Whether a heading says that questions and their answers stand below it."""
    return any(map(_FAQ.search, section))


def headed_by_questions(blocks: list[Block]) -> list[Block]:
    """Make headings of the questions below "FAQ" that the blocks behind them answer."""
    question, within = "", tuple[str, ...]()
    for number, block in enumerate(blocks):
        if block.kind == "heading" or block.section != within:
            question, within = "", block.section
        if _asks(block):
            answered = number + 1 < len(blocks) and _answers(blocks[number + 1], block.section)
            question = MARK.sub("", block.text).strip() if answered else ""
            if question:
                block.kind, block.level = "heading", PSEUDO_HEADING
        elif question:
            block.section = (*block.section, question)
    return blocks


def _asks(block: Block) -> bool:
    """Whether a block below "FAQ" is a question and nothing else."""
    text = block.text.strip(" *_")
    return (
        block.kind in {"paragraph", "item"}
        and text.endswith("?")
        and "\n" not in text
        and len(text) <= _LONGEST
        and is_of_faq(block.section)
    )


def _answers(block: Block, section: tuple[str, ...]) -> bool:
    return block.kind in {"paragraph", "item"} and block.section == section and not _asks(block)
