"""The names of facets and dimensions, and phrases for them that fit into sentences.

Phrases are gerunds in English (“you like building …”) and infinitives in Spanish (“te gusta
construir …”), so that every template can take every phrase.
"""

from ccfit.language import Text as T

FACETS = {
    "interests": T("Interests", "Intereses"),
    "values": T("Values", "Valores"),
    "skills": T("Skills", "Habilidades"),
    "type": T("Type", "Tipo"),
}

LETTERS = {
    "R": T("Realistic", "Realista"),
    "I": T("Investigative", "Investigador"),
    "A": T("Artistic", "Artístico"),
    "S": T("Social", "Social"),
    "E": T("Enterprising", "Emprendedor"),
    "C": T("Conventional", "Convencional"),
}


INTERESTS = {
    "R": T(
        "doing things with your hands, with tools, machines, plants or animals",
        "hacer cosas con las manos, con herramientas, máquinas, plantas o animales",
    ),
    "I": T(
        "exploring science, digging into data and solving puzzles",
        "explorar la ciencia, analizar datos y resolver enigmas",
    ),
    "A": T("creating art, designs, stories or music", "crear arte, diseños, historias o música"),
    "S": T(
        "helping, teaching and caring for people",
        "ayudar, enseñar y cuidar a otras personas",
    ),
    "E": T(
        "leading, persuading and getting things started",
        "dirigir, convencer y poner cosas en marcha",
    ),
    "C": T(
        "keeping records, numbers and details in order",
        "mantener en orden documentos, números y detalles",
    ),
}

VALUE_NAMES = {
    "Achievement": T("Achievement", "Logros"),
    "Independence": T("Independence", "Independencia"),
    "Recognition": T("Recognition", "Reconocimiento"),
    "Relationships": T("Relationships", "Relaciones"),
    "Support": T("Support", "Apoyo"),
    "Working Conditions": T("Working Conditions", "Condiciones de trabajo"),
}

VALUES = {
    "Achievement": T(
        "using your abilities and seeing results", "usar tus capacidades y ver resultados"
    ),
    "Independence": T(
        "trying out your own ideas and deciding for yourself",
        "probar tus ideas y decidir por tu cuenta",
    ),
    "Recognition": T("moving up and being recognized", "ascender y recibir reconocimiento"),
    "Relationships": T(
        "getting along with co-workers and helping others",
        "llevarte bien con tus colegas y ayudar a otras personas",
    ),
    "Support": T(
        "having bosses who train and back their people",
        "contar con una dirección que enseña y respalda a su gente",
    ),
    "Working Conditions": T(
        "having security, fair pay and good conditions",
        "tener seguridad, un sueldo justo y buenas condiciones",
    ),
}

SKILL_NAMES = {
    "Reading Comprehension": T("Reading comprehension", "Comprensión de lectura"),
    "Active Listening": T("Active listening", "Escucha activa"),
    "Writing": T("Writing", "Escritura"),
    "Speaking": T("Speaking", "Expresión oral"),
    "Mathematics": T("Mathematics", "Matemáticas"),
    "Science": T("Science", "Ciencias"),
    "Critical Thinking": T("Critical thinking", "Pensamiento crítico"),
    "Active Learning": T("Active learning", "Aprendizaje activo"),
    "Learning Strategies": T("Learning strategies", "Estrategias de aprendizaje"),
    "Monitoring": T("Monitoring progress", "Seguimiento del avance"),
    "Social Perceptiveness": T("Social perceptiveness", "Percepción social"),
    "Coordination": T("Coordination", "Coordinación"),
    "Persuasion": T("Persuasion", "Persuasión"),
    "Negotiation": T("Negotiation", "Negociación"),
    "Instructing": T("Instructing", "Enseñanza"),
    "Service Orientation": T("Service orientation", "Orientación al servicio"),
    "Complex Problem Solving": T("Complex problem solving", "Solución de problemas complejos"),
    "Operations Analysis": T("Needs analysis", "Análisis de necesidades"),
    "Technology Design": T("Technology design", "Diseño de tecnología"),
    "Equipment Selection": T("Equipment selection", "Selección de equipo"),
    "Installation": T("Installation", "Instalación"),
    "Programming": T("Programming", "Programación"),
    "Operations Monitoring": T("Operations monitoring", "Vigilancia de operaciones"),
    "Operation and Control": T("Operation and control", "Manejo y control de equipos"),
    "Equipment Maintenance": T("Equipment maintenance", "Mantenimiento de equipos"),
    "Troubleshooting": T("Troubleshooting", "Detección de fallas"),
    "Repairing": T("Repairing", "Reparación"),
    "Quality Control Analysis": T("Quality control analysis", "Control de calidad"),
    "Judgment and Decision Making": T(
        "Judgment and decision making", "Juicio y toma de decisiones"
    ),
    "Systems Analysis": T("Systems analysis", "Análisis de sistemas"),
    "Systems Evaluation": T("Systems evaluation", "Evaluación de sistemas"),
    "Time Management": T("Time management", "Gestión del tiempo"),
    "Management of Financial Resources": T("Managing money", "Gestión del dinero"),
    "Management of Material Resources": T("Managing materials", "Gestión de materiales"),
    "Management of Personnel Resources": T("Managing people", "Gestión de personas"),
}

