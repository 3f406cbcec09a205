"""What was seen in the answers, told kindly, and what to do."""

from ccfit.language import Text as T

MESSAGES: dict[str, T] = {
    "same_answers": T(
        "In “{section}” you gave every question the same answer, so this part does not point to "
        "some jobs more than to others. That is fine if it is how you see it. If there were small "
        "differences, answer it again using the whole scale: those differences are what counts.",
        "En «{section}» respondiste lo mismo a todas las preguntas, así que esta parte no señala "
        "unos trabajos más que otros. Está bien si lo ves así. Si había pequeñas diferencias, "
        "respóndela otra vez usando toda la escala: esas diferencias son las que cuentan.",
    ),
    "long_run": T(
        "In “{section}” you gave the same answer many times in a row. If that is how you see it, "
        "never mind; if you were just going fast, another try will give a clearer picture.",
        "En «{section}» diste la misma respuesta muchas veces seguidas. Si lo ves así, no pasa "
        "nada; si fue por ir rápido, otro intento dará una imagen más clara.",
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
        "still finding out what suits you; in a few weeks the picture may be clearer.",
        "En «{section}» preguntas parecidas recibieron respuestas bastante distintas. Está bien "
        "si todavía estás descubriendo qué va contigo; en unas semanas puede verse más claro.",
    ),
    "fast": T(
        "You went through “{section}” very quickly. Taking a few seconds for each question "
        "makes the result more yours.",
        "Respondiste «{section}» muy rápido. Dedicar unos segundos a cada pregunta hace que el "
        "resultado sea más tuyo.",
    ),
    "unfinished": T(
        "“{section}” is not finished yet. With all its questions the result gets sharper: "
        "`ccfit quiz --resume`.",
        "«{section}» está sin terminar todavía. Con todas sus preguntas el resultado será más "
        "preciso: `ccfit quiz --resume`.",
    ),
    "faint": T(
        "So far your answers give only an outline, so take this list as a first rough idea. More "
        "questions, or another try in a few weeks, can make it clearer.",
        "Por ahora tus respuestas dan solo un primer boceto, así que toma esta lista como una "
        "primera idea. Con más preguntas, o con otro intento en unas semanas, puede verse más "
        "claro.",
    ),
}
