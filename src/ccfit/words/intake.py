"""What a drafted map and the check of a table say."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    # comments in a drafted map
    "draft.from": T(
        "Drafted by ccfit from {source}. Check it with: ccfit check MAP {source}",
        "Preparado por ccfit a partir de {source}. Revísalo con: ccfit check MAPA {source}",
    ),
    "draft.service": T("It looks like an export of {service}.", "Parece exportado de {service}."),
    "draft.itself": T(
        "Columns that are named like their question match by themselves: {count}.",
        "Las columnas que se llaman como su pregunta encajan por sí solas: {count}.",
    ),
    "draft.near": T("nearly the same wording: check it", "texto casi igual: revísalo"),
    "draft.order": T(
        "By their order alone, which is that of the quiz's form “{form}”: check every one of them.",
        "Solo por su orden, que es el de la versión «{form}» del cuestionario: revísalas todas.",
    ),
    "draft.no_column": T(
        "Put the header of each question here: “Header”: question id",
        "Pon aquí el encabezado de cada pregunta: «Encabezado»: id de la pregunta",
    ),
    "draft.unclear_day": T(
        "The day may be in “{name}”, but it could be day/month or month/day. If you know, remove "
        "the # and choose dmy or mdy:",
        "La fecha puede estar en «{name}», pero podría ser día/mes o mes/día. Si lo sabes, quita "
        "los # y elige dmy o mdy:",
    ),
    "draft.doubtful": T(
        "No question was found for these columns, which look like answers. Add them to columns or "
        "to ignore:",
        "No se encontró la pregunta de estas columnas, que parecen respuestas. Ponlas en columns "
        "o en ignore:",
    ),
    "draft.repeated": T(
        "People who came more than once: {count}. “last” keeps only what they sent last.",
        "Personas que respondieron más de una vez: {count}. «last» deja solo lo último que "
        "enviaron.",
    ),
    "draft.coded": T(
        "by the order of the codes: check it", "por el orden de los códigos: revísalo"
    ),
    "draft.guessed": T("a guess: check it", "una suposición: revísalo"),
    "draft.unplaced": T(
        "These answers have no number yet. Write it after the colon, or put them under missing:",
        "Estas respuestas aún no tienen número. Escríbelo tras los dos puntos o ponlas en missing:",
    ),
    "draft.cells": T("cells: {count}", "celdas: {count}"),
    # the summary of a draft
    "draft.summary": T(
        "{source}: {rows} rows; questions found: {found} ({form}).",
        "{source}: {rows} filas; preguntas encontradas: {found} ({form}).",
    ),
    "draft.all_of": T("all of the form “{form}”", "toda la versión «{form}»"),
    "draft.part_of": T("of {total} in the quiz", "de {total} del cuestionario"),
    "draft.to_do.words": T(
        "Answer texts without a number yet, to be filled in: {count}.",
        "Textos de respuesta sin número, por completar: {count}.",
    ),
    "draft.to_do.columns": T(
        "Columns that look like answers but whose question was not found: {count}.",
        "Columnas que parecen respuestas y cuya pregunta no se encontró: {count}.",
    ),
    "draft.to_do.guesses": T(
        "Guesses to check, marked by a comment: {count}.",
        "Suposiciones por revisar, marcadas con un comentario: {count}.",
    ),
    # the check of a source
    "check.people": T("{source}: people: {count}.", "{source}: personas: {count}."),
    "check.unmatched_column": T(
        "Column {column}, “{name}”, is no question of the quiz.{suggestion} Add it to “columns” or "
        "“ignore” in a map.",
        "La columna {column}, «{name}», no es una pregunta del cuestionario.{suggestion} Ponla en "
        "«columns» o en «ignore», en un mapa.",
    ),
    "check.more_columns": T(
        "And {count} more columns of this kind.", "Y {count} columnas más de este tipo."
    ),
    "check.unasked": T(
        "{count} questions of the form “{form}” have no column: {items}.",
        "{count} preguntas de la versión «{form}» no tienen columna: {items}.",
    ),
    "check.rows_left_out": T(
        "Of {rows} rows, {left_out} are left out by “keep” and “submissions”.",
        "De {rows} filas, {left_out} quedan fuera por «keep» y «submissions».",
    ),
}
