"""Reads a FAQ file: PyYAML's safe loader, a place for every value, all problems at once."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from yaml.constructor import SafeConstructor

from bot.errors import FaqError, Place, Problem
from bot.faq.marks import half_typographic
from bot.faq.misread import misread
from bot.faq.model import Faq, Workshop
from bot.faq.passages import Passage, load_passages, quoted_passages
from bot.faq.problems import Path_, explained
from bot.faq.repeated import repeated_ids, repeated_keys
from bot.safe_yaml import SafeLoader

MAX_BYTES = 4_000_000
MAX_DEPTH = 40
_DAY_TAG, _TEXT_TAG = "tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:str"

_NO_FAQ = Faq.model_construct(
    workshop=Workshop.model_construct(name="")
)  # stands in while the places of problems are looked up


@dataclass(frozen=True, slots=True)
class LoadedFaq:
    """A FAQ with the place of every value in its file, and the passages of its call."""

    faq: Faq
    file: str
    places: dict[Path_, Place]
    text: str
    passages: tuple[Passage, ...] = ()

    def place(self, *path: Hashable) -> Place:
        """Return the place of the value at `path`, or of the nearest value around it."""
        while path:
            if path in self.places:
                return self.places[path]
            path = path[:-1]
        return Place(self.file)


def load_faq(path: Path) -> LoadedFaq:
    """Read and check the FAQ file at `path`; raise FaqError with every problem and its place."""
    fix = "Give the path of a faq.yaml or of its folder, or build one: workshop-bot build PAGE -o faq.yaml"
    loaded = parse_faq(read_file(path, fix=fix), file=str(path))
    passages = load_passages(path)
    return loaded if passages is None else replace(loaded, passages=passages)


def read_file(path: Path, *, fix: str) -> str:
    """Return the text of a file; raise FaqError, with `fix` where there is no such file."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FaqError([Problem(Place(str(path)), f"the file is larger than {MAX_BYTES:,} bytes")])
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FaqError([Problem(Place(str(path), 0, 0), error.strerror or "it cannot be read", fix)]) from None
    except UnicodeDecodeError:
        raise FaqError([Problem(Place(str(path)), "the file is not UTF-8 text", "Save it as UTF-8.")]) from None


def parse_faq(text: str, *, file: str, places: dict[Path_, Place] | None = None) -> LoadedFaq:
    """Check the text of a FAQ file; `file` is the name that problems are reported under, `places` where its values
    were written, if not here.
    """
    values, here = read_values(text, file=file)
    data = _tuples(values)
    if not isinstance(data, dict):
        raise FaqError([Problem(Place(file), "the file holds no FAQ", "It must begin with 'workshop:'.")])
    if repeated := repeated_ids(data, here):
        raise FaqError(repeated)
    try:
        faq = Faq.model_validate(data)
    except ValidationError as error:
        found = LoadedFaq(_NO_FAQ, file, here if places is None else places, text)
        raise FaqError(explained(error.errors(), data, found.place)) from None
    return LoadedFaq(faq, file, here, text, quoted_passages(faq))


def read_values(text: str, *, file: str) -> tuple[Any, dict[Path_, Place]]:
    """Return what YAML holds, and where each value stands; raise FaqError with every problem."""
    loader = SafeLoader(text)
    places: dict[Path_, Place] = {}
    problems: list[Problem] = []
    values = None
    try:
        node = loader.get_single_node()
        if node is not None:
            _mark(node, (), file, places, problems)
            values = None if problems else loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        problems = [misread(error, text, file)]
    except (yaml.YAMLError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else "unreadable"
        problems = [Problem(Place(file), f"not valid YAML: {first}")]
    finally:
        loader.dispose()
    if problems:
        raise FaqError(problems)
    return values, places


def _is_day(node: yaml.ScalarNode) -> bool:
    try:
        SafeConstructor().construct_yaml_timestamp(node)
    except ValueError:  # 2027-02-30
        return False
    return True


def _mark(node: yaml.Node, path: Path_, file: str, places: dict[Path_, Place], problems: list[Problem]) -> None:
    """Note the place of `node` and everything in it; refuse repeated keys, aliases in disguise and endless depth."""
    place = Place(file, node.start_mark.line + 1, node.start_mark.column + 1)
    if path in places or len(path) > MAX_DEPTH:
        problems.append(Problem(place, "nested too deep", f"At most {MAX_DEPTH} levels are read."))
        return
    places[path] = place
    if isinstance(node, yaml.ScalarNode) and node.tag == _DAY_TAG and not _is_day(node):
        node.tag = _TEXT_TAG  # whoever reads its value then tells where it stands and what is wrong with it
    if isinstance(node, yaml.ScalarNode) and not node.style and half_typographic(node.value):
        what = f'the text begins with {node.value[0]}, a typographic quotation mark, and ends with "'
        problems.append(Problem(place, what, 'Write " at both ends.'))
    if isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value):
            _mark(item, (*path, position), file, places, problems)
    elif isinstance(node, yaml.MappingNode):
        problems += repeated_keys(node, path, file)
        seen: set[str] = set()
        for key, value in node.value:
            where = Place(file, key.start_mark.line + 1, key.start_mark.column + 1)
            if not isinstance(key, yaml.ScalarNode):
                problems.append(Problem(where, "a key must be a plain word"))
                continue
            if key.value not in seen:
                seen.add(key.value)
                _mark(value, (*path, key.value), file, places, problems)


def _tuples(value: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
    """Make lists tuples, as the frozen model has them."""
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    if isinstance(value, dict):
        return {key: _tuples(item) for key, item in value.items()}
    return value
