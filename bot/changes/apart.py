"""Work on a page in a process of its own, with limits: whatever the page is, the bot goes on meanwhile."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from bot.errors import PageAwayError, PageError, WorkshopError

Result = TypeVar("Result")
MAX_S = 60.0
_MAX_BYTES = 1 << 30


def apart(work: Callable[..., Result], *given: object, max_s: float = MAX_S) -> Result:
    """Run `work` in another process and return what it returns; blocks its thread meanwhile.

    Raises OSError and PageAwayError as it raised them, PageError with the words of what else it raised, and PageError
    when it takes longer than `max_s` or more memory than a gigabyte.
    """
    context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(theirs, max_s, work, given), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(max_s):
            raise PageError(f"reading the page took longer than {max_s:.0f} s. Is it the page of the call?")
        raised, result = ours.recv()
    except EOFError:
        raise PageError("reading the page took more time or memory than it may. Is it the page of the call?") from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if raised is not None:
        raise raised(*result)
    return result  # type: ignore[no-any-return]


def _run(answer: Connection, max_s: float, work: Callable[..., Any], given: tuple[object, ...]) -> None:
    """Do the work in the other process, which does not outlive the bot."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(ImportError):  # not on Windows
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (_MAX_BYTES, _MAX_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (int(max_s) + 1, int(max_s) + 1))
    try:
        answer.send((None, work(*given)))
    except OSError as error:
        answer.send((OSError, (error.errno, error.strerror, error.filename)))
    except WorkshopError as error:
        answer.send((PageAwayError if isinstance(error, PageAwayError) else PageError, (str(error),)))
    except MemoryError:
        return


def _end_with_parent() -> None:
    """End this process when the one that started it does, however that ends."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
