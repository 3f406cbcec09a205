"""The help of the commands and what they say around a result."""

from ccfit.language import Text as T

# What the parser itself says, by its English words.
PARSER = {
    "Usage": T("Usage", "Uso"),
    "Arguments": T("Arguments", "Argumentos"),
    "Options": T("Options", "Opciones"),
    "Commands": T("Commands", "Comandos"),
    "[OPTIONS]": T("[OPTIONS]", "[OPCIONES]"),
    "COMMAND [ARGS]...": T("COMMAND …", "COMANDO …"),
    "help": T("Show this help.", "Muestra esta ayuda."),
}

WORDS: dict[str, T] = {
    "app": T(
        "Find out which jobs go with what you like, what matters to you, what you can do and how "
        "you tend to be. Works offline; nothing leaves this computer.",
        "Descubre qué trabajos van con lo que te gusta, lo que te importa, lo que sabes hacer y "
        "tu manera de ser. Funciona sin conexión; nada sale de esta computadora.",
    ),
    "quiz": T("Take the quiz and see your report.", "Responde el cuestionario y mira tu informe."),
    "score": T(
        "The report of saved answers; without a file, of the newest saved quiz.",
        "El informe de respuestas guardadas; sin archivo, del último cuestionario guardado.",
    ),
    "explain": T(
        "Why these jobs stand where they do, which skills to learn, and what the place hangs on.",
        "Por qué estos trabajos están donde están, qué habilidades aprender y de qué depende su "
        "lugar.",
    ),
    "demo": T("The report of a sample person.", "El informe de una persona de ejemplo."),
    "jobs": T("Look up jobs.", "Busca trabajos y conócelos."),
    "jobs.list": T(
        "List jobs, by area and by filters.",
        "Muestra la lista de trabajos, por áreas y con filtros.",
    ),
    "jobs.search": T(
        "Search jobs by any name people use.", "Busca trabajos por cualquier nombre que se use."
    ),
    "jobs.show": T(
        "Everything about one job: the guide and the figures.",
        "Todo sobre un trabajo: la guía y las cifras.",
    ),
    "jobs.related": T("Jobs close to one.", "Trabajos parecidos a uno."),
    "jobs.compare": T("Two or three jobs side by side.", "Dos o tres trabajos lado a lado."),
    "batch": T(
        "A row for each of many people, from tables and folders of answers.",
        "Una fila por persona, a partir de tablas y carpetas de respuestas.",
    ),
    "cohort": T(
        "The picture of a group, without names: nothing about fewer than ten people.",
        "El retrato de un grupo, sin nombres: nada sobre menos de diez personas.",
    ),
    "cohort.by": T(
        "Also by this column, such as the class.", "También por esta columna, por ejemplo el curso."
    ),
    "cohort.psychometrics": T(
        "Also how well the questions measure in this group.",
        "También cómo miden las preguntas en este grupo.",
    ),
    "cohort.worklist": T(
        "Whom to talk to and why, by name, in this file (.csv or .ndjson).",
        "Con quiénes conversar y por qué, con nombres, en este archivo (.csv o .ndjson).",
    ),
    "cohort.write_norms": T(
        "Write this group's norms, for --norms; from 50 people on. Holds all answers in memory.",
        "Escribe las normas de este grupo, para --norms; desde 50 personas. Guarda todas las "
        "respuestas en la memoria.",
    ),
    "map": T(
        "Draft the map from a form's columns to the quiz's questions, for --map.",
        "Prepara el mapa de las columnas de un formulario a las preguntas, para --map.",
    ),
    "map.source": T(
        "A table as the form hands it out: CSV, TSV, XLSX, ZIP, or - for standard input.",
        "Una tabla tal como la da el formulario: CSV, TSV, XLSX, ZIP, o - para la entrada "
        "estándar.",
    ),
    "sources": T(
        "Folders, tables (CSV, TSV, XLSX, NDJSON) and answers files, or - for standard input.",
        "Carpetas, tablas (CSV, TSV, XLSX, NDJSON) y archivos de respuestas, o - para la entrada "
        "estándar.",
    ),
    "map_file": T(
        "How the columns of a table are read; `ccfit map` drafts it.",
        "Cómo se leen las columnas de una tabla; `ccfit map` prepara este archivo.",
    ),
    "batch.errors": T(
        "Who could not be scored and why, in this file (.csv or .ndjson).",
        "Quiénes no tienen resultado y por qué, en este archivo (.csv o .ndjson).",
    ),
    "batch.reports": T(
        "Also write everybody's report: into this folder, or into one page to print (NAME.html).",
        "Escribe también los informes de todas las personas: en esta carpeta, o en una sola "
        "página para imprimir (NOMBRE.html).",
    ),
    "batch.report_format": T("Of the reports: {choices}.", "De los informes: {choices}."),
    "batch.certainty": T(
        "Add rank intervals and tiers; takes much longer.",
        "Agrega intervalos de lugar y grupos; tarda mucho más.",
    ),
    "batch.anonymous": T(
        "Pseudonyms for ids; the key goes into a file of its own that can be deleted.",
        "Seudónimos en lugar de identificadores; la clave queda en un archivo aparte que se puede "
        "borrar.",
    ),
    "batch.resume": T(
        "Go on where an interrupted run stopped.",
        "Sigue donde se detuvo un trabajo interrumpido.",
    ),
    "batch.workers": T(
        "How many processes work; every core has one unless you say otherwise.",
        "Cuántos procesos trabajan; si no se indica, uno por núcleo.",
    ),
    "batch.dask": T(
        "Work on a running Dask cluster: tcp://HOST:PORT.",
        "Trabaja en un clúster de Dask en marcha: tcp://SERVIDOR:PUERTO.",
    ),
    "indices": T(
        "How much two Holland codes have in common, by every usual index.",
        "Cuánto tienen en común dos códigos Holland, según los índices habituales.",
    ),
    "check": T(
        "Check answers, quizzes, catalogs, guides, norms, maps, and tables with their map: every "
        "fault, with its line and what to do.",
        "Revisa respuestas, cuestionarios, catálogos, guías, normas, mapas, y tablas con su mapa: "
        "cada error, con su línea y qué hacer.",
    ),
    "schema": T(
        "Print the JSON Schema of a file or result.",
        "Muestra el JSON Schema de un archivo o resultado.",
    ),
    "about": T(
        "Versions, sources, licenses, and what the figures are and are not.",
        "Versiones, fuentes, licencias, y qué son y qué no son las cifras.",
    ),
    # options
    "version": T("Show the version.", "Muestra la versión."),
    "lang": T("Language: en or es.", "Idioma: en o es."),
    "out": T(
        "Write to this file instead of the screen.", "Escribe en este archivo y no en la pantalla."
    ),
    "format": T("{choices}.", "{choices}."),
    "json": T("Short for --format json.", "Lo mismo que --format json."),
    "quiet": T("Say only what was asked for.", "Dice solo lo que se pidió."),
    "no_color": T("No colors.", "Sin colores."),
    "quiz_file": T("Your own quiz file.", "Tu propio archivo de cuestionario."),
    "norms": T(
        "How a group answered the quiz, for calibrated certainty.",
        "Cómo respondió un grupo al cuestionario, para una certeza calibrada.",
    ),
    "occupations": T("Your own catalog of jobs.", "Tu propio catálogo de trabajos."),
    "weights": T(
        "How much each part counts: interests=.5,values=.3,skills=.2,type=0.",
        "Cuánto cuenta cada parte: interests=.5,values=.3,skills=.2,type=0.",
    ),
    "top": T("How many jobs to show.", "Cuántos trabajos mostrar."),
    "for": T(
        "student: in words; counselor: in numbers.",
        "student: con palabras; counselor: con números.",
    ),
    "method": T(
        "ccfit, or onet: O*NET's own bands, by interests alone.",
        "ccfit, u onet: el ajuste propio de O*NET, solo por intereses.",
    ),
    "compare": T(
        "Earlier answers of the same person: show what changed.",
        "Respuestas anteriores de la misma persona: muestra qué cambió.",
    ),
    "brief": T("Only the names of the jobs.", "Solo los nombres de los trabajos."),
    "zone": T(
        "Only these job zones, 1 to 5: 2 or 1-3.",
        "Solo estas zonas de preparación, de 1 a 5: 2 o 1-3.",
    ),
    "min_pay": T(
        "Only jobs whose US median pay is at least this many dollars a year.",
        "Solo trabajos cuyo sueldo mediano en EE. UU. sea de al menos estos dólares al año.",
    ),
    "growing": T(
        "Only jobs projected to grow faster than all jobs together.",
        "Solo trabajos que, según la proyección, crecerán más que el conjunto de los trabajos.",
    ),
    "area": T("Only these areas: 29,31.", "Solo estas áreas: 29,31."),
    "exclude": T("Leave these jobs out: CODE,…", "Deja fuera estos trabajos: CÓDIGO,…"),
    "indices.first": T(
        'A Holland code, usually a person\'s, such as RIA; ties in quotes: "S(EC)".',
        "Un código Holland, casi siempre de una persona, como RIA; los empates, entre comillas: "
        '"S(EC)".',
    ),
    "indices.second": T(
        "Another one, such as a job's: SEC.", "Otro, por ejemplo el de un trabajo: SEC."
    ),
    "jobs.json": T("Print JSON, for programs.", "Muestra JSON, para programas."),
    "areas": T("List the areas instead.", "Muestra la lista de áreas."),
    "answers": T(
        "A file of answers or scores, or - for standard input.",
        "Un archivo de respuestas o puntajes, o - para la entrada estándar.",
    ),
    "files": T(
        "Files to check, or a folder of guides.", "Archivos por revisar, o una carpeta de guías."
    ),
    "schema_name": T("Which one: {choices}.", "Cuál: {choices}."),
    "explain.jobs": T(
        "Codes or names of jobs; a name of several words in quotes.",
        "Códigos o nombres de trabajos; un nombre de varias palabras, entre comillas.",
    ),
    "letters": T(
        "Only jobs whose strongest Holland letters are these, in any order.",
        "Solo trabajos cuyas letras de Holland más fuertes sean estas, en cualquier orden.",
    ),
    "no_pay": T("Leave pay out.", "Sin sueldos."),
    "job": T("A code or a name.", "Un código o un nombre."),
    "jobs.compared": T(
        "Two or three codes or names; a name of several words in quotes.",
        "Dos o tres códigos o nombres; un nombre de varias palabras, entre comillas.",
    ),
    "search_words": T("What people call the job.", "Cómo se llama el trabajo."),
    "length": T(
        "adaptive (as short as your answers allow), staged, short or full.",
        "adaptive (tan corto como permitan tus respuestas), staged (por etapas), short (corto) o "
        "full (completo).",
    ),
    "facets": T(
        "Only these parts: interests,values,type,skills.",
        "Solo estas partes: interests,values,type,skills.",
    ),
    "save": T("Save the answers in this file.", "Guarda las respuestas en este archivo."),
    "resume": T(
        "Go on with saved answers; without a file, the newest.",
        "Sigue con respuestas guardadas; sin archivo, las últimas.",
    ),
    "plain": T(
        "Line by line, for screen readers and pipes.",
        "Línea por línea, para lectores de pantalla y tuberías.",
    ),
    # said around results
    "welcome": T(
        "What would you like to do?\n\n"
        "  1  take the quiz         ccfit quiz\n"
        "  2  see a sample report   ccfit demo\n"
        "  3  look up a job         ccfit jobs search NAME\n",
        "¿Qué quieres hacer?\n\n"
        "  1  responder el cuestionario   ccfit quiz\n"
        "  2  ver un informe de ejemplo   ccfit demo\n"
        "  3  buscar un trabajo           ccfit jobs search NOMBRE\n",
    ),
    "welcome.ask": T("Type 1, 2 or 3 (Enter to leave): ", "Escribe 1, 2 o 3 (Enter para salir): "),
    "welcome.job": T("Which job? ", "¿Qué trabajo? "),
    "newest": T(
        "Report of {name}, answered on {date} ({file}).",
        "Informe de {name}. Fecha de las respuestas: {date} ({file}).",
    ),
    "compare.newer": T(
        "The answers given with --compare are newer ({old}) than the others ({new}); should it be "
        "the other way round?",
        "Las respuestas de --compare son más recientes ({old}) que las otras ({new}); ¿será al "
        "revés?",
    ),
    "compare.other_person": T(
        "The answers given with --compare belong to {old}, the others to {new}.",
        "Las respuestas de --compare son de {old}, las otras de {new}.",
    ),
    "nobody": T("someone who gave no name", "alguien que no dio su nombre"),
    "undated": T("an unknown date", "desconocida"),
    "no_terminal": T(
        "There is no terminal to answer in, so here is the report of a sample person. `ccfit quiz "
        "--plain` takes answers from a pipe.",
        "No hay una terminal para responder, así que aquí va el informe de una persona de "
        "ejemplo. `ccfit quiz --plain` acepta respuestas por una tubería.",
    ),
    "check.fine": T("{file}: fine.", "{file}: todo bien."),
    "check.faults": T("{file}: {count} faults.", "{file}: {count} errores."),
    "check.one_fault": T("{file}: 1 fault.", "{file}: 1 error."),
    "no_job_found": T(
        "No job goes by “{words}” here. Try another word, or `ccfit jobs list --areas`.",
        "Aquí ningún trabajo se llama «{words}». Prueba con otra palabra o con `ccfit jobs list "
        "--areas`.",
    ),
    "no_job_passes": T("No job passes these filters.", "Ningún trabajo pasa estos filtros."),
}
