"""Holland's indices: their names, their ranges and what they mean, one line each."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "title": T(
        "How much {first} and {second} have in common", "Qué tienen en común {first} y {second}"
    ),
    "range": T("from {low} to {high}", "de {low} a {high}"),
    "too_short.3": T("needs three letters in both codes", "necesita tres letras en cada código"),
    "too_short.2": T("needs two letters in both codes", "necesita dos letras en cada código"),
    "of_one_code": T("Within each code", "Dentro de cada código"),
    "consistency": T("Consistency of {code}", "Consistencia de {code}"),
    "consistency.means": T(
        "How near a code's first two letters lie on the hexagon: high side by side, moderate two "
        "steps apart, low across from each other.",
        "Qué tan cerca están las dos primeras letras de un código en el hexágono: alta si son "
        "vecinas, media si están a dos pasos, baja si quedan una frente a la otra.",
    ),
    "consistency.short": T("needs two letters", "necesita dos letras"),
    "or": T(" or ", " o "),
    "high": T("high", "alta"),
    "moderate": T("moderate", "media"),
    "low": T("low", "baja"),
    "ties": T(
        "Letters in parentheses are tied: every index is the mean over all their orders.",
        "Las letras entre paréntesis empatan: cada índice es la media de todos sus órdenes.",
    ),
}

NAMES: dict[str, T] = {
    "brown_gore_c": T("C (Brown & Gore)", "C (Brown y Gore)"),
    "iachan_m": T("M (Iachan)", "M (Iachan)"),
    "iachan_m_two_letter": T(
        "M of the first two letters (Iachan)", "M de las dos primeras letras (Iachan)"
    ),
    "zener_schnuelle": T("Zener & Schnuelle", "Zener y Schnuelle"),
    "first_letter_hexagon_distance": T(
        "Distance of the first letters", "Distancia entre las primeras letras"
    ),
    "circumplex_angle_degrees": T("Angle on the hexagon", "Ángulo en el hexágono"),
    "profile_correlation_321": T("Correlation of the letters", "Correlación de las letras"),
}

MEANINGS: dict[str, T] = {
    "brown_gore_c": T(
        "How near the letters lie on the hexagon, place by place; the first place counts most. 18 "
        "is the same code.",
        "Qué tan cerca están las letras en el hexágono, lugar por lugar; el primero cuenta más. "
        "18 es el mismo código.",
    ),
    "iachan_m": T(
        "Letters that are in both codes; they count more the further forward they stand. 28 is "
        "the same code.",
        "Letras que están en los dos códigos; cuentan más cuanto más adelante están. 28 es el "
        "mismo código.",
    ),
    "iachan_m_two_letter": T(
        "The same for the first two letters alone. 6 is the same pair in the same order.",
        "Lo mismo, solo con las dos primeras letras. 6 es el mismo par en el mismo orden.",
    ),
    "zener_schnuelle": T(
        "Degrees of agreement, seen from the first code: 0 means that its first letter is not in "
        "the other, 6 that the codes are the same.",
        "Grados de acuerdo, vistos desde el primer código: 0 es que su primera letra no está en "
        "el otro; 6, que los códigos son iguales.",
    ),
    "first_letter_hexagon_distance": T(
        "Steps on the hexagon: 0 is the same letter, 1 a neighbor, 3 the letter across.",
        "Pasos en el hexágono: 0 es la misma letra; 1, una vecina; 3, la de enfrente.",
    ),
    "circumplex_angle_degrees": T(
        "How far apart the two codes point, the letters weighing 3, 2 and 1: 0° is the same "
        "direction, 180° the other way.",
        "Cuánto se separan las direcciones de los dos códigos, con pesos 3, 2 y 1 para las letras: "
        "0° es la misma dirección; 180°, la contraria.",
    ),
    "profile_correlation_321": T(
        "Pearson's r of 3, 2 and 1 points for the letters and 0 for the others. 1 is the same "
        "code.",
        "La r de Pearson de 3, 2 y 1 puntos para las letras y 0 para las demás. 1 es el mismo "
        "código.",
    ),
}
