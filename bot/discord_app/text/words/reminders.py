"""Words of reminders: organizers' and members' own.

Keys with dots belong to the command or feature before the dot.
"""

WORDS: dict[str, tuple[str, str]] = {
    "reminders": ("reminders", "recordatorios"),
    "reminders.description": ("For organizers: deadline reminders", "Para la organización: recordatorios de fechas"),
    "reminders.setup": ("setup", "configurar"),
    "reminders.setup.description": (
        "Choose channel, role and times; whatever you leave out stays as it is",
        "Elegir canal, rol y cuándo; lo ya elegido se conserva",
    ),
    "reminders.channel.description": ("Where reminders are posted", "Dónde se publican"),
    "reminders.role.description": (
        "The one role they mention (default: none)",
        "El único rol que mencionan (si no, ninguno)",
    ),
    "reminders.leads.description": (
        "When, for example: 2w 7d 1d 3h closed",
        "Cuándo, por ejemplo: 30d 7d 1d 3h closed",
    ),
    "reminders.kind.description": (
        "The kind of date these lead times are for (default: every deadline)",
        "Para qué fechas (si no, todas las límite)",
    ),
    "reminders.quiet.description": ("Post silently", "Publicar sin sonido"),
    "reminders.list": ("list", "lista"),
    "reminders.list.description": ("What will be posted, and when", "Qué se publicará y cuándo"),
    "reminders.preview": ("preview", "vista"),
    "reminders.preview.description": ("The exact post, shown only to you", "El mensaje exacto, solo para ti"),
    "reminders.test": ("test", "probar"),
    "reminders.test.description": (
        "Post one in the staff channel, mentioning nobody",
        "Publicar uno en el canal interno, sin mencionar a nadie",
    ),
    "reminders.skip": ("skip", "omitir"),
    "reminders.skip.description": ("Skip one", "Omitir uno"),
    "reminders.pause": ("pause", "pausar"),
    "reminders.pause.description": ("Post nothing until resumed", "No publicar nada hasta reanudar"),
    "reminders.resume": ("resume", "reanudar"),
    "reminders.resume.description": ("Continue with what is still to come", "Seguir con lo que falta"),
    "reminders.panel": ("panel", "panel"),
    "reminders.panel.description": (
        "Post a button with which members give themselves the role",
        "Un botón aquí para que cada miembro se dé el rol",
    ),
    "reminders.clear.description": ("Take a choice back", "Deshacer una elección"),
    "reminders.clear.role": ("role: mention nobody", "rol: no mencionar a nadie"),
    "reminders.clear.leads": ("times: as by default", "cuándo: como por defecto"),
    "reminders.clear.everything": ("everything chosen here", "todo lo elegido aquí"),
    "reminders.none": (
        "Nothing is planned: no date to come has a reminder.",
        "No hay nada planeado: ninguna fecha por venir tiene recordatorio.",
    ),
    "reminders.unknown": (
        "There is no such reminder any more. Choose one from the list that opens while you type.",
        "Ese recordatorio ya no existe. Elige uno de la lista que se abre al escribir.",
    ),
    "reminders.starting": (
        "I have only just started. Please try again in a few seconds.",
        "Acabo de arrancar. Inténtalo de nuevo en unos segundos.",
    ),
    "reminders.no_channel": (
        "Choose a channel first: `/reminders setup channel:`.",
        "Elige antes un canal: `/reminders setup channel:`.",
    ),
    "reminders.kind_without_leads": (
        "`kind:` says which dates `leads:` is for, so it needs `leads:` too. Nothing was changed.",
        "`kind:` dice para qué fechas es `leads:`, así que también hace falta `leads:`. No se cambió nada.",
    ),
    "reminders.nobody": ("nobody", "a nadie"),
    "role.everyone": (
        "@everyone cannot be chosen here: choose a role of its own.",
        "Aquí no se puede elegir @everyone: elige un rol propio.",
    ),
    "role.managed": (
        "{role} belongs to an app or to Discord, so nobody can give it. Choose another.",
        "{role} es de una aplicación o de Discord, así que nadie puede darlo. Elige otro.",
    ),
    "role.moderates": (
        (
            "{role} has moderators' permissions, so members must not be able to give it to themselves. Choose a plain"
            " role."
        ),
        "{role} tiene permisos de moderación; los miembros no deben poder dárselo. Elige un rol sin ellos.",
    ),
    "role.not_yours": (
        (
            "You could not give {role} yourself: that takes Manage Roles and a role above it. Choose another, or ask an"
            " admin."
        ),
        "Tú no podrías dar {role}: hace falta Gestionar roles y un rol por encima. Elige otro o pide ayuda.",
    ),
    "reminders.not_set_up": (
        "Reminders are not set up. Use `/reminders setup`.",
        "Los recordatorios no están configurados. `/reminders setup` lo hace.",
    ),
    "reminders.no_staff_channel": (
        "Choose a staff channel first: `/setup channel:`.",
        "Elige antes un canal interno: `/setup channel:`.",
    ),
    "reminders.tested": ("Posted in {channel}.", "Publicado en {channel}."),
    "reminders.skipped": ("Skipped: {what}", "Omitido: {what}"),
    "reminders.paused": (
        "⏸ Paused: nothing is posted until `/reminders resume`.",
        "⏸ En pausa: no se publica nada hasta `/reminders resume`.",
    ),
    "reminders.resumed": (
        "Resumed. What fell due in the meantime is not posted.",
        "Reanudado. Lo que venció entretanto no se publica.",
    ),
    "reminders.head": (
        "**Reminders** in {channel}, mentioning: {role}",
        "**Recordatorios** en {channel}, mencionando: {role}",
    ),
    "reminders.no_role": (
        "Choose a role first: `/reminders setup role:`.",
        "Elige antes un rol: `/reminders setup role:`.",
    ),
    "reminders.no_manage_roles": (
        "I need the permission **Manage Roles**, and my own role above the one I assign.",
        "Necesito el permiso **Gestionar roles**, y mi propio rol por encima del que doy.",
    ),
    "panel.text": (
        "Press to be mentioned when a deadline is near; press again to stop.",
        "Pulsa para que te mencione cuando se acerque una fecha límite; pulsa otra vez para dejarlo.",
    ),
    "panel.button": ("🔔 Deadline reminders", "🔔 Recordatorios"),
    "panel.on": (
        "You will be mentioned in deadline reminders. Press again to stop.",
        "Te mencionaré en los recordatorios. Pulsa otra vez para dejarlo.",
    ),
    "panel.off": ("You will no longer be mentioned.", "Ya no te mencionaré."),
    "panel.failed": (
        "I could not do that; the organizers have been notified.",
        "No he podido; la organización está avisada.",
    ),
    "panel.forbidden": (
        (
            "I cannot assign the reminders role: I need **Manage Roles**, and my own role above it (Server Settings →"
            " Roles)."
        ),
        "No puedo dar el rol de recordatorios: necesito **Gestionar roles** y mi propio rol por encima.",
    ),
    "remind.button": ("⏰ Remind me", "⏰ Avísame"),
    "remind.when": ("When should I remind you about **{label}**?", "¿Cuándo te aviso de **{label}**?"),
    "remind.too_late": (
        "**{label}** is too near for that reminder.",
        "**{label}** está demasiado cerca para ese aviso.",
    ),
    "remind.unknown": (
        "There is no date called “{date}”. Choose one from the list that opens while you type.",
        "No hay ninguna fecha llamada “{date}”. Elige una de la lista que se abre al escribir.",
    ),
    "remind.open": (
        "**{label}** has no day yet. Once it is announced, ask me again.",
        "**{label}** aún no tiene día. Cuando se anuncie, pídemelo otra vez.",
    ),
    "remind.passed": ("**{label}** has already passed.", "**{label}** ya ha pasado."),
    "remind.full": (
        "You already have {most} reminders. `/privacy` shows them.",
        "Ya tienes {most} avisos. `/privacy` los muestra.",
    ),
    "remind.kept": (
        (
            "I will write to you about **{label}** {lead}: {when}. If the date moves, so does the reminder. "
            "`/privacy` shows and deletes this."
        ),
        "Te escribiré sobre **{label}** {lead}: {when}. Si se mueve, lo sigo. `/privacy` lo muestra y lo borra.",
    ),
    "remind.closed": (
        (
            "I cannot write to you: your direct messages are closed for this server. Nothing was saved. Open "
            "them under Privacy Settings and press again."
        ),
        (
            "No puedo escribirte: tus mensajes directos están cerrados para este servidor. No he guardado nada. "
            "Ábrelos en Privacidad y pulsa otra vez."
        ),
    ),
    "remind.own": (
        "You asked me to remind you; `/privacy` shows what is kept.",
        "Me pediste que te avisara; `/privacy` muestra lo que guardo.",
    ),
    "remind.role_gone": (
        "The role that reminders mention was deleted; I post without it. `/reminders setup role:` chooses another.",
        "El rol que mencionan los recordatorios se borró; publico sin él. `/reminders setup role:` elige otro.",
    ),
    "remind.not_posted": (
        "This was not posted in {channel}:",
        "Esto no se publicó en {channel}:",
    ),
    "remind.post_now": ("Post it now anyway: {what}", "Publicarlo ahora: {what}"),
    "remind.posting_now": ("It is being posted now.", "Se publica ahora."),
    "remind.not_waiting": (
        "That has already been posted, or its date has changed since.",
        "Eso ya se publicó, o la fecha ha cambiado desde entonces.",
    ),
    "remindme": ("remindme", "avisame"),
    "remindme.description": (
        "Remind me of a date by direct message; the reminder moves with the date",
        "Escríbeme antes de una fecha; la sigue si se mueve",
    ),
    "remindme.date.description": ("Which date", "Qué fecha"),
    "remindme.lead.description": ("How long before (default: 1 day)", "Cuánto antes (si no, 1 día)"),
    "privacy": ("privacy", "privacidad"),
    "privacy.description": ("Show what I keep about you, or delete it", "Qué guardo sobre ti, y borrarlo"),
    "privacy.delete.description": ("Delete all of it", "Borrarlo todo"),
    "privacy.delete.button": ("🗑 Delete all of it", "🗑 Borrarlo todo"),
    "privacy.kept": (
        "**What I keep about you**, with your user id (reminders until they are sent):\n{kept}",
        "**Lo que guardo sobre ti**, con tu id de usuario (los avisos, hasta que se envían):\n{kept}",
    ),
    "privacy.more": ("• … and {count} more", "• … y {count} más"),
    "privacy.sure": (
        "**Delete all of this?** Nobody can bring it back.\n{kept}",
        "**¿Borrar todo esto?** Nadie puede recuperarlo.\n{kept}",
    ),
    "privacy.sure.yes": ("Yes, delete it", "Sí, borrarlo"),
    "privacy.sure.no": ("Keep it", "Conservarlo"),
    "privacy.left": ("Nothing was deleted.", "No se borró nada."),
    "privacy.questions": (
        (
            "-# What is asked is kept for {days} days without who asked; e-mail addresses, names with an @, numbers and"
            " keys in it are masked. So I cannot find which questions were yours, and neither can anybody else."
        ),
        (
            "-# Lo que se pregunta se guarda {days} días sin quién preguntó; correos, nombres con @, números y claves"
            " se ocultan. Por eso ni yo ni nadie puede saber qué preguntas eran tuyas."
        ),
    ),
    "privacy.no_questions": ("-# What is asked is not kept.", "-# Lo que se pregunta no se guarda."),
    "privacy.changes": (
        "• changes of the FAQ that you made: {count} (they stay when you delete this, without your id)",
        "• cambios del FAQ que hiciste: {count} (al borrar esto se quedan, sin tu id)",
    ),
    "privacy.nothing": (
        "I keep nothing with your user id: no reminders, no messages.",
        "No guardo nada con tu id de usuario: ni avisos ni mensajes.",
    ),
    "privacy.held": ("once its day is known", "cuando se sepa el día"),
    "privacy.deleted": (
        "Deleted. I keep nothing with your user id now.",
        "Borrado. Ya no guardo nada con tu id de usuario.",
    ),
}