SKILLS = {
    "Reading Comprehension": T("understanding difficult texts", "comprender textos difíciles"),
    "Active Listening": T("listening closely", "escuchar con atención"),
    "Writing": T("putting ideas in writing", "escribir de modo que se entienda"),
    "Speaking": T("speaking clearly", "hablar con claridad"),
    "Mathematics": T("using math", "usar las matemáticas"),
    "Science": T("applying science", "aplicar la ciencia"),
    "Critical Thinking": T(
        "questioning claims before believing them", "comprobar las cosas antes de creerlas"
    ),
    "Active Learning": T("drawing on new information", "aprovechar la información nueva"),
    "Learning Strategies": T(
        "figuring out good ways to learn", "dar con la mejor manera de aprender"
    ),
    "Monitoring": T("checking progress along the way", "seguir de cerca cómo va todo"),
    "Social Perceptiveness": T("sensing how someone feels", "notar cómo se siente la gente"),
    "Coordination": T("working in step with others", "coordinarte con los demás"),
    "Persuasion": T("winning people over", "convencer a otras personas"),
    "Negotiation": T("negotiating", "negociar"),
    "Instructing": T("teaching what you know", "enseñar lo que sabes"),
    "Service Orientation": T("helping without being asked", "ayudar sin que te lo pidan"),
    "Complex Problem Solving": T("solving tangled problems", "resolver problemas complicados"),
    "Operations Analysis": T("spotting what people need", "averiguar qué hace falta"),
    "Technology Design": T("designing technology", "diseñar tecnología"),
    "Equipment Selection": T("choosing the right tools", "elegir las herramientas adecuadas"),
    "Installation": T("installing devices or programs", "instalar aparatos o programas"),
    "Programming": T("programming", "programar"),
    "Operations Monitoring": T(
        "watching a machine's gauges", "vigilar los indicadores de una máquina"
    ),
    "Operation and Control": T("running machines", "manejar máquinas"),
    "Equipment Maintenance": T(
        "keeping equipment in good shape", "mantener equipos en buen estado"
    ),
    "Troubleshooting": T("finding out what went wrong", "descubrir por qué algo no funciona"),
    "Repairing": T("fixing broken things", "arreglar cosas rotas"),
    "Quality Control Analysis": T(
        "testing whether products turn out well", "revisar que un producto salga bien"
    ),
    "Judgment and Decision Making": T("making sound decisions", "tomar buenas decisiones"),
    "Systems Analysis": T(
        "seeing how the parts of a system affect each other",
        "ver la relación entre las partes de un sistema",
    ),
    "Systems Evaluation": T(
        "judging whether a method gets results", "evaluar si un método da resultado"
    ),
    "Time Management": T("organizing your time", "organizar tu tiempo"),
    "Management of Financial Resources": T("handling a budget", "administrar un presupuesto"),
    "Management of Material Resources": T(
        "getting hold of the materials you need", "conseguir los materiales necesarios"
    ),
    "Management of Personnel Resources": T(
        "bringing out the best in a team", "sacar lo mejor de un grupo"
    ),
}

POLES = {
    "E": T("being around people", "estar con gente"),
    "I": T("having quiet time to yourself", "tener momentos de calma a solas"),
    "N": T("exploring new ideas", "explorar ideas nuevas"),
    "S": T("sticking to concrete facts", "fijarte en los hechos concretos"),
    "F": T("considering how others feel", "tener en cuenta cómo se sienten los demás"),
    "T": T("deciding with a cool head", "decidir con la cabeza fría"),
    "J": T("planning ahead", "planear con tiempo"),
    "P": T("leaving plans open", "dejar los planes abiertos"),
}

PHRASES = {"interests": INTERESTS, "values": VALUES, "skills": SKILLS, "type": POLES}
NAMES = {"interests": LETTERS, "values": VALUE_NAMES, "skills": SKILL_NAMES, "type": POLES}
