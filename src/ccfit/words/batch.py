"""What a batch says beside its rows."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "line": T("line {line}", "línea {line}"),
    "more": T(
        "{count} more things are wrong with these answers; correct them too.",
        "Hay {count} errores más en estas respuestas; corrígelos también.",
    ),
    "repeated": T(
        "This id has come before; both rows stand.",
        "Este identificador ya apareció; quedan las dos filas.",
    ),
    "repeated.remedy": T(
        "If it is the same person twice, keep one: `submissions: last` in the map does so.",
        "Si es la misma persona dos veces, deja una: en el mapa lo hace `submissions: last`.",
    ),
    "done": T(
        "{people} people: {scored} scored, {failed} could not be scored.",
        "{people} personas: {scored} con resultado, {failed} sin resultado.",
    ),
    "done.all": T("{people} people, all scored.", "{people} personas, todas con resultado."),
    "done.repeated": T(
        "Ids that came more than once: {count}.", "Identificadores repetidos: {count}."
    ),
    "done.errors": T("The errors are in {file}.", "Los errores están en {file}."),
    "done.said": T("They are named above.", "Están nombradas más arriba."),
    "done.key": T(
        "The key that leads from pseudonyms to ids is in {file}. Without it nobody can go back.",
        "La clave que lleva de los seudónimos a los identificadores está en {file}. Sin ella, "
        "nadie puede volver atrás.",
    ),
    "resumed": T(
        "Going on after {count} people who were done before.",
        "Se sigue después de {count} personas que ya estaban listas.",
    ),
    "left": T(
        "What was done so far is in {file}. The same command with --resume goes on from there.",
        "Lo hecho hasta aquí está en {file}. El mismo comando con --resume sigue desde ahí.",
    ),
    "progress": T("{done} people, {rate} a second", "{done} personas, {rate} por segundo"),
    "progress.left": T(
        "{done} of about {total} people, {rate} a second, {left} left",
        "{done} de unas {total} personas, {rate} por segundo, quedan {left}",
    ),
}

ERRORS: dict[str, T] = {
    "batch.no_answers": T(
        "Nothing is answered in this row. Leave it out, or have the questions answered.",
        "En esta fila no hay ninguna respuesta. Quítala, o pide que se respondan las preguntas.",
    ),
    "batch.no_people": T(
        "There are no answers in {source}. Name a folder, a table or answers files.",
        "No hay respuestas en {source}. Indica una carpeta, una tabla o archivos de respuestas.",
    ),
    "batch.resume_needs_out": T(
        "--resume needs --out: only a file can be gone on with.",
        "--resume necesita --out: solo se puede seguir con un archivo.",
    ),
    "batch.resume_stdin": T(
        "--resume cannot go on with standard input, which is read once. Save it as a file first.",
        "--resume no puede seguir con la entrada estándar, que se lee una sola vez. Guárdala antes "
        "en un archivo.",
    ),
    "batch.changed": T(
        "This unfinished run was made from other answers or with other options. Give the same "
        "ones, or start anew without --resume.",
        "Este trabajo sin terminar se hizo con otras respuestas u otras opciones. Indica las "
        "mismas, o empieza de nuevo sin --resume.",
    ),
    "batch.reports_nowhere": T(
        "--report-format needs --reports, which says where the reports go.",
        "--report-format necesita --reports, que dice dónde van los informes.",
    ),
    "batch.page_is_html": T(
        "One page with everybody's report, such as {file}, is HTML. Leave --report-format {format} "
        "out, or name a folder.",
        "Una sola página con todos los informes, como {file}, es HTML. Quita --report-format "
        "{format} o indica una carpeta.",
    ),
    "batch.some_failed": T(
        "{failed} of {people} people could not be scored. {place}",
        "{failed} de {people} personas se quedaron sin resultado. {place}",
    ),
    "batch.no_workers": T("--workers must be 1 or more.", "--workers debe ser 1 o más."),
    "batch.two_places": T(
        "--workers and --dask contradict each other. Keep one.",
        "--workers y --dask se contradicen. Deja una.",
    ),
    "batch.no_dask": T(
        "--dask needs the package dask[distributed]. Install ccfit[dask].",
        "--dask necesita el paquete dask[distributed]. Instala ccfit[dask].",
    ),
    "batch.dask_silent": T(
        "No Dask scheduler answers at {address}. Check the address, and that it runs.",
        "Ningún planificador de Dask responde en {address}. Revisa la dirección y que esté en "
        "marcha.",
    ),
    "batch.worker_died": T(
        "A worker ended without a result: memory may have run out. Try --workers 1; with --out, "
        "--resume goes on.",
        "Un proceso terminó sin resultado: quizá faltó memoria. Prueba con --workers 1; si usaste "
        "--out, --resume sigue.",
    ),
    "batch.key_needs_out": T(
        "--anonymous needs --out: the key is written beside that file.",
        "--anonymous necesita --out: la clave se escribe junto a ese archivo.",
    ),
}
