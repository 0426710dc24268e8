"""Words of changing the FAQ from Discord: /faq.

Keys with dots belong to the command or feature before the dot.
"""

WORDS: dict[str, tuple[str, str]] = {
    "faq": ("faq", "faq"),
    "faq.description": ("For organizers: change what I answer", "Para la organización: cambiar lo que respondo"),
    "faq.add": ("add", "añadir"),
    "faq.add.description": (
        "Answer one more question; you see what changes before it is published",
        "Responder una pregunta más; ves qué cambia antes de publicarlo",
    ),
    "faq.edit": ("edit", "editar"),
    "faq.edit.description": (
        "Change an entry; you see what changes before it is published",
        "Cambiar una entrada; ves qué cambia antes de publicarlo",
    ),
    "faq.remove": ("remove", "quitar"),
    "faq.remove.description": (
        "Remove an entry; you see what is no longer answered before",
        "Quitar una entrada; antes ves qué deja de responderse",
    ),
    "faq.entry": ("entry", "entrada"),
    "faq.entry.description": ("Which entry", "Qué entrada"),
    "faq.history": ("history", "historial"),
    "faq.history.description": (
        "Who changed what and when, dates moved here included",
        "Quién cambió qué y cuándo, también las fechas movidas aquí",
    ),
    "faq.undo": ("undo", "deshacer"),
    "faq.undo.description": ("Take a change back", "Deshacer un cambio"),
    "faq.number": ("number", "número"),
    "faq.number.description": ("The number of the change in the history", "El número del cambio en el historial"),
    "faq.export": ("export", "exportar"),
    "faq.export.description": (
        "The FAQ file with everything that was changed here",
        "El archivo con todo lo que se cambió aquí",
    ),
    "faq.form.add": ("A new question and its answer", "Una pregunta nueva y su respuesta"),
    "faq.form.edit": ("Change this answer", "Cambiar esta respuesta"),
    "faq.form.question": ("Question", "Pregunta"),
    "faq.form.answer": ("Answer (in English)", "Respuesta (en inglés)"),
    "faq.form.fields": (
        "Dates and links as fields: {date submission}, {link submission}, {limit}",
        "Fechas y enlaces como campos: {date submission}, {link submission}, {limit}",
    ),
    "faq.form.also": ("Other ways to ask it, one per line", "Otras formas de preguntarlo, una por línea"),
    "faq.not_here": (
        (
            "This server's organizers do not decide about this FAQ: others answer from it too. The host names the"
            " servers that do in `WORKSHOP_SERVERS`."
        ),
        (
            "La organización de este servidor no decide sobre este FAQ: otros también lo usan. El anfitrión nombra los"
            " servidores que deciden en `WORKSHOP_SERVERS`."
        ),
    ),
    "faq.unknown": (
        "There is no entry `{entry}`. Choose one from the list while you type.",
        "No hay ninguna entrada `{entry}`. Elige una de la lista mientras escribes.",
    ),
    "faq.adding": ("**New entry** `{entry}`: {question}", "**Entrada nueva** `{entry}`: {question}"),
    "faq.editing": ("**Change of** `{entry}`: {question}", "**Cambio de** `{entry}`: {question}"),
    "faq.removing": ("**Remove** `{entry}`: {question}", "**Quitar** `{entry}`: {question}"),
    "faq.answered": ("It answers: {answer}", "Responde: {answer}"),
    "faq.will_read": ("Members will read:", "Se leerá:"),
    "faq.also": ("Also asked as: {phrasings}", "También se pregunta: {phrasings}"),
    "faq.changed.question": ("question: “{old}” → “{new}”", "pregunta: “{old}” → “{new}”"),
    "faq.changed.answer": ("answer: “{old}” → “{new}”", "respuesta: “{old}” → “{new}”"),
    "faq.changed.more": ("also asked as: + {phrasings}", "también se pregunta: + {phrasings}"),
    "faq.changed.less": ("no longer asked as: − {phrasings}", "ya no se pregunta: − {phrasings}"),
    "faq.differ": (
        "Of {asked} questions of the last 30 days, {count} would be answered differently:",
        "De {asked} preguntas de los últimos 30 días, {count} se responderían de otro modo:",
    ),
    "faq.same": (
        "None of {asked} questions of the last 30 days would be answered differently.",
        "Ninguna de {asked} preguntas de los últimos 30 días se respondería de otro modo.",
    ),
    "faq.more": ("• … and {count} more", "• … y {count} más"),
    "faq.outcome.suggested": ("other questions are offered", "se ofrecen otras preguntas"),
    "faq.outcome.unstated": ("“the call says nothing”", "“la convocatoria no dice nada”"),
    "faq.outcome.unknown": ("no answer", "sin respuesta"),
    "faq.alike": (
        "⚠️ “{phrasing}” asks the same as `{entry}`: nobody can tell the two apart.",
        "⚠️ “{phrasing}” pregunta lo mismo que `{entry}`: no se distinguen.",
    ),
    "faq.takes": (
        "⚠️ “{phrasing}”, which is asked of `{entry}`, would be answered by this.",
        "⚠️ “{phrasing}”, que se pregunta a `{entry}`, lo respondería esto.",
    ),
    "faq.clashes": (
        "⚠️ Its author changed it in the file as well: {file}. What you publish here holds.",
        "⚠️ También cambió en el archivo: {file}. Vale lo que publiques aquí.",
    ),
    "faq.nothing_yet": ("-# Nothing has changed yet.", "-# Todavía no ha cambiado nada."),
    "faq.refused": (
        "-# It cannot be published like this. Nothing has changed.",
        "-# Así no se puede publicar. No ha cambiado nada.",
    ),
    "faq.publish": ("Publish", "Publicar"),
    "faq.use_fields": ("Use the fields", "Usar los campos"),
    "faq.change": ("Change", "Cambiar"),
    "faq.published": (
        "✅ Published: `{entry}` (change {number}). That is my answer now; `/faq undo number:{number}` takes it back.",
        "✅ Publicado: `{entry}` (cambio {number}). Desde ahora respondo así. `/faq undo number:{number}` lo deshace.",
    ),
    "faq.conflict": ("{problem} Nothing was changed.", "{problem} No se cambió nada."),
    "faq.conflict.by": ("{who} was first, {at} (change {number}):", "{who} fue antes, {at} (cambio {number}):"),
    "faq.conflict.over": (
        "-# **Change** opens your text again, to put it over theirs.",
        "-# **Cambiar** abre de nuevo tu texto, para ponerlo encima.",
    ),
    "faq.elsewhere": ("That was changed for another server.", "Eso se cambió para otro servidor."),
    "faq.somebody": ("somebody", "alguien"),
    "faq.history.none": (
        "Nothing was changed from Discord yet. `/faq add` answers one more question.",
        "Todavía no se ha cambiado nada desde Discord. `/faq add` responde una pregunta más.",
    ),
    "faq.history.clash": (
        "⚠️ `{entry}` was changed here ({number}) and in the file since: `/faq edit` decides what holds.",
        "⚠️ `{entry}` se cambió aquí ({number}) y después en el archivo: `/faq edit` decide qué vale.",
    ),
    "faq.did.add": ("added `{entry}`", "añadió `{entry}`"),
    "faq.did.edit": ("changed `{entry}`", "cambió `{entry}`"),
    "faq.did.remove": ("removed `{entry}`", "quitó `{entry}`"),
    "faq.did.move": ("moved {label}: {old} → {new}", "movió {label}: {old} → {new}"),
    "faq.did.ask": ("`check` asks “{question}”: {expected}", "`check` pregunta “{question}”: {expected}"),
    "faq.did.not_ask": (
        "`check` no longer asks “{question}”: {expected}",
        "`check` ya no pregunta “{question}”: {expected}",
    ),
    "faq.no_day": ("to be announced", "por anunciar"),
    "faq.undoes": ("↩ takes {number} back", "↩ deshace {number}"),
    "faq.undone": ("↩ taken back by {number}", "↩ deshecho por {number}"),
    "faq.settled": ("✓ in the file", "✓ en el archivo"),
    "faq.undo.ask": (
        "Take change {number} back? {change}\n-# Nothing has changed yet.",
        "¿Deshacer el cambio {number}? {change}\n-# Todavía no ha cambiado nada.",
    ),
    "faq.undo.button": ("Take it back", "Deshacer"),
    "faq.undo.done": ("✅ Change {number} was taken back (change {by}).", "✅ Cambio {number} deshecho (cambio {by})."),
    "faq.undo.overtaken": (
        "That date was changed again since, here or in the file. Nothing was changed.",
        "Esa fecha ha vuelto a cambiar, aquí o en el archivo. No se cambió nada.",
    ),
    "faq.exported": (
        "The FAQ with everything that was changed here. Once it is the host's file, nothing of it is pending any more.",
        "El FAQ con todo lo que se cambió aquí. Cuando sea el archivo del anfitrión, no quedará nada pendiente.",
    ),
    "faq.exported.same": (
        "The FAQ file: it has everything that was changed here.",
        "El archivo del FAQ: tiene todo lo que se cambió aquí.",
    ),
    "faq.clash": (
        (
            "You changed the entry `{entry}` here (change {number}), and its author changed it in the file since.\n"
            "• here, and what I answer: {ours}\n"
            "• in the file: {file}\n"
            "Nothing is lost. `/faq edit` decides what holds; `/faq undo number:{number}` takes the file's."
        ),
        (
            "Cambiasteis aquí la entrada `{entry}` (cambio {number}), y después cambió en el archivo.\n"
            "• aquí, y lo que respondo: {ours}\n"
            "• en el archivo: {file}\n"
            "No se pierde nada. `/faq edit` decide; `/faq undo number:{number}` toma lo del archivo."
        ),
    ),
    "faq.removed": ("removed", "eliminada"),
}
