"""The composition root: builds the parts from files, once."""

from __future__ import annotations

from pathlib import Path

from bot.answering.answerer import Answerer
from bot.answering.choosing.decision import load_decision
from bot.bank.model import load_kinds
from bot.errors import UsageError
from bot.faq.loader import LoadedFaq, load_faq
from bot.faq.passages import Passage
from bot.matching.classifier import load_classifier
from bot.matching.lexicon import load_lexicon
from bot.matching.matcher import Matcher
from bot.matching.names import names_in
from bot.matching.parser import topic_words
from bot.tongues.detect import ENGLISH
from bot.tongues.tongues import Tongues


def build_answerer(loaded: LoadedFaq) -> Answerer:
    """Put together everything that answers questions from one FAQ."""
    kinds, lexicon, call = load_kinds(), load_lexicon(), loaded.faq.call
    names = names_in(loaded.faq)

    def is_word(word: str) -> bool:
        return word in lexicon.words or word in lexicon.protected or word in names

    tongues = Tongues(is_word, call.language if call else None, topic_words(loaded.faq))
    matcher = Matcher(loaded.faq, kinds, lexicon, load_classifier(), _said(loaded, tongues), tongues.english)
    return Answerer(loaded.faq, loaded.passages, kinds, matcher, load_decision(), tongues)


def _said(loaded: LoadedFaq, tongues: Tongues) -> tuple[Passage, ...]:
    """Return the passages of a call as they are compared with questions: in English words."""
    if tongues.call == ENGLISH:
        return loaded.passages
    return tuple(
        one._replace(heading=tongues.english(one.heading), text=tongues.english(one.text)) for one in loaded.passages
    )


def find_faqs(knowledge: Path) -> list[Path]:
    """Return the FAQ files at `knowledge`: the file itself, or every faq.yaml in the folder and its subfolders."""
    if knowledge.is_dir():
        # not those in hidden folders: Kubernetes keeps each version of a mounted ConfigMap in one
        found = sorted(
            path
            for path in knowledge.rglob("faq.yaml")
            if not any(part.startswith(".") for part in path.relative_to(knowledge).parts)
        )
        if not found:
            build = f"workshop-bot build PAGE -o {knowledge}/faq.yaml"
            raise UsageError(f"{knowledge}: no faq.yaml in this folder. Build one: {build}")
        return found
    return [knowledge]


def find_faq(knowledge: Path) -> Path:
    """Return the one FAQ file at `knowledge`; raise UsageError when a folder holds none or several."""
    found = find_faqs(knowledge)
    if len(found) > 1:
        names = ", ".join(str(path) for path in found)
        raise UsageError(f"{knowledge} holds {len(found)} FAQs ({names}); name one with --knowledge")
    return found[0]


def load_knowledge(knowledge: Path) -> LoadedFaq:
    """Load the one FAQ at `knowledge`; raise UsageError as `find_faq`, FaqError when the file is invalid."""
    return load_faq(find_faq(knowledge))
