"""Metrics for Prometheus. No text and no id of a member is ever a label.

Names follow https://prometheus.io/docs/practices/naming/.
"""

from __future__ import annotations

from functools import partial

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_FAST = (0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25, 1.0)  # seconds of matching


class Metrics:
    """One registry per bot, so two bots in a process don't share metrics."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        counter = partial(Counter, registry=self.registry)
        gauge = partial(Gauge, registry=self.registry)
        self.questions = counter("workshop_questions", "Questions by outcome", ["outcome", "entry"])
        self.seconds = Histogram(
            "workshop_answer_seconds", "Seconds to find an answer", buckets=_FAST, registry=self.registry
        )
        self.events = counter("workshop_gateway_events", "Events from the gateway", ["event"])
        self.posts = counter("workshop_posts", "Reminders and notices by final state", ["kind", "state"])
        self.late = counter("workshop_posts_late", "Posts sent more than a minute after they were due")
        self.planned = gauge("workshop_posts_planned", "Posts that this process will send")
        self.due = gauge("workshop_posts_due", "Posts that are due and not sent yet")
        self.in_flight = gauge("workshop_answers_in_flight", "Answers being sent")
        self.rest = counter("workshop_rest_errors", "Requests to Discord that failed, by status", ["status"])
        self.lag = gauge("workshop_loop_lag_seconds", "How late the event loop is")
        self.heartbeat = gauge("workshop_heartbeat_age_seconds", "Since Discord last acknowledged a heartbeat")
        self.servers = gauge("workshop_servers", "Servers the bot is in")

    def question(self, outcome: str, entry: str, seconds: float) -> None:
        """Count a question; `entry` is a kind of the bank, or "own" for any entry of the FAQ."""
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
