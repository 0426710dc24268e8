"""Words of asking the organizers, and of their inbox.

Keys with dots belong to the command or feature before the dot.
"""

WORDS: dict[str, tuple[str, str]] = {
    "organizers.ask": ("Ask the organizers", "Preguntar a la organización"),
    "organizers.form": ("Ask the organizers", "Preguntar a la organización"),
    "organizers.question": ("Your question", "Tu pregunta"),
    "organizers.question.description": (
        "This is what they will see. Please check it, or say it in other words.",
        "Esto es lo que verán. Revísalo, o dilo con otras palabras.",
    ),
    "organizers.name": ("Does your name go along?", "¿Va tu nombre también?"),
    "organizers.name.description": (
        "They can write to you if it does. Either way the answer comes to you.",
        "Con él pueden escribirte. De un modo u otro, la respuesta te llega.",
    ),
    "organizers.name.yes": ("Yes, with my name", "Sí, con mi nombre"),
    "organizers.name.no": ("No, without my name", "No, sin mi nombre"),
    "organizers.sent": (
        "📨 Sent to the organizers. {where}{others}\n-# You can delete it with `/privacy`.",
        "📨 Enviado a la organización. {where}{others}\n-# Puedes borrarlo con `/privacidad`.",
    ),
    "organizers.again": (
        "You have sent them that already, and they have not answered yet. {where}",
        "Ya se lo enviaste, y aún no han respondido. {where}",
    ),
    "organizers.where.here": (
        "Their answer comes here, as a reply that mentions you.",
        "Su respuesta llega aquí, con una mención.",
    ),
    "organizers.where.direct": (
        "Their answer comes to you as a direct message.",
        "Su respuesta te llega por mensaje directo.",
    ),
    "organizers.others": (" {count} others ask the same.", " Otras {count} personas preguntan lo mismo."),
    "organizers.other": (" Somebody else asks the same.", " Otra persona pregunta lo mismo."),
    "organizers.nobody": (
        "There is nobody I could send it to: the organizers have chosen no channel for questions (`/setup channel:`).",
        "No hay a quién enviarlo: la organización no ha elegido un canal para preguntas (`/configurar canal:`).",
    ),
    "organizers.too_many": (
        "You wait for the answers to ten questions already. Please let the organizers answer those first.",
        "Ya esperas la respuesta a diez preguntas. Deja que primero respondan a esas.",
    ),
    "organizers.wait": (
        "That was a lot at once. You can ask the organizers again in {minutes} min.",
        "Han sido muchas a la vez. Puedes volver a preguntar a la organización en {minutes} min.",
    ),
    "organizers.empty": ("There is no question in it.", "No hay ninguna pregunta."),
    "wrong": ("This is wrong", "Esto es incorrecto"),
    "wrong.form": ("What is wrong?", "¿Qué es incorrecto?"),
    "wrong.why": ("What is wrong with it? (may be left empty)", "¿Qué tiene de incorrecto? (opcional)"),
    "inbox.card.one": ("❓ **Somebody asks what I could not answer**", "❓ **Alguien pregunta lo que no supe**"),
    "inbox.card.many": (
        "❓ **{count} people ask what I could not answer**",
        "❓ **{count} personas preguntan lo que no supe**",
    ),
    "inbox.card.wrong": ("⚠️ **An answer of mine is called wrong**", "⚠️ **Dicen que una respuesta mía es incorrecta**"),
    "inbox.card.wrong.many": (
        "⚠️ **{count} people say that an answer of mine is wrong**",
        "⚠️ **{count} personas dicen que una respuesta mía es incorrecta**",
    ),
    "inbox.card.given": ("I had said: {answer}", "Yo había dicho: {answer}"),
    "inbox.card.remarks": ("They say: {words}", "Dicen: {words}"),
    "inbox.card.others": ("In other words: {words}", "En otras palabras: {words}"),
    "inbox.card.from": ("From {names}", "De {names}"),
    "inbox.card.unnamed": ("{count} without a name", "{count} sin nombre"),
    "inbox.card.near": ("Nearest that I know:", "Lo más parecido que sé:"),
    "inbox.card.nothing_near": ("I know nothing like it.", "No sé nada parecido."),
    "inbox.card.mark": (
        "question {number} · reply to this message, and that is the answer",
        "pregunta {number} · responde a este mensaje, y esa es la respuesta",
    ),
    "inbox.card.mark.closed": ("question {number} · closed", "pregunta {number} · cerrada"),
    "inbox.answered": ("✅ Answered by {who}, {at}: {answer}", "✅ Respondió {who}, {at}: {answer}"),
    "inbox.linked": ("✅ {who} sent the answer to “{answer}”, {at}", "✅ {who} envió la respuesta a «{answer}», {at}"),
    "inbox.declined": (
        "{who} said that it is not for the organizers, {at}",
        "{who} dijo que no es para la organización, {at}",
    ),
    "inbox.spam": ("🗑 {who} marked it as spam, {at}", "🗑 {who} lo marcó como spam, {at}"),
    "inbox.answering": ("✍️ {who} is answering it, {at}", "✍️ {who} lo está respondiendo, {at}"),
    "inbox.button.answer": ("Answer", "Responder"),
    "inbox.button.link": ("It is this entry", "Es esta entrada"),
    "inbox.button.decline": ("Not for us", "No es para nosotros"),
    "inbox.button.spam": ("Spam", "Spam"),
    "inbox.form.answer": ("Answer question {number}", "Responder a la pregunta {number}"),
    "inbox.form.text": ("The answer", "La respuesta"),
    "inbox.form.text.description": (
        "It goes to everybody who asked, and I give it from now on.",
        "Llega a quienes preguntaron, y la doy desde ahora.",
    ),
    "inbox.form.text.theirs": ("It goes to everybody who asked.", "Llega a quienes preguntaron."),
    "inbox.form.target": ("What it becomes", "En qué se convierte"),
    "inbox.form.target.new": ("A new entry", "Una entrada nueva"),
    "inbox.form.target.edit": ("In place of: {question}", "En lugar de: {question}"),
    "inbox.form.target.kind": ("For: {question}", "Para: {question}"),
    "inbox.form.question": ("The question, as it stands in the FAQ", "La pregunta, como queda en la FAQ"),
    "inbox.form.also": ("Other ways to ask it, one a line", "Otras formas de preguntarlo, una por línea"),
    "inbox.form.also.description": ("These are what people typed.", "Esto es lo que escribieron."),
    "inbox.form.link": ("Which entry answers question {number}?", "¿Qué entrada responde a la {number}?"),
    "inbox.form.entry": ("The entry", "La entrada"),
    "inbox.form.entry.description": (
        "Its answer goes to everybody who asked, and their words lead to it from now on.",
        "Su respuesta llega a quienes preguntaron, y sus palabras llevan a ella desde ahora.",
    ),
    "inbox.published": (
        "✅ Published, and on its way to {people}. I answer with it from now on.",
        "✅ Publicada, y en camino a {people}. Desde ahora respondo con ella.",
    ),
    "inbox.sent": ("✅ On its way to {people}.", "✅ En camino a {people}."),
    "inbox.people.one": ("whoever asked", "quien preguntó"),
    "inbox.people.many": ("the {count} who asked", "las {count} personas que preguntaron"),
    "inbox.closed": ("Closed.", "Cerrada."),
    "inbox.note.not_yours": (
        "The FAQ stays as it is: it is another server's to change.",
        "La FAQ no cambia: la decide otro servidor.",
    ),
    "inbox.note.wording_refused": (
        "Their wording was not added to the entry: it belongs to another one, or the check refuses it.",
        "Sus palabras no se añadieron a la entrada: son de otra, o la comprobación las rechaza.",
    ),
    "inbox.note.not_answered_so": (
        "But that question, as they asked it, is still answered otherwise: another wording, or `/faq edit`, may help.",
        "Pero esa pregunta, tal como la hicieron, aún se responde de otro modo: prueba otras palabras o `/faq editar`.",
    ),
    "inbox.faster": ("{line}. What you typed was not sent.", "{line}. Lo que escribiste no se envió."),
    "inbox.gone": (
        "That question is no longer there: whoever asked it has deleted it, or it was answered a while ago.",
        "Esa pregunta ya no está: quien la hizo la borró, o se respondió hace tiempo.",
    ),
    "inbox.refused": (
        "Not published; nobody was told. What you typed is kept: press **Answer** again to mend it.",
        "No se publicó; nadie recibió nada. Tu texto se guarda: pulsa **Responder** otra vez para corregirlo.",
    ),
    "inbox.nothing_near": (
        "I know nothing that is anything like it. **Answer** makes a new entry.",
        "No sé nada parecido. **Responder** crea una entrada nueva.",
    ),
    "inbox.unreadable": (
        "Discord does not show me that reply. Leave the mention on when you reply, or press **Answer**.",
        "Discord no me muestra esa respuesta. Deja la mención al responder, o pulsa **Responder**.",
    ),
    "inbox.too_long": ("That is longer than the {most} characters of an answer.", "Supera los {most} caracteres."),
    "answer.head": (
        "{whom}the organizers have answered your question{question}:",
        "{whom}la organización ha respondido a tu pregunta{question}:",
    ),
    "answer.head.wrong": (
        "{whom}the organizers have looked at the answer that you called wrong{question}:",
        "{whom}la organización ha revisado la respuesta que señalaste{question}:",
    ),
    "answer.declined": (
        "{whom}the organizers have read your question{question}. It is not one that they can answer here.",
        "{whom}la organización ha leído tu pregunta{question}. No es algo que pueda responder aquí.",
    ),
    "answer.declined.wrong": (
        "{whom}the organizers have looked at the answer that you called wrong{question}. It stays as it is.",
        "{whom}la organización ha revisado la respuesta que señalaste{question}. Queda como está.",
    ),
    "answer.mark": (
        "The organizers' own word, {day} · answer {number}",
        "Palabra de la organización, {day} · respuesta {number}",
    ),
    "answer.mark.known": (
        "Sent by the organizers, {day} · answer {number}",
        "Enviado por la organización, {day} · respuesta {number}",
    ),
    "answer.undelivered": (
        "I could not give the answer to question {number} to somebody who asked: {why}.",
        "No pude dar la respuesta a la pregunta {number} a alguien que preguntó: {why}.",
    ),
    "question.not_posted": (
        "Members ask you something that I could not post in {channel}: {why}. `/inbox` lists it.",
        "Hay preguntas para ti que no pude publicar en {channel}: {why}. `/buzon` las lista.",
    ),
    "unfinished.refused": (
        "The answer to question {number} could not be published, so it is open again; what was typed is kept.",
        "La respuesta a la pregunta {number} no pudo publicarse: sigue abierta, y el texto se guarda.",
    ),
    "inbox": ("inbox", "buzon"),
    "inbox.description": (
        "For organizers: what members ask you and I could not answer",
        "Para la organización: lo que preguntan y no supe responder",
    ),
    "inbox.order": ("order", "orden"),
    "inbox.order.description": ("Which come first", "Cuáles van primero"),
    "inbox.order.oldest": ("the oldest", "las más antiguas"),
    "inbox.order.most": ("what most people ask", "las que más preguntan"),
    "inbox.title": ("**{count} open**, the oldest first", "**{count} abiertas**, primero las más antiguas"),
    "inbox.title.most": ("**{count} open**, what most ask first", "**{count} abiertas**, primero las más preguntadas"),
    "inbox.empty": ("Nothing is open. 🎉", "No hay nada abierto. 🎉"),
    "inbox.open": ("in the channel", "en el canal"),
}
