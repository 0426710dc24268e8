"""Words for organizers: set-up, checks, listening, changes of the page.

Keys with dots belong to the command or feature before the dot.
"""

WORDS: dict[str, tuple[str, str]] = {
    "not_staff": (
        "This command is for organizers: members with Manage Server, or with the role set with `/setup`.",
        "Este comando es para la organización: quien administra el servidor o tiene el rol elegido con `/setup`.",
    ),
    "setup": ("setup", "configurar"),
    "setup.description": (
        "For organizers: choose workshop, role and staff channel; show what is chosen",
        "Para la organización: elegir taller, rol y canal interno; mostrar lo elegido",
    ),
    "setup.role": ("role", "rol"),
    "setup.role.description": (
        "Role treated as organizer, besides Manage Server",
        "Quién cuenta como organización, además de quien administra el servidor",
    ),
    "setup.channel": ("channel", "canal"),
    "setup.channel.description": (
        "Where I report problems to organizers",
        "Dónde aviso a la organización de lo que solo ella puede arreglar",
    ),
    "setup.knowledge": ("knowledge", "conocimiento"),
    "setup.knowledge.description": (
        "The workshop this server asks about",
        "El taller sobre el que pregunta este servidor",
    ),
    "setup.digest": ("digest", "resumen"),
    "setup.digest.description": (
        "A weekly message in the staff channel: what was asked, and what I could not answer",
        "Un mensaje semanal en el canal interno: qué se preguntó y qué no supe responder",
    ),
    "setup.digest.on": ("on", "sí"),
    "setup.digest.off": ("off", "no"),
    "setup.digest.nowhere": ("once a staff channel is chosen", "cuando se elija un canal interno"),
    "setup.digest.none": ("off: the host keeps no questions", "no: el anfitrión no guarda preguntas"),
    "setup.reset": ("reset", "restablecer"),
    "setup.reset.description": ("Clear the previous choices", "Olvidar lo elegido antes"),
    "setup.state": (
        (
            "**Workshop**: {knowledge}\n"
            "**Organizers**: Manage Server, and {role}\n"
            "**Staff channel**: {channel}\n"
            "**Weekly digest there**: {digest}\n"
            "**Answering unprompted in**: {listens}\n"
            "-# `/doctor` checks whether all of it works."
        ),
        (
            "**Taller**: {knowledge}\n"
            "**Organización**: administradores, y {role}\n"
            "**Canal interno**: {channel}\n"
            "**Resumen semanal allí**: {digest}\n"
            "**Respondo sin que me pregunten en**: {listens}\n"
            "-# `/doctor` dice si todo funciona."
        ),
    ),
    "setup.nothing": ("not chosen", "sin elegir"),
    "setup.fixed": (
        "This server's workshop is set by the host: {name}. Please ask the host to change it.",
        "El taller de este servidor lo ha fijado el anfitrión: {name}. Pídele el cambio.",
    ),
    "setup.unknown": (
        "There is no FAQ called {name} here. Available: {known}.",
        "Aquí no hay ninguna FAQ llamada {name}. Hay: {known}.",
    ),
    "reload": ("reload", "recargar"),
    "reload.description": ("For organizers: read the FAQ file again", "Para la organización: leer de nuevo la FAQ"),
    "reload.done": ("**{name}**: the file has been read.", "**{name}**: archivo leído."),
    "reload.broken": (
        "**{name}** cannot be used as it is; I keep answering from its last valid version.\n{problems}",
        "**{name}** no se puede usar así; sigo respondiendo con su último estado bueno.\n{problems}",
    ),
    "doctor": ("doctor", "revisar"),
    "doctor.description": (
        "For organizers: check channels, permissions, role and FAQ",
        "Para la organización: revisar canales, permisos, rol y FAQ",
    ),
    "listen": ("listen", "escuchar"),
    "listen.description": (
        "For organizers: where I answer without being asked",
        "Para la organización: dónde respondo sin que me pregunten",
    ),
    "listen.add": ("add", "añadir"),
    "listen.add.description": (
        "Answer questions in this channel or forum without being mentioned",
        "Responder en este canal o foro sin ser mencionado",
    ),
    "listen.remove": ("remove", "quitar"),
    "listen.remove.description": ("Answer there only when asked", "Responder allí solo si me preguntan"),
    "listen.list": ("list", "lista"),
    "listen.list.description": ("Where I answer without being asked", "Dónde respondo sin que me pregunten"),
    "listen.channel": ("channel", "canal"),
    "listen.channel.description": ("A text channel or a forum", "Un canal de texto o un foro"),
    "listen.added": (
        (
            "I now answer questions in {channel} when I am sure, each at most once an hour, and not where organizers"
            " have replied."
        ),
        (
            "Ahora respondo en {channel} cuando estoy seguro, cada pregunta una vez por hora como mucho, y no "
            "donde ya respondió la organización."
        ),
    ),
    "listen.removed": (
        "I no longer answer unprompted in {channel}.",
        "Ya no respondo sin que me pregunten en {channel}.",
    ),
    "listen.where": ("I answer unprompted in: {channels}", "Respondo sin que me pregunten en: {channels}"),
    "listen.nowhere": (
        "I don't answer unprompted in any channel. `/listen add` changes that.",
        "No respondo sin que me pregunten en ningún sitio. `/listen add` lo cambia.",
    ),
    "listen.full": (
        "At most {most} channels can be listed. Remove one first.",
        "Se pueden listar {most} canales como mucho. Quita uno antes.",
    ),
    "listen.no_intent": (
        (
            "But I cannot read messages there yet: the **Message Content Intent** is off. The host switches it "
            "on under Bot → Privileged Gateway Intents on <https://discord.com/developers/applications> and "
            "restarts me."
        ),
        (
            "Pero aún no puedo leer mensajes allí: la **Message Content Intent** está apagada. El anfitrión la "
            "activa en Bot → Privileged Gateway Intents en <https://discord.com/developers/applications> y me "
            "reinicia."
        ),
    ),
    "listen.no_permission": ("And in {channel} I need: {permissions}.", "Y en {channel} necesito: {permissions}."),
    "faq_mended": (
        "The FAQ **{name}** can be used again, and I answer by it.",
        "La FAQ **{name}** se puede usar otra vez, y respondo según ella.",
    ),
    "faq_broken": (
        "The FAQ **{name}** cannot be used as it is; I keep answering from its last valid version.\n{problems}",
        "La FAQ **{name}** no se puede usar así; sigo respondiendo con su último estado bueno.\n{problems}",
    ),
    "call.changed": (
        (
            "**The page of the call has changed:** <{url}>\n{changes}\n{warning}I still answer as before. Apply this"
            " change?"
        ),
        (
            "**La página de la convocatoria ha cambiado:** <{url}>\n{changes}\n{warning}Sigo respondiendo como antes."
            " ¿Lo adopto?"
        ),
    ),
    "call.take": ("Apply it", "Adoptarlo"),
    "call.leave": ("Leave it as it is", "Dejarlo como está"),
    "call.sure_button": ("Yes, it is earlier", "Sí, es antes"),
    "call.sure": ("That moves a deadline **earlier**. Are you sure?", "Eso **adelanta** un plazo. ¿Seguro?"),
    "call.taken": ("Applied, and I answer by it from now on", "Adoptado; desde ahora respondo así"),
    "call.left": (
        "Left as it is until the page changes again",
        "Se queda como está hasta que la página vuelva a cambiar",
    ),
    "call.stale": (
        "That has already been decided, or the page has changed again.",
        "Eso ya se decidió, o la página ha cambiado otra vez.",
    ),
    "call.unread": (
        "I have not been able to read the page of the call since {since}, so I may be missing a change. {problem}",
        "No puedo leer la página de la convocatoria desde {since}; puede escapárseme un cambio. {problem}",
    ),
    "call.read_at": ("I read its page {at}.", "Leí su página {at}."),
    "call.failing": (
        "⚠️ Its page cannot be read since {since}: {problem}",
        "⚠️ Su página no se puede leer desde {since}: {problem}",
    ),
    "call.waits": (
        "The page has changed, and the change waits for a decision: see my message to the organizers.",
        "La página ha cambiado y el cambio espera una decisión: mira mi mensaje a la organización.",
    ),
    "call.not_yours": (
        "This server does not decide about the page. The host names those that do in WORKSHOP_SERVERS.",
        "Este servidor no decide sobre la página. El anfitrión nombra los que deciden en WORKSHOP_SERVERS.",
    ),
    "status.online": ("I am online.", "Estoy en línea."),
    "status.offline": (
        "I am going offline. Reminders wait until I am back.",
        "Me desconecto. Los recordatorios esperan a que vuelva.",
    ),
}
