"""Every setting there is, with its default and what it is. `.env.example` and the README are checked against this list."""

from __future__ import annotations

PREFIX = "WORKSHOP_"
SETTINGS_FILE = "WORKSHOP_SETTINGS"  # read before the others, which may stand in that file

# Name -> (default, what it is). In the order of .env.example.
DECLARED = {
    "WORKSHOP_KNOWLEDGE": ("knowledge", "The FAQ file, or a folder that holds faq.yaml files (in it or below it)."),
    "WORKSHOP_SOURCE": (
        "",
        "The page of the call (https://...): the FAQ is built from it at start and followed; nothing else is needed then.",
    ),
    "WORKSHOP_NOW": ("", "The instant to answer at, to rehearse (2023-09-20T12:00Z); empty means the present."),
    "WORKSHOP_SERVERS": (
        "",
        "Which server answers from which FAQ, by the host: 123456789012345678=name,*=other (* is every other place); empty lets organizers choose.",
    ),
    "WORKSHOP_DATA": ("data", "The folder for what the bot keeps (server settings, verdict counts), in one SQLite file."),
    "DATABASE_URL": ("", "A PostgreSQL address (postgresql://user:password@host/name) to keep it there instead; a secret."),
    "WORKSHOP_SHARDS": (
        "",
        "The shards that this process serves, of how many: 0-3/16; or ordinal*4/16, four by the number at the end of HOSTNAME (StatefulSet). Empty: all.",
    ),
    "WORKSHOP_HEALTH": ("", "HOST:PORT of /healthz, /readyz and /metrics (127.0.0.1:8080; a container uses it itself); empty for none."),
    "WORKSHOP_STATUS_CHANNEL": ("", "The id of a channel where the bot says that it comes online and goes offline; empty for none."),
    "SENTRY_DSN": ("", "Where errors are reported to (https://key@host/project), with the extra `sentry`; a secret; empty for nowhere."),
    "DISCORD_TOKEN": ("", "The token of the bot, for `workshop-bot run`; a secret: never commit it."),
}

# May be given as the path of a file (DISCORD_TOKEN_FILE), as container platforms mount them.
SECRETS = ("DISCORD_TOKEN", "DATABASE_URL", "SENTRY_DSN")
