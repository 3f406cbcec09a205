"""What is wrong with quizzes, catalogues, guides and norms, and what to do about it."""

from ccfit.language import Text as T

ERRORS: dict[str, T] = {
    # quiz and catalogue
    "quiz.facet": T(
        "“{name}” is not a part of a quiz; the parts are interests, values, type and skills.",
        "«{name}» no es parte de un cuestionario; las partes son interests, values, type y skills.",
    ),
    "quiz.scale": T(
        "The scale “{name}” does not exist in {facet}.{suggestion}",
        "La escala «{name}» no existe en {facet}.{suggestion}",
    ),
    "quiz.no_items": T(
        "{facet} needs at least one question for {scale}.",
        "{facet} necesita al menos una pregunta para {scale}.",
    ),
    "quiz.repeated_item": T(
        "The question id “{item}” is used twice. Ids must differ.",
        "El id de pregunta «{item}» se usa dos veces. Los id deben ser distintos.",
    ),
    "quiz.form_item": T(
        "The form “{form}” names “{item}”, which is not a question of {facet}.",
        "La versión «{form}» nombra «{item}», que no es una pregunta de {facet}.",
    ),
    "quiz.labels": T(
        "{facet} has {count} answer words in “{lang}” for {answers} answers. Write one for each.",
        "{facet} tiene {count} palabras de respuesta en «{lang}» para {answers} respuestas. "
        "Escribe una para cada una.",
    ),
    "quiz.not_answers": T(
        "This file holds scores from other instruments, so the quiz cannot continue it. `ccfit "
        "score` shows its report.",
        "Este archivo tiene puntajes de otros instrumentos, así que el cuestionario no puede "
        "continuarlo. `ccfit score` muestra su informe.",
    ),
    "quiz.untranslated": T(
        "The text in “{lang}” is missing here. Add it.", "Aquí falta el texto en «{lang}». Añádelo."
    ),
    "quiz.no_form": T(
        "The quiz “{quiz}” has no length “{form}”. Choose one of {forms}.",
        "El cuestionario «{quiz}» no tiene la versión «{form}». Elige una de {forms}.",
    ),
    "quiz.no_facet": T(
        "The quiz “{quiz}” has no part “{facet}”. Its parts are {facets}.",
        "El cuestionario «{quiz}» no tiene la parte «{facet}». Sus partes son {facets}.",
    ),
    "catalog.vector": T(
        "{count} numbers are expected here, in the order given at the top; there are {found}.",
        "Aquí se esperan {count} números, en el orden indicado arriba; hay {found}.",
    ),
    "catalog.repeated": T(
        "The code {code} appears twice. Codes must differ.",
        "El código {code} aparece dos veces. Los códigos deben ser distintos.",
    ),
    "catalog.area": T(
        "The area {area} has no name at the top of the file. Add it under “areas”.",
        "El área {area} no tiene nombre al comienzo del archivo. Añádelo en «areas».",
    ),
    "catalog.related": T(
        "The related occupation {code} is not in this file. Correct it or remove it.",
        "La ocupación relacionada {code} no está en este archivo. Corrígela o quítala.",
    ),
    "catalog.empty": T(
        "There are no occupations in this file. Add at least one.",
        "En este archivo no hay ocupaciones. Añade al menos una.",
    ),
    # values as messages show them, and more on the shape
    "value.nothing": T("nothing", "nada"),
    "value.mapping": T("a list of “name: value” lines", "una lista de líneas «nombre: valor»"),
    "value.list": T("a list", "una lista"),
    "shape.nothing": T(
        "There is nothing here. Write a value, or remove the name.",
        "Aquí no hay nada. Escribe un valor o quita el nombre.",
    ),
    "shape.only_text": T(
        "A single text is expected here, not {value}.",
        "Aquí se espera un solo texto, no {value}.",
    ),
    "shape.empty_text": T(
        "This text is empty. Write it, or remove the name.",
        "Este texto está vacío. Escríbelo o quita el nombre.",
    ),
    "shape.one_word": T(
        "One word without spaces is expected here, not {value}.",
        "Aquí se espera una sola palabra sin espacios, no {value}.",
    ),
    "shape.empty_list": T(
        "This list is empty. Put something in, or remove the name.",
        "Esta lista está vacía. Pon algo o quita el nombre.",
    ),
    "shape.not_whole": T(
        "A whole number is expected here, not {value}.",
        "Aquí se espera un número entero, no {value}.",
    ),
    "shape.not_numbers": T(
        'Numbers in quotes are expected here, separated by spaces, such as "2.5 1 4"; {value} is '
        "not one.",
        'Aquí se esperan números entre comillas, separados por espacios, como "2.5 1 4"; {value} '
        "no lo es.",
    ),
    "shape.not_yes_no": T(
        "Either true or false is expected here, not {value}.",
        "Aquí se espera true o false, no {value}.",
    ),
    "shape.choice": T(
        "One of these is expected here: {choices}; not {value}.",
        "Aquí se espera una de estas opciones: {choices}; no {value}.",
    ),
    "shape.limit": T(
        "The number here must be {limit}; it is {value}.",
        "El número debe ser {limit}; aquí es {value}.",
    ),
    # what quizzes and catalogues must hold
    "quiz.range": T(
        "The range must be two whole numbers, the lower first, for example [1, 5].",
        "El intervalo (range) debe ser dos números enteros, primero el menor; por ejemplo [1, 5].",
    ),
    "quiz.no_facets": T(
        "This quiz has no parts. Add interests, values, type or skills under “facets”.",
        "Este cuestionario no tiene partes. Añade interests, values, type o skills en «facets».",
    ),
    "quiz.no_skills": T(
        "The part skills has no questions. Add one, or remove the part.",
        "La parte skills no tiene preguntas. Añade una o quita la parte.",
    ),
    "quiz.one_statement": T(
        "“left” and “right” belong together; “{name}” is missing here.",
        "«left» y «right» van siempre en pareja; aquí falta «{name}».",
    ),
    "quiz.anchor": T(
        "There is an example for the answer {answer}, but answers go from {low} to {high}.",
        "Hay un ejemplo para la respuesta {answer}, pero las respuestas van de {low} a {high}.",
    ),
    "quiz.places": T(
        "The ranking asks for {places} places but names only {count}.",
        "La ordenación pide {places} lugares, pero solo nombra {count}.",
    ),
    "quiz.ranking_scale": T(
        "“{name}” appears twice in the ranking. Keep one.",
        "«{name}» aparece dos veces en la ordenación. Deja una sola.",
    ),
    "quiz.full": T(
        "The form “full” always means all the questions. Give this one another name.",
        "La versión «full» siempre son todas las preguntas. Dale otro nombre a esta.",
    ),
    "quiz.form_repeated": T(
        "The form “{form}” names “{item}” twice. Keep one.",
        "La versión «{form}» nombra «{item}» dos veces. Deja una sola.",
    ),
    "quiz.covariance": T(
        "The covariance of {facet} has {found} rows; it needs {count}, one for each scale.",
        "La covarianza de {facet} tiene {found} filas; hacen falta {count}, una por escala.",
    ),
    "catalog.no_title": T(
        "A text in “en” or “es” is missing here.",
        "Aquí falta un texto en «en» o «es».",
    ),
    "catalog.no_order": T(
        "The order of these numbers is missing: name it at the top, under “orders”.",
        "Falta el orden de estos números: indícalo al comienzo, en «orders».",
    ),
}
