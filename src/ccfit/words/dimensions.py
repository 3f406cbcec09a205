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
        "finding things out through science, data and puzzles",
        "descubrir cómo son las cosas con ciencia, datos y enigmas",
    ),
    "A": T(
        "creating with art, design, words or music",
        "crear con arte, diseño, palabras o música",
    ),
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
        "mantener en orden registros, números y detalles",
    ),
}

VALUE_NAMES = {
    "Achievement": T("Achievement", "Logro"),
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
    "Recognition": T(
        "moving up and being recognized", "avanzar y recibir reconocimiento"
    ),
    "Relationships": T(
        "getting along with co-workers and being of help",
        "llevarte bien con tus colegas y ser útil a otras personas",
    ),
    "Support": T(
        "having bosses who train and back their people",
        "contar con jefes que forman y respaldan a su gente",
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
    "Operations Analysis": T("Operations analysis", "Análisis de necesidades"),
    "Technology Design": T("Technology design", "Diseño de tecnología"),
    "Equipment Selection": T("Equipment selection", "Selección de equipo"),
    "Installation": T("Installation", "Instalación"),
    "Programming": T("Programming", "Programación"),
    "Operations Monitoring": T("Operations monitoring", "Vigilancia de operaciones"),
    "Operation and Control": T("Operation and control", "Manejo y control de equipos"),
    "Equipment Maintenance": T("Equipment maintenance", "Mantenimiento de equipos"),
    "Troubleshooting": T("Troubleshooting", "Localización de fallas"),
    "Repairing": T("Repairing", "Reparación"),
    "Quality Control Analysis": T("Quality control analysis", "Control de calidad"),
    "Judgment and Decision Making": T("Judgment and decision making", "Juicio y toma de decisiones"),
    "Systems Analysis": T("Systems analysis", "Análisis de sistemas"),
    "Systems Evaluation": T("Systems evaluation", "Evaluación de sistemas"),
    "Time Management": T("Time management", "Gestión del tiempo"),
    "Management of Financial Resources": T("Managing money", "Gestión del dinero"),
    "Management of Material Resources": T("Managing materials", "Gestión de materiales"),
    "Management of Personnel Resources": T("Managing people", "Gestión de personas"),
}

SKILLS = {
    "Reading Comprehension": T("understanding what you read", "comprender lo que lees"),
    "Active Listening": T("listening closely", "escuchar con atención"),
    "Writing": T("writing clearly", "escribir con claridad"),
    "Speaking": T("speaking clearly", "hablar con claridad"),
    "Mathematics": T("using mathematics", "usar las matemáticas"),
    "Science": T("using science", "usar la ciencia"),
    "Critical Thinking": T("weighing arguments", "sopesar argumentos"),
    "Active Learning": T("learning new things quickly", "aprender rápido cosas nuevas"),
    "Learning Strategies": T("finding good ways to learn", "encontrar buenas formas de aprender"),
    "Monitoring": T("checking how things are going", "revisar cómo van las cosas"),
    "Social Perceptiveness": T("sensing how others feel", "notar cómo se sienten los demás"),
    "Coordination": T("working in step with others", "coordinarte con otras personas"),
    "Persuasion": T("persuading people", "convencer a la gente"),
    "Negotiation": T("negotiating", "negociar"),
    "Instructing": T("teaching others", "enseñar a otras personas"),
    "Service Orientation": T("looking for ways to help", "buscar formas de ayudar"),
    "Complex Problem Solving": T("solving tangled problems", "resolver problemas complicados"),
    "Operations Analysis": T("working out what users need", "averiguar qué necesita cada usuario"),
    "Technology Design": T("designing devices and technology", "diseñar aparatos y tecnología"),
    "Equipment Selection": T("choosing the right tools", "elegir las herramientas adecuadas"),
    "Installation": T("installing equipment and programs", "instalar equipos y programas"),
    "Programming": T("programming", "programar"),
    "Operations Monitoring": T("watching gauges and screens", "vigilar medidores y pantallas"),
    "Operation and Control": T("running machines", "manejar máquinas"),
    "Equipment Maintenance": T("looking after equipment", "dar mantenimiento a equipos"),
    "Troubleshooting": T("tracking down faults", "encontrar la causa de una falla"),
    "Repairing": T("repairing things", "reparar cosas"),
    "Quality Control Analysis": T("testing quality", "comprobar la calidad"),
    "Judgment and Decision Making": T("making sound decisions", "tomar buenas decisiones"),
    "Systems Analysis": T("seeing how a system works", "entender cómo funciona un sistema"),
    "Systems Evaluation": T("judging how well a system works", "evaluar si un sistema funciona bien"),
    "Time Management": T("managing time", "organizar el tiempo"),
    "Management of Financial Resources": T("managing money", "administrar dinero"),
    "Management of Material Resources": T("managing materials", "administrar materiales"),
    "Management of Personnel Resources": T("managing people", "dirigir a otras personas"),
}

POLES = {
    "E": T("being among people", "estar entre la gente"),
    "I": T("having quiet and time to yourself", "tener calma y tiempo a solas"),
    "N": T("exploring ideas and possibilities", "explorar ideas y posibilidades"),
    "S": T("sticking to facts and details", "fijarte en hechos y detalles"),
    "F": T("thinking of people first", "pensar primero en las personas"),
    "T": T("weighing things with a cool head", "sopesar las cosas con la cabeza fría"),
    "J": T("planning ahead", "planear con tiempo"),
    "P": T("keeping things open", "dejar las cosas abiertas"),
}

PHRASES = {"interests": INTERESTS, "values": VALUES, "skills": SKILLS, "type": POLES}
NAMES = {"interests": LETTERS, "values": VALUE_NAMES, "skills": SKILL_NAMES, "type": POLES}
