"""A Discord on loopback, to which the real discord.py connects.

- `world`: what there is: users, servers, channels, messages, and how Discord writes each
- `gateway`: sessions: HELLO, IDENTIFY, READY, heartbeats, RESUME, RECONNECT, INVALID_SESSION; events by intents
- `rest`: the routes the bot uses, their limits, and faults on request
- `server`: all of it behind one port, and what members do
"""

from tests.discord_app.double.rest import Call, Fault
from tests.discord_app.double.server import Discord

__all__ = ["Call", "Discord", "Fault"]
