"""The guide to customer service answers what two Spanish pages on it answer, in both languages.

The headings are those of the pages. To each belong keys of the guide, and words that must occur
there (`en | es`; apart by commas; a star stands for any ending).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import pytest

from ccfit.catalog import load_catalog
from ccfit.checking.guide_rules import sentences
from ccfit.guides import guide_of
from ccfit.render.job import render
from ccfit.render.look import Look
from ccfit.reporting.compose_job import job_shown

SERVICE = "43-4051.00"


class Answer(NamedTuple):
    """Where a heading is answered, and the words that must occur there."""

    keys: str
    words: str


ANSWERS = {
    # the page of an employment site
    "¿Qué hace un asociado del servicio de atención al cliente?": Answer(
        "summary duties employers also_called",
        "phone, chat, mail, email, social media, orders, payment, account*, returns, complaints, "
        "satisfied, write down, supervisor, department, every industry, associate, specialist"
        "| teléfono, chat, correo electrónico, redes sociales, pedidos, cobra, cuentas, "
        "devoluciones, quejas, satisfecha, anota, supervisa, área, todos los sectores, asociado, "
        "especialista",
    ),
    "Salario medio": Answer(
        "pay_factors setting",
        "schooling, experience, industry, size of the company, place, full-time, part-time, "
        "temporary"
        "| estudios, experiencia, sector, tamaño de la empresa, lugar, tiempo completo, "
        "medio tiempo, temporales",
    ),
    "Requisitos del asociado de atención al cliente": Answer(
        "skills expectations", "communication, experience | comunicación, experiencia"
    ),
    "Educación": Answer(
        "education expectations",
        "high-school diploma, GED, associate's degree, bachelor's degree, prefer, two years"
        "| diploma de secundaria, GED, associate's degree, título universitario, prefieren, "
        "dos años",
    ),
    "Formación": Answer(
        "training", "two to four weeks, manual, home | dos a cuatro semanas, manual, casa"
    ),
    "Certificaciones": Answer(
        "licences",
        "no license, finance, insurance, state, differ, product"
        "| no se necesita licencia, finanzas, seguros, estado, cambian, producto",
    ),
    "Habilidades": Answer(
        "skills",
        "communication, listening, patience, problem solving, computer, office programs"
        "| comunicación, escucha, paciencia, solución de problemas, computación, "
        "programas de oficina",
    ),
    "Entorno de trabajo del asociado de atención al cliente": Answer(
        "setting",
        "offices, shops, home, quota, rating*, listen in, evenings, weekends, holidays, "
        "round the clock, night, better ratings, feedback"
        "| oficinas, tiendas, casa, cuota, calificación, escuchar*, noches, fines de semana, "
        "feriados, veinticuatro horas, madrugada, mejores notas, comentarios",
    ),
    "Cómo convertirse en un asociado de servicio al cliente": Answer(
        "steps classes first_jobs application search suits",
        "high school, GED, public speaking, computer*, two years, reception, sales, restaurant, "
        "sports team, teaching assistant, internship*, résumé, cover letter, online, in person, "
        "talking with people"
        "| secundaria, GED, oratoria, computación, dos años, recepción, ventas, restaurante, "
        "equipo deportivo, clases, prácticas, currículum, carta de presentación, en línea, "
        "en persona, hablar con la gente",
    ),
    "Ejemplo de descripción de trabajo de asociado de servicio al cliente": Answer(
        "advertisement",
        "phone, online form, products, teach | telefonía, formulario web, productos, enseñamos",
    ),
    "Carreras relacionadas": Answer(
        "next_steps first_jobs",
        "manager, coordinator, host | gerencia, coordinación, recibir",
    ),
    # the page of a career-advice site
    "Hechos rápidos": Answer(
        "employers figures",
        "stores, insurance, call centers, banks, 2016 to 2026, faster than average"
        "| tiendas, aseguradoras, centros de llamadas, bancos, 2016 y 2026, superior al promedio",
    ),
    "Un día en la vida de un representante de servicio al cliente": Answer(
        "duties day",
        "parts, mail, fax, web, portal, really made, confidential, products well, prices, "
        "delivery, guarantee, sign customers up"
        "| repuestos, correo, fax, web, portal, de verdad, en secreto, productos nuevos, precios, "
        "entrega, garantía, inscribe",
    ),
    "Educación y entrenamiento": Answer(
        "education training licences",
        "GED, several months, longer, government rules, state license"
        "| GED, varios meses, dura más, normas del gobierno, licencia estatal",
    ),
    "¿Qué habilidades blandas necesitas para tener éxito en esta carrera?": Answer(
        "skills",
        "active listening, service, critical thinking, negotiating, persuading"
        "| escucha activa, servicio, pensamiento crítico, negociación, persuasión",
    ),
    "El lado negativo de ser un representante de servicio al cliente": Answer(
        "hard_parts setting",
        "hours on the phone, upset, crowded, noisy, number of calls, evenings, holidays"
        "| horas al teléfono, enojo, llena, ruidosos, cantidad de llamadas, noches, feriados",
    ),
    "¿Qué esperan los empleadores de usted?": Answer(
        "expectations",
        "busy, no script, important and valued, details, quick, flexibility, colleagues, "
        "positive, polite, telephone manners"
        "| ocupada, guion, importante y valorada, detalles, rapidez, flexibilidad, colegas, "
        "positiva, cortés, modales al teléfono",
    ),
    "¿Es esta ocupación una buena opción para ti?": Answer(
        "suits figures",
        "relations, support, own answer, E-C-S | trato, apoyo, propia solución, E-C-S",
    ),
    "Ocupaciones relacionadas": Answer(
        "next_steps",
        "teller, order clerk, library, sales, computer"
        "| ventanilla de banco, pedidos, biblioteca, ventas, computación",
    ),
    "Títulos de trabajo de servicio al cliente": Answer(
        "also_called", "associate, representative, agent | asociada, representante, agente"
    ),
}
# What the page shows from the figures, under each heading that asks for it.
SHOWN = {
    "Salario medio": (
        "$44,770 a year; US, May 2025",
        "44 770 dólares al año; EE. UU., mayo de 2025",
    ),
    "Hechos rápidos": ("2,595,750; 5.5% fewer jobs by 2034; +3.1%", "2 595 750; 5,5 % menos"),
    "¿Es esta ocupación una buena opción para ti?": (
        "Holland code: CES; code ECS; ESFJ, ISTJ, INFJ, INFP",
        "Código Holland: CES; código ECS; ESFJ, ISTJ, INFJ, INFP",
    ),
    "Ocupaciones relacionadas": ("Order Clerks; $46,170 a year", "46 170 dólares al año"),
}


@cache
def texts(lang):
    """The texts of the guide by key, each list as one text."""
    guide = guide_of(SERVICE)
    found = {"summary": guide.summary}
    found |= {key: getattr(guide.full, key) for key in guide.full.__dataclass_fields__}
    joined = {
        key: said.to(lang) if hasattr(said, "to") else "\n".join(one.to(lang) for one in said)
        for key, said in found.items()
    }
    return {key: text.lower() for key, text in joined.items()}


@cache
def page(lang):
    catalog = load_catalog()
    job = job_shown(catalog.by_code[SERVICE], catalog, lang)
    return " ".join(render(job, lang, Look(100)).split())


def occurs(word, text):
    ending = r"\w*" if word.endswith("*") else r"\b"
    return re.search(rf"\b{re.escape(word.rstrip('*').lower())}{ending}", text) is not None


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("heading", ANSWERS)
def test_every_heading_is_answered(heading, lang):
    answer = ANSWERS[heading]
    wanted = answer.words.split("|")[lang == "es"]
    text = "\n".join(texts(lang)[key] for key in answer.keys.split())
    words = [word.strip() for word in wanted.split(",")]
    assert [word for word in words if not occurs(word, text)] == []


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("heading", SHOWN)
def test_figures_come_from_the_catalogue_with_their_year(heading, lang):
    for part in SHOWN[heading][lang == "es"].split("; "):
        assert part in page(lang)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_where_pages_and_figures_disagree_one_sentence_says_so(lang):
    said = guide_of(SERVICE).full.figures.to(lang)
    assert len(list(sentences(said))) == 1
    assert said in page(lang)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_advertisement_for_submarines_stays_out(lang):
    assert not re.search(r"submarin|navy|marina\b", "\n".join(texts(lang).values()))


@pytest.mark.parametrize("lang", ["en", "es"])
def test_old_figures_of_the_pages_are_gone(lang):
    said = " ".join(texts(lang).values())
    for old in ("11.03", "11,03", "32,890", "32.890", "2,785,000", "2.785.000", "indeed"):
        assert old not in said
