"""O*NET's own method in words: its bands, what it looks at and what it leaves out."""

from ccfit.language import Text as T

BANDS: dict[str, T] = {
    "best": T(
        "Closest to what you like (O*NET: best fit)",
        "Los más cercanos a lo que te gusta (para O*NET: ajuste óptimo)",
    ),
    "great": T(
        "Close to what you like (O*NET: great fit)",
        "Cercanos a lo que te gusta (para O*NET: ajuste muy bueno)",
    ),
    "good": T(
        "With some of what you like (O*NET: good fit)",
        "Con algo de lo que te gusta (para O*NET: buen ajuste)",
    ),
}

SHORT: dict[str, T] = {
    "band": T("O*NET band", "Ajuste según O*NET"),
    "best": T("best", "óptimo"),
    "great": T("great", "muy bueno"),
    "good": T("good", "bueno"),
}

NOTES: dict[str, T] = {
    "onet_method": T(
        "This list uses O*NET's own method: it compares only what you like with each job, and "
        "leaves out what matters to you, your skills, your type and how sure your answers are. "
        "Without `--method onet`, all of that counts.",
        "Esta lista usa el método propio de O*NET: solo compara lo que te gusta con cada trabajo y "
        "deja fuera lo que te importa, tus habilidades, tu tipo y qué tan seguras son tus "
        "respuestas. Sin `--method onet`, todo eso cuenta.",
    ),
    "onet_close": T(
        "Your answers about what you like are close together. O*NET's method does not look at "
        "that, so take this list as a rough first idea.",
        "Tus respuestas sobre lo que te gusta son muy parejas. El método de O*NET no lo tiene en "
        "cuenta, así que toma esta lista como una primera idea.",
    ),
    "onet_flat": T(
        "O*NET's method looks only at what you like, and there all kinds of activities came out "
        "alike, so it has no list of jobs for you. That keeps many doors open.",
        "El método de O*NET solo mira lo que te gusta, y ahí todas las clases de actividades "
        "quedaron igualadas, así que no tiene una lista de trabajos para ti. Eso te deja muchas "
        "puertas abiertas.",
    ),
    "onet_missing": T(
        "O*NET's method looks only at what you like, and there are not enough answers about that "
        "yet. Without `--method onet`, the rest counts, too.",
        "El método de O*NET solo mira lo que te gusta, y todavía faltan respuestas sobre eso. Sin "
        "`--method onet`, también cuenta lo demás.",
    ),
    "onet_none": T(
        "By O*NET's method, none of these jobs goes with what you like.",
        "Según el método de O*NET, ninguno de estos trabajos va con lo que te gusta.",
    ),
}
