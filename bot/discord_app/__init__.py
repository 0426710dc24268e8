"""The bot in Discord: reads what members do, asks the answerer, shows what it says. Only this room knows discord.py.

From the bottom up: `text` is what is said, `ui` what every feature builds on, `background` what goes on by itself;
`services.Services` is what the features work with, built once. The features are `organizers`, `reminders` and `asking`;
`runtime` is the process around them.
"""
