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
