"""What the commands, buttons and messages work with, and the one place where it is built.

The parts do not know `Services`: each takes what it needs, and what it needs stands above it in `build_services`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from discord.ext import commands

from bot.asked.log import QuestionLog
from bot.changes.followed import FollowedPage
from bot.discord_app.background.calendars import Calendars
from bot.discord_app.background.clashes import ClashNotices
from bot.discord_app.background.date_sync import DateSync
from bot.discord_app.background.desk import Desk, open_desk
from bot.discord_app.background.digests import WeeklyDigests
from bot.discord_app.background.discord_time import DiscordTime
from bot.discord_app.background.faq_reload import FaqReload
from bot.discord_app.background.living_list import LivingLists
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.background.page_changes import PageChanges
from bot.discord_app.background.publisher import DiscordPublisher
from bot.discord_app.background.publishers import Publishers
from bot.discord_app.ui.buttons import ButtonRouter
from bot.discord_app.ui.limits import AskingLimits
from bot.health.metrics import Metrics
from bot.in_flight import InFlight
from bot.reminders.scheduler import Scheduler, SchedulerOptions
from bot.reminders.service import ReminderService
from bot.revisions.edits import FaqEdits
from bot.servers.answers import Answers
from bot.servers.deciders import Deciders
from bot.servers.settings import ServerSettingsCache
from bot.servers.talk import Talk
from bot.servers.workshops import Workshops
from bot.shards import ALL, Shards
from bot.store.ledger import DIGEST
from bot.store.store import Store

_POSTS_PER_S = 40  # of all processes together; Discord's limit is 50 requests


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What the process is given.

    - `clock` gives the instant the bot acts at; `reads_messages`: it has the message-content intent
    - `page`: the page that the FAQ is built from, followed; `shards`: the servers that this process serves
    - `calendar_folder`: where each server's calendar is kept as a file for a web server to serve, None for nowhere
    - `calendar_address`: where that folder is served, ending in a slash
    - `questions_kept`: for how long questions are kept; zero for not at all
    - `limits`: how fast members and channels may ask; `posting`: how fast reminders are posted
    """

    clock: Callable[[], datetime]
    store: Store
    servers: ServerSettingsCache
    workshops: Workshops
    shards: Shards = ALL
    page: FollowedPage | None = None
    reads_messages: bool = False
    calendar_folder: Path | None = None
    calendar_address: str = ""
    questions_kept: timedelta = timedelta(days=30)
    limits: AskingLimits = field(default_factory=AskingLimits)
    posting: SchedulerOptions | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The collaborators of every feature. `client` is discord.py's: nothing of ours is reached through it."""

    client: commands.Bot
    clock: Callable[[], datetime]
    reads_messages: bool
    limits: AskingLimits
    store: Store
    servers: ServerSettingsCache
    workshops: Workshops
    answers: Answers
    questions: QuestionLog
    reminders: ReminderService
    notifier: OrganizerNotifier
    publisher: DiscordPublisher
    digests: WeeklyDigests
    scheduler: Scheduler
    calendars: Calendars
    living_lists: LivingLists
    date_sync: DateSync
    faq_reload: FaqReload
    edits: FaqEdits
    deciders: Deciders
    desk: Desk
    page_changes: PageChanges
    buttons: ButtonRouter
    talk: Talk = field(default_factory=Talk)
    in_flight: InFlight
    discord_time: DiscordTime


def build_services(
    client: commands.Bot, host: Host, metrics: Metrics, discord_time: DiscordTime, in_flight: InFlight
) -> Services:
    """Build everything, each part from those above it."""
    clock, store, workshops, plan_changed = host.clock, host.store, host.workshops, asyncio.Event()
    questions, notifier = QuestionLog(store.asked, clock, host.questions_kept), OrganizerNotifier(client, host.servers)
    reminders = ReminderService(store, workshops, clock, plan_changed, _knows_channels(client))
    calendars = _calendars(host)
    lists = LivingLists(client, store.living_lists, workshops, calendars, notifier, clock)
    date_sync = DateSync(client, host.shards, workshops, reminders, notifier, calendars, lists, clock)
    deciders, edits, faq_reload = _faq_parts(client, host, notifier, date_sync)
    publisher = DiscordPublisher(client, reminders, notifier, clock)
    digests = WeeklyDigests(client, store, host.servers, workshops, deciders, notifier, clock, kept=questions.kept)
    desk = open_desk(client, host.servers, store, workshops, deciders, edits, faq_reload, notifier, clock, plan_changed)
    return Services(
        client=client,
        clock=clock,
        reads_messages=host.reads_messages,
        limits=host.limits,
        store=store,
        servers=host.servers,
        workshops=workshops,
        answers=Answers(workshops, clock, metrics.question, questions.note),
        questions=questions,
        reminders=reminders,
        notifier=notifier,
        publisher=publisher,
        digests=digests,
        scheduler=_scheduler(host, Publishers(publisher, {DIGEST: digests, **desk.publishers}), plan_changed, metrics),
        calendars=calendars,
        living_lists=lists,
        date_sync=date_sync,
        faq_reload=faq_reload,
        edits=edits,
        deciders=deciders,
        desk=desk,
        page_changes=PageChanges(host.page, client, store.pages, notifier, faq_reload, clock, deciders),
        buttons=ButtonRouter(in_flight),
        in_flight=in_flight,
        discord_time=discord_time,
    )


def _scheduler(host: Host, publishers: Publishers, plan_changed: asyncio.Event, metrics: Metrics) -> Scheduler:
    """Return what posts, at this process's share of what Discord allows."""
    pace = host.posting or SchedulerOptions(per_s=max(1, int(_POSTS_PER_S * host.shards.share)))
    ledger, observe = host.store.ledger, metrics.post
    return Scheduler(ledger, publishers, host.clock, pace, plan_changed=plan_changed, observe=observe)


def _calendars(host: Host) -> Calendars:
    """Return what writes a calendar file per server, in its language."""
    stored, languages = host.store.calendars, host.servers.languages
    return Calendars(stored, host.workshops, host.clock, host.calendar_folder, host.calendar_address, languages)


def _faq_parts(
    client: commands.Bot, host: Host, notifier: OrganizerNotifier, dates: DateSync
) -> tuple[Deciders, FaqEdits, FaqReload]:
    """Build what follows the FAQs, and what organizers change in them."""
    workshops, decisions = host.workshops, host.store.pages
    deciders = Deciders(workshops, decisions, lambda: _servers(client), alone=host.shards.share == 1)
    edits = FaqEdits(host.store.revisions, workshops.library)
    clashes = ClashNotices(workshops, deciders, decisions, notifier)
    return deciders, edits, FaqReload(workshops, notifier, dates, edits, clashes)


def _servers(client: commands.Bot) -> set[int]:
    return {guild.id for guild in client.guilds}


def _knows_channels(client: commands.Bot) -> Callable[[int, int], bool]:
    """Return what says whether a channel (second) belongs to a server (first)."""

    def has_channel(guild_id: int, channel_id: int) -> bool:
        guild = client.get_guild(guild_id)
        return guild is not None and guild.get_channel_or_thread(channel_id) is not None

    return has_channel
