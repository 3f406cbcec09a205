"""What is wrong with tables of many people and with maps, and what to do about it."""

from ccfit.language import Text as T

ERRORS: dict[str, T] = {
    # tables of many people
    "intake.no_items": T(
        "No column here is a question of the quiz “{quiz}” (the columns: {header}). `ccfit map` "
        "with this file drafts a map for --map, or name the right quiz with --quiz.",
        "Aquí ninguna columna es una pregunta del cuestionario «{quiz}» (las columnas: {header}). "
        "`ccfit map` con este archivo prepara un mapa para --map; o indica otro con --quiz.",
    ),
    "intake.no_column": T(
        "{source} has no column “{name}”.{suggestion} `ccfit map {source}` drafts a map that fits.",
        "{source} no tiene la columna «{name}».{suggestion} `ccfit map {source}` prepara un mapa "
        "que sí encaja.",
    ),
    "intake.no_group": T(
        "There is no column “{name}” to group by.{suggestion} Name one with --by.",
        "No hay ninguna columna «{name}» para agrupar.{suggestion} Indica una con --by.",
    ),
    "intake.two_columns": T(
        "Two columns are for {item}: {one} and {other}. Put one of them under “ignore” in a map.",
        "Dos columnas son para {item}: {one} y {other}. Pon una de ellas en «ignore», en un mapa.",
    ),
    "intake.two_columns_named": T(
        "“{name}” may be any of the columns {columns}. Give them different names in the table.",
        "«{name}» puede ser cualquiera de las columnas {columns}. Dales nombres distintos en la "
        "tabla.",
    ),
    "intake.not_answer": T(
        "The answer to {item} must be a number from {low} to {high}, not “{value}”. A map gives "
        "words their numbers, under “words”, or passes them over, under “missing”.",
        "La respuesta a {item} debe ser un número de {low} a {high}, no «{value}». En un mapa, "
        "«words» da a las palabras su número y «missing» las deja sin contar.",
    ),
    "intake.which_day": T(
        "{value} may be two days. Say the order in a map: “dates: dmy” or “dates: mdy”.",
        "{value} puede ser dos fechas. Indica el orden en un mapa: «dates: dmy» o «dates: mdy».",
    ),
    "intake.more_cells": T(
        "This row has {found} cells, the header {expected}, so the answers may have moved. Check "
        "it for a comma or quote too many.",
        "Esta fila tiene {found} celdas y el encabezado {expected}; quizá las respuestas estén "
        "corridas. Busca una coma o una comilla de más.",
    ),
    "intake.encoding": T(
        "It is not clear how the letters of this text are encoded. Save it again as “CSV UTF-8”.",
        "No queda claro con qué codificación se guardó este texto. Guárdalo otra vez como «CSV "
        "UTF-8».",
    ),
    "intake.separator": T(
        "It is not clear what separates the columns. Write sep=; (or sep=,) in a line of its own "
        "at the top.",
        "No queda claro qué separa las columnas. Escribe sep=; (o sep=,) en una línea propia, "
        "arriba de todo.",
    ),
    "intake.quotes": T(
        "The quotes do not match from here on. Close the quote, or double it where it belongs to "
        "the text.",
        "Las comillas no cuadran a partir de aquí. Ciérralas, o duplícalas si son parte del texto.",
    ),
    "intake.no_header": T(
        "This table has no row with the names of its columns. Add it as the first row.",
        "Esta tabla no tiene una fila con los nombres de las columnas. Añádela como primera fila.",
    ),
    "intake.sheet": T(
        "The workbook has no sheet “{name}”; it has {names}.{suggestion}",
        "El libro no tiene la hoja «{name}»; tiene {names}.{suggestion}",
    ),
    "intake.workbook": T(
        "This workbook cannot be read: it is damaged or has a password. Save it again as XLSX or "
        "“CSV UTF-8”.",
        "Este libro no se puede leer: está dañado o tiene contraseña. Guárdalo otra vez como XLSX "
        "o «CSV UTF-8».",
    ),
    "intake.other_format": T(
        "Files that end in {suffix} are not read. Save it as XLSX or “CSV UTF-8”.",
        "Los archivos que acaban en {suffix} no se leen. Guárdalo como XLSX o «CSV UTF-8».",
    ),
    "intake.archive": T(
        "This ZIP file cannot be opened: it is damaged or has a password. Unpack it and name the "
        "file inside.",
        "Este archivo ZIP no se puede abrir: está dañado o tiene contraseña. Descomprímelo e "
        "indica el archivo que contiene.",
    ),
    "intake.archive_of": T(
        "A ZIP file must hold one table; this one holds {count}. Unpack it and name the folder.",
        "Un archivo ZIP debe contener una sola tabla; este contiene {count}. Descomprímelo e "
        "indica la carpeta.",
    ),
    "intake.json": T(
        'A mapping in JSON is expected here, such as {{"id": "alex", "r01": 5}}.',
        'Aquí se espera un objeto JSON, por ejemplo {{"id": "alex", "r01": 5}}.',
    ),
    "intake.long_list": T(
        "Lists in JSON may have up to {megabytes} MB. Write one mapping a line and name the file "
        "….ndjson.",
        "Las listas en JSON pueden tener hasta {megabytes} MB. Escribe un objeto por línea y llama "
        "al archivo ….ndjson.",
    ),
    "intake.broken_off": T(
        "From here on this file cannot be read ({reason}). Export it again.",
        "A partir de aquí este archivo no se puede leer ({reason}). Expórtalo de nuevo.",
    ),
    # maps
    "map.quiz": T(
        "This map leads to the quiz “{found}”, not to “{quiz}”. Name its file with --quiz.",
        "Este mapa lleva al cuestionario «{found}», no a «{quiz}». Indica su archivo con --quiz.",
    ),
    "map.no_table": T(
        "Maps are for tables: CSV, TSV, XLSX, or a ZIP with one. This is none.",
        "Los mapas son para tablas: CSV, TSV, XLSX o un ZIP con una. Esto no lo es.",
    ),
    "map.two_headers": T(
        "Two headers lead to {item}: “{one}” and “{other}”. Keep one.",
        "Dos encabezados llevan a {item}: «{one}» y «{other}». Deja uno.",
    ),
    "map.word_range": T(
        "“{word}” stands for {answer}, but answers go from {low} to {high}.",
        "«{word}» vale {answer}, pero las respuestas van de {low} a {high}.",
    ),
    "map.word": T(
        "“{word}” is no number of this question; {count} cells say it.{suggestion} Add it to a "
        "map, under “words” or “missing”.",
        "«{word}» no es un número de esta pregunta; aparece en {count} celdas.{suggestion} "
        "Añádelo a un mapa, en «words» o en «missing».",
    ),
    "map.range": T(
        "The table's answers to {facet} run from {low} to {high}, the quiz's are {quiz_range}: not "
        "as many steps. Give the answers their numbers under “words”.",
        "Las respuestas de la tabla a {facet} van de {low} a {high} y las del cuestionario son "
        "{quiz_range}: no tienen los mismos pasos. Da a las respuestas su número en «words».",
    ),
}
