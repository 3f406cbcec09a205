"""What the report advises: what to know about it, and what to do next."""

from ccfit.language import Text as T

NOTES: dict[str, T] = {
    "starting_point": T(
        "This report is a starting point, not a limit: people do well and feel at home in jobs "
        "far down any list.",
        "Este informe es un punto de partida, no un límite: a muchas personas les va bien y están "
        "a gusto en trabajos que salen muy abajo en cualquier lista.",
    ),
    "pay": T(
        "Pay figures are US, May 2025, before tax; they vary with place and experience.",
        "Los sueldos son de EE. UU., mayo de 2025, antes de impuestos; cambian según el lugar y "
        "la experiencia.",
    ),
    "pay.other": T(
        "Pay figures are {country}, {as_of}, before tax; they vary with place and experience.",
        "Los sueldos son de {country}, {as_of}, antes de impuestos; cambian según el lugar y la "
        "experiencia.",
    ),
    "schooling": T(
        "Schooling shows what is usual in the US; there are often other ways into a job.",
        "Los estudios son los habituales en EE. UU.; muchas veces hay otros caminos para llegar.",
    ),
    "type": T(
        "The four letters are type-style, not the MBTI® instrument, and count for very little "
        "here: a few weeks later, half of people get at least one other letter.",
        "Las cuatro letras siguen un estilo conocido de tipos, pero no son el instrumento MBTI®, "
        "y aquí cuentan muy poco: unas semanas después, a la mitad de la gente le cambia al menos "
        "una letra.",
    ),
    "reported": T(
        "{source}: code {code}; types {types}; values {values}.",
        "{source}: código {code}; tipos {types}; valores {values}.",
    ),
    "estimated": T(
        "Where it says “estimated”, there are no ratings for that part of the job; the figure was "
        "worked out from what else is known about it.",
        "Donde dice «estimado», no hay valoraciones de esa parte del trabajo; la cifra se calculó "
        "a partir de lo demás que se sabe de él.",
    ),
    "only_type": T(
        "This list rests only on how you tend to be, which says little about jobs. Any other "
        "section makes it much better.",
        "Esta lista se apoya solo en tu manera de ser, y eso dice poco sobre los trabajos. "
        "Cualquier otra sección la mejora mucho.",
    ),
    "hangs_on_skills": T(
        "The first place, {title}, rests on how you rated your own skills. It is hard to judge "
        "oneself, so look at the places after it just as closely.",
        "El primer lugar, {title}, se apoya en cómo calificaste tus propias habilidades. No es "
        "fácil juzgarse, así que mira con la misma atención los lugares que siguen.",
    ),
    "hangs_on_weights": T(
        "The first place, {title}, depends on how much each part of your answers counts. Weighed "
        "differently, it would come further down, so look at several jobs.",
        "El primer lugar, {title}, depende de cuánto cuente cada parte de tus respuestas. Con "
        "otros pesos quedaría más abajo, así que mira varios trabajos.",
    ),
    "uncalibrated": T(
        "How sure the places are is an estimate here: nobody has been measured with these "
        "questions yet. Take the groups of jobs more seriously than single places.",
        "La seguridad de los lugares es aquí una estimación: todavía no se ha medido a nadie con "
        "estas preguntas. Fíjate más en los grupos de trabajos que en un lugar concreto.",
    ),
    "interests_open": T(
        "Your answers about what you like are close together, so this list rests on the other "
        "sections.",
        "Tus respuestas sobre lo que te gusta son muy parejas, así que esta lista se apoya en las "
        "demás secciones.",
    ),
    "values_open": T(
        "Everything was about equally important to you, so values do not count here yet. Put your "
        "first three in order: `ccfit quiz --resume` asks for them.",
        "Todo te importa más o menos por igual, así que los valores aún no cuentan aquí. Pon en "
        "orden tus tres primeros: `ccfit quiz --resume` te los pregunta.",
    ),
    "more_sections": T(
        "Not answered yet: {facets}. Each takes about two minutes and makes the result sharper: "
        "`ccfit quiz --resume`.",
        "Sin responder todavía: {facets}. Cada sección toma unos dos minutos y hace el resultado "
        "más preciso: `ccfit quiz --resume`.",
    ),
    "no_pattern": T(
        "Your answers do not yet point to some jobs more than to others. That is common: about "
        "one person in four who answers such questions for fun likes many things about equally.",
        "Tus respuestas todavía no señalan unos trabajos más que otros. Es común: más o menos a "
        "una de cada cuatro personas que responden por diversión le gustan muchas cosas por igual.",
    ),
    "too_few": T(
        "There are not enough answers yet for a list of jobs: a section needs at least half of "
        "its questions, and interests and values need some of every kind.",
        "Todavía no hay respuestas suficientes para una lista de trabajos: cada sección necesita "
        "al menos la mitad de sus preguntas, y los intereses y los valores, algunas de cada clase.",
    ),
    "next_section": T(
        "What would help most now is the section “{facet}”: `ccfit quiz --resume`.",
        "Lo que más ayudaría ahora es la sección «{facet}»: `ccfit quiz --resume`.",
    ),
    "longer": T(
        "More questions would help: `ccfit quiz --resume --length full` goes on where you "
        "stopped. Use the whole scale, from 1 to 5.",
        "Más preguntas ayudarían: `ccfit quiz --resume --length full` sigue donde te quedaste. "
        "Usa toda la escala, del 1 al 5.",
    ),
}

