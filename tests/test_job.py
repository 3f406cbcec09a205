"""All that is known of one occupation, in numbers and as a page."""

from __future__ import annotations

import json
import re

import pytest
from pydantic import BaseModel

from ccfit.catalog import load_catalog
from ccfit.checking.schemas import json_schema
from ccfit.facets import SKILLS
from ccfit.render.job import other_names, render
from ccfit.render.look import Look
from ccfit.reporting.compose_job import REQUIRED_LEVELS, job_shown
from ccfit.words.job import LEVELS
from ccfit.words.report import EDUCATION

NURSES = "29-1141.00"
SHARES = "0 12.5 0 0 37.5 50 0 0 0 0 0 0"


@pytest.fixture
def data(catalog_data):
    """The tiny catalogue with more known of its nurses."""
    catalog_data["occupations"][3] |= {
        "names": {"en": "nurse; RN; ward nurse", "es": "enfermera; enfermero"},
        "employment": 3_379_720,
        "education": {"typical": "bachelor", "training": "none"},
        "required_education": SHARES,
        "related": "43-4051.00 11-1011.00",
    }
    return catalog_data


@pytest.fixture
def shown(data, make_catalog):
    """Builds what is shown of an occupation of that catalogue."""

    def build(code=NURSES, lang="en"):
        catalog = make_catalog(data)
        return job_shown(catalog.by_code[code], catalog, lang)

    return build


@pytest.fixture
def page(shown):
    """Builds the page of an occupation of that catalogue."""

    def build(code=NURSES, lang="en", look=None):
        return render(shown(code, lang), lang, look or Look(80))

    return build


@pytest.fixture(scope="module")
def bundled():
    return load_catalog()


def flat(text):
    """A page without line breaks and no-break spaces."""
    return " ".join(text.split())


def test_who_it_is(shown):
    job = shown(lang="es")
    assert (job.code, job.title, job.lang) == (NURSES, "Enfermería", "es")
    assert job.names == ["enfermera", "enfermero"]
    # the tiny catalogue names area 11 only
    assert (job.area.code, job.area.title) == ("29", "29")
    assert shown("11-1011.00").area.title == "Leading"
    assert [(one.code, one.title) for one in job.related] == [
        ("43-4051.00", "Atención al cliente"),
        ("11-1011.00", "Dirección"),
    ]
    assert job.facts.employment == 3_379_720
    assert job.facts.pay is not None
    assert (job.facts.pay.country, job.facts.pay.as_of) == ("US", "2025-05")


def test_interests_give_the_code(shown):
    # R 3.0, I 5.0, A 1.5, S 7.0, E 2.5, C 4.0
    interests = shown().interests
    assert interests is not None
    assert (interests.code, interests.range) == ("SIC", (1.0, 7.0))
    assert interests.scores["S"] == 7.0
    # R 2.5, I 2.0, A 7.0, S 2.0, E 4.5, C 2.5: R and C are equal
    designers = shown("27-1024.00").interests
    assert designers is not None
    assert designers.code_display == "AE(RC)"


def test_values_on_top_lie_above_the_mean_of_the_job(shown):
    # 6.0 4.5 4.0 7.0 5.5 5.0; the mean is 5.33
    values = shown().values
    assert values is not None
    assert values.top == ["Relationships", "Achievement", "Support"]
    # 6.0 5.0 4.0 3.5 4.5 6.0; the mean is 4.83, and equals stand in their usual order
    programmers = shown("15-1252.00").values
    assert programmers is not None
    assert programmers.top == ["Achievement", "Working Conditions", "Independence"]


def test_skills_stand_out_against_the_mean_job_and_the_level_of_the_job(data, make_catalog):
    # A job on the straight line 1 + m / 2 is the usual one at another level: nothing stands out.
    means = {skill: 2.0 + place / 35 for place, skill in enumerate(SKILLS)}
    line = {skill: 1 + mean / 2 for skill, mean in means.items()}
    rise = {"Science": 2.0, "Programming": 1.0}
    data["skill_means"] = " ".join(str(mean) for mean in means.values())
    data["occupations"][3]["skills"] = " ".join(str(value) for value in line.values())
    data["occupations"][4]["skills"] = " ".join(
        str(value + rise.get(skill, 0)) for skill, value in line.items()
    )
    catalog = make_catalog(data)
    usual, risen = (
        job_shown(catalog.by_code[code], catalog, "en").skills for code in (NURSES, "43-4051.00")
    )
    assert usual is not None
    assert risen is not None
    assert {one.beyond_usual for one in usual.ratings} == {0}
    assert usual.top == []
    assert risen.top[:2] == ["Science", "Programming"]
    # what is left has no level and nothing of the usual profile
    left = {one.skill: one.beyond_usual for one in risen.ratings}
    assert sum(left.values()) == pytest.approx(0, abs=1e-4)
    assert sum(left[skill] * mean for skill, mean in means.items()) == pytest.approx(0, abs=1e-4)


