"""What was seen in the answers, told kindly, and what to do."""

from ccfit.language import Text as T

MESSAGES: dict[str, T] = {
    "same_answers": T(
        "In “{section}” all your answers were the same, so they cannot tell jobs apart. If some "
        "things draw you a bit more than others, answer that section again, using the whole scale.",
        "En «{section}» todas tus respuestas fueron iguales, así que no distinguen unos trabajos "
        "de otros. Si algunas cosas te atraen un poco más, responde otra vez esa sección y usa "
        "toda la escala.",
    ),
    "long_run": T(
        "In “{section}” you gave the same answer many times in a row. If you were just going "
        "fast, another try will give a clearer picture.",
        "En «{section}» diste la misma respuesta muchas veces seguidas. Si fue por ir rápido, "
        "otro intento dará una imagen más clara.",
    ),
    "little_spread": T(
        "In “{section}” your answers were very alike. Using the whole scale, from one end to the "
        "other, shows more of what sets you apart.",
        "En «{section}» tus respuestas fueron muy parecidas. Usar toda la escala, de un extremo "
        "al otro, muestra mejor qué te distingue.",
    ),
    "pattern": T(
        "In “{section}” your answers follow a regular pattern. If that is chance, never mind; "
        "if not, another try will tell you more.",
        "En «{section}» tus respuestas siguen un patrón regular. Si es casualidad, no pasa nada; "
        "si no, otro intento te dirá más.",
    ),
    "inconsistent": T(
        "In “{section}” similar questions got quite different answers. That is fine if you are "
        "still finding out what you like; in a few weeks the picture may be clearer.",
        "En «{section}» preguntas parecidas recibieron respuestas bastante distintas. Está bien "
        "si todavía estás descubriendo lo que te gusta; en unas semanas puede verse más claro.",
    ),
    "fast": T(
        "You went through “{section}” very quickly. Taking a few seconds for each question "
        "makes the result more yours.",
        "Pasaste por «{section}» muy rápido. Dedicar unos segundos a cada pregunta hace que el "
        "resultado sea más tuyo.",
    ),
    "unfinished": T(
        "“{section}” is not finished. With all its questions the result gets sharper: "
        "`ccfit quiz --resume`.",
        "«{section}» está sin terminar. Con todas sus preguntas el resultado será más preciso: "
        "`ccfit quiz --resume`.",
    ),
    "faint": T(
        "Your answers point only a little more to some jobs than to others, so take this list "
        "as a rough first idea. More questions would help.",
        "Tus respuestas señalan solo un poco más unos trabajos que otros, así que toma esta "
        "lista como una primera idea. Más preguntas ayudarían.",
    ),
}
