"""Words of asking: commands, lists, buttons, and what is said when something fails.

Keys with dots belong to the command or feature before the dot.
"""

WORDS: dict[str, tuple[str, str]] = {
    "ask": ("ask", "preguntar"),
    "ask.description": (
        "Ask about the workshop: dates, page limit, topics, policies",
        "Pregunta sobre el taller: fechas, límite de páginas, temas, normas",
    ),
    "ask.question": ("question", "pregunta"),
    "ask.question.description": ("Your question, in your own words", "Tu pregunta, con tus propias palabras"),
    "ask.visible": ("visible", "visible"),
    "ask.visible.description": (
        "Show the answer to everyone (default: only to you)",
        "Mostrar la respuesta a todos (si no, solo a ti)",
    ),
    "answer_this": ("Answer this", "Responder a esto"),
    "deadlines": ("deadlines", "fechas"),
    "deadlines.description": (
        "All dates, the next one first, each in your own time, and as a calendar file",
        "Todas las fechas: la próxima primero, en tu hora local, y como archivo de calendario",
    ),
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
            "• right-click a message → Apps → **Answer this** to answer someone else's question\n"
            "• `/deadlines`, `/topics`, `/organizers`, `/about`: lists and facts; `/calendar`: all dates as a file\n"
            "• `/remindme`: a direct message before a date; `/privacy`: what I keep about you, and how to delete it\n"
            "• organizers: `/faq`, `/setup`, `/reminders`, `/deadline`, `/dates`, `/events`, `/listen`, `/reload`, "
            "`/doctor`\n"
            "Every answer names its place in the call. Where the call says nothing, I say so."
        ),
        (
            "Respondo preguntas sobre **{name}** a partir de su convocatoria.\n"
            "• `/preguntar`, o menciónanme en un mensaje, o escríbeme directamente\n"
            "• clic derecho en un mensaje → Aplicaciones → **Responder a esto**\n"
            "• `/fechas`, `/temas`, `/organizadores`, `/acerca`: listas y datos; "
            "`/calendario`: las fechas en un archivo\n"
            "• `/avisame`: un mensaje directo antes de una fecha; `/privacidad`: qué guardo sobre ti, y borrarlo\n"
            "Cada respuesta indica su lugar en la convocatoria. Si la convocatoria no dice nada, lo digo."
        ),
    ),
    "helpful": ("👍 Helpful", "👍 Útil"),
    "not_helpful": ("👎 Not helpful", "👎 No ayuda"),
    "thanks": ("Thank you, that is noted (without your name).", "Gracias, queda anotado (sin tu nombre)."),
    "not_noted": ("Thanks! I couldn't save that just now.", "Gracias; ahora mismo no puedo anotarlo."),
    "no_question": (
        "What would you like to know? Ask me about dates, the page limit, topics or policies.",
        "¿Qué quieres saber? Pregúntame por fechas, límite de páginas, temas o normas.",
    ),
    "unreadable": (
        "I cannot read that message. Right-click it → Apps → **Answer this**, and I will.",
        "No puedo leer ese mensaje. Clic derecho → Aplicaciones → **Responder a esto**, y lo haré.",
    ),
    "slowly": (
        "One moment, please: that was a lot at once. Ask me again in {seconds} s.",
        "Un momento, por favor: han sido muchas a la vez. Pregúntame otra vez en {seconds} s.",
    ),
    "may_not_write": (
        (
            "I could not answer you in {channel}: I need the permission **{permission}** there. Someone with Manage"
            " Server can grant it."
        ),
        (
            "No pude responderte en {channel}: allí necesito el permiso **{permission}**. Alguien que administre el"
            " servidor puede dármelo."
        ),
    ),
    "old_button": (
        "This button belongs to an older version of me. Please ask again with `/ask`.",
        "Este botón es de una versión anterior. Pregunta de nuevo con `/preguntar`.",
    ),
    "bug": (
        "Something went wrong on my side; it was noted under `{id}`. Please try again.",
        "Algo falló por mi parte; quedó anotado como `{id}`. Inténtalo de nuevo.",
    ),
    "busy": (
        "Discord is not responding right now. Please try again in a minute.",
        "Discord no me responde ahora. Inténtalo de nuevo en un minuto.",
    ),
    "remove": ("🗑 Not helpful? Remove", "🗑 ¿No ayuda? Quitar"),
    "remove.done": ("Removed. Thank you for letting me know.", "Quitado. Gracias por avisar."),
    "remove.not_yours": (
        "Only the person who asked, or an organizer, can remove this.",
        "Solo quien preguntó, o alguien de la organización, puede quitar esto.",
    ),
    "answered_there": ("That was answered here a moment ago: {link}", "Eso se respondió aquí hace un momento: {link}"),
    "page": ("page {number} of {of}", "página {number} de {of}"),
    "page.before": ("◀ Back", "◀ Atrás"),
    "page.next": ("More ▶", "Más ▶"),
    "no_workshop": (
        "No workshop has been chosen for this server yet. An organizer can choose one with `/setup knowledge:`.",
        "Todavía no se ha elegido un taller para este servidor. La organización puede hacerlo con `/setup knowledge:`.",
    ),
    "which_workshop": ("Which workshop do you mean?", "¿Qué taller quieres decir?"),
    "which_chosen": (
        "What would you like to know about **{name}**?",
        "¿Qué quieres saber de **{name}**?",
    ),
    "silent": ("👍", "👍"),
    "shown_already": ("That is shown already.", "Ya se muestra."),
    "shown_by": ("**{name}** asked: {question}", "**{name}** preguntó: {question}"),
    "thread_closed": (
        "I could not answer you in {channel}: this thread is closed. Ask in its channel, or ask me here.",
        "No pude responderte en {channel}: este hilo está cerrado. Pregunta en su canal, o aquí.",
    ),
    "unreadable_reply": (
        "Discord does not show me the text of that message. Please mention me in it, or use `/ask`.",
        "Discord no me muestra el texto de ese mensaje. Menciónanme en él, o usa `/preguntar`.",
    ),
    "server_only": ("This command only works in a server.", "Este comando solo funciona en un servidor."),
    "store_away": (
        "I can't reach my database right now, so nothing was changed. Please try again in a minute.",
        "Mi memoria no responde ahora; no se ha cambiado nada. Inténtalo de nuevo en un minuto.",
    ),
    "forbidden": (
        "Discord does not let me do that here: I am missing a permission. An organizer can see which with `/doctor`.",
        "Discord no me deja hacer eso aquí: falta un permiso. La organización ve cuál con `/doctor`.",
    ),
    "calendar": ("calendar", "calendario"),
    "calendar.description": (
        "All dates as a file for your calendar",
        "Todas las fechas como archivo para tu calendario",
    ),
    "calendar.subscribe": (
        "All dates for your calendar. Subscribe to <{address}> and they stay up to date, or import this file.",
        "Todas las fechas para tu calendario. Suscríbete a <{address}> y se mantienen al día, o importa este archivo.",
    ),
    "calendar.text": (
        "All dates for your calendar. Import it again when a date changes: events are updated, not duplicated.",
        "Todas las fechas para tu calendario. Impórtalo otra vez si algo cambia: no se duplica.",
    ),
}
