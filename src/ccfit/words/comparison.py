"""What changed between two sittings, in words."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "heading": T("What changed since last time", "Lo que cambió desde la vez anterior"),
    "heading.dated": T("What changed since {date}", "Lo que cambió desde {date}"),
    "intro": T(
        "Most changes between two sittings are chance: nobody answers exactly alike twice.",
        "Casi todos los cambios de una vez a otra son casualidad: nadie responde dos veces "
        "exactamente igual.",
    ),
    "reliable": T(
        "What changed by more than chance usually does (a few of these may still be chance):",
        "Lo que cambió más de lo que suele cambiar por casualidad (aun así, algo de esto puede "
        "serlo):",
    ),
    "nothing": T(
        "Nothing changed by more than chance would.",
        "Nada cambió más de lo que puede cambiar por casualidad.",
    ),
    "no_scales": T(
        "There are no scores here that could be compared one by one.",
        "Aquí no hay puntajes que se puedan comparar uno por uno.",
    ),
    "not_compared": T(
        "Not compared, because only one of the two times has it or it has another form: {facets}.",
        "Sin comparar, porque solo está en una de las dos veces o tiene otra forma: {facets}.",
    ),
    "interests.more": T(
        "You are drawn more than before to {phrase}.", "Te atrae más que antes {phrase}."
    ),
    "interests.less": T(
        "You are drawn less than before to {phrase}.", "Te atrae menos que antes {phrase}."
    ),
    "values.more": T(
        "It matters more to you than before: {phrase}.", "Te importa más que antes {phrase}."
    ),
    "values.less": T(
        "It matters less to you than before: {phrase}.", "Te importa menos que antes {phrase}."
    ),
    "skills.more": T(
        "{name}: you rate yourself higher than before.",
        "{name}: ahora te das una puntuación más alta.",
    ),
    "skills.less": T(
        "{name}: you rate yourself lower than before.",
        "{name}: ahora te das una puntuación más baja.",
    ),
    "type.more": T(
        "You lean more than before toward {phrase}.", "Prefieres más que antes {phrase}."
    ),
    "code": T("Holland code", "Código Holland"),
    "type": T("Type", "Tipo"),
    "same": T("{value}, as before", "{value}, igual que antes"),
    "other": T("{value}; before, {old}", "{value}; antes, {old}"),
    "open": T("no clear pattern", "sin un patrón claro"),
    "first_area": T("First area", "Primera área"),
    "first_job": T("First job", "Primer trabajo"),
    "place_before": T("{title}; before, in place {place}", "{title}; antes, en el lugar {place}"),
    "old_first": T("Before, the first was", "Antes, el primero era"),
    "old_first_area": T("Before, the first was", "Antes, la primera era"),
    "place_now": T("{title}; now in place {place}", "{title}; ahora en el lugar {place}"),
    "shared_areas": T(
        "Areas among the first five both times", "Áreas entre las cinco primeras las dos veces"
    ),
    "shared_jobs": T(
        "Jobs among the first ten both times", "Trabajos entre los diez primeros las dos veces"
    ),
    "usual": T(
        "Lists usually move: when people answered two sets of similar questions about what they "
        "like, on average 2 or 3 of their first ten jobs and 3 of their first five areas were the "
        "same.",
        "Las listas suelen moverse: cuando unas personas respondieron dos grupos de preguntas "
        "parecidas sobre lo que les gusta, en promedio coincidieron 2 o 3 de sus diez primeros "
        "trabajos y 3 de sus cinco primeras áreas.",
    ),
    "no_list": T(
        "One of the two times there was no list of jobs, so places cannot be compared.",
        "Una de las dos veces no hubo lista de trabajos, así que no se pueden comparar lugares.",
    ),
    # the counselor's view
    "counselor.intro": T(
        "* exceeds 1.96 times the standard error of the difference (with equal errors 1.96·√2·SEM; "
        "the figure after ±). By chance, 4 to 8% of scales do.",
        "* supera 1,96 veces el error estándar de la diferencia (con errores iguales, 1,96·√2·SEM; "
        "la cifra tras ±). Por azar lo superan entre el 4 y el 8 % de las escalas.",
    ),
    "counselor.places": T(
        "Places now and before, of the first of either time",
        "Lugares ahora y antes, de los primeros de cualquiera de las dos veces",
    ),
}
