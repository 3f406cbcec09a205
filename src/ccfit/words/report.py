"""The sentences of the report. Written to a young person; nothing is graded."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    # headings
    "title": T("Your career report", "Tu informe vocacional"),
    "title.of": T("Career report of {name}", "Informe vocacional de {name}"),
    "title.sample": T(
        "A sample report. {name} is a made-up person.",
        "Un informe de ejemplo. {name} es una persona inventada.",
    ),
    "heading.portrait": T("You in three sentences", "Tú en tres frases"),
    "heading.profile": T("What your answers show", "Lo que muestran tus respuestas"),
    "heading.answers": T("About your answers", "Sobre tus respuestas"),
    "heading.areas": T("Areas that go with your answers", "Áreas que van con tus respuestas"),
    "heading.jobs": T("Jobs to look at", "Trabajos para mirar"),
    "heading.distinctive": T("What sets you apart", "Lo que te distingue"),
    "distinctive.intro": T(
        "Another question, another list: jobs that go with what you like more than other people "
        "do, whether or not they come first for you.",
        "Otra pregunta, otra lista: trabajos que van con lo que te gusta más que a otras "
        "personas, vayan o no primero para ti.",
    ),
    "heading.no_list": T("No list of jobs yet", "Todavía no hay lista de trabajos"),
    "heading.next": T("Three things to do next", "Tres cosas para hacer ahora"),
    "heading.notes": T("Good to know", "Conviene saber"),
    "heading.reported": T("What others have published", "Lo que otros han publicado"),
    # the portrait
    "portrait.interests": T(
        "What draws you most is {first}; after that, {second}.",
        "Lo que más te atrae es {first}; después, {second}.",
    ),
    "portrait.interests.one": T(
        "What draws you most is {first}.",
        "Lo que más te atrae es {first}.",
    ),
    "portrait.interests.open": T(
        "Your interest is spread about evenly over many kinds of activities, which keeps many "
        "doors open.",
        "Tu interés se reparte más o menos por igual entre muchas actividades, y eso te deja "
        "muchas puertas abiertas.",
    ),
    "portrait.interests.none": T(
        "You have not yet answered enough about what you like doing.",
        "Todavía no has respondido lo suficiente sobre lo que te gusta hacer.",
    ),
    "portrait.values": T(
        "At work, what counts most for you is {first}; next comes {second}.",
        "En el trabajo, lo que más te importa es {first}, además de {second}.",
    ),
    "portrait.values.open": T(
        "At work, several things are about equally important to you.",
        "En el trabajo, varias cosas te importan más o menos por igual.",
    ),
    "portrait.values.none": T(
        "What matters to you at work is still open: that section takes about two minutes.",
        "Falta saber qué te importa en el trabajo: esa sección toma unos dos minutos.",
    ),
    "portrait.values.one": T(
        "At work, what counts most for you is {first}.",
        "En el trabajo, lo que más te importa es {first}.",
    ),
    "portrait.skills": T(
        "Among your skills, what stands out is {skills}.",
        "Entre tus habilidades, lo que más destaca es {skills}.",
    ),
    "portrait.skills.type": T(
        "Among your skills, what stands out is {skills}; in everyday life, you lean toward {type}.",
        "Entre tus habilidades, lo que más destaca es {skills}; en tu día a día, prefieres {type}.",
    ),
    "portrait.type": T(
        "In everyday life, you lean toward {type}.", "En tu día a día, prefieres {type}."
    ),
    "portrait.skills.none": T(
        "Add your skills whenever you like, and the picture gets sharper.",
        "Agrega tus habilidades cuando quieras y el resultado será más preciso.",
    ),
    # the profile
    "profile.code": T("Holland code", "Código Holland"),
    "profile.type": T("Type", "Tipo"),
    "profile.values": T("What matters to you", "Lo que te importa"),
    "profile.skills": T("Skills that stand out", "Habilidades que destacan"),
    "profile.not_yet": T("not answered yet", "sin responder todavía"),
    "profile.no_pattern": T("no clear pattern", "sin un patrón claro"),
    "profile.ties": T(
        "Letters in parentheses are tied: any of them may come first.",
        "Las letras entre paréntesis empatan: cualquiera puede ir primero.",
    ),
    "profile.open_axis": T(
        "An x marks a pair of letters where your answers lie near the middle.",
        "La x marca un par de letras en el que tus respuestas quedan cerca del centro.",
    ),
    # jobs
    "zone.soon": T("Soon after school", "Poco después de la escuela"),
    "zone.training": T("With some training", "Con algo de formación"),
    "zone.degree": T("With a degree", "Con un título universitario"),
    "zone.unknown": T("Schooling not known", "Sin datos sobre los estudios"),
    "jobs.intro": T(
        "The number is each job's place among all {count}. The bars show how closely each part of "
        "your answers matches the job.",
        "El número es el lugar de cada trabajo entre los {count}. Las barras muestran cuánto "
        "coincide con el trabajo cada parte de tus respuestas.",
    ),
    "heading.schooling": T("The same jobs by schooling", "Los mismos trabajos según los estudios"),
    "tier.1": T("Look at these first", "Mira estos primero"),
    "tier.2": T("Also worth a look", "También vale la pena mirar"),
    "tier.3": T("Less like your answers", "Menos parecidos a tus respuestas"),
    "tier.size": T(
        "{count} jobs are in this group: your answers cannot tell which of them comes first.",
        "En este grupo hay {count} trabajos: tus respuestas no permiten saber cuál va primero.",
    ),
    "interval": T(
        "On another day, most likely place {low} to {high}",
        "Otro día, lo más probable: lugar {low} a {high}",
    ),
    "similar.one": T("and 1 more like it", "y 1 más parecido"),
    "similar": T("and {count} more like it", "y {count} más parecidos"),
    "area.more": T(
        "{count} more of this group are in this area: add `--area {code}`.",
        "{count} más de este grupo están en esta área: agrega `--area {code}`.",
    ),
    "jobs.hidden": T(
        "Your filters hide {hidden} of the {count} jobs; places are those of the whole list.",
        "Tus filtros ocultan {hidden} de los {count} trabajos; los lugares son los de la lista "
        "completa.",
    ),
    "jobs.none_left": T(
        "No job passes all of your filters. Try leaving one out.",
        "Ningún trabajo pasa todos tus filtros. Intenta quitar alguno.",
    ),
    "jobs.more": T(
        "`--top {more}` shows more jobs.",
        "`--top {more}` muestra más trabajos.",
    ),
    "jobs.one": T(
        "`ccfit jobs show CODE` tells more about one, `ccfit explain` why it stands where it does.",
        "`ccfit jobs show CÓDIGO` da más detalles de uno y `ccfit explain` dice por qué está donde "
        "está.",
    ),
    "reported": T(
        "{source}: code {code}; types {types}; values {values}.",
        "{source}: código {code}; tipos {types}; valores {values}.",
    ),
    "estimated": T("estimated", "estimado"),
    "fact.education": T("Schooling", "Estudios"),
    "fact.pay": T("Pay", "Sueldo"),
    "fact.outlook": T("Outlook", "Perspectivas"),
    "pay.year": T("{amount} a year", "{amount} al año"),
    "pay.hour": T("{amount} an hour", "{amount} por hora"),
    "pay.or_more": T("{amount} or more", "{amount} o más"),
    "pay.line": T(
        "{median}, half earn more and half less ({place})",
        "{median}; la mitad gana más y la mitad menos ({place})",
    ),
    "pay.spread": T(
        "{median}; four in five earn {spread} ({place})",
        "{median}; cuatro de cada cinco ganan {spread} ({place})",
    ),
    "wider_group": T("for a wider group of jobs", "de un grupo más amplio de trabajos"),
    "pay.none": T("no figure published", "no hay cifra publicada"),
    "outlook.more": T("{change} more jobs by {to}", "{change} más de empleos para {to}"),
    "outlook.fewer": T("{change} fewer jobs by {to}", "{change} menos de empleos para {to}"),
    "outlook.same": T("as many jobs in {to} as now", "tantos empleos en {to} como ahora"),
    "outlook.all": T("all jobs together: {change}", "el conjunto de los trabajos: {change}"),
    "outlook.openings": T("about {openings} openings a year", "unas {openings} vacantes al año"),
    "outlook.none": T("no projection published", "no hay proyección publicada"),
    # areas
    "areas.of": T("{count} jobs", "{count} trabajos"),
    # the counselor's view
    "counselor.title": T("For the counselor", "Para quien orienta"),
    "counselor.intro": T(
        "Fit runs from 0 to 100; 50 means no relation. The columns show how many points each part "
        "adds to 50 or takes from it.",
        "El ajuste va de 0 a 100; 50 significa que no hay relación. Las columnas muestran cuántos "
        "puntos suma o resta cada parte a partir de 50.",
    ),
    "counselor.rank": T("Place", "Lugar"),
    "counselor.code": T("Code", "Código"),
    "counselor.job": T("Occupation", "Ocupación"),
    "counselor.fit": T("Fit", "Ajuste"),
    "counselor.area": T("Area", "Área"),
    "counselor.scores": T("Scores", "Puntajes"),
    "counselor.error": T("standard error", "error estándar"),
    "counselor.verdict.ok": T("Answers: nothing to remark", "Respuestas: nada que señalar"),
    "counselor.verdict.caution": T("Answers: read with caution", "Respuestas: leer con cautela"),
    "counselor.verdict.retake": T(
        "Answers: no clear pattern in any part", "Respuestas: sin un patrón claro en ninguna parte"
    ),
    "counselor.far_end": T("The far end of the list", "El otro extremo de la lista"),
    "counselor.interval": T("80%", "80 %"),
    "counselor.tier": T("Tier", "Nivel"),
    "counselor.top_ten": T("Top 10", "Top 10"),
    "counselor.columns": T(
        "80%: where the place lies in four of five sittings. Tier: jobs the answers cannot put in "
        "order. Top 10: share of weightings that keep the job among the first ten.",
        "80 %: dónde queda el lugar en cuatro de cada cinco sesiones. Nivel: trabajos que las "
        "respuestas no permiten ordenar. Top 10: parte de las ponderaciones que dejan el "
        "trabajo entre los diez primeros.",
    ),
    "counselor.signal": T("signal", "señal"),
    "counselor.weights": T("Weights", "Pesos"),
    "counselor.estimated": T("* estimated for this occupation", "* estimado para esta ocupación"),
    "counselor.indices": T(
        "Consistency: {consistency} · differentiation (Iachan): {iachan} · elevation: {elevation}",
        "Consistencia: {consistency} · diferenciación (Iachan): {iachan} · elevación: {elevation}",
    ),
    "consistency.open": T("open", "abierta"),
    "consistency.high": T("high", "alta"),
    "consistency.moderate": T("moderate", "media"),
    "consistency.low": T("low", "baja"),
    # reasons and cautions, by facet and by what meets what
    "interests.both_high": T(
        "You like {phrase}, and this job has a lot of that.",
        "Te gusta {phrase}, y este trabajo tiene mucho de eso.",
    ),
    "interests.both_high.quoted": T(
        "You liked {quote}; a good part of this job is {phrase}.",
        "Te gustaría {quote}; buena parte de este trabajo consiste en {phrase}.",
    ),
    "interests.person_high.quoted": T(
        "You liked {quote}; this job has less of that.",
        "Te gustaría {quote}; este trabajo tiene menos de eso.",
    ),
    "interests.occupation_high.quoted": T(
        "A good part of this job is {phrase}; you were less drawn to {quote}.",
        "Buena parte de este trabajo consiste en {phrase}; te atrae menos {quote}.",
    ),
    "values.both_high.quoted": T(
        "You said this matters to you: {quote}. This job is a good place for {phrase}.",
        "Dijiste que te importa esto: {quote}. En este trabajo podrías {phrase}.",
    ),
    "values.person_high.quoted": T(
        "You said this matters to you: {quote}. This job offers less of that.",
        "Dijiste que te importa esto: {quote}. Este trabajo ofrece menos de eso.",
    ),
    "interests.both_low": T(
        "You are less drawn to {phrase}, and this job asks for little of that.",
        "Te atrae menos {phrase}, y este trabajo pide poco de eso.",
    ),
    "interests.person_high": T(
        "You like {phrase}; this job has less of that.",
        "Te gusta {phrase}; este trabajo tiene menos de eso.",
    ),
    "interests.occupation_high": T(
        "A good part of this job is {phrase}, which draws you less.",
        "Buena parte de este trabajo consiste en {phrase}, y eso te atrae menos.",
    ),
    "values.both_high": T(
        "What counts for you is {phrase}, and this job offers that.",
        "Para ti es importante {phrase}, y este trabajo lo ofrece.",
    ),
    "values.both_low": T(
        "You care less about {phrase}, and this job is not built around that either.",
        "Te importa menos {phrase}, y este trabajo tampoco gira en torno a eso.",
    ),
    "values.person_high": T(
        "What counts for you is {phrase}; this job offers less of that.",
        "Para ti es importante {phrase}; este trabajo ofrece menos de eso.",
    ),
    "values.occupation_high": T(
        "A strong side of this job is {phrase}, which matters less to you.",
        "Un punto fuerte de este trabajo es {phrase}, y eso a ti te importa menos.",
    ),
    "skills.both_high": T(
        "Among your skills, {phrase} stands out, and this job needs it more than most.",
        "Entre tus habilidades destaca {phrase}, y este trabajo lo necesita más que la mayoría.",
    ),
    "skills.person_high": T(
        "Among your skills, {phrase} stands out; this job uses it less than most.",
        "Entre tus habilidades destaca {phrase}; este trabajo lo usa menos que la mayoría.",
    ),
    "skills.occupation_high": T(
        "A skill you can learn for this job: {phrase}.",
        "Una habilidad que puedes aprender para este trabajo: {phrase}.",
    ),
    "type.both_high": T(
        "You lean toward {phrase}, and people in this job lean that way a little too.",
        "Prefieres {phrase}, y quienes hacen este trabajo también tienden un poco a eso.",
    ),
    "type.person_high": T(
        "You lean toward {phrase}; people in this job do so a little less.",
        "Prefieres {phrase}; quienes hacen este trabajo, un poco menos.",
    ),
}

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

EDUCATION: dict[str, T] = {
    "no_formal_credential": T("no diploma needed", "no hace falta título"),
    "high_school": T("high school diploma", "bachillerato o equivalente (high school)"),
    "some_college": T("some college", "algunos estudios superiores"),
    "postsecondary_nondegree": T(
        "a certificate after high school", "un curso técnico con certificado"
    ),
    "associate": T("two-year college degree", "título técnico superior (dos años)"),
    "bachelor": T("bachelor's degree", "título universitario (unos cuatro años)"),
    "master": T("master's degree", "maestría"),
    "doctoral_or_professional": T(
        "doctorate or professional degree", "doctorado o título profesional superior"
    ),
}

TRAINING: dict[str, T] = {
    "none": T("", ""),
    "short_term_on_the_job": T(
        "up to a month of training on the job", "hasta un mes de aprendizaje en el trabajo"
    ),
    "moderate_term_on_the_job": T(
        "one to twelve months of training on the job",
        "de uno a doce meses de aprendizaje en el trabajo",
    ),
    "long_term_on_the_job": T(
        "more than a year of training on the job",
        "más de un año de aprendizaje en el trabajo",
    ),
    "apprenticeship": T("an apprenticeship", "una formación como aprendiz"),
    "internship_residency": T("an internship or residency", "unas prácticas o residencia"),
}
