"""Query the health of a running bot, as a container's HEALTHCHECK does.

  workshop-bot health              exit code 0 when it is alive, 1 when not, 69 when nothing answers
  workshop-bot health --ready      exit code 0 only when it is ready to answer members

It queries the port of WORKSHOP_HEALTH on this machine, whatever proxy is set.
"""

from __future__ import annotations

import argparse
import json
import urllib.error
import urllib.request

from bot.errors import EXIT_FINDINGS, DiscordError, SettingsError
from bot.settings.settings import Settings

_TIMEOUT_S = 4.0
_EVERYWHERE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "[::]": "[::1]"}  # noqa: S104 - asked, not listened on


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--ready", action="store_true", help="ask whether it is ready to answer members, not only whether it is alive"
    )


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the answer; return 0 when it is alive, or ready."""
    if not settings.health:
        raise SettingsError("WORKSHOP_HEALTH is not set, so there is no port to query. Set it to 127.0.0.1:8080.")
    host, _, port = settings.health.rpartition(":")
    url = f"http://{_EVERYWHERE.get(host, host)}:{port}/{'readyz' if options.ready else 'healthz'}"
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # no proxy leads back to this machine
    try:
        with direct.open(url, timeout=_TIMEOUT_S) as answer:
            print(json.dumps(json.load(answer)))
    except urllib.error.HTTPError as error:
        print(error.read().decode("utf-8", "replace"))
        return EXIT_FINDINGS
    except (OSError, ValueError) as error:
        raise DiscordError(
            f"no bot answers at {url} ({type(error).__name__}). Is it running, with the same WORKSHOP_HEALTH?"
        ) from None
    return 0
