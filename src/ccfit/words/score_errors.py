"""What is wrong with scores from other instruments, and what to do about it."""

from ccfit.language import Text as T

ERRORS: dict[str, T] = {
    # scores
    "scores.code": T(
        "A Holland code has one to three different letters from R, I, A, S, E, C; {value} is not "
        "one. Write, for example, SIE.",
        "Un código Holland tiene de una a tres letras distintas de R, I, A, S, E, C; {value} no "
        "lo es. Escribe, por ejemplo, SIE.",
    ),
    "scores.type": T(
        "A type has four letters such as ENFJ (x where it is open), or four numbers from −1 to 1 "
        "for E, N, F, J; {value} is neither.",
        "Un tipo tiene cuatro letras como ENFJ (x donde quede abierto) o cuatro números de −1 a 1 "
        "para E, N, F, J; {value} no lo es.",
    ),
    "scores.unknown": T(
        "“{name}” is not known under “{facet}”.{suggestion}",
        "«{name}» no se conoce en «{facet}».{suggestion}",
    ),
    "scores.repeated": T(
        "“{name}” appears twice in the list. Keep one.",
        "«{name}» aparece dos veces en la lista. Deja una sola.",
    ),
    "scores.range": T(
        "The range must be two numbers, the lower first, for example [0, 40].",
        "El intervalo (range) debe ser dos números, primero el menor, por ejemplo [0, 40].",
    ),
    "scores.missing": T(
        "All of these are needed: {names}. Missing: {missing}.",
        "Hacen falta todos estos: {names}. Falta: {missing}.",
    ),
    "scores.onet_ip": T(
        "The 60 answers must be 60 numbers from 1 to 5 in a row; there are {count}{detail}.",
        "Las 60 respuestas deben ser 60 números del 1 al 5 seguidos; aquí hay {count}{detail}.",
    ),
    "scores.nothing": T(
        "There are no interests, values, skills or type in this file. Add at least one of them.",
        "En este archivo no hay intereses, valores, habilidades ni tipo. Añade al menos uno.",
    ),
    "scores.form": T(
        "This part may be written as {forms}.",
        "Esta parte puede escribirse como {forms}.",
    ),
}
