"""What is wrong and what to do about it, one or two lines each."""

from ccfit.language import Text as T
from ccfit.words.batch import ERRORS as BATCH
from ccfit.words.cohort import ERRORS as COHORT
from ccfit.words.guides import ERRORS as GUIDES

WORDS: dict[str, T] = {
    **BATCH,
    **COHORT,
    **GUIDES,
    "line": T("line {line}", "línea {line}"),
    "did_you_mean": T(" Did you mean {names}?", " ¿Quieres decir {names}?"),
    "error": T("Error", "Error"),
    "bug": T(
        "This is a bug in ccfit, not your mistake. Your saved answers are safe. Please report it "
        "with the text in {report}.",
        "Es un error de ccfit, no tuyo. Tus respuestas guardadas siguen intactas. Por favor, "
        "avísanos con el texto de {report}.",
    ),
    "more_faults": T(
        "There are {count} more faults; `ccfit check {source}` lists them all.",
        "Hay {count} errores más; `ccfit check {source}` los muestra todos.",
    ),
    "usage.no_such_option": T(
        "There is no option {name}.{suggestion} `--help` lists them.",
        "No existe la opción {name}.{suggestion} `--help` las muestra.",
    ),
    "usage.no_such_command": T(
        "There is no command “{name}”.{suggestion} `ccfit --help` lists them.",
        "No existe el comando «{name}».{suggestion} `ccfit --help` los muestra.",
    ),
    "usage.extra": T(
        "There is something extra on the command line ({name}). `--help` shows how to write it.",
        "Sobra algo en la línea de comandos ({name}). `--help` muestra cómo se escribe.",
    ),
    "usage.missing": T(
        "{name} is missing. `--help` shows how to write it.",
        "Falta {name}. `--help` muestra cómo se escribe.",
    ),
    "usage.bad_value": T(
        "The value for {name} does not fit ({problem}). `--help` shows how to write it.",
        "El valor de {name} no es válido ({problem}). `--help` muestra cómo se escribe.",
    ),
    "usage.whole": T(
        "The value for {name} must be a whole number.",
        "El valor de {name} debe ser un número entero.",
    ),
    "usage.number": T(
        "The value for {name} must be a number.", "El valor de {name} debe ser un número."
    ),
    "usage.option_value": T(
        "The option {name} needs a value. `--help` shows which.",
        "La opción {name} necesita un valor. `--help` muestra cuál.",
    ),
    "usage.two_formats": T(
        "--json and --format {value} contradict each other. Keep one.",
        "--json y --format {value} se contradicen. Deja uno.",
    ),
    "interrupted": T("Stopped.", "Se detuvo."),
    # files
    "file.missing": T(
        "There is no such file. Check the name and the folder.",
        "Este archivo no existe. Revisa el nombre y la carpeta.",
    ),
    "file.unreadable": T(
        "There is no permission to read this file. Check its permissions.",
        "No hay permiso para leer este archivo. Revisa sus permisos.",
    ),
    "file.os": T(
        "This file cannot be read ({reason}). Check the name.",
        "No se puede leer este archivo ({reason}). Revisa el nombre.",
    ),
    "file.directory": T(
        "This is a folder. Name a file inside it.",
        "Esto es una carpeta. Indica un archivo que esté dentro.",
    ),
    "file.too_big": T(
        "This file is larger than {megabytes} MB, far more than it needs to be. "
        "Check that it is the right one.",
        "Este archivo pasa de {megabytes} MB, mucho más de lo necesario. "
        "Comprueba que sea el correcto.",
    ),
    "file.empty": T(
        "This file is empty. Run `ccfit quiz` to make one with answers.",
        "Este archivo está vacío. Con `ccfit quiz` puedes crear uno con respuestas.",
    ),
    "file.binary": T(
        "This is not a text file. Save it as YAML or JSON.",
        "Este no es un archivo de texto. Guárdalo como YAML o JSON.",
    ),
    "file.not_utf8": T(
        "This text is not UTF-8. Save it again with the encoding UTF-8.",
        "Este texto no está en UTF-8. Guárdalo otra vez con la codificación UTF-8.",
    ),
    "yaml.syntax": T(
        "This is not valid YAML or JSON here ({problem}). "
        "Check quotes, colons and indentation on this line and the one before.",
        "Aquí el YAML o JSON no es válido ({problem}). "
        "Revisa comillas, dos puntos y sangría en esta línea y en la anterior.",
    ),
    "yaml.alias": T(
        "Aliases (*name) are not accepted. Write the value out.",
        "No se aceptan alias (*nombre). Escribe el valor completo.",
    ),
    "yaml.tag": T(
        "The tag {tag} is not accepted. Remove it.",
        "No se acepta la etiqueta {tag}. Quítala.",
    ),
    "yaml.too_deep": T(
        "There are too many levels, one inside another. Check the brackets.",
        "Hay demasiados niveles, uno dentro de otro. Revisa los corchetes.",
    ),
    "yaml.duplicate_key": T(
        "“{name}” appears here a second time. Keep one of the two.",
        "«{name}» aparece aquí por segunda vez. Deja solo una.",
    ),
    "yaml.key": T(
        "The name before a colon must be a single word or number.",
        "El nombre que va antes de los dos puntos debe ser una sola palabra o un número.",
    ),
    "yaml.second_document": T(
        "A second document starts here (---). Put each into its own file.",
        "Aquí empieza un segundo documento (---). Pon cada uno en su propio archivo.",
    ),
    # output
    "out.directory": T(
        "This is a folder. Name a file to write.",
        "Esto es una carpeta. Indica un archivo para escribir.",
    ),
    "out.exists": T(
        "This file already exists, and its answers are not overwritten. Continue it with "
        "--resume, or choose another name.",
        "Este archivo ya existe y sus respuestas no se sobrescriben. Continúalo con --resume o "
        "elige otro nombre.",
    ),
    "out.no_folder": T(
        "The folder for this file does not exist. Make it first, or choose another.",
        "La carpeta de este archivo no existe. Créala antes o elige otra.",
    ),
    "out.forbidden": T(
        "There is no permission to write this file here. Choose another folder.",
        "No hay permiso para escribir aquí este archivo. Elige otra carpeta.",
    ),
    "out.os": T(
        "This file cannot be written ({reason}). Choose another place.",
        "No se puede escribir este archivo ({reason}). Elige otro lugar.",
    ),
    # shape of a document
    "shape.not_mapping": T(
        "A list of “name: value” lines is expected here. Write one line for each.",
        "Aquí se espera una lista de líneas «nombre: valor». Escribe una línea para cada uno.",
    ),
    "shape.not_list": T(
        "A list such as [a, b] is expected here.", "Aquí se espera una lista, por ejemplo [a, b]."
    ),
    "shape.not_text": T(
        "Text is expected here, not {value}. Put it in quotes.",
        "Aquí se espera un texto, no {value}. Ponlo entre comillas.",
    ),
    "shape.not_number": T(
        "A number is expected here, not {value}.",
        "Aquí se espera un número, no {value}.",
    ),
    "shape.missing": T("“{name}” is missing here. Add it.", "Aquí falta «{name}». Añádelo."),
    "shape.unknown_key": T(
        "“{name}” is not known here.{suggestion}",
        "«{name}» no se conoce aquí.{suggestion}",
    ),
    "shape.other": T(
        "This value does not fit: {problem}.",
        "Este valor no encaja: {problem}.",
    ),
    "shape.kind": T(
        "The first line says “{found}”, which is no kind of file known here. Write what this file "
        "is, for example “ccfit: {expected}”.",
        "La primera línea dice «{found}», que aquí no es ninguna clase de archivo. Escribe qué es "
        "este archivo, por ejemplo «ccfit: {expected}».",
    ),
    "shape.no_kind": T(
        "The line “ccfit: {expected}” is missing at the top. Add it.",
        "Falta arriba la línea «ccfit: {expected}». Añádela.",
    ),
    # answers
    "answers.unknown_item": T(
        "The quiz “{quiz}” has no question “{item}”.{suggestion} Correct it or remove it.",
        "El cuestionario «{quiz}» no tiene la pregunta «{item}».{suggestion} Corrígela o quítala.",
    ),
    "answers.not_number": T(
        "The answer to {item} must be a number from {low} to {high}, not {value}. Correct it or "
        "leave it out.",
        "La respuesta a {item} debe ser un número de {low} a {high}, no {value}. Corrígela o "
        "quítala.",
    ),
    "answers.out_of_range": T(
        "The answer to {item} is {value}, but it must be from {low} to {high}. Correct it or "
        "leave it out.",
        "La respuesta a {item} es {value}, pero debe estar entre {low} y {high}. Corrígela o "
        "quítala.",
    ),
    "answers.not_whole": T(
        "The answer to {item} is {value}, but it must be a whole number from {low} to {high}. "
        "Correct it or leave it out.",
        "La respuesta a {item} es {value}, pero debe ser un número entero de {low} a {high}. "
        "Corrígela o quítala.",
    ),
    "answers.other_quiz": T(
        "These answers belong to the quiz “{found}”, not to “{quiz}”. Name its file with --quiz.",
        "Estas respuestas son del cuestionario «{found}», no de «{quiz}». "
        "Indica su archivo con --quiz.",
    ),
    "answers.nothing": T(
        "There are no answers in this file yet. Run `ccfit quiz --resume {source}`.",
        "Todavía no hay respuestas en este archivo. Usa `ccfit quiz --resume {source}`.",
    ),
    "answers.seconds": T(
        "The seconds for {item} must be a number, 0 or more, not {value}.",
        "Los segundos de {item} deben ser un número, 0 o más, no {value}.",
    ),
    "answers.id_too_long": T(
        "The id is longer than 200 characters. Shorten it.",
        "El id pasa de 200 caracteres. Acórtalo.",
    ),
    "answers.id": T(
        "The id must be a short text on one line.",
        "El id debe ser un texto corto en una sola línea.",
    ),
    "answers.lang": T(
        "The language must be en or es, not {value}.",
        "El idioma debe ser en o es, no {value}.",
    ),
    "answers.date": T(
        "{value} is not a date that can be read here. Write it like 2026-11-21.",
        "{value} no es una fecha que se entienda aquí. Escríbela así: 2026-11-21.",
    ),
    "answers.ranking": T(
        "The order of values must use each of the places 1 to {places} at most once.",
        "El orden de los valores debe usar cada lugar del 1 al {places} una vez como máximo.",
    ),
    # scores
    "scores.code": T(
        "A Holland code has one to three different letters from R, I, A, S, E, C; {value} is not "
        "one. Write, for example, SIE.",
        "Un código Holland tiene de una a tres letras distintas de R, I, A, S, E, C; {value} no "
        "lo es. Escribe, por ejemplo, SIE.",
    ),
    "scores.type": T(
        "A type has four letters such as ENFJ (x where it is open), or four numbers from −1 to 1 "
        "for E, N, F, J; {value} is neither.",
        "Un tipo tiene cuatro letras como ENFJ (x donde quede abierto) o cuatro números de −1 a 1 "
        "para E, N, F, J; {value} no lo es.",
    ),
    "scores.unknown": T(
        "“{name}” is not known under “{facet}”.{suggestion}",
        "«{name}» no se conoce en «{facet}».{suggestion}",
    ),
    "scores.repeated": T(
        "“{name}” appears twice in the list. Keep one.",
        "«{name}» aparece dos veces en la lista. Deja una sola.",
    ),
    "scores.range": T(
        "The range must be two numbers, the lower first, for example [0, 40].",
        "El intervalo (range) debe ser dos números, primero el menor, por ejemplo [0, 40].",
    ),
    "scores.missing": T(
        "All of these are needed: {names}. Missing: {missing}.",
        "Hacen falta todos estos: {names}. Falta: {missing}.",
    ),
    "scores.onet_ip": T(
        "The 60 answers must be 60 numbers from 1 to 5 in a row; there are {count}{detail}.",
        "Las 60 respuestas deben ser 60 números del 1 al 5 seguidos; aquí hay {count}{detail}.",
    ),
    "scores.nothing": T(
        "There are no interests, values, skills or type in this file. Add at least one of them.",
        "En este archivo no hay intereses, valores, habilidades ni tipo. Añade al menos uno.",
    ),
    "scores.form": T(
        "This part may be written as {forms}.",
        "Esta parte puede escribirse como {forms}.",
    ),
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
    # usage
    "norms.quiz": T(
        "These norms belong to the quiz “{norms}”, not to “{quiz}”. Choose the right file.",
        "Estas normas son del cuestionario «{norms}», no de «{quiz}». Elige el archivo correcto.",
    ),
    "norms.covariance": T(
        "This cannot be a covariance: rows and columns must mirror each other, with variances "
        "above 0 on the diagonal. Copy it again from where it was worked out.",
        "Esto no puede ser una covarianza: filas y columnas deben reflejarse, con varianzas "
        "mayores que 0 en la diagonal. Cópiala otra vez de donde se calculó.",
    ),
    "norms.few": T(
        "Norms for {facet} need at least {needed} people with answers on every scale; "
        "there are {found}.",
        "Las normas de {facet} necesitan al menos {needed} personas con respuestas en todas las "
        "escalas; hay {found}.",
    ),
    "norms.alike": T(
        "Everybody answered {facet} alike, so there are no norms in it.",
        "Todas las personas respondieron igual en {facet}, así que no hay normas posibles.",
    ),
    "norms.impossible": T(
        "These norms hold a covariance that no group of people can have: its rows and columns "
        "must read the same, and no scale can vary less than nothing. Copy it with all its digits.",
        "Estas normas traen una covarianza que ningún grupo puede tener: filas y columnas deben "
        "leerse igual y ninguna escala puede variar menos que nada. Cópiala con todas sus cifras.",
    ),
    "occupation.unknown": T(
        "No occupation is called “{name}”.{suggestion} `ccfit jobs search` helps to find it.",
        "Ninguna ocupación se llama «{name}».{suggestion} `ccfit jobs search` ayuda a encontrarla.",
    ),
    "occupation.ambiguous": T(
        "“{name}” may mean several occupations: {names}. Name one by its code.",
        "«{name}» puede ser varias ocupaciones: {names}. Indica una por su código.",
    ),
    "weights.unknown": T(
        "“{name}” cannot have a weight; interests, values, skills and type can.{suggestion}",
        "«{name}» no puede tener peso; interests, values, skills y type, sí.{suggestion}",
    ),
    "weights.form": T(
        "Weights are written like interests=.5,values=.3; “{text}” is not.",
        "Los pesos se escriben como interests=.5,values=.3; «{text}» no.",
    ),
    "weights.negative": T(
        "The weight of {name} is {value}; it must be a number, 0 or more.",
        "El peso de {name} es {value}; debe ser un número, 0 o más.",
    ),
    "weights.zero": T(
        "All weights are 0, so nothing would count. Give at least one part a weight.",
        "Todos los pesos son 0, así que nada contaría. Da peso al menos a una parte.",
    ),
    "weights.onet": T(
        "--method onet counts interests alone, so --weights changes nothing. Leave one of them "
        "out.",
        "--method onet solo cuenta los intereses, así que --weights no cambia nada. Quita uno de "
        "los dos.",
    ),
    "weights.repeated": T(
        "The weight of {name} is given twice. Keep one.",
        "El peso de {name} aparece dos veces. Deja uno.",
    ),
    "zone.form": T(
        "Job zones go from 1 to 5 and are written like 2 or 1-3; “{text}” is not.",
        "Las zonas de preparación van de 1 a 5 y se escriben como 2 o 1-3; «{text}» no.",
    ),
    "area.unknown": T(
        "“{text}” is not an area. Areas are two-digit codes such as 29,31; "
        "`ccfit jobs list --areas` shows them.",
        "«{text}» no es un área. Las áreas son códigos de dos cifras como 29,31; "
        "`ccfit jobs list --areas` las muestra.",
    ),
    "option.choice": T(
        "{option} must be one of {choices}, not “{value}”.",
        "{option} debe ser una de estas opciones: {choices}; no «{value}».",
    ),
    "option.top": T("--top must be 1 or more.", "--top debe ser 1 o más."),
    "indices.code": T(
        "A Holland code has one to three different letters of R, I, A, S, E, C, ties in "
        'parentheses; “{value}” is not one. Write, for example, RIA or "S(EC)".',
        "Un código Holland tiene de una a tres letras distintas de R, I, A, S, E, C, los empates "
        'entre paréntesis; «{value}» no lo es. Escribe, por ejemplo, RIA o "S(EC)".',
    ),
    "compare.kinds": T(
        "One of the two files holds answers to a quiz and the other scores, so they cannot be "
        "compared. Name two of the same kind.",
        "Uno de los dos archivos tiene respuestas a un cuestionario y el otro, puntajes, así que "
        "no se pueden comparar. Indica dos de la misma clase.",
    ),
    "compare.range": T(
        "The scores to compare run from {old} in the earlier file and from {new} in this one. "
        "Use results of the same instrument.",
        "Los puntajes que hay que comparar van de {old} en el archivo anterior y de {new} en este. "
        "Usa resultados del mismo instrumento.",
    ),
    "letters.form": T(
        "Holland letters are written like SI, each of R, I, A, S, E and C at most once; not "
        "“{text}”.",
        "Las letras de Holland se escriben como SI, con R, I, A, S, E y C una vez como máximo; no "
        "«{text}».",
    ),
    "jobs.compare": T(
        "Name two or three different jobs to compare; put a name of several words in quotes.",
        "Indica dos o tres trabajos distintos; un nombre de varias palabras va entre comillas.",
    ),
    "schema.unknown": T(
        "There is no schema “{name}”. Choose one of {names}.",
        "No hay un esquema «{name}». Elige uno de estos: {names}.",
    ),
    "score.no_saved_quiz": T(
        "There is no saved quiz yet. Run `ccfit quiz`, or name an answers file.",
        "Todavía no hay un cuestionario guardado. Usa `ccfit quiz` o indica un archivo de "
        "respuestas.",
    ),
    "check.kind": T(
        "It is not clear what this file is. Its first line should be one of: {expected}.",
        "No queda claro qué es este archivo. Su primera línea debería ser una de: {expected}.",
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
