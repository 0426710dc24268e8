"""What makes an item of a list the same one in several states of a FAQ, and where a new one belongs."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any


def keyed(items: Iterable[Any], path: tuple[str, ...]) -> dict[Hashable, Any]:
    """Return the items of a list by what they are; those that look the same (two limits of no track) by their order."""
    found: dict[Hashable, Any] = {}
    for item in items:
        key, number = key_of(item, path), 1
        while (key if number == 1 else (shown_key(key), number)) in found:
            number += 1
        found[key if number == 1 else (shown_key(key), number)] = item
    return found


def key_of(item: Any, path: tuple[str, ...]) -> Hashable:  # noqa: ANN401
    """What makes an item of a list the same one in another state of it."""
    if not isinstance(item, dict):
        return str(item)
    if "id" in item:
        return str(item["id"])
    if path[-1:] == ("history",):
        return str(item.get("at"))[:10]
    if path[-1:] == ("remarks",):
        return (item.get("what"), item.get("day"), item.get("weekday"), (item.get("source") or {}).get("quote"))
    if path[-1:] == ("page_limits",):
        return str(item.get("track") or "")
    return (str(item.get("name") or item.get("what") or item), str(item.get("role", "")))


def shown_key(key: Hashable) -> str:
    return (
        (key or "(no track)")
        if isinstance(key, str)
        else " ".join(map(str, key)).strip()
        if isinstance(key, tuple)
        else str(key)
    )


def in_order(own: dict[Hashable, Any], built: dict[Hashable, Any]) -> Iterable[Hashable]:
    """My order, with each new key behind the one it follows on the page."""
    order = list(own)
    previous: Hashable | None = None
    for key in built:
        if key not in own:
            order.insert(
                (
                    order.index(previous) + 1
                    if previous in order
                    else (0 if previous is None and not order else len(order))
                ),
                key,
            )
        previous = key
    return order
