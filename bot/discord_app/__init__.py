"""The bot in Discord: reads what members do, asks the answerer, shows what it says. Only this room knows discord.py.

`asking`, `reminders` and `organizers` are its features; each command, button and message works with `services.Services`,
which is built once. `text` is what is said, `ui` what every feature builds on, `runtime` the process around them.
"""
