"""The tables, as SQLAlchemy Core. A change here needs a migration beside it; a test holds the two against each other.

Ids are Discord's snowflakes; instants are whole seconds of Unix time, which both databases compare alike.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint, true

from bot.store.inbox_tables import inbox_asks, inbox_items
from bot.store.metadata import id_column as _id
from bot.store.metadata import metadata as metadata  # noqa: PLC0414 - whoever needs it needs the tables in it

# What an organizer chose for a server.
servers = Table(
    "servers",
    metadata,
    _id("guild_id", key=True),
    Column("knowledge", String(200)),  # the FAQ it answers from; null: the host's default
    Column("organizer_role", BigInteger),  # who counts as staff beside Manage Server
    Column("staff_channel", BigInteger),  # where organizers are told what is wrong
    Column("digest", Boolean, nullable=False, server_default=true()),  # whether a week's questions are told there
    Column("languages", String(20)),  # what is posted in: "es", "en,es"; null: the host's default
)

# The channels whose questions are answered unasked.
listening = Table(
    "listening", metadata, _id("channel_id", key=True), _id("guild_id"), Index("listening_guild", "guild_id")
)

# How often an answer was called helpful or not, per entry and day: no user ids.
verdicts = Table(
    "verdicts",
    metadata,
    _id("guild_id", key=True),
    Column("entry", String(64), primary_key=True),
    Column("helpful", Boolean, primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),  # since 1970 in UTC; 0: before days were kept
    Column("count", Integer, nullable=False),
)

# What was asked, in the words that may be kept (`bot.asked.masking`), and what answered it: no user ids.
asked = Table(
    "asked",
    metadata,
    Column("id", Integer, primary_key=True),
    _id("guild_id"),  # 0: a direct message
    Column("workshop", String(200), nullable=False),  # the name of its FAQ
    Column("asked_at", BigInteger, nullable=False),
    Column("text", String(300), nullable=False),  # empty: chosen by a button
    Column("outcome", String(16), nullable=False),
    Column("entries", String(400), nullable=False),  # what answered, parted by blanks
    Index("asked_when", "workshop", "asked_at"),
    Index("asked_guild", "guild_id"),
)

# The last unasked answer by channel and entry: within the cooldown the next asker gets a link to it.
overheard = Table(
    "overheard",
    metadata,
    _id("channel_id", key=True),
    Column("entry", String(64), primary_key=True),
    _id("guild_id"),
    _id("message_id"),
    Column("answered_at", BigInteger, nullable=False),
)

# When staff last wrote in a channel or thread that is listened to.
staff_replies = Table(
    "staff_replies",
    metadata,
    _id("channel_id", key=True),
    _id("guild_id"),
    Column("replied_at", BigInteger, nullable=False),
)

# The ledger: what is to be posted, claimed with a lease, sent, confirmed. The key is what makes it once.
posts = Table(
    "posts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    _id("guild_id"),
    _id("channel_id"),
    Column("date_id", String(64), nullable=False),
    Column("instant", BigInteger, nullable=False),
    Column("lead", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("detail", String(1000), nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("leased_until", BigInteger),
    Column("first_claimed_at", BigInteger),
    Column("message_id", BigInteger),
    Column("reason", String(200), nullable=False),
    UniqueConstraint("kind", "guild_id", "channel_id", "date_id", "instant", "lead", name="posts_once"),
    Index("posts_due", "state", "due_at"),
    Index("posts_guild", "guild_id", "state"),
)

# What organizers chose about reminders; null leaves it to the FAQ. `leads` is JSON, seconds by kind of date.
reminder_settings = Table(
    "reminder_settings",
    metadata,
    _id("guild_id", key=True),
    Column("channel_id", BigInteger),
    Column("role_id", BigInteger),  # 0: nobody is mentioned, whatever the FAQ says
    Column("quiet", Boolean),
    Column("paused", Boolean, nullable=False),
    Column("leads", String(2000), nullable=False),
    Column("events", Boolean, nullable=False),
)

# The dates as a server was last told, so that a move is seen whatever happened meanwhile. A row with an empty id says
# that it was told at all: a call may have had no date then.
heard_dates = Table(
    "heard_dates",
    metadata,
    _id("guild_id", key=True),
    Column("date_id", String(64), primary_key=True),
    Column("instant", BigInteger),
    Column("literal", String(200), nullable=False),
    Column("until", BigInteger),  # the last instant it can mean
    Column("label", String(80), nullable=False, server_default=""),
)

# The change of each date that organizers were last asked about, as a digest: they are asked once.
asked_dates = Table(
    "asked_dates",
    metadata,
    _id("guild_id", key=True),
    Column("date_id", String(64), primary_key=True),
    Column("digest", String(16), nullable=False),
)

# The calendar each server was last given of each FAQ: what has changed since raises SEQUENCE. The edition is made once.
calendars = Table(
    "calendars",
    metadata,
    _id("guild_id", key=True),
    Column("faq", String(200), primary_key=True),
    Column("edition", String(80), nullable=False),
    Column("content", Text, nullable=False),
)

# The one message with all dates that a server keeps in a channel.
living_lists = Table(
    "living_lists",
    metadata,
    _id("guild_id", key=True),
    _id("channel_id"),
    Column("message_id", BigInteger),
    Column("digest", String(16), nullable=False),
)

# Dates that staff moved in Discord, in the order they did.
date_moves = Table(
    "date_moves",
    metadata,
    Column("id", Integer, primary_key=True),
    _id("guild_id"),
    Column("date_id", String(64), nullable=False),
    Column("was", String(40), nullable=False),
    Column("at", String(20)),
    Column("zone", String(64)),
    Column("announced", String(10), nullable=False),
    Column("reason", String(300), nullable=False),
)

# What organizers decided about a page that has changed.
page_changes = Table(
    "page_changes",
    metadata,
    Column("digest", String(16), primary_key=True),
    _id("guild_id", key=True),
    Column("verdict", String(8), nullable=False),
)

# What organizers changed in a FAQ from Discord. It belongs to the workshop, not to a server: several may share one.
revisions = Table(
    "revisions",
    metadata,
    Column("workshop", String(200), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),  # the key makes that one of two at once is kept
    Column("who", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("operation", String(16), nullable=False),
    Column("content", Text, nullable=False),  # JSON
    Column("undoes", Integer),
    UniqueConstraint("workshop", "undoes", name="revisions_undone_once"),
    Index("revisions_who", "who"),
)

# When the gateway takes the next IDENTIFY, by the key of its limit: milliseconds of Unix time.
identifies = Table("identifies", metadata, _id("key", key=True), Column("next_at", BigInteger, nullable=False))

# The digest of the commands that were last registered with Discord.
registered_commands = Table(
    "registered_commands", metadata, _id("application_id", key=True), Column("digest", String(64), nullable=False)
)

# Everything that goes when a server does.
OF_A_SERVER = (
    servers,
    listening,
    verdicts,
    asked,
    overheard,
    staff_replies,
    posts,
    reminder_settings,
    heard_dates,
    asked_dates,
    date_moves,
    page_changes,
    calendars,
    living_lists,
    inbox_items,
    inbox_asks,
)
