"""PyYAML's safe loader, the fast one where it was built with libyaml; the result is the same."""

from __future__ import annotations

from typing import Any

import yaml

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]

__all__ = ["SafeLoader", "compose_yaml", "read_yaml"]


_MOST_VALUES = 200_000  # that a document holds with its aliases written out


def read_yaml(text: str) -> Any:  # noqa: ANN401 - whatever YAML holds
    """Return the one document in `text` as plain values; raise yaml.YAMLError, also for aliases that multiply."""
    loaded = yaml.load(text, Loader=SafeLoader)
    if "*" in text:
        _weigh(loaded, {})
    return loaded


def compose_yaml(text: str) -> yaml.Node | None:
    """Return the nodes of the one document in `text`, with their lines; raise yaml.YAMLError as `read_yaml` does."""
    node: yaml.Node | None = yaml.compose(text, Loader=SafeLoader)
    if node is not None and "*" in text:
        _weigh(node, {})
    return node


def _weigh(value: Any, known: dict[int, int]) -> int:  # noqa: ANN401
    """Count the values of a document with its aliases written out; each shared one is looked at once."""
    inner = value.value if isinstance(value, yaml.CollectionNode) else value
    if not isinstance(inner, dict | list | tuple):
        return 1
    if (size := known.get(id(value))) is None:
        known[id(value)] = _MOST_VALUES  # an alias inside itself has no end
        items = [*inner.keys(), *inner.values()] if isinstance(inner, dict) else inner
        size = known[id(value)] = 1 + sum(_weigh(item, known) for item in items)
    if size > _MOST_VALUES:
        raise yaml.YAMLError("its aliases multiply beyond reason")
    return size
