"""What is wrong and what to do about it, one or two lines each."""

from ccfit.language import Text as T
from ccfit.words.batch import ERRORS as BATCH
from ccfit.words.cohort import ERRORS as COHORT
from ccfit.words.data_errors import ERRORS as DATA
from ccfit.words.guides import ERRORS as GUIDES
from ccfit.words.score_errors import ERRORS as SCORES
from ccfit.words.table_errors import ERRORS as TABLES

WORDS: dict[str, T] = {
    **BATCH,
    **DATA,
    **TABLES,
    **COHORT,
    **GUIDES,
    **SCORES,
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
    "out.same_file": T(
        "This file is named twice, and would be overwritten. Choose another name for one of them.",
        "Este archivo se nombra dos veces y se sobrescribiría. Elige otro nombre para uno de los "
        "dos.",
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
}
