"""Words of dates that change: decisions about them, /deadline, scheduled events.

Keys with dots belong to the command or feature before the dot.
"""

WORDS: dict[str, tuple[str, str]] = {
    "moved.ask": (
        "A date has changed. {change}\n{warning}Answers and reminders follow already. Announce it to members?",
        "Una fecha cambió. {change}\n{warning}Respuestas y recordatorios ya la siguen. ¿Aviso a los miembros?",
    ),
    "moved.is_earlier": ("⚠️ **Earlier than before.** ", "⚠️ **Antes que antes.** "),
    "moved.announce": ("Announce", "Anunciar"),
    "moved.quietly": ("Without a notice", "Sin aviso"),
    "moved.earlier": ("Yes, it is earlier", "Sí, es antes"),
    "moved.sure": (
        "That is **earlier** than what members were told: {change}. Are you sure?",
        "Eso es **antes** de lo que se dijo: {change}. ¿Seguro?",
    ),
    "moved.posted": ("The notice is being posted", "El aviso se está publicando"),
    "moved.quietly_done": ("Kept without a notice", "Sin aviso"),
    "moved.nowhere": (
        "There is no channel to announce it in. Choose one with `/reminders setup channel:`, then press again.",
        "No hay canal donde anunciarlo. Elige uno con `/reminders setup channel:` y pulsa otra vez.",
    ),
    "decided": ("-# {outcome}: {name}, {at}", "-# {outcome}: {name}, {at}"),
    "moved.stale": (
        "That has already been decided, or the date has changed again.",
        "Eso ya se decidió, o la fecha se movió otra vez.",
    ),
    "deadline": ("deadline", "plazo"),
    "deadline.description": ("For organizers: move a date", "Para la organización: mover una fecha"),
    "deadline.extend": ("extend", "ampliar"),
    "deadline.extend.description": (
        "Move a date: answers, reminders, calendar and events follow",
        "Mover una fecha: respuestas, avisos, calendario y eventos la siguen",
    ),
    "deadline.date.description": ("Which date", "Qué fecha"),
    "extend.at": ("New date (2023-10-03 23:59; empty: not known)", "Nueva fecha (2023-10-03 23:59; vacío: sin fecha)"),
    "extend.ask": (
        "{change}\n{more}Nothing has changed yet. {where}",
        "{change}\n{more}Todavía no ha cambiado nada. {where}",
    ),
    "extend.where": (
        "**Announce** changes it and posts a notice in {channel}; **Without a notice** only changes it.",
        "**Anunciar** lo cambia y publica un aviso en {channel}; **Sin aviso** solo lo cambia.",
    ),
    "extend.change": ("Change it", "Cambiarla"),
    "extend.past": ("⚠️ That date has already passed.", "⚠️ Esa fecha ya ha pasado."),
    "extend.why": ("Why: {reason}", "Motivo: {reason}"),
    "extend.same": (
        "**{label}** has that date already, so nothing was changed.",
        "**{label}** ya tiene esa fecha; no se cambió nada.",
    ),
    "extend.sure": (
        "That is **earlier** than what members were told. Press again if you are sure.",
        "Eso es **antes** de lo que se dijo. Pulsa otra vez si es seguro.",
    ),
    "extend.cancel": ("Cancel", "Cancelar"),
    "extend.cancelled": ("Cancelled. Nothing was changed.", "Cancelado. No se cambió nada."),
    "extend.zone": ("Time zone (AoE, UTC, Europe/Berlin)", "Zona horaria (AoE, UTC, Europe/Berlin)"),
    "extend.reason": ("Reason (optional)", "Motivo (opcional)"),
    "extend.wrong": (
        "That isn't a valid date: {problem}. Nothing was changed.",
        "Eso no es una fecha: {problem}. No se cambió nada.",
    ),
    "extend.unknown": ("There is no such date.", "No hay tal fecha."),
    "events": ("events", "eventos"),
    "events.description": (
        "For organizers: the server's scheduled events",
        "Para la organización: los eventos del servidor",
    ),
    "events.sync": ("sync", "sincronizar"),
    "events.sync.description": (
        "One event for each upcoming date, kept up to date",
        "Un evento por fecha, siempre al día",
    ),
    "events.done": (
        "Events: {added} added, {changed} changed, {gone} removed.",
        "Eventos: {added} nuevos, {changed} cambiados, {gone} quitados.",
    ),
    "events.once": (
        "After `/reminders setup` they follow by themselves when a date changes.",
        "Con `/reminders setup` siguen solos cuando una fecha se mueve.",
    ),
    "events.forbidden": (
        "I need the permissions **Create Events** and **Manage Events**.",
        "Necesito los permisos **Crear eventos** y **Gestionar eventos**.",
    ),
    "dates": ("dates", "lista"),
    "dates.description": (
        "For organizers: one message with all dates that stays true",
        "Para la organización: un mensaje con todas las fechas, siempre al día",
    ),
    "dates.post": ("post", "publicar"),
    "dates.post.description": (
        "Post all dates in a channel; I keep the message up to date",
        "Publicar todas las fechas en un canal; mantengo el mensaje al día",
    ),
    "dates.channel.description": ("Where the message stands", "Dónde está el mensaje"),
    "dates.stop": ("stop", "parar"),
    "dates.stop.description": ("No longer keep it up to date", "Dejar de mantenerlo al día"),
    "dates.posted": (
        "All dates stand in {channel} now. I keep that message up to date, and post it anew if somebody deletes it.",
        "Todas las fechas están en {channel}. Mantengo ese mensaje al día, y lo publico de nuevo si alguien lo borra.",
    ),
    "dates.stopped": (
        "I no longer keep that message up to date. You can delete it.",
        "Ya no mantengo ese mensaje al día. Puedes borrarlo.",
    ),
    "dates.none": ("There is no such message.", "No hay tal mensaje."),
    "dates.no_permission": ("In {channel} I need: {permissions}.", "En {channel} necesito: {permissions}."),
    "living.mark": ("kept up to date", "siempre al día"),
    "living.calendar": ("calendar to subscribe to: <{address}>", "calendario para suscribirse: <{address}>"),
    "living.more": ("… and {count} more: `/deadlines`", "… y {count} más: `/fechas`"),
    "living.none": ("No date is known yet.", "Aún no se conoce ninguna fecha."),
    "living.forbidden": (
        "I can no longer keep the list of dates in {channel}: I may not write there (View Channel, Send Messages).",
        "Ya no puedo mantener la lista de fechas en {channel}: no puedo escribir allí.",
    ),
}
