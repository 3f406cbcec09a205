"""What the interactive quiz says around its questions."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "hello": T(
        "There are no right or wrong answers, and no grades. You can stop after every section and "
        "see a report of what there is.",
        "Aquí no hay respuestas correctas ni incorrectas, y nadie pone notas. Puedes parar "
        "después de cada sección y ver un informe con lo que haya.",
    ),
    "keys": T(
        "Type a number and press Enter. b = back, s = skip, ? = help, l = español, q = stop and "
        "keep everything.",
        "Escribe un número y pulsa Enter. b = atrás, s = saltar, ? = ayuda, l = English, q = parar "
        "y guardar todo.",
    ),
    "name": T("Nickname: ", "Apodo: "),
    "section.first": T(
        "{title}: {questions}, about {minutes}.",
        "{title}: {questions}, {minutes} más o menos.",
    ),
    "section.next": T(
        "Next: {title}. {questions}, about {minutes}, and the result gets sharper.",
        "Ahora: {title}. {questions}, {minutes} más o menos, y el resultado será más preciso.",
    ),
    "question": T("one question", "una pregunta"),
    "questions": T("{count} questions", "{count} preguntas"),
    "questions.about": T("about {count} questions", "unas {count} preguntas"),
    "minute": T("one minute", "un minuto"),
    "minutes": T("{count} minutes", "{count} minutos"),
    "go_on": T(
        "Press Enter to go on, or q and Enter to stop here and see the report: ",
        "Pulsa Enter para seguir, o q y Enter para parar aquí y ver el informe: ",
    ),
    "start": T(
        "Press Enter to start, or q and Enter to leave: ",
        "Pulsa Enter para empezar, o q y Enter para salir: ",
    ),
    "first_look": T("A first look", "Un primer vistazo"),
    "first_look.code": T("Your letters so far: {code}", "Tus letras hasta ahora: {code}"),
    "first_look.areas": T("Areas that go with them: {areas}.", "Áreas que van con ellas: {areas}."),
    "first_look.open": T(
        "So far your interests are spread about evenly. That is common, and the next sections "
        "help.",
        "Hasta ahora tus intereses se reparten más o menos por igual. Es común, y las próximas "
        "secciones ayudan.",
    ),
    "answer": T("Your answer: ", "Tu respuesta: "),
    "answer.given": T(
        "Your answer (Enter keeps {given}): ", "Tu respuesta (Enter para dejar {given}): "
    ),
    "answer.again": T(
        "Please type a number from {low} to {high}, or b, s, ? or q.",
        "Escribe un número de {low} a {high}, o b, s, ? o q.",
    ),
    "first_question": T("This is the first question.", "Esta es la primera pregunta."),
    "never_tried": T("s = never tried it", "s = nunca lo he probado"),
    "first": T("First: {text}", "Primera: {text}"),
    "second": T("Second: {text}", "Segunda: {text}"),
    "order": T(
        "Everything is about equally important to you. That is common.",
        "Todo te importa más o menos por igual. Es común.",
    ),
    "order.place": T("Place {place}, type a number: ", "Lugar {place}, escribe un número: "),
    "order.again": T(
        "Please type a number from 1 to {high}, or b, s or q.",
        "Escribe un número de 1 a {high}, o b, s o q.",
    ),
    "saved": T("Your answers are saved in {file}", "Tus respuestas están guardadas en {file}"),
    "saved.go_on": T("Go on whenever you like:", "Sigue cuando quieras:"),
    "saved.again": T("The whole report, at any time:", "El informe completo, cuando quieras:"),
    "saved.explain": T("Why a job is where it is:", "Por qué un trabajo está donde está:"),
    "unsaved": T(
        "Your last answers are not saved. {why}", "Tus últimas respuestas no se guardaron. {why}"
    ),
    "unsaved.go_on": T(
        "You can go on; ccfit tries again after every answer.",
        "Puedes seguir; ccfit lo intenta de nuevo después de cada respuesta.",
    ),
    "nothing_saved": T(
        "Nothing was answered, so nothing was saved.",
        "No hubo respuestas, así que no se guardó nada.",
    ),
    "all_answered": T(
        "All of these questions are answered already.",
        "Todas estas preguntas ya tienen respuesta.",
    ),
    "all_answered.more": T("`--length full` asks more.", "Con `--length full` hay más preguntas."),
}