STEPS: dict[str, T] = {
    "read": T(
        "Read about one job for ten minutes: {title}. My Next Move has a page on it, and Mi "
        "Próximo Paso has it in Spanish:",
        "Lee diez minutos sobre un trabajo: {title}. Mi Próximo Paso tiene una página sobre él, y "
        "My Next Move la tiene en inglés:",
    ),
    "talk": T(
        "Talk to somebody who works in this area: {area}. Ask what an ordinary day is like, what "
        "is hard about it and how they started.",
        "Habla con alguien que trabaje en esta área: {area}. Pregunta cómo es un día normal, qué "
        "es lo más difícil y cómo empezó.",
    ),
    "try": T("Try it out: {activity}.", "Haz la prueba: {activity}."),
    "sample": T(
        "Look into one area of each kind and see which makes you curious: {areas}.",
        "Asómate a un área de cada clase y mira cuál te da curiosidad: {areas}.",
    ),
    "sample.read": T(
        "Browse jobs by what you like on My Next Move, or in Spanish on Mi Próximo Paso:",
        "Explora trabajos según lo que te gusta en Mi Próximo Paso o, en inglés, en My Next Move:",
    ),
}

TRY: dict[str, T] = {
    "R": T(
        "fix, build or grow something, or ask to help for a day in a workshop, on a farm or in a "
        "garden",
        "arregla, construye o cultiva algo, o pide ayudar un día en un taller, una granja o un "
        "jardín",
    ),
    "I": T(
        "pick a question that makes you curious, gather facts on it for a week and see what you "
        "find",
        "elige una pregunta que te intrigue, reúne datos durante una semana y mira qué descubres",
    ),
    "A": T(
        "finish one small piece — a drawing, a song, a story, a video — and show it to somebody",
        "termina una obra pequeña (un dibujo, una canción, un cuento, un video) y muéstrasela a "
        "alguien",
    ),
    "S": T(
        "teach somebody something you know, or give a few hours to people who need a hand",
        "enséñale a alguien algo que sabes, o dedica unas horas a personas que necesitan ayuda",
    ),
    "E": T(
        "organize something from start to finish — a sale, a game, a trip — and get others to join",
        "organiza algo de principio a fin (una venta, un partido, un viaje) y consigue que otras "
        "personas se sumen",
    ),
    "C": T(
        "put something messy in order — accounts, a collection, a calendar — and keep it that way "
        "for two weeks",
        "pon orden en algo (cuentas, una colección, un calendario) y mantenlo así dos semanas",
    ),
}
