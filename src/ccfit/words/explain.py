"""What is said about why a job ranks where it does. Written to a young person."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    "title": T("Why these jobs stand where they do", "Por qué estos trabajos están donde están"),
    "title.one": T("Why this job stands where it does", "Por qué este trabajo está donde está"),
    # where it stands
    "place": T("Place {rank} of {count}.", "Lugar {rank} de {count}."),
    "again": T(
        "If you answered similar questions again, it would most likely come somewhere between "
        "place {low} and place {high}.",
        "Si respondieras otra vez preguntas parecidas, lo más probable es que quedara entre el "
        "lugar {low} y el {high}.",
    ),
    "again.same": T(
        "If you answered similar questions again, it would most likely come to place {low} again.",
        "Si respondieras otra vez preguntas parecidas, lo más probable es que quedara otra vez en "
        "el lugar {low}.",
    ),
    "tier.first": T(
        "It comes first. Look at the jobs right after it as well: they may suit you just as much.",
        "Está en primer lugar. Mira también los que siguen: puede que vayan contigo igual de bien.",
    ),
    "tier.1": T(
        "It is one of the jobs to look at first: your answers cannot tell whether it or the one in "
        "first place suits you better.",
        "Es uno de los trabajos para mirar primero: tus respuestas no permiten saber si va mejor "
        "contigo este o el del primer lugar.",
    ),
    "tier.2": T("It is also worth a look.", "También vale la pena mirarlo."),
    "tier.3": T(
        "It is less like your answers than other jobs. If it draws you, look into it all the same: "
        "no list knows everything about you.",
        "Se parece menos a tus respuestas que otros trabajos. Si te atrae, míralo igual: ninguna "
        "lista lo sabe todo de ti.",
    ),
    # the parts
    "heading.parts": T(
        "How each part of your answers goes with it", "Cómo va con cada parte de tus respuestas"
    ),
    "heading.for": T("What speaks for it", "Lo que habla a su favor"),
    "heading.weigh": T("What to think about", "Lo que conviene pensar"),
    "apart": T("What sets it apart from you most: {facet}.", "Lo que más lo aleja de ti: {facet}."),
    "apart.interests": T("what you like doing", "lo que te gusta hacer"),
    "apart.values": T("what matters to you in a job", "lo que te importa en un trabajo"),
    "apart.skills": T("the skills it builds on", "las habilidades en las que se apoya"),
    "apart.type": T("how you tend to be", "tu manera de ser"),
    "not_counted.missing": T("{facet}: not answered yet", "{facet}: sin responder todavía"),
    "not_counted.no_signal": T("{facet}: no clear pattern yet", "{facet}: sin un patrón claro"),
    "not_counted.no_weight": T("{facet}: does not count", "{facet}: no cuenta"),
    "no_figures": T(
        "{facet}: nothing is known of this job, so it stands at the middle of all jobs",
        "{facet}: de este trabajo no se sabe nada, así que queda en el promedio de todos",
    ),
    # side by side
    "heading.side": T("You and the job, side by side", "Tú y el trabajo, lado a lado"),
    "side.intro": T(
        "What counts is whether both sides are long and short in the same places.",
        "Lo que cuenta es que los dos lados sean largos y cortos en los mismos lugares.",
    ),
    "you": T("you", "tú"),
    "job": T("the job", "el trabajo"),
    # the answers
    "heading.answers": T("The answers that count most here", "Las respuestas que más cuentan aquí"),
    "ordered": T("place {place}", "lugar {place}"),
    "two_sides": T("{left} / {right}", "{left} / {right}"),
    # skills
    "heading.skills": T("Skills to learn", "Habilidades para aprender"),
    "skills.now": T("now", "ahora"),
    "skills.goal": T("the job", "el trabajo"),
    "skills.more": T("and {count} more", "y {count} más"),
    "skills.none": T(
        "Of the skills that you have rated, those that count here are already as strong as the "
        "job needs them.",
        "De las habilidades que has calificado, las que cuentan aquí ya están al nivel que pide "
        "el trabajo.",
    ),
    "skills.not_rated": T(
        "Important here, and not rated by you yet: {skills}.",
        "Cuentan mucho aquí y todavía no las has calificado: {skills}.",
    ),
    "skills.estimated": T(
        "What the job needs is estimated here.", "Lo que pide el trabajo es aquí un cálculo."
    ),
    # what its place hangs on
    "heading.lift": T("What its place hangs on", "De qué depende su lugar"),
    "lift.in_first_tier": T(
        "It is already among the jobs to look at first; nothing would have to change.",
        "Ya está entre los trabajos para mirar primero; no haría falta cambiar nada.",
    ),
    "lift.reached": T(
        "It would be among the jobs to look at first with this:",
        "Estaría entre los trabajos para mirar primero con esto:",
    ),
    "lift.not_reached": T(
        "Small changes would not bring it among the jobs to look at first: it offers other things "
        "than those you pointed to. If it draws you, that is worth more than a place on a list.",
        "Unos cambios pequeños no lo llevarían a los trabajos para mirar primero: ofrece otras "
        "cosas que las que señalaste. Si te atrae, eso vale más que el lugar en una lista.",
    ),
    "lift.near": T(
        "It would come close behind the jobs to look at first with this:",
        "Quedaría muy cerca de los trabajos para mirar primero con esto:",
    ),
    "lift.not_movable": T(
        "Small changes cannot be tried out here: that takes answers on interests, values or skills "
        "that count, not letters or lists.",
        "Aquí no se pueden probar cambios pequeños: hacen falta respuestas sobre intereses, "
        "valores o habilidades que cuenten, no letras ni listas.",
    ),
    "lift.step": T(
        "A step is, for example, from 3 to 4 on a scale from 1 to 5.",
        "Un paso es, por ejemplo, del 3 al 4 en una escala del 1 al 5.",
    ),
    "lift.honest": T(
        "This only shows what the place hangs on: nobody should bend their answers for a job.",
        "Esto solo muestra de qué depende el lugar: nadie debería torcer sus respuestas por un "
        "trabajo.",
    ),
    "lift.learn": T(
        "Skills can be learned, step by step.", "Las habilidades se aprenden paso a paso."
    ),
    # how firm it is
    "firm.always": T(
        "However much each part counts, it stays among the first ten.",
        "Cuente lo que cuente cada parte, sigue entre los diez primeros.",
    ),
    "firm.mostly": T(
        "In most ways of weighing the parts, it stays among the first ten.",
        "Con casi cualquier peso de las partes, sigue entre los diez primeros.",
    ),
    "firm.partly": T(
        "Whether it is among the first ten depends on how much each part counts.",
        "Que esté o no entre los diez primeros depende de cuánto cuente cada parte.",
    ),
    # the counselor's view
    "counselor.sum": T("Fit {fit} = 50 {parts}", "Ajuste {fit} = 50 {parts}"),
    "counselor.where": T(
        "place {rank} of {count} · interval {low}–{high} · tier {tier}",
        "lugar {rank} de {count} · intervalo {low}–{high} · grupo {tier}",
    ),
    "counselor.where.rank": T("place {rank} of {count}", "lugar {rank} de {count}"),
    "counselor.facet": T(
        "{facet} {points} of at most {most} (fit {fit}, weight {weight}, signal {signal}{mark})",
        "{facet} {points} de un máximo de {most} (ajuste {fit}, peso {weight}, señal "
        "{signal}{mark})",
    ),
    "counselor.holds_back": T(
        "Held back most by {facet}: {points} points short of the same shape.",
        "Lo que más lo frena: {facet}; le faltan {points} puntos para tener la misma forma.",
    ),
    "counselor.person": T("person", "persona"),
    "counselor.job": T("job", "trabajo"),
    "counselor.points": T("points", "puntos"),
    "counselor.others": T("the other {count} together", "las otras {count} juntas"),
    "counselor.importance": T("importance", "importancia"),
    "counselor.needed": T("needed", "pide"),
    "counselor.own": T("has", "tiene"),
    "counselor.skills": T(
        "Skills to learn (importance 1–5, levels 0–7)",
        "Habilidades por aprender (importancia 1–5, niveles 0–7)",
    ),
    "counselor.not_rated": T("Important and not rated yet", "Importantes y sin calificar todavía"),
    "counselor.move": T(
        "{facet} · {name}: {steps} more ({before} → {after})",
        "{facet} · {name}: {steps} más ({before} → {after})",
    ),
    "counselor.lift.reached": T(
        "The smallest changes found that lift it into the first tier, to place {rank}:",
        "Los cambios más pequeños hallados que lo llevan al primer grupo, al lugar {rank}:",
    ),
    "counselor.lift.not_reached": T(
        "Six steps do not lift it into the first tier. With these it would be in place {rank}:",
        "Seis pasos no lo llevan al primer grupo. Con estos quedaría en el lugar {rank}:",
    ),
    "counselor.lift.nothing": T(
        "No single step brings it closer to the first tier.",
        "Ningún paso por sí solo lo acerca al primer grupo.",
    ),
    "counselor.share": T(
        "Among the first ten in {share} of {count} ways of weighing the parts.",
        "Entre los diez primeros con {share} de {count} maneras de pesar las partes.",
    ),
    "counselor.first": T(
        "First place, {title}: stays first in {first} and among the first ten in {top} of {count} "
        "ways of weighing the parts.",
        "Primer lugar, {title}: sigue primero con {first} y entre los diez primeros con {top} de "
        "{count} maneras de pesar las partes.",
    ),
    "counselor.without_skills.yes": T(
        "It stays among the first ten when self-rated skills count 0.",
        "Sigue entre los diez primeros si las habilidades, calificadas por la propia persona, "
        "cuentan 0.",
    ),
    "counselor.without_skills.no": T(
        "It leaves the first ten when self-rated skills count 0.",
        "Sale de los diez primeros si las habilidades, calificadas por la propia persona, cuentan "
        "0.",
    ),
}

# Steps in words: one to six.
STEPS: tuple[T, ...] = (
    T("one step", "un paso"),
    T("two steps", "dos pasos"),
    T("three steps", "tres pasos"),
    T("four steps", "cuatro pasos"),
    T("five steps", "cinco pasos"),
    T("six steps", "seis pasos"),
)

MOVES: dict[str, T] = {
    "interests": T("if you were drawn {steps} more to {what}", "si te atrajera {steps} más {what}"),
    "values": T("if you cared {steps} more about {what}", "si te importara {steps} más {what}"),
    "skills": T("{steps} more in {what}", "{steps} más en {what}"),
}

NOTES: dict[str, T] = {
    "starting_point": T(
        "A place on this list is a starting point, not a limit: people do well and feel at home in "
        "jobs far down any list.",
        "El lugar en esta lista es un punto de partida, no un límite: a muchas personas les va "
        "bien y están a gusto en trabajos que salen muy abajo en cualquier lista.",
    ),
}
