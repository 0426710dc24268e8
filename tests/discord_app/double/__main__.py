"""A Discord to try the bot against: python -m tests.discord_app.double [PORT]

It prints its port, says "@workshop-bot when is the deadline?" once the bot is online, and prints what the bot sends.
"""

from __future__ import annotations

import asyncio
import sys

from tests.discord_app.double.server import Discord


async def main(port: int) -> None:
    server = Discord()
    await server.start(port)
    print(f"http://127.0.0.1:{server.port}/api/v10", flush=True)
    await server.gateway.online.wait()
    print("online", flush=True)
    await asyncio.sleep(1)
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?")
    while True:
        call = await server.rest.sent.get()
        print(call.method, call.path, str(call.body)[:200], *server.rest.wrong, flush=True)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