def test_a_skill_that_is_hardly_part_of_the_job_does_not_stand_out(shown):
    for code in ("11-1011.00", "27-1024.00", NURSES, "43-4051.00", "47-2111.00"):
        skills = shown(code).skills
        assert skills is not None
        importance = {one.skill: one.importance for one in skills.ratings}
        beyond = {one.skill: one.beyond_usual for one in skills.ratings}
        assert 1 <= len(skills.top) <= 5
        assert all(importance[name] >= 2 and beyond[name] > 0 for name in skills.top)
        assert [beyond[name] for name in skills.top] == sorted(
            (beyond[name] for name in skills.top), reverse=True
        )


def test_levels_stand_beside_the_importance_where_they_are_known(data, make_catalog):
    job = data["occupations"][3]
    job["levels"] = " ".join(["3.5"] * 35)
    job["estimated"] = ["levels"]
    catalog = make_catalog(data)
    skills = job_shown(catalog.by_code[NURSES], catalog, "en").skills
    assert skills is not None
    assert {one.level for one in skills.ratings} == {3.5}
    assert (skills.estimated, skills.levels_estimated) == (False, True)
    others = job_shown(catalog.by_code["11-1011.00"], catalog, "en").skills
    assert others is not None
    assert {one.level for one in others.ratings} == {None}


def test_only_leans_worth_a_word_are_named_the_two_largest_first(shown):
    def top(code):
        kind = shown(code).type
        assert kind is not None
        return kind.top

    # E −0.05, N −0.20, F −0.11, J −0.02
    assert top("47-2111.00") == ["S", "T"]
    # E 0.05, N 0.40, F 0.02, J −0.15
    assert top("27-1024.00") == ["N", "P"]
    # E 0.10, N −0.10, F 0.14, J 0.06
    assert top(NURSES) == ["F", "E"]


def test_schooling_by_share_of_answers(shown, data):
    required = shown().required_education
    assert required is not None
    assert [one.level for one in required] == list(REQUIRED_LEVELS)
    assert {one.level: one.percent for one in required if one.percent} == {
        "high_school": 12.5,
        "associate": 37.5,
        "bachelor": 50.0,
    }
    data["orders"] = {"required_education": "; ".join(reversed(REQUIRED_LEVELS))}
    turned = shown().required_education
    assert turned is not None
    assert turned[1].level == "doctoral"
    assert turned[1].percent == 12.5
    data["orders"] = {"required_education": "school; college"}
    assert shown().required_education is None


def test_what_is_unknown_is_null_and_its_part_of_the_page_missing(data, make_catalog):
    bare = {"code": "99-0001.00", "title": {"en": "Bare", "es": "Nada"}}
    data["occupations"].append(bare)
    catalog = make_catalog(data)
    job = job_shown(catalog.by_code["99-0001.00"], catalog, "en")
    unknown = (job.required_education, job.interests, job.values, job.skills, job.type)
    assert unknown == (None,) * 5
    text = render(job, "en", Look(80))
    assert "No figure published." in text
    assert "Holland" not in text
    assert [note.id for note in job.notes] == ["starting_point"]


def test_scores_on_another_range_keep_their_bars_within_the_page(data, make_catalog):
    data["occupations"][3]["interests"] = "0 40 10 20 30 5"
    catalog = make_catalog(data)
    interests = job_shown(catalog.by_code[NURSES], catalog, "en").interests
    assert interests is not None
    assert interests.range == (0, 40)


def test_figures_of_a_wider_group_are_named(data, make_catalog):
    nurses = data["occupations"][3]
    nurses["code"] = "29-1141.03"
    catalog = make_catalog(data)
    job = job_shown(catalog.by_code["29-1141.03"], catalog, "es")
    notes = {note.id: note.text for note in job.notes}
    assert (
        "sueldo, personas en el trabajo, perspectivas y estudios habituales" in notes["wider_group"]
    )


def test_links_only_for_codes_of_onet(data, make_catalog, shown):
    spanish, english = shown(lang="es").links
    assert (spanish.lang, english.lang) == ("es", "en")
    assert spanish.address == f"https://www.miproximopaso.org/profile/summary/{NURSES}"
    assert english.address == f"https://www.mynextmove.org/profile/summary/{NURSES}"
    data["occupations"][0]["code"] = "11-boss"
    catalog = make_catalog(data)
    assert job_shown(catalog.by_code["11-boss"], catalog, "en").links == []


def test_the_json_has_the_keys_of_its_schema(shown):
    job = json.loads(shown().model_dump_json())
    schema = json_schema("job")
    assert job["schema"] == "ccfit.job/1"
    assert list(job) == list(schema["properties"])
    assert job["facts"]["outlook"]["from"] == 2024


