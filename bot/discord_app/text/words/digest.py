"""Words of the weekly digest. It is read by organizers together, so it is in English."""

WORDS: dict[str, tuple[str, str]] = {
    "digest.head": ("📊 **{name}**: what was asked, {when}", "📊 **{name}**: qué se preguntó, {when}"),
    "digest.counts": (
        "{asked} questions: {answered} answered, {offered} unclear (I offered a choice), {missed} not answered.",
        "{asked} preguntas: {answered} respondidas, {offered} poco claras (ofrecí elegir), {missed} sin respuesta.",
    ),
    "digest.missed": ("**Not answered**", "**Sin respuesta**"),
    "digest.missed.line": ("• {times}× “{text}”", "• {times}× «{text}»"),
    "digest.missed.also": ("; also “{text}”", "; también «{text}»"),
    "digest.missed.more": ("• … and {count} more questions", "• … y {count} preguntas más"),
    "digest.not_helpful": ("**👎 Not helpful**: {entries}", "**👎 No ayudó**: {entries}"),
    "digest.unused": (
        "**Entries that answered nothing in {days} days**: {entries}",
        "**Entradas que no respondieron nada en {days} días**: {entries}",
    ),
    "digest.open": ("**Still to be announced**: {dates}", "**Por anunciar**: {dates}"),
    "digest.and_more": ("{items} and {count} more", "{items} y {count} más"),
    "digest.kept": (
        "-# Questions are kept for {days} days, without who asked. `/setup digest:off` ends this message.",
        "-# Las preguntas se guardan {days} días, sin quién preguntó. `/setup digest:off` termina este mensaje.",
    ),
    "digest.mark": ("-# weekly digest, {first} to {last}", "-# resumen semanal, {first} a {last}"),
    "digest.picture": (
        "Questions per day: {days}. Asked about most: {kinds}.",
        "Preguntas por día: {days}. Lo más preguntado: {kinds}.",
    ),
    "digest.not_posted": (
        "I could not post the weekly digest in {channel}: {why}.",
        "No pude publicar el resumen semanal en {channel}: {why}.",
    ),
}
