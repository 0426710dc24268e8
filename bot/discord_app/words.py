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
    "deadlines.description": ("All dates: the next one first, each in your own time, and as a calendar file", "Todas las fechas: la próxima primero, en tu hora local, y como archivo de calendario"),
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
    "remove": ("🗑 Not helpful? Remove", "🗑 ¿No ayuda? Quitar"),
    "remove.done": ("Removed. Thank you for telling.", "Quitado. Gracias por avisar."),
    "remove.not_yours": ("Only the one who asked, or an organizer, can remove this.", "Solo quien preguntó, o alguien de la organización, puede quitar esto."),
    "answered_there": ("That was answered here a moment ago: {link}", "Eso se respondió aquí hace un momento: {link}"),
    "page": ("page {number} of {of}", "página {number} de {of}"),
    "page.before": ("◀ Back", "◀ Atrás"),
    "page.next": ("More ▶", "Más ▶"),
    "no_workshop": (
        "No workshop has been chosen for this server yet. An organizer can do that with `/setup knowledge:`.",
        "Todavía no se ha elegido un taller para este servidor. La organización puede hacerlo con `/setup knowledge:`.",
    ),
    "which_workshop": ("I answer for several workshops: {names}. Please name yours in the question.", "Respondo por varios talleres: {names}. Nombra el tuyo en la pregunta, por favor."),
    "not_staff": ("This command is for organizers: those who may manage the server, or have the role set with `/setup`.", "Este comando es para la organización: quien administra el servidor o tiene el rol elegido con `/setup`."),
    "server_only": ("This command works in a server only.", "Este comando solo funciona en un servidor."),
    "store_away": ("My memory does not answer at the moment, so nothing was changed. Please try again in a minute.", "Mi memoria no responde ahora; no se ha cambiado nada. Inténtalo de nuevo en un minuto."),
    "forbidden": ("Discord does not let me do that here: a permission is missing. An organizer sees which with `/doctor`.", "Discord no me deja hacer eso aquí: falta un permiso. La organización ve cuál con `/doctor`."),
    "setup": ("setup", "configurar"),
    "setup.description": ("For organizers: choose workshop, role and staff channel; show what is chosen", "Para la organización: elegir taller, rol y canal interno; mostrar lo elegido"),
    "setup.role": ("role", "rol"),
    "setup.role.description": ("Who counts as organizer, beside those who may manage the server", "Quién cuenta como organización, además de quien administra el servidor"),
    "setup.channel": ("channel", "canal"),
    "setup.channel.description": ("Where I tell organizers what only they can mend", "Dónde aviso a la organización de lo que solo ella puede arreglar"),
    "setup.knowledge": ("knowledge", "conocimiento"),
    "setup.knowledge.description": ("The workshop this server asks about", "El taller sobre el que pregunta este servidor"),
    "setup.reset": ("reset", "restablecer"),
    "setup.reset.description": ("Forget what was chosen before", "Olvidar lo elegido antes"),
    "setup.state": (
        "**Workshop**: {knowledge}\n**Organizers**: Manage Server, and {role}\n**Staff channel**: {channel}\n**Answering unasked in**: {listens}\n-# `/doctor` tells whether all of it works.",
        "**Taller**: {knowledge}\n**Organización**: administradores, y {role}\n**Canal interno**: {channel}\n**Respondo sin que me pregunten en**: {listens}\n-# `/doctor` dice si todo funciona.",
    ),
    "setup.nothing": ("not chosen", "sin elegir"),
    "setup.fixed": ("The host has set this server's workshop: {name}. Please ask the host to change it.", "El taller de este servidor lo ha fijado el anfitrión: {name}. Pídele el cambio."),
    "setup.unknown": ("There is no FAQ called {name} here. Known are: {known}.", "Aquí no hay ninguna FAQ llamada {name}. Hay: {known}."),
    "reload": ("reload", "recargar"),
    "reload.description": ("For organizers: read the FAQ file again", "Para la organización: leer de nuevo la FAQ"),
    "reload.done": ("**{name}** is up to date.", "**{name}** está al día."),
    "reload.broken": ("**{name}** cannot be used as it is; I go on answering from its last good state.\n{problems}", "**{name}** no se puede usar así; sigo respondiendo con su último estado bueno.\n{problems}"),
    "doctor": ("doctor", "revisar"),
    "doctor.description": ("For organizers: look over channels, permissions, role and FAQ", "Para la organización: revisar canales, permisos, rol y FAQ"),
    "listen": ("listen", "escuchar"),
    "listen.description": ("For organizers: where I answer without being asked", "Para la organización: dónde respondo sin que me pregunten"),
    "listen.add": ("add", "añadir"),
    "listen.add.description": ("Answer questions in this channel or forum without being mentioned", "Responder en este canal o foro sin ser mencionado"),
    "listen.remove": ("remove", "quitar"),
    "listen.remove.description": ("Answer there only when asked", "Responder allí solo si me preguntan"),
    "listen.list": ("list", "lista"),
    "listen.list.description": ("Where I answer without being asked", "Dónde respondo sin que me pregunten"),
    "listen.channel": ("channel", "canal"),
    "listen.channel.description": ("A text channel or a forum", "Un canal de texto o un foro"),
    "listen.added": ("I now answer questions in {channel} when I am sure, at most once an hour each, and not where organizers have replied.", "Ahora respondo en {channel} cuando estoy seguro, cada pregunta una vez por hora como mucho, y no donde ya respondió la organización."),
    "listen.removed": ("I no longer answer unasked in {channel}.", "Ya no respondo sin que me pregunten en {channel}."),
    "listen.where": ("I answer unasked in: {channels}", "Respondo sin que me pregunten en: {channels}"),
    "listen.nowhere": ("I answer unasked nowhere. `/listen add` changes that.", "No respondo sin que me pregunten en ningún sitio. `/listen add` lo cambia."),
    "listen.full": ("At most {most} channels can be listed. Remove one first.", "Se pueden listar {most} canales como mucho. Quita uno antes."),
    "listen.no_intent": (
        "But I cannot read messages there yet: the **Message Content Intent** is off. The host switches it on under Bot → Privileged Gateway Intents on <https://discord.com/developers/applications> and restarts me.",
        "Pero aún no puedo leer mensajes allí: la **Message Content Intent** está apagada. El anfitrión la activa en Bot → Privileged Gateway Intents en <https://discord.com/developers/applications> y me reinicia.",
    ),
    "listen.no_permission": ("And in {channel} I need: {permissions}.", "Y en {channel} necesito: {permissions}."),
    "faq_broken": ("The FAQ **{name}** cannot be used as it is; I go on answering from its last good state.\n{problems}", "La FAQ **{name}** no se puede usar así; sigo respondiendo con su último estado bueno.\n{problems}"),
}  # fmt: skip
_LANGUAGES = ("en", "es")


def say(key: str, locale: str = "en", **values: object) -> str:
    """Return the words for `key` in the language of a Discord locale ("es-ES", "en-US"), English where there is none."""
    language = locale.split("-", maxsplit=1)[0]
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    words = CATALOGUE[key][place]
    return words.format(**values) if values else words
