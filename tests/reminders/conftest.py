"""The databases of tests/store, for the bot that is killed."""

from tests.store.conftest import postgres, url

__all__ = ["postgres", "url"]
