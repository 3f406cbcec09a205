"""What the figures are and are not."""

from ccfit.language import Text as T

WORDS = {
    "catalog": T("Catalog", "Catálogo"),
    "quiz": T("Quiz", "Cuestionario"),
    "is": T("What this is", "Qué es esto"),
    "figures": T("What the figures are", "Qué son las cifras"),
    "privacy": T("Your answers", "Tus respuestas"),
    "sources": T("Sources and licenses", "Fuentes y licencias"),
    "attribution": T("Attribution", "Atribución"),
}

PARAGRAPHS: dict[str, list[T]] = {
    "is": [
        T(
            "ccfit compares your answers with 923 occupations and orders them by how much they "
            "have in common. It is a starting point for a conversation, not a verdict, and not a "
            "test of ability.",
            "ccfit compara tus respuestas con 923 ocupaciones y las ordena según cuánto tienen "
            "en común. Es un punto de partida para conversar, no un veredicto ni una prueba de "
            "aptitudes.",
        ),
        T(
            "The quiz was written for ccfit. Not many people have taken it yet, so how precise it "
            "is rests on figures from similar questions.",
            "El cuestionario se escribió para ccfit. Todavía no se ha probado con mucha gente, "
            "así que su precisión se apoya en cifras de preguntas parecidas.",
        ),
        T(
            "The four letters are type-style, not the MBTI® instrument. They count for 5% unless "
            "you change it.",
            "Las cuatro letras siguen un estilo conocido de tipos, pero no son el instrumento "
            "MBTI®. Si no cambias nada, cuentan un 5 %.",
        ),
    ],
    "figures": [
        T(
            "Interests are ratings that O*NET worked out with machine learning (2026). Work "
            "values are analysts' ratings, most of them from 2008. Skills are analysts' ratings.",
            "Los intereses son valoraciones que O*NET obtuvo con aprendizaje automático (2026). "
            "Los valores laborales son valoraciones de analistas, la mayoría de 2008. Las "
            "habilidades son valoraciones de analistas.",
        ),
        T(
            "Where an occupation has no ratings, they are estimated from what else is known "
            "about it, and marked as estimated. Type leans are small and derived from "
            "personality studies.",
            "Si una ocupación no tiene valoraciones, se estiman a partir de lo demás que se "
            "sabe de ella y se marcan como estimadas. Las inclinaciones de tipo son pequeñas y "
            "salen de estudios de personalidad.",
        ),
        T(
            "Pay and employment are US, May 2025; the outlook is the US projection for 2024 to "
            "2034. Pay that is shown for a wider group of jobs says so.",
            "Los sueldos y el empleo son de EE. UU., mayo de 2025; las perspectivas son la "
            "proyección de EE. UU. de 2024 a 2034. Si un sueldo es de un grupo más amplio de "
            "trabajos, se indica.",
        ),
    ],
    "privacy": [
        T(
            "Nothing you enter leaves this computer. Saved answers can be read by your user "
            "account only; delete the file and they are gone.",
            "Nada de lo que escribes sale de esta computadora. Las respuestas guardadas solo las "
            "puede leer tu cuenta de usuario; borra el archivo y desaparecen.",
        ),
    ],
    "attribution": [
        T(
            "This product includes information from the O*NET 30.2 Database by the U.S. "
            "Department of Labor, Employment and Training Administration (USDOL/ETA). Used under "
            "the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. ccfit has modified all "
            "or some of this information. USDOL/ETA has not approved, endorsed, or tested these "
            "modifications.",
            "Este producto incluye información de la base de datos O*NET 30.2 del Departamento "
            "de Trabajo de EE. UU., Employment and Training Administration (USDOL/ETA), usada "
            "según la licencia CC BY 4.0. O*NET® es una marca de USDOL/ETA. ccfit ha modificado "
            "toda o parte de esta información. USDOL/ETA no ha aprobado, respaldado ni probado "
            "estas modificaciones.",
        ),
        T(
            "MBTI® is a trademark of The Myers & Briggs Foundation; ccfit has no link with it.",
            "MBTI® es una marca de The Myers & Briggs Foundation; ccfit no tiene relación con "
            "ella.",
        ),
    ],
}
