"""What the interactive quiz says around its questions."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "hello": T(
        "There are no right or wrong answers, and no grades. You can stop after every section "
        "and see a report of what there is.",
        "No hay respuestas correctas ni incorrectas, ni notas. Puedes parar después de cada "
        "sección y ver un informe con lo que haya.",
    ),
    "keys": T(
        "Type a number and Enter. b = back, s = skip, ? = help, q = stop and keep everything.",
        "Escribe un número y Enter. b = atrás, s = saltar, ? = ayuda, q = parar y guardar todo.",
    ),
    "name": T(
        "Your name or a nickname, for the file and the report (Enter for none): ",
        "Tu nombre o un apodo, para el archivo y el informe (Enter si no quieres): ",
    ),
    "section.first": T(
        "{title}: {count} questions, about {minutes}.",
        "{title}: {count} preguntas, {minutes} más o menos.",
    ),
    "section.next": T(
        "Next: {title}. {count} questions, about {minutes}, and the result gets sharper.",
        "Ahora: {title}. {count} preguntas, {minutes} más o menos, y el resultado será más "
        "preciso.",
    ),
    "minute": T("one minute", "un minuto"),
    "minutes": T("{count} minutes", "{count} minutos"),
    "go_on": T(
        "Enter to go on, q to stop here and see the report: ",
        "Enter para seguir, q para parar aquí y ver el informe: ",
    ),
    "start": T("Enter to start, q to leave: ", "Enter para empezar, q para salir: "),
    "first_look": T("A first look", "Un primer vistazo"),
    "first_look.code": T("Your letters so far: {code}", "Tus letras hasta ahora: {code}"),
    "first_look.areas": T("Areas that go with them: {areas}.", "Áreas que van con ellas: {areas}."),
    "first_look.open": T(
        "You like many things about equally so far. That is common, and the next sections help.",
        "Hasta ahora te gustan muchas cosas más o menos por igual. Es común, y las próximas "
        "secciones ayudan.",
    ),
    "answer": T("Your answer: ", "Tu respuesta: "),
    "answer.given": T("Your answer (Enter keeps {given}): ", "Tu respuesta (Enter deja {given}): "),
    "answer.again": T(
        "Please type a number from {low} to {high}, or b, s, ? or q.",
        "Escribe un número de {low} a {high}, o b, s, ? o q.",
    ),
    "first_question": T("This is the first question.", "Esta es la primera pregunta."),
    "never_tried": T("s = never tried it", "s = nunca lo he probado"),
    "first": T("First: {text}", "Primera: {text}"),
    "second": T("Second: {text}", "Segunda: {text}"),
    "order": T(
        "Everything came out about equally important. Which comes first, second and third?",
        "Todo te resultó más o menos igual de importante. ¿Qué va primero, segundo y tercero?",
    ),
    "order.place": T("Number {place}: ", "Número {place}: "),
    "order.again": T("Please type a number from 1 to {high}, b or q.", "Escribe un número de 1 a {high}, b o q."),
    "saved": T("Your answers are saved in {file}", "Tus respuestas están guardadas en {file}"),
    "saved.go_on": T(
        "Go on whenever you like: ccfit quiz --resume {file}",
        "Sigue cuando quieras: ccfit quiz --resume {file}",
    ),
    "saved.again": T(
        "See the report again: ccfit score {file}", "Mira otra vez el informe: ccfit score {file}"
    ),
    "nothing_saved": T("Nothing was answered, so nothing was saved.", "No hubo respuestas, así que no se guardó nada."),
    "all_answered": T(
        "All of these questions are answered already. `--length full` asks more.",
        "Todas estas preguntas ya tienen respuesta. `--length full` pregunta más.",
    ),
}
