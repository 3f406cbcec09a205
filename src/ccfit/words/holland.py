"""How a person's Holland letters lie: consistency, differentiation and elevation in words."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "consistency.high": T(
        "Your first two letters, {letters}, are neighbors on Holland's hexagon: these two kinds of "
        "activities have a lot in common.",
        "Tus dos primeras letras, {letters}, son vecinas en el hexágono de Holland: estas dos "
        "clases de actividades tienen mucho en común.",
    ),
    "consistency.moderate": T(
        "Your first two letters, {letters}, are neither neighbors nor far apart on Holland's "
        "hexagon: these two kinds of activities have something in common.",
        "Tus dos primeras letras, {letters}, no son vecinas ni quedan lejos en el hexágono de "
        "Holland: estas dos clases de actividades tienen algo en común.",
    ),
    "consistency.low": T(
        "Your first two letters, {letters}, lie far apart on Holland's hexagon: few jobs have "
        "much of both, and one of the two can have its place in your free time.",
        "Tus dos primeras letras, {letters}, quedan lejos una de otra en el hexágono de Holland: "
        "pocos trabajos tienen mucho de las dos, y una puede tener su lugar en tu tiempo libre.",
    ),
    "letters.apart": T(
        "Your letters stand clearly apart: some kinds of activities draw you much more than "
        "others.",
        "Tus letras se distinguen con claridad: unas clases de actividades te atraen mucho más que "
        "otras.",
    ),
    "letters.between": T(
        "Some of your letters stand out from the others.",
        "Algunas de tus letras destacan entre las demás.",
    ),
    "letters.close": T(
        "Your letters lie close together: different kinds of activities draw you about equally.",
        "Tus letras quedan muy cerca unas de otras: distintas clases de actividades te atraen más "
        "o menos por igual.",
    ),
    "liking.many": T("All in all, you like many things.", "En conjunto, te gustan muchas cosas."),
    "liking.some": T(
        "All in all, you like some things and not others.",
        "En conjunto, unas cosas te gustan y otras no.",
    ),
    "liking.few": T(
        "All in all, you like few things so far, and a few are enough to start from.",
        "En conjunto, por ahora te gustan pocas cosas, y con unas pocas basta para empezar.",
    ),
}
