"""Every rule of every table: it reads its examples, leaves its near misses, holds nothing unneeded, and is linear."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import partial

import pytest

import bot.cfp
import bot.page
from bot.rules import Rule
from tests.pace import quickest_s, slowness

SIZE = 20_000  # characters
LONGEST_S = 0.25  # a linear pattern takes a few milliseconds, a quadratic one over a second


def tables() -> Iterator[tuple[str, Rule]]:
    """Yield the rules of every module, named by where they stand first."""
    seen: set[int] = set()
    for package in (bot.cfp, bot.page):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                for rule in value if isinstance(value, tuple | list) else [value]:
                    if isinstance(rule, Rule) and id(rule) not in seen:
                        seen.add(id(rule))
                        yield f"{found.name.removeprefix('bot.')}.{name}:{rule.name}", rule


RULES = dict(sorted(tables(), key=lambda row: row[0]))


TOKEN = re.compile(
    r"""
    \\. | \[\^?\]?(?:\\.|[^\]\\])*\] | \#[^\n]*    # what is escaped, a class, a comment: stepped over
    | (?P<open> \( (?:\?(?:P<\w+>|<?[=!]|[a-z-]*:))? ) | (?P<bar> \| ) | (?P<close> \) )
    """,
    re.VERBOSE | re.DOTALL,
)


def without_each_alternative(pattern: str) -> Iterator[tuple[str, str]]:
    """Yield each alternative of a pattern, at any depth, and the pattern without it."""
    groups: list[list[int]] = [[0]]  # of each open group: where its alternatives begin
    for token in [*TOKEN.finditer(f"{pattern})")]:
        if token["open"]:
            groups.append([token.end()])
        elif token["bar"]:
            groups[-1].append(token.end())
        elif token["close"]:
            starts = groups.pop()
            ends = [*(start - 1 for start in starts[1:]), token.start()]
            for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
                if len(starts) > 1 and pattern[start:end].strip():
                    cut = (start - 1, end) if number else (start, end + 1)
                    yield pattern[start:end].strip(), pattern[: cut[0]] + pattern[cut[1] :]


def found(rule: Rule, pattern: str) -> list[object]:
    regex = rule.compiled(pattern)
    texts = (*rule.examples, *rule.near_misses)
    return [[(match.span(), match.groups()) for match in regex.finditer(text)] for text in texts]


@pytest.mark.parametrize("name", RULES)
def test_a_rule_reads_its_examples_and_leaves_its_near_misses(name: str) -> None:
    rule = RULES[name]
    assert rule.examples
    assert (
        [text for text in rule.examples if not rule.search(text)],
        [text for text in rule.near_misses if rule.search(text)],
    ) == ([], [])


@pytest.mark.slow
@pytest.mark.parametrize("name", RULES)
def test_no_alternative_can_be_taken_out_with_nothing_noticing(name: str) -> None:
    rule = RULES[name]
    whole = found(rule, rule.pattern)
    assert [what for what, rest in without_each_alternative(rule.pattern) if found(rule, rest) == whole] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_linear_on_its_own_worst_case(name: str) -> None:
    rule = RULES[name]
    slow, limit_s = [], LONGEST_S * slowness()
    for text in hard(rule):
        started = time.process_time()
        find_all(rule, text)
        if time.process_time() - started > limit_s:
            slow.append(text)
    again_s = {text[:60]: quickest_s(partial(find_all, rule, text), limit_s=LONGEST_S) for text in slow}
    assert {text: took for text, took in again_s.items() if took >= LONGEST_S} == {}


def find_all(rule: Rule, text: str) -> int:
    return sum(1 for _ in rule.finditer(text))


def hard(rule: Rule) -> Iterator[str]:
    """Yield long texts made of what the rule looks for: whole, cut short, word by word, and of what gaps may hold."""
    for sign in ("a", " ", "1", "(", ".", "-", "Aa ", "aA1 ", "a, ", "1. "):
        yield (sign * SIZE)[:SIZE]
    for example in rule.examples[:4]:
        words = example.split()
        pieces = [example, example[: len(example) // 2], example[:-1], *words[:2]]
        for piece in pieces:
            yield (f"{piece} " * SIZE)[:SIZE]
        yield example + " " * SIZE
        yield example[:-1] + "a" * SIZE
        yield example[:-1] + " a" * (SIZE // 2)


def test_the_proof_itself_notices() -> None:
    rule = Rule("proof", r"\b(?: send | mail )\b | ^post", examples=("send it", "post"))
    assert [
        what for what, rest in without_each_alternative(rule.pattern) if found(rule, rest) == found(rule, rule.pattern)
    ] == ["mail"]
