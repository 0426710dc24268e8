"""Every setting of the bot, declared once; `.env.example` and docs/hosting.md are checked against this list."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from bot.errors import SettingsError
from bot.settings import values
from bot.settings.declared import Setting, setting
from bot.settings.sources import Sources, Stated
from bot.shards import Shards
from bot.words.catalogue import languages_of

_USUAL_FILE = ".env"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings in the order of .env.example, and then what is not a setting of ours.

    - `color`: whether the terminal may be sent colours
    - `stated`: each setting as it was given and where, secrets masked
    """

    knowledge: Path = setting(
        "WORKSHOP_KNOWLEDGE",
        Path,
        "The FAQ file, or a folder that holds faq.yaml files (directly or in subfolders).",
        default="knowledge",
    )
    source: str = setting(
        "WORKSHOP_SOURCE",
        values.url,
        "The web page of the call (https://...): the FAQ is built from it at the first start, and later changes of the"
        " page are shown to organizers.",
    )
    now: str = setting(
        "WORKSHOP_NOW",
        values.instant,
        "Answer as if it were this instant, to rehearse (2023-09-20T12:00Z); empty means the present.",
    )
    servers: Mapping[str, str] = setting(
        "WORKSHOP_SERVERS",
        values.servers,
        "Which Discord server uses which FAQ: 123456789012345678=name,*=other (* means every other server and direct"
        " messages); empty lets organizers choose with /setup.",
    )
    languages: tuple[str, ...] = setting(
        "WORKSHOP_LANGUAGE",
        languages_of,
        "What reminders and notices are posted in, one or two of en, es, fr, de, pt, zh, ja and vi (en,es); organizers"
        " choose others for their servers with /setup language:.",
        default="en",
    )
    data: Path = setting(
        "WORKSHOP_DATA",
        Path,
        "The folder for the bot's own data: one SQLite file with server settings, reminders and feedback counts.",
        default="data",
    )
    database_url: str = setting(
        "DATABASE_URL",
        values.database,
        "A PostgreSQL address (postgresql://user:password@host/name) to store the data there instead; a secret.",
        secret=True,
    )
    shards: Shards = setting(
        "WORKSHOP_SHARDS",
        values.shards,
        "The shards this process serves, and of how many: 0-3/16; in a StatefulSet ordinal*4/16 (four per pod, by the"
        " number at the end of HOSTNAME). Empty: all.",
    )
    health: str = setting(
        "WORKSHOP_HEALTH",
        values.address,
        "HOST:PORT that serves /healthz, /readyz and /metrics (the container image sets 127.0.0.1:8080); empty for"
        " none.",
    )
    proxy: str = setting(
        "WORKSHOP_PROXY",
        values.proxy,
        "An HTTP proxy for everything that goes to Discord (http://user:password@proxy.example.org:3128); a secret;"
        " empty for none, whatever HTTP_PROXY says.",
        secret=True,
    )
    status_channel: int = setting(
        "WORKSHOP_STATUS_CHANNEL",
        values.channel,
        "The id of a channel for notices that the bot comes online or goes offline; empty for none.",
    )
    calendars: Path | None = setting(
        "WORKSHOP_CALENDARS",
        values.folder,
        "A folder for a calendar file per server, kept up to date for your web server to serve; empty for none.",
    )
    calendars_url: str = setting(
        "WORKSHOP_CALENDARS_URL",
        values.served_folder,
        "The address where that folder is served, so that members can subscribe (https://example.org/calendars/).",
    )
    sentry: str = setting(
        "SENTRY_DSN",
        values.dsn,
        "Where to report errors (https://key@host/project), with the extra `sentry`; a secret; empty for nowhere.",
        secret=True,
    )
    token: str = setting(
        "DISCORD_TOKEN",
        values.token,
        "The bot's token, for `workshop-bot run`; a secret: never commit it.",
        secret=True,
    )
    color: bool = True
    stated: tuple[Stated, ...] = ()

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """Read the settings from `env`, by default from the process's environment and the file `.env` in this folder.

        Raises SettingsError that names everything that is wrong, one problem per line.
        """
        usual = _USUAL_FILE if env is None else ""
        env = os.environ if env is None else env
        given = Sources(env, tuple(DECLARED.values()), usual=usual)
        given.rewrite("WORKSHOP_SHARDS", lambda text: values.shards_by_ordinal(text, env.get("HOSTNAME", "")))
        read = {field: given.value(declared) for field, declared in DECLARED.items()}
        if given.problems:
            raise SettingsError("\n".join(given.problems))
        # https://no-color.org: any value but the empty one asks for plain text
        settings = cls(**read, color=not env.get("NO_COLOR"), stated=given.stated())  # type: ignore[arg-type]
        if settings.source:  # every command uses the FAQ that was built from that page
            built = settings.data / "source" / values.folder_of(settings.source) / "faq.yaml"
            settings = replace(settings, knowledge=built)
        return settings


# Field of Settings -> its declaration, in the order of .env.example.
DECLARED: dict[str, Setting] = {
    field.name: field.metadata["setting"] for field in fields(Settings) if "setting" in field.metadata
}
