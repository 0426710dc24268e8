"""Words of changing the FAQ from Discord: /faq.

Keys with dots belong to the command or feature before the dot.
"""

WORDS: dict[str, tuple[str, str]] = {
    "faq.clash": (
        (
            "You changed the entry `{entry}` here (revision {number}), and its author changed it in the file since.\n"
            "• here, and what I answer: {ours}\n"
            "• in the file: {file}\n"
            "Nothing is lost. `/faq edit` decides what holds; `/faq undo number:{number}` takes the file's."
        ),
        (
            "Cambiasteis aquí la entrada `{entry}` (revisión {number}), y después cambió en el archivo.\n"
            "• aquí, y lo que respondo: {ours}\n"
            "• en el archivo: {file}\n"
            "No se pierde nada. `/faq editar` decide; `/faq deshacer numero:{number}` toma lo del archivo."
        ),
    ),
    "faq.removed": ("removed", "eliminada"),
}