# The page


def test_the_page_in_english(page):
    text = flat(page())
    assert text.startswith("Nurses 29-1141.00 ")
    assert "Area: 29" in text
    assert "How to get there: With some training" in text
    assert "Schooling: bachelor's degree" in text
    assert "Pay $93,600 a year, half earn more and half less (US, May 2025)." in text
    assert "People in this job: 3,379,720 (US, May 2025)" in text
    assert "Outlook: 4.9% more jobs by 2034" in text
    assert "Holland code: SIC" in text
    assert "about helping, teaching and caring for people; after that" in text
    assert "lean a little toward" in text
    assert "not the MBTI® instrument" in text
    assert "starting point, not a limit" in text


def test_the_page_in_spanish(page):
    text = flat(page(lang="es"))
    assert text.startswith("Enfermería 29-1141.00 ")
    assert "Personas en este trabajo: 3 379 720 (EE. UU., mayo de 2025)" in text
    assert "Código Holland: SIC" in text
    assert "no el instrumento MBTI®" in text
    assert "punto de partida, no un límite" in text


def test_shares_of_schooling_are_whole_and_add_up(page):
    text = page()
    shares = [int(found) for found in re.findall(r"(\d+)%  ", text)]
    # 12.5, 37.5 and 50: the shared-out remainder goes to the first of the equals
    assert shares == [13, 37, 50]
    assert "█████░░░░░   50%  bachelor's degree" in text


def test_bars_of_interest_run_from_the_lowest_to_the_highest_score(page):
    text = page(look=Look(80, blocks=False))
    # 7 of 1–7 is all of ten cells; 4 of 1–7 is five; 1.5 is 0.83 of a cell
    assert re.search(r"S Social +#{10}\n", text)
    assert re.search(r"C Conventional +#{5}-{5}\n", text)
    assert re.search(r"A Artistic +#-{9}\n", text)


def test_estimated_parts_are_marked_and_explained(data, page):
    data["occupations"][3]["estimated"] = ["values"]
    text = page()
    assert "What this job offers most (estimated)" in text
    assert "Skills that stand out in this job\n" in text
    assert "Where it says “estimated”" in text
    data["occupations"][3]["estimated"] = []
    assert "estimated" not in page()


def test_a_job_without_a_lean_worth_a_word(data, page):
    data["occupations"][3]["type"] = "0.09 -0.09 0.05 0"
    assert "lean no more to one side" in flat(page())


def test_pay_is_never_called_starting_pay_and_always_dated(bundled):
    for occupation in bundled.occupations[::40]:
        for lang, dated in (("en", "US, May 2025"), ("es", "EE. UU., mayo de 2025")):
            text = flat(render(job_shown(occupation, bundled, lang), lang, Look(80)))
            assert occupation.pay is None or dated in text
            assert "starting pay" not in text


def test_published_profiles_stand_beside_the_figures(bundled):
    job = job_shown(bundled.by_code["43-4051.00"], bundled, "es")
    text = flat(render(job, "es", Look(80)))
    assert "código ECS; tipos ESFJ, ISTJ, INFJ, INFP" in text
    assert "Código Holland: CES" in text


def test_names_that_only_repeat_the_title_are_left_out(bundled):
    cashiers = bundled.by_code["41-2011.00"]
    for lang in ("en", "es"):
        names = other_names(job_shown(cashiers, bundled, lang))
        assert names
        assert not {"cashier", "cajera", "cajero"} & set(names)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("width", [40, 60, 100])
def test_every_page_fits_its_width_and_leaves_nothing_unsaid(lang, width, bundled):
    for occupation in bundled.occupations[::30]:
        text = render(job_shown(occupation, bundled, lang), lang, Look(width))
        rows = [row for row in text.splitlines() if "https://" not in row]
        assert max(map(len, rows)) <= width
        assert not re.search(r"[{}]|None|_", "\n".join(rows))


@pytest.mark.parametrize(
    "word", ["poor", "bad", "worst", "weak", "opposed", "unusable", "careless", "fail"]
)
def test_a_page_grades_nobody(word, bundled):
    for occupation in bundled.occupations[::60]:
        text = render(job_shown(occupation, bundled, "en"), "en", Look(80)).lower()
        assert not re.search(rf"\b{word}\b", text)


def test_every_level_of_schooling_has_words(bundled):
    assert set(REQUIRED_LEVELS) <= {*LEVELS, *EDUCATION}
    order = bundled.facts["orders"]["required_education"].split("; ")
    assert tuple(order) == REQUIRED_LEVELS


def test_the_model_is_closed(shown):
    job: BaseModel = shown()
    with pytest.raises(ValueError, match="frozen"):
        job.title = "Other"  # type: ignore[attr-defined]
