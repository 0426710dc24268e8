"""What revisions need of whoever serves the FAQs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from bot.answering.answerer import Answerer
from bot.faq.loader import LoadedFaq
from bot.revisions.model import Revision
from bot.revisions.overlay import Applied


class Volume(Protocol):
    """A FAQ, and what answers from it."""

    @property
    def loaded(self) -> LoadedFaq: ...

    @property
    def answerer(self) -> Answerer: ...


class Faqs(Protocol):
    """The FAQs, by name."""

    def get(self, name: str) -> Volume | None:
        """Return what is served."""

    def file_of(self, name: str) -> LoadedFaq | None:
        """Return the file as it is, without revisions."""

    def applied(self, name: str) -> Applied | None:
        """Return what became of the revisions of a FAQ."""

    def build(self, loaded: LoadedFaq) -> Answerer:
        """Make what answers from a FAQ."""

    def put_revisions(self, name: str, revisions: Iterable[Revision]) -> None:
        """Serve a FAQ with these revisions from now on."""
