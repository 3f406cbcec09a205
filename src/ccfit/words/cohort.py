"""The picture of a group: for a counselor, who may show it to the group."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "title": T("Picture of the group", "Retrato del grupo"),
    "people": T("{people} people", "{people} personas"),
    "unread": T(
        "Answers that could not be read, and are not in here: {count}.",
        "Respuestas que no se pudieron leer y que no están aquí: {count}.",
    ),
    "unread.few": T(
        "Some answers, fewer than ten, could not be read and are not in here.",
        "Unas pocas respuestas, menos de diez, no se pudieron leer y no están aquí.",
    ),
    "legend": T(
        "“Not shown” stands for fewer than ten people, and for some larger numbers from which "
        "such a small one could be worked out.",
        "«No se muestra» quiere decir menos de diez personas; también oculta algunos números "
        "mayores con los que se podría deducir uno tan pequeño.",
    ),
    "hidden": T("Not shown: {names}.", "No se muestra: {names}."),
    "hidden.areas": T("Other areas: not shown.", "Otras áreas: no se muestran."),
    "hidden.all": T("Not shown.", "No se muestra."),
    "others.codes": T("Other codes, or none yet", "Otros códigos, o ninguno todavía"),
    # tables
    "completion": T("Was everything answered?", "¿Se respondió todo?"),
    "finished": T("Finished", "Completo"),
    "unfinished": T("Not finished yet", "Sin terminar todavía"),
    "verdicts": T(
        "How clear is the picture that the answers give?", "¿Qué tan claras son las respuestas?"
    ),
    "verdicts.intro": T(
        "Liking many things about equally is common, and a good reason to talk.",
        "Que muchas cosas gusten más o menos por igual es común, y una buena razón para conversar.",
    ),
    "ok": T("Clear", "Claras"),
    "caution": T("Worth a second look", "Conviene mirarlas otra vez"),
    "retake": T("No clear pattern yet", "Sin un patrón claro todavía"),
    "letters": T("First letter of interest", "Primera letra de intereses"),
    "letters.intro": T(
        "Of the people whose interests show a pattern.",
        "De las personas cuyos intereses muestran un patrón.",
    ),
    "open": T("Open between several letters", "Abierta entre varias letras"),
    "codes": T("Codes", "Códigos"),
    "codes.intro": T(
        "Letters in brackets: their order is open.",
        "Letras entre paréntesis: su orden está abierto.",
    ),
    "values": T("What matters most", "Lo que más importa"),
    "values.intro": T(
        "People for whom this value comes first, alone or with others.",
        "Personas para quienes este valor va primero, solo o junto con otros.",
    ),
    "type": T("Type-style preferences", "Preferencias de tipo"),
    "type.intro": T(
        "Letters of a type-style questionnaire; this is not the MBTI® instrument.",
        "Letras de un cuestionario de tipos; no es el instrumento MBTI®.",
    ),
    "type.open": T("{poles}: open", "{poles}: abierta"),
    "areas": T("Areas for a careers day", "Áreas para un día de las profesiones"),
    "areas.intro": T(
        "People who have the area among their first three. A starting point, not a limit.",
        "Personas que tienen el área entre sus tres primeras. Un punto de partida, no un límite.",
    ),
    # groups
    "groups": T("By groups", "Por grupos"),
    "groups.intro": T(
        "In the order of their names. Groups differ in many ways; this is no ranking of them.",
        "En el orden de sus nombres. Los grupos se distinguen en muchas cosas; esto no es una "
        "clasificación.",
    ),
    "groups.none": T(
        "No two groups with ten people or more can be told apart, so groups are not shown.",
        "No hay dos grupos con diez personas o más que se puedan distinguir, así que no se "
        "muestran los grupos.",
    ),
    "group.unnamed": T("No group given", "Sin grupo indicado"),
    "group.merged": T("Small groups together", "Grupos pequeños, juntos"),
    # psychometrics
    "scales": T(
        "How the questions measure in this group", "Cómo miden las preguntas en este grupo"
    ),
    "scales.intro": T(
        "Mean and SD of the mean answer, from {low} to {high}. α and ω: how far the questions of a "
        "scale go together; SEM: the usual error of one person's score.",
        "Media y DE de la respuesta media, de {low} a {high}. α y ω: cuánto van juntas las "
        "preguntas de una escala; EEM: el error habitual del puntaje de una persona.",
    ),
    "scales.form": T("{facet} (form: {form})", "{facet} (forma: {form})"),
    "scales.single": T(
        "One question a scale: α, ω and SEM cannot be told.",
        "Una pregunta por escala: no se pueden calcular α, ω ni EEM.",
    ),
    "scales.none": T(
        "Fewer than ten people answered all questions of a scale, so there is nothing to show.",
        "Menos de diez personas respondieron todas las preguntas de una escala, así que no hay "
        "nada que mostrar.",
    ),
    "scales.adaptive": T(
        "Adaptive sittings ask everybody other interest questions: they are not in here.",
        "En la forma adaptativa cada persona recibe otras preguntas de intereses: no están aquí.",
    ),
    "scales.omega": T(
        "ω is given from {people} people and 3 questions on.",
        "ω se da a partir de {people} personas y 3 preguntas.",
    ),
    "scale": T("Scale", "Escala"),
    "scale.items": T("questions", "preguntas"),
    "scale.people": T("people", "personas"),
    "scale.mean": T("mean", "media"),
    "scale.sd": T("SD", "DE"),
    "scale.sem": T("SEM", "EEM"),
    "scale.item_rest": T("item–rest r", "r ítem–resto"),
    "scale.reversed": T(
        "Look at {item}{text}: it goes against the rest of {scale} (r = {r}). Was it meant to be "
        "reversed? In a small group this can also be chance.",
        "Mira {item}{text}: va en contra del resto de {scale} (r = {r}). ¿Debía contarse al revés? "
        "En un grupo pequeño también puede ser casualidad.",
    ),
    # notes
    "note.start": T(
        "All of this is a starting point for talks, not a limit for anybody.",
        "Todo esto es un punto de partida para conversar, no un límite para nadie.",
    ),
    "note.jobs": T(
        "Single jobs are not counted: which one comes first changes from one sitting to the next. "
        "Areas are steadier.",
        "No se cuentan trabajos sueltos: cuál sale primero cambia de una vez a otra. Las áreas son "
        "más estables.",
    ),
    "note.few": T(
        "Nothing is shown for fewer than ten people, so that nobody can be recognized.",
        "Nada se muestra de menos de diez personas, para que no se pueda reconocer a nadie.",
    ),
    # beside the page
    "done": T("In the picture: {people} people.", "En el retrato: {people} personas."),
    "done.unread": T(
        "Could not be read, and not in it: {failed}.",
        "No se pudieron leer, y no están en él: {failed}.",
    ),
    "done.worklist": T(
        "Whom to talk to ({count}) is in {file}. It holds names: keep it to yourself.",
        "Con quiénes conversar ({count}) está en {file}. Contiene nombres: guárdalo para ti.",
    ),
    "done.norms": T(
        "Norms of this group ({facets}) are in {file}. Use them with --norms.",
        "Las normas de este grupo ({facets}) están en {file}. Úsalas con --norms.",
    ),
}

# Why to talk to somebody, and what to do.
REASONS: dict[str, tuple[T, T]] = {
    "unread": (
        T("The answers could not be read.", "No se pudieron leer las respuestas."),
        T("Look at the answers with the person.", "Revisa las respuestas con la persona."),
    ),
    "unfinished": (
        T("Part of the questions is still unanswered.", "Quedan preguntas sin responder."),
        T(
            "Ask whether there was time enough, and offer to finish.",
            "Pregunta si hubo tiempo suficiente y ofrece terminar.",
        ),
    ),
    "no_pattern": (
        T(
            "No clear pattern yet: many things are liked about equally.",
            "Sin un patrón claro todavía: muchas cosas gustan más o menos por igual.",
        ),
        T(
            "This is common. Talk about what was fun lately, and try out two or three areas.",
            "Es común. Conversa sobre lo que le ha gustado y propón probar dos o tres áreas.",
        ),
    ),
    "alike": (
        T(
            "The answers were very alike, or follow one another regularly.",
            "Las respuestas fueron muy parecidas o siguen un orden regular.",
        ),
        T(
            "Ask how the questions were to answer; a second try with the whole scale shows more.",
            "Pregunta cómo fue responder; otro intento con toda la escala muestra más.",
        ),
    ),
    "repeated": (
        T("This id has come before.", "Este identificador ya apareció."),
        T(
            "Find out whether it is the same person twice, and keep one.",
            "Averigua si es la misma persona dos veces, y deja una.",
        ),
    ),
}

ERRORS: dict[str, T] = {
    "cohort.few": T(
        "The picture of a group needs at least {fewest} people, so that nobody can be recognized; "
        "answers that could be read: {people}. `ccfit batch` gives a row for each person.",
        "El retrato de un grupo necesita al menos {fewest} personas, para que no se pueda "
        "reconocer a nadie; respuestas que se pudieron leer: {people}. `ccfit batch` da una fila "
        "por persona.",
    ),
    "cohort.worklist_name": T(
        "The name of the file for --worklist must end in .csv or .ndjson.",
        "El nombre del archivo de --worklist debe terminar en .csv o .ndjson.",
    ),
}
