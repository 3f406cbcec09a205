"""The four facets, their dimensions in fixed order, and how they are compared.

Sources: Holland's six letters, O*NET's six work values (2.B.x of the content model) and
35 skills, and the four axes of type-style preferences named by one pole each.
"""

from __future__ import annotations

from typing import Literal, get_args

Facet = Literal["interests", "values", "skills", "type"]
FACETS: tuple[Facet, ...] = get_args(Facet)

# What a person likes first, what takes most thought last.
ORDER_OF_ASKING: tuple[Facet, ...] = ("interests", "values", "type", "skills")

LETTERS = ("R", "I", "A", "S", "E", "C")
VALUES = (
    "Achievement",
    "Independence",
    "Recognition",
    "Relationships",
    "Support",
    "Working Conditions",
)
SKILLS = (
    "Reading Comprehension",
    "Active Listening",
    "Writing",
    "Speaking",
    "Mathematics",
    "Science",
    "Critical Thinking",
    "Active Learning",
    "Learning Strategies",
    "Monitoring",
    "Social Perceptiveness",
    "Coordination",
    "Persuasion",
    "Negotiation",
    "Instructing",
    "Service Orientation",
    "Complex Problem Solving",
    "Operations Analysis",
    "Technology Design",
    "Equipment Selection",
    "Installation",
    "Programming",
    "Operations Monitoring",
    "Operation and Control",
    "Equipment Maintenance",
    "Troubleshooting",
    "Repairing",
    "Quality Control Analysis",
    "Judgment and Decision Making",
    "Systems Analysis",
    "Systems Evaluation",
    "Time Management",
    "Management of Financial Resources",
    "Management of Material Resources",
    "Management of Personnel Resources",
)
AXES = ("E", "N", "F", "J")
OTHER_POLE = {"E": "I", "N": "S", "F": "T", "J": "P"}

DIMENSIONS: dict[Facet, tuple[str, ...]] = {
    "interests": LETTERS,
    "values": VALUES,
    "skills": SKILLS,
    "type": AXES,
}

# Evidence for each weight: how well congruence on that facet predicts satisfaction and
# performance, and how reliably it is measured (README, "What the figures are").
DEFAULT_WEIGHTS: dict[Facet, float] = {
    "interests": 0.45,
    "values": 0.30,
    "skills": 0.20,
    "type": 0.05,
}

# Degrees of freedom that comparison takes out: a facet's own mean; for skills the span of a
# constant and of the mean job; nothing for type, whose middle is 0.
TAKEN_OUT: dict[Facet, int] = {"interests": 1, "values": 1, "skills": 2, "type": 0}

FEWEST_SKILLS = 10
