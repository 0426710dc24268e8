"""Every word the bot says on its own in Discord, in one catalogue; what the call says is never translated."""

from __future__ import annotations

# Key -> English, Spanish. Names of commands and options are lower case, at most 32 characters; descriptions at most 100.
CATALOGUE: dict[str, tuple[str, str]] = {
    "ask": ("ask", "preguntar"),
    "ask.description": ("Ask about the workshop: dates, page limit, topics, policies", "Pregunta sobre el taller: fechas, límite de páginas, temas, normas"),
    "ask.question": ("question", "pregunta"),
    "ask.question.description": ("Your question, in your own words", "Tu pregunta, con tus propias palabras"),
    "ask.visible": ("visible", "visible"),
    "ask.visible.description": ("Show the answer to everyone (default: only to you)", "Mostrar la respuesta a todos (si no, solo a ti)"),
    "answer_this": ("Answer this", "Responder a esto"),
    "deadlines": ("deadlines", "fechas"),
    "deadlines.description": ("All dates: the next one marked, each in your own time", "Todas las fechas: la próxima marcada, en tu hora local"),
    "topics": ("topics", "temas"),
    "topics.description": ("What the workshop is looking for", "Qué busca el taller"),
    "topics.check": ("check", "comprobar"),
    "topics.check.description": ("A subject: is it in scope?", "Un tema: ¿encaja en el taller?"),
    "organizers": ("organizers", "organizadores"),
    "organizers.description": ("Who organizes the workshop", "Quién organiza el taller"),
    "about": ("about", "acerca"),
    "about.description": ("What the workshop is about", "De qué trata el taller"),
    "help": ("help", "ayuda"),
    "help.description": ("What you can ask, and how", "Qué puedes preguntar y cómo"),
    "show": ("Show everyone", "Mostrar a todos"),
    "help.text": (
        (
        "I answer questions about **{name}** from its call for papers.\n"
        "• `/ask`, or mention me in a message, or write to me directly\n"
        "• right-click a message → Apps → **Answer this** to answer somebody else's question\n"
        "• `/deadlines`, `/topics`, `/organizers`, `/about`\n"
        "Every answer names its place in the call. Where the call says nothing, I say so."
        ),
        (
        "Respondo preguntas sobre **{name}** a partir de su convocatoria.\n"
        "• `/preguntar`, o menciónanme en un mensaje, o escríbeme directamente\n"
        "• clic derecho en un mensaje → Aplicaciones → **Responder a esto**\n"
        "• `/fechas`, `/temas`, `/organizadores`, `/acerca`\n"
        "Cada respuesta indica su lugar en la convocatoria. Si la convocatoria no dice nada, lo digo."
        ),
    ),
    "helpful": ("👍 Helpful", "👍 Útil"),
    "not_helpful": ("👎 Not helpful", "👎 No ayuda"),
    "thanks": ("Thank you, that is noted (without your name).", "Gracias, queda anotado (sin tu nombre)."),
    "not_noted": ("Thank you; I cannot note it at the moment.", "Gracias; ahora mismo no puedo anotarlo."),
    "no_question": (
        "What would you like to know? Ask me about dates, the page limit, topics or policies.",
        "¿Qué quieres saber? Pregúntame por fechas, límite de páginas, temas o normas.",
    ),
    "unreadable": (
        "I cannot read that message. Right-click it → Apps → **Answer this**, and I will.",
        "No puedo leer ese mensaje. Clic derecho → Aplicaciones → **Responder a esto**, y lo haré.",
    ),
    "slowly": ("One moment, please: that was a lot at once. Ask me again in {seconds} s.", "Un momento, por favor: han sido muchas a la vez. Pregúntame otra vez en {seconds} s."),
    "may_not_write": (
        "I could not answer you in {channel}: I need the permission **{permission}** there. Somebody who may manage the server can give it to me.",
        "No pude responderte en {channel}: allí necesito el permiso **{permission}**. Alguien que administre el servidor puede dármelo.",
    ),
    "old_button": ("This button belongs to an older version of me. Please ask again with `/ask`.", "Este botón es de una versión anterior. Pregunta de nuevo con `/preguntar`."),
    "bug": ("Something went wrong on my side; it was noted under `{id}`. Please try again.", "Algo falló por mi parte; quedó anotado como `{id}`. Inténtalo de nuevo."),
    "busy": ("Discord does not answer me at the moment. Please try again in a minute.", "Discord no me responde ahora. Inténtalo de nuevo en un minuto."),
}  # fmt: skip
_LANGUAGES = ("en", "es")


def say(key: str, locale: str = "en", **values: object) -> str:
    """Return the words for `key` in the language of a Discord locale ("es-ES", "en-US"), English where there is none."""
    language = locale.split("-", maxsplit=1)[0]
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    words = CATALOGUE[key][place]
    return words.format(**values) if values else words
