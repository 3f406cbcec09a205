"""What is said about one job and about lists of jobs. Written to a young person."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "also_called": T("Also called", "También se llama"),
    "area": T("Area", "Área"),
    "group": T("How to get there", "Cómo se llega"),
    "people": T("People in this job", "Personas en este trabajo"),
    "people.place": T("{people} ({place})", "{people} ({place})"),
    # headings, in the order of the page
    "heading.watch_outs": T("What is hard about it", "Lo difícil"),
    "heading.duties": T("What people in this job do", "Qué se hace en este trabajo"),
    "heading.employers": T("Who employs them", "Quién contrata"),
    "heading.day": T("A day in the job", "Un día de trabajo"),
    "heading.setting": T("Where and when they work", "Dónde y cuándo se trabaja"),
    "heading.suits": T("Is this for you?", "¿Es para ti?"),
    "heading.needed": T("Skills that matter, and why", "Habilidades que importan, y por qué"),
    "heading.schooling": T("Schooling, training, licenses", "Estudios, capacitación y licencias"),
    "heading.expectations": T("What employers ask for", "Qué piden las empresas"),
    "heading.hard_parts": T("The hard parts, one by one", "Lo difícil, punto por punto"),
    "heading.pay": T("Pay", "Sueldo"),
    "heading.outlook": T(
        "How many people do it, and outlook", "Cuánta gente lo hace y perspectivas"
    ),
    "heading.steps": T("How to start", "Cómo empezar"),
    "heading.advertisement": T(
        "What an advertisement may look like", "Cómo puede ser un anuncio de empleo"
    ),
    "heading.next_steps": T("Where it leads next", "Hacia dónde lleva"),
    "heading.related": T("Jobs close to this one", "Trabajos parecidos"),
    "heading.interests": T("What draws people to it", "Qué atrae de este trabajo"),
    "heading.type": T("The people in this job", "Quiénes hacen este trabajo"),
    "heading.values": T("What this job offers most", "Lo que más ofrece este trabajo"),
    "heading.skills": T(
        "Skills that stand out in this job", "Habilidades que destacan en este trabajo"
    ),
    "heading.links": T("Read on", "Para leer más"),
    "heading.sources": T("Where this comes from", "De dónde sale esto"),
    # labels
    "required": T(
        "What people who know the job say it takes:",
        "Lo que hace falta, según quienes conocen el trabajo:",
    ),
    "asked_for": T("What is asked for", "Qué se pide"),
    "learning": T("Learning the job", "Cómo se aprende"),
    "licences": T("Licenses", "Licencias"),
    "pay_factors": T("What it depends on", "De qué depende"),
    "classes": T("Useful classes", "Clases útiles"),
    "first_jobs": T("First jobs and activities", "Primeros empleos y actividades"),
    "application": T("Résumé and cover letter", "Currículum y carta de presentación"),
    "search": T("Where to look", "Dónde buscar"),
    "job": T("Job", "Trabajo"),
    "code_of": T("Code", "Código"),
    "pay_of": T("Middle pay, {place}", "Sueldo mediano, {place}"),
    "about": T("What people in these jobs do", "Qué se hace en estos trabajos"),
    "hard": T("What is hard", "Lo difícil"),
    "does": T("What they do", "Qué se hace"),
    "offers": T("Offers most", "Ofrece sobre todo"),
    "uses": T("Skills that stand out", "Habilidades que destacan"),
    "unknown": T("not known", "sin datos"),
    # around the page
    "advertisement": T(
        "Made up for this page; no such workplace exists.",
        "Escrito para esta página; ese lugar de trabajo no existe.",
    ),
    "sources": T(
        "Figures: {names}. The words were written for ccfit. `ccfit about` says more.",
        "Cifras: {names}. Los textos se escribieron para ccfit. `ccfit about` da más detalles.",
    ),
    "sources.words": T(
        "The words were written for ccfit. `ccfit about` says more.",
        "Los textos se escribieron para ccfit. `ccfit about` da más detalles.",
    ),
    "related.of": T("Jobs close to {title}", "Trabajos parecidos a: {title}"),
    "related.none": T(
        "No jobs close to {title} are known.", "No se conocen trabajos parecidos a: {title}."
    ),
    "related.next": T(
        "`ccfit jobs compare CODE CODE` sets two or three side by side.",
        "`ccfit jobs compare CÓDIGO CÓDIGO` pone dos o tres lado a lado.",
    ),
    # sentences
    "code": T("Holland code", "Código Holland"),
    "interests": T(
        "Above all, it is about {first}; after that, about {second}.",
        "Se trata, sobre todo, de {first}; después, de {second}.",
    ),
    "skills": T(
        "Among the skills it uses, these set it apart from other jobs: {skills}.",
        "De las habilidades que usa, estas lo distinguen de otros trabajos: {skills}.",
    ),
    "type": T(
        "People in this job lean a little toward {leans}. Such differences between jobs are small "
        "(type-style, not the MBTI® instrument).",
        "Quienes hacen este trabajo tienden un poco a {leans}. Estas diferencias entre trabajos "
        "son pequeñas (siguen un estilo conocido de tipos, no el instrumento MBTI®).",
    ),
    "type.even": T(
        "People in this job lean no more to one side than people elsewhere (type-style, not the "
        "MBTI® instrument).",
        "Quienes hacen este trabajo no se inclinan más hacia un lado que el resto de la gente "
        "(sigue un estilo conocido de tipos, no el instrumento MBTI®).",
    ),
    # lists
    "list.count": T("{count} jobs", "{count} trabajos"),
    "list.one": T("1 job", "1 trabajo"),
    "list.more": T(
        "{shown} of {count} jobs; `--top {count}` shows all.",
        "{shown} de {count} trabajos; `--top {count}` los muestra todos.",
    ),
    "list.others": T("{names} and {count} more", "{names} y {count} más"),
    "list.near": T(
        "No job goes by exactly these words; these come near:",
        "Ningún trabajo se llama exactamente así; estos se parecen:",
    ),
    "list.next": T(
        "`ccfit jobs show CODE` tells more about one.",
        "`ccfit jobs show CÓDIGO` da más detalles de uno.",
    ),
    "areas.next": T(
        "`ccfit jobs list --area CODE` lists the jobs of one.",
        "`ccfit jobs list --area CÓDIGO` muestra los trabajos de una.",
    ),
}

NOTES: dict[str, T] = {
    "starting_point": T(
        "This page is a starting point, not a limit: it describes the job in general, and no two "
        "workplaces and no two people are the same.",
        "Esta página es un punto de partida, no un límite: describe el trabajo en general, y no "
        "hay dos lugares ni dos personas iguales.",
    ),
    "pay": T(
        "Pay is before tax and varies with place and experience. The lower figure is not what "
        "people start with: one person in ten earns less than that.",
        "El sueldo es antes de impuestos y cambia según el lugar y la experiencia. La cifra más "
        "baja no es el sueldo inicial: una de cada diez personas gana menos que eso.",
    ),
    "wider_group": T(
        "Some figures ({figures}) are published only for a wider group that this job is part of.",
        "Algunas cifras ({figures}) solo se publican para un grupo más amplio, del que este "
        "trabajo forma parte.",
    ),
}

# The figures that may stand for a wider group, as a note names them.
FIGURES: dict[str, T] = {
    "pay": T("pay", "sueldo"),
    "people": T("people in the job", "personas en el trabajo"),
    "outlook": T("outlook", "perspectivas"),
    "education": T("usual schooling", "estudios habituales"),
}

# Levels of schooling that only O*NET's survey tells apart.
LEVELS: dict[str, T] = {
    "less_than_high_school": T(
        "less than a high school diploma", "sin terminar el bachillerato (high school)"
    ),
    "certificate": T("a certificate after high school", "un curso técnico con certificado"),
    "post_bachelor_certificate": T(
        "a certificate after a bachelor's degree", "un curso de posgrado, sin llegar a maestría"
    ),
    "post_master_certificate": T(
        "a certificate after a master's degree", "un curso posterior a la maestría"
    ),
    "first_professional": T(
        "a professional degree, as in medicine or law",
        "un título profesional superior, como en medicina o derecho",
    ),
    "doctoral": T("doctorate", "doctorado"),
    "post_doctoral": T("further training after a doctorate", "formación posterior al doctorado"),
}

# The leans whose usual words speak to the reader, in the third person.
LEANS: dict[str, T] = {
    "I": T("having quiet time to themselves", "tener momentos de calma a solas"),
    "S": T("sticking to concrete facts", "fijarse en los hechos concretos"),
}
