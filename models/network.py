"""The network of `bot.matching.relevance` as it is trained, over padded rows of words."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from bot.matching.relevance import BESIDE, LARGEST, LENGTH_UNIT, PARTS, SIDES, WHOLE_UNIT, WIDTH
from bot.matching.sense import DIMENSIONS
from models.tuning import Floats

_HIDDEN = 40
_DROPPED_PARTS, _DROPPED_HIDDEN = 0.1, 0.15
_NOTHING = -1.5  # similarity to no word
_AROUND = ("context", "nearby", "text_before", "text_after")  # parts that a word adds to others: little at the start
_LITTLE = 0.3


class Table(NamedTuple):
    """The words' vectors, how rare each is and what it weighs in a text; row 0 is no word."""

    vectors: Floats
    rarity: Floats
    weights: Floats


class Net(nn.Module):  # type: ignore[misc]  # torch is not always there
    """The network of `bot.matching.relevance`, over padded rows of words."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._vectors, self._rarity, self._weights = map(torch.tensor, table)
        # what the vectors of this network have beside those of the table
        self.beside = nn.Embedding(len(table.vectors), DIMENSIONS, padding_idx=0, sparse=True)
        self.beside.weight.data.zero_()
        self.parts = nn.ModuleDict({part: nn.Linear(DIMENSIONS, WIDTH, bias=False) for part in PARTS})
        for part, like in (("key", "query"), ("text_whole", "whole")):
            self.parts[part].weight.data.copy_(self.parts[like].weight.data)
        for part in _AROUND:
            self.parts[part].weight.data.mul_(_LITTLE)
        self.rare, self.similarity = nn.Linear(1, WIDTH), nn.Linear(1, WIDTH, bias=False)
        self.hidden, self.out = nn.Linear(2 * WIDTH + 2, _HIDDEN), nn.Linear(_HIDDEN, 1)
        self._thin, self._thin_hidden = nn.Dropout(_DROPPED_PARTS), nn.Dropout(_DROPPED_HIDDEN)

    def forward(self, asked: Tensor, said: Tensor) -> Tensor:
        rows, place = torch.unique(torch.cat([asked.flatten(), said.flatten()]), return_inverse=True)
        vectors = self._vectors_of(rows)  # of each word once, however often a batch has it
        here, there = (one[..., None] > 0 for one in (asked, said))
        at, of = place[: asked.numel()].view_as(asked), place[asked.numel() :].view_as(said)
        ours = {part: here * functional.embedding(at, vectors[part]) for part in SIDES[0]}
        theirs = {part: there * functional.embedding(of, vectors[part]) for part in SIDES[1]}
        count = here.sum(1).float()
        rest = ours["context"].sum(1, keepdim=True) - ours["context"]
        queries = functional.normalize(ours["query"] + rest / count.clamp(min=1)[..., None], dim=-1)
        keys = functional.normalize(theirs["key"] + _beside(theirs["nearby"]), dim=-1)
        near = torch.einsum("bnd,bmd->bnm", queries, keys)
        similarity, nearest = near.masked_fill((said == 0)[:, None, :], _NOTHING).max(-1)
        told = _with_neighbours(theirs["text_value"], theirs["text_before"], theirs["text_after"])
        other = torch.gather(told, 1, nearest[..., None].expand(-1, -1, WIDTH))
        own = _with_neighbours(ours["value"], ours["before"], ours["after"])
        pairs = here * functional.relu(own + other + self.similarity(similarity[..., None]))
        wholes = (functional.normalize(one.sum(1), dim=-1) for one in (ours["whole"], theirs["text_whole"]))
        alike = WHOLE_UNIT * torch.mul(*wholes).sum(1, keepdim=True)
        found = [pairs.sum(1) / count.clamp(min=1), pairs.max(1).values, alike, count / LENGTH_UNIT]
        hidden = functional.relu(self.hidden(self._thin_hidden(torch.cat(found, -1))))
        return self.out(self._thin_hidden(hidden))[:, 0]

    def _vectors_of(self, rows: Tensor) -> dict[str, Tensor]:
        """The vectors of some words, one of each of PARTS."""
        words = self._thin(self._vectors[rows] + self.beside(rows))
        found = {part: layer(words) for part, layer in self.parts.items()}
        for part in ("context", "whole", "text_whole"):
            found[part] = found[part] * self._weights[rows][:, None]
        found["value"] = found["value"] + self.rare(self._rarity[rows][:, None])
        return found

    def packed(self) -> tuple[bytes, list[float]]:
        """Return every word's vectors as `bot.matching.relevance` reads them, and the largest number in each."""
        every = self._vectors_of(torch.arange(1, len(self._vectors)))
        every["nearby"] = every["nearby"] / (2 * BESIDE)  # as `_beside` has them: summed up there
        vectors = [every[part].numpy() for part in PARTS]
        scales = [float(np.abs(one).max()) for one in vectors]
        rounded = [np.rint(one * (LARGEST / scale)) for one, scale in zip(vectors, scales, strict=True)]
        return np.concatenate(rounded, axis=1).astype(np.int8).tobytes(), scales


def _with_neighbours(values: Tensor, before: Tensor, after: Tensor) -> Tensor:
    """Values with what the words before and after add to each."""
    return values + functional.pad(before, (0, 0, 1, 0))[:, :-1] + functional.pad(after, (0, 0, 0, 1))[:, 1:]


def _beside(vectors: Tensor) -> Tensor:
    """The mean of the words beside each, those that are missing counted as nothing."""
    window = 2 * BESIDE + 1
    mean = functional.avg_pool1d(vectors.transpose(1, 2), window, stride=1, padding=BESIDE)
    return (mean.transpose(1, 2) * window - vectors) / (2 * BESIDE)
