"""What can be wrong with the guides to jobs, and what to do about it."""

from ccfit.language import Text as T

LANGUAGES: dict[str, T] = {"en": T("English", "inglés"), "es": T("Spanish", "español")}

ERRORS: dict[str, T] = {
    "guides.length": T(
        "This {lang} text has {count} words; {low} to {high} are wanted. Make it fit.",
        "Este texto en {lang} tiene {count} palabras; se esperan de {low} a {high}. Ajústalo.",
    ),
    "guides.count": T(
        "The {lang} list has {count} entries; {low} to {high} are wanted. Make it fit.",
        "La lista en {lang} tiene {count} entradas; se esperan de {low} a {high}. Ajústala.",
    ),
    "guides.unlike": T(
        "There are {en} entries in English and {es} in Spanish. Say the same in both.",
        "Hay {en} entradas en inglés y {es} en español. Di lo mismo en los dos idiomas.",
    ),
    "guides.group": T(
        "{code} does not belong to group {group}. Move it to the file of group {area}.",
        "{code} no es del grupo {group}. Pásalo al archivo del grupo {area}.",
    ),
    "guides.code": T(
        "The catalog has no occupation {code}.{suggestion} Correct the code.",
        "El catálogo no tiene la ocupación {code}.{suggestion} Corrige el código.",
    ),
    "guides.missing": T(
        "Occupations of group {group} without an entry: {codes}. Write them.",
        "Ocupaciones del grupo {group} sin entrada: {codes}. Escríbelas.",
    ),
    "guides.no_file": T(
        "No file of this folder is about group {group}. Write one.",
        "Ningún archivo de esta carpeta trata del grupo {group}. Escribe uno.",
    ),
    "guides.same_group": T(
        "Group {group} has a file already: {other}. Put both into one.",
        "El grupo {group} ya tiene un archivo: {other}. Junta los dos en uno.",
    ),
    "guides.repeated": T(
        "“{text}” also stands at {other}. Say here what is true of this job alone.",
        "«{text}» también está en {other}. Di aquí lo que solo vale para este trabajo.",
    ),
    "guides.second_person": T(
        "“{word}” speaks to the reader, which only these may do: {keys}. Say it of the job.",
        "«{word}» le habla a quien lee, y eso solo se hace en: {keys}. Dilo del trabajo.",
    ),
    "guides.cliche": T(
        "“{word}” is what every advertisement says. Say what really happens in this job.",
        "«{word}» es lo que dice cualquier anuncio. Di qué pasa de verdad en este trabajo.",
    ),
    "guides.grade": T(
        "“{word}” is a word that no student gets to read. Say it in another way.",
        "«{word}» es una palabra que no se le muestra a nadie que estudia. Dilo de otra manera.",
    ),
    "guides.money": T(
        "“{word}” is a figure of money, which grows old here. Leave it to the catalog.",
        "«{word}» es una cifra de dinero, y aquí envejece. Déjala para el catálogo.",
    ),
    "guides.why": T(
        "A skill is written “Skill: why it matters here”. Add the colon and the reason.",
        "Una habilidad se escribe «Habilidad: por qué importa aquí». Añade los dos puntos y la "
        "razón.",
    ),
}
