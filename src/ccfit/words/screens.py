"""What the quiz says on its pages in a terminal: keys, progress, the opening and the end."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    # keys
    "keys.answer": T("{low}–{high} answer", "{low}–{high} responder"),
    "keys.number": T("number and Enter", "número y Enter"),
    "keys.keep": T("Enter keep it", "Enter dejarla"),
    "keys.back": T("b ← back", "b ← atrás"),
    "keys.skip": T("s skip", "s saltar"),
    "keys.help": T("? help", "? ayuda"),
    "keys.lang": T("l español", "l English"),
    "keys.quit": T("q leave", "q salir"),
    "keys.start": T("Enter start", "Enter empezar"),
    "keys.go_on": T("Enter go on", "Enter seguir"),
    "keys.more": T("↓ or Space more", "↓ o espacio: más"),
    "keys.up": T("↑ up", "↑ subir"),
    "keys.see_number": T("number and Enter: look closer", "número y Enter: ver de cerca"),
    "keys.shortlist": T("+ number and Enter: shortlist", "+ número y Enter: a tu lista"),
    "keys.put": T("+ put on your shortlist", "+ poner en tu lista"),
    "keys.drop": T("+ take off your shortlist", "+ quitar de tu lista"),
    "keys.why": T("w why it is there", "p por qué está ahí"),
    "keys.job": T("j the job", "t el trabajo"),
    "keys.yes": T("y yes", "s sí"),
    "keys.no": T("n no", "n no"),
    "keys.enter": T("Enter done", "Enter listo"),
    "letter.why": T("w", "p"),
    "letter.job": T("j", "t"),
    "letter.yes": T("y", "s"),
    # a question
    "given": T("your answer", "tu respuesta"),
    "place": T("{number}/{count}", "{number}/{count}"),
    "place.about": T("{number} of about {count}", "{number} de unas {count}"),
    "in_all": T(
        "in all {done}/{total} · {minutes} left", "en total {done}/{total} · quedan {minutes}"
    ),
    "in_all.one": T(
        "in all {done}/{total} · {minutes} left", "en total {done}/{total} · queda {minutes}"
    ),
    "typed": T("Your number: {typed}", "Tu número: {typed}"),
    "order.place": T("Place {place} of {places}", "Lugar {place} de {places}"),
    "wrong.answer": T(
        "That key does nothing here. {low} to {high} answers the question.",
        "Esa tecla no hace nada aquí. Para responder, pulsa de {low} a {high}.",
    ),
    "wrong.number": T(
        "That number is not among the answers: they go from {low} to {high}.",
        "Ese número no está entre las respuestas: van de {low} a {high}.",
    ),
    "wrong.key": T("That key does nothing here.", "Esa tecla no hace nada aquí."),
    "saved_at_once": T(
        "Every answer is saved at once, so you can leave at any time.",
        "Cada respuesta se guarda al momento: puedes salir cuando quieras.",
    ),
    "help.keys": T(
        "b or ← goes back to change an answer, s leaves a question out, l changes the language, q "
        "leaves and keeps everything.",
        "Con b o ← vuelves atrás para cambiar una respuesta, s deja una pregunta sin responder, l "
        "cambia el idioma y q sale y lo guarda todo.",
    ),
    "extra": T(
        "Your interests are still about even, which is common. A few more questions may tell them "
        "apart.",
        "Tus intereses siguen más o menos parejos, y es común. Unas preguntas más pueden "
        "distinguirlos.",
    ),
    # the opening
    "language": T("Which language?", "¿En qué idioma?"),
    "language.english": T("English", "English"),
    "language.spanish": T("Español", "Español"),
    "name.title": T("What shall we call you?", "¿Cómo te llamamos?"),
    "name.why": T(
        "A nickname is fine. It keeps your answers apart from those of other people on this "
        "computer. Enter alone leaves it out.",
        "Puede ser un apodo. Separa tus respuestas de las de otras personas que usan esta "
        "computadora. Con solo Enter, no pones ninguno.",
    ),
    "again.title": T("You have been here before", "Ya pasaste por aquí"),
    "again.found": T(
        "Under the name {name} there is a quiz that was not finished: {answered} questions "
        "answered, begun on {date}.",
        "A nombre de {name} hay un cuestionario sin terminar: {answered} preguntas respondidas, "
        "empezado el {date}.",
    ),
    "again.found.nameless": T(
        "There is a quiz without a name that was not finished: {answered} questions answered, "
        "begun on {date}.",
        "Hay un cuestionario sin nombre y sin terminar: {answered} preguntas respondidas, "
        "empezado el {date}.",
    ),
    "again.go_on": T("It is mine: go on with it", "Es mío: quiero seguir"),
    "again.new": T("Start a new one", "Empezar uno nuevo"),
    "again.other": T("Choose another name", "Elegir otro nombre"),
    "again.ask": T("Type 1, 2 or 3: ", "Escribe 1, 2 o 3: "),
    "again.none": T(
        "There are no saved answers under that name.", "No hay respuestas guardadas con ese nombre."
    ),
    "again.undated": T("an unknown day", "un día desconocido"),
    "whose": T("Whose answers shall we go on with?", "¿Con las respuestas de quién seguimos?"),
    # the end
    "so_far.title": T("Saved", "Guardado"),
    "so_far.offer": T(
        "Your answers already say something. Would you like to see it now?",
        "Tus respuestas ya dicen algo. ¿Quieres verlo ahora?",
    ),
    "so_far.ask": T("y = yes, n = no: ", "s = sí, n = no: "),
    "so_far.not_yet": T(
        "There is not enough yet for a result. Go on when you like: a few more minutes and there "
        "will be.",
        "Todavía no alcanza para un resultado. Sigue cuando quieras: en unos minutos más lo habrá.",
    ),
    "profile.title": T("Your profile", "Tu perfil"),
    "profile.title.of": T("{name}'s profile", "El perfil de {name}"),
    "profile.code": T("Your letters", "Tus letras"),
    "profile.type": T("Type", "Tipo"),
    "profile.values": T("What matters to you", "Lo que te importa"),
    "profile.skills": T("What you do well", "Lo que se te da bien"),
    "profile.not_mbti": T(
        "type-style letters; not the MBTI® instrument",
        "letras al estilo de los tipos; no es el instrumento MBTI®",
    ),
    "areas.title": T("Areas that go with your answers", "Áreas que van con tus respuestas"),
    "areas.why": T(
        "Areas are steadier than single jobs: answer again, and most of these come back.",
        "Las áreas son más estables que los trabajos: si respondes otra vez, casi todas vuelven.",
    ),
    "jobs.title": T("Jobs to look at", "Trabajos para mirar"),
    "jobs.why": T(
        "The number is the job's place among {count}. It is a start, not a verdict.",
        "El número es el lugar del trabajo entre los {count}. Es un comienzo, no un veredicto.",
    ),
    "closer": T(
        "Look closer: a number and Enter to read about a job, ? and a number for why it is there, "
        "+ and a number for your shortlist, q to leave.",
        "Mira de cerca: un número y Enter para leer sobre un trabajo, ? y un número para saber "
        "por qué está ahí, + y un número para tu lista, q para salir.",
    ),
    "closer.ask": T("Number: ", "Número: "),
    "closer.unknown": T(
        "No job here has that number. Choose one from the list.",
        "Ningún trabajo tiene ese número aquí. Elige uno de la lista.",
    ),
    "closer.again": T(
        "Please type a number, ? or + with a number, or q.",
        "Escribe un número, ? o + con un número, o q.",
    ),
    "shortlist": T("Your shortlist: {jobs}", "Tu lista: {jobs}"),
    "shortlist.put": T("On your shortlist: {job}.", "En tu lista: {job}."),
    "shortlist.dropped": T("Taken off your shortlist: {job}.", "Ya no está en tu lista: {job}."),
    "shortlist.mark": T("on your shortlist", "en tu lista"),
}
