"""Counts for Prometheus. Names follow https://prometheus.io/docs/practices/naming/; no text and no id of a member is ever a label."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_FAST = (0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25, 1.0)  # seconds of matching


class Metrics:
    """One registry a bot, so that two in one process do not meet."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.questions = Counter("workshop_questions", "Questions by what came of them", ["outcome", "entry"], registry=self.registry)
        self.seconds = Histogram("workshop_answer_seconds", "Seconds to find an answer", buckets=_FAST, registry=self.registry)
        self.events = Counter("workshop_gateway_events", "Events from the gateway", ["event"], registry=self.registry)
        self.posts = Counter("workshop_posts", "Reminders and notices by how they ended", ["kind", "state"], registry=self.registry)
        self.late = Counter("workshop_posts_late", "Posts sent more than a minute after they were due", registry=self.registry)
        self.planned = Gauge("workshop_posts_planned", "Posts that this process will send", registry=self.registry)
        self.due = Gauge("workshop_posts_due", "Posts that are due and not sent yet", registry=self.registry)
        self.in_flight = Gauge("workshop_answers_in_flight", "Answers that are being given", registry=self.registry)
        self.rest = Counter("workshop_rest_errors", "Requests to Discord that failed, by status", ["status"], registry=self.registry)
        self.lag = Gauge("workshop_loop_lag_seconds", "How late the event loop is", registry=self.registry)
        self.heartbeat = Gauge("workshop_heartbeat_age_seconds", "Since Discord last acknowledged a heartbeat", registry=self.registry)
        self.servers = Gauge("workshop_servers", "Servers the bot is in", registry=self.registry)

    def question(self, outcome: str, entry: str, seconds: float) -> None:
        """Count a question; `entry` is a kind of the bank, or "own" for an entry of the FAQ, whose names are the host's."""
        self.questions.labels(outcome, entry).inc()
        self.seconds.observe(seconds)

    def post(self, kind: str, state: str, late_s: float) -> None:
        """Count how a post ended."""
        self.posts.labels(kind, state).inc()
        if state == "sent" and late_s > 60:  # noqa: PLR2004
            self.late.inc()

    def exposition(self) -> bytes:
        """Return everything in Prometheus's text format."""
        return generate_latest(self.registry)
