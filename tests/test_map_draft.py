"""Exports of form services go from a drafted map to answers, the draft unchanged."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from exports import make

from ccfit.cli import main as program
from ccfit.errors import AnswersError, DataError
from ccfit.facets import FACETS
from ccfit.intake.drafting.draft import draft_map
from ccfit.intake.drafting.write import quoted, summary, write_map
from ccfit.intake.mapping import load_map
from ccfit.intake.sources import open_sources
from ccfit.intake.spreadsheets import open_spreadsheet
from ccfit.quiz import load_quiz

EXPORTS = Path(make.__file__).parent
SHORT = 42  # 18 interests, 6 values, 8 of type, 10 skills
STATED = {
    "google_forms.csv.zip": ("Google Forms", "2026-11-09", None, "3.º A", "ana@example.org"),
    "microsoft_forms.xlsx": ("Microsoft Forms", "2026-11-09", None, None, "ana@example.org"),
    "qualtrics.csv": ("Qualtrics", "2026-11-10", "es", None, "ana"),
    "limesurvey.csv": ("LimeSurvey", "2026-11-09", "es", None, "tk-ana"),
    "limesurvey_codes.csv": ("LimeSurvey", "2026-11-09", "en", None, "1"),
    "redcap.csv": ("REDCap", "2026-11-09", None, "10a", "1"),
}


@pytest.fixture(scope="module")
def core():
    return load_quiz()


@pytest.fixture
def drafted(tmp_path):
    """The draft of a table, its text, and the people that the text leads to."""

    def draft(path, quiz, lang="en"):
        made = draft_map(path, quiz)
        text = write_map(made, lang)
        file = tmp_path / "drafted.map.yaml"
        file.write_text(text, "utf-8")
        (intake,) = open_sources([path], quiz, load_map(file, quiz))
        return made, text, [intake.reader(*raw) for raw in intake.raws]

    return draft


def expected(core, name):
    """What everybody answered; in Qualtrics Bruno saw the first question and left it out."""
    answers = make.answers_of(core)
    if name == "qualtrics.csv":
        del answers["bruno"]["r01"]
    return answers


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", make.EXPORTS)
def test_an_export_goes_from_its_draft_to_everybody_s_answers(core, drafted, name, lang):
    draft, text, entries = drafted(EXPORTS / name, core, lang)
    service, taken, spoken, group, person = STATED[name]
    assert service in text
    assert draft.roles.service == service
    assert [entry.error for entry in entries] == [None] * len(make.NAMES)
    answers = [dict(entry.sheet.answers) for entry in entries]
    assert answers == list(expected(core, name).values())
    first = entries[0]
    assert first.sheet.person.taken == taken
    assert (first.sheet.person.lang, first.group, first.person) == (spoken, group, person)
    assert (len(draft.found.items), draft.form()) == (SHORT, "short")


@pytest.mark.parametrize("name", make.EXPORTS)
def test_nothing_is_left_open_in_them(core, name):
    draft = draft_map(EXPORTS / name, core)
    assert (draft.open_words(), draft.doubtful, draft.repeated) == (0, [], 0)


def test_only_what_nothing_but_order_tells_is_marked_as_a_guess(core):
    guesses = {name: draft_map(EXPORTS / name, core).guesses() for name in make.EXPORTS}
    # A1 … A5 in one, 42 columns and AO01 … AO05 in the other.
    assert {name: count for name, count in guesses.items() if count} == {
        "limesurvey.csv": 5,
        "limesurvey_codes.csv": SHORT + 5,
    }


def test_the_exports_are_what_their_script_writes(core, tmp_path):
    make.main([str(tmp_path)])
    for name in make.EXPORTS:
        assert contents(tmp_path / name) == contents(EXPORTS / name)


def contents(path):
    """What a file says, whichever version of a packer packed it."""
    if path.suffix == ".xlsx":
        return list(open_spreadsheet(path.name, lambda: path.open("rb"), None).records())
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return path.read_bytes()


# What is guessed, and what is asked


@pytest.fixture
def table(write):
    """Writes a table of the first interests, everybody answering the same; None is left out."""

    def make_table(header, rows, name="t.csv"):
        file = io.StringIO()
        csv.writer(file).writerows([header, *rows])
        return write(file.getvalue(), name)

    return make_table


BIKE = "Fix a bicycle whose chain keeps coming off"
POND = "Averiguar qué seres diminutos viven en un estanque"


def test_wordings_match_in_both_languages_whatever_the_signs(core, table, drafted):
    path = table(
        ["Name", f"12. {BIKE.upper()}?", f"¿{POND}?", "v01 - whatever"],
        [["ana", "5", "4", "3"], ["beto", "1", "2", "3"]],
    )
    draft, _, entries = drafted(path, core)
    assert list(draft.found.items.values()) == ["r01", "i01", "v01"]
    assert entries[0].sheet.answers == {"r01": 5, "i01": 4, "v01": 3}
    assert entries[0].person == "ana"


def test_a_near_wording_is_a_guess_with_a_comment(core, table, drafted):
    path = table(["Fix a bike whose chain keeps coming off", "Something else"], [["5", "x"]])
    draft, text, _ = drafted(path, core)
    assert draft.found.items == {0: "r01"}
    assert "r01  # nearly the same wording: check it" in text
    assert draft.guesses() == 1


def test_answer_words_without_a_number_are_left_as_a_question(core, table, drafted):
    rows = [["a", "a lot"], ["b", "a LOT"], ["c", "notmuch"], ["d", "Whatever"], ["e", "N/A"]]
    draft, text, entries = drafted(table(["id", BIKE], rows), core)
    assert "  # Whatever:    # interests, cells: 1" in text
    assert "  notmuch: 2  # a guess: check it" in text
    assert "missing: [N/A]" in text
    assert text.count("lot") == 1  # a lot, however it is spelt
    assert draft.open_words() == 1
    found = [entry.sheet.answers if entry.sheet else entry.error.key for entry in entries]
    assert found == [{"r01": 5}, {"r01": 5}, {"r01": 2}, "intake.not_answer", {}]


def test_a_usual_scale_of_five_is_known(core, table, drafted):
    words = ["Me encanta", "Me gusta", "Me da igual", "No me gusta", "No me gusta nada"]
    draft, _, entries = drafted(table(["id", BIKE], [[n, w] for n, w in enumerate(words)]), core)
    assert [entry.sheet.answers["r01"] for entry in entries] == [5, 4, 3, 2, 1]
    assert draft.guesses() == len(words)


def test_one_word_may_mean_different_numbers_in_different_parts(
    quiz_data, make_quiz, table, drafted
):
    for facet, words in (
        ("interests", "no few some much very"),
        ("values", "very much some few no"),
    ):
        quiz_data["facets"][facet]["labels"] = {"en": words.split()}
    quiz = make_quiz(quiz_data)
    _, text, entries = drafted(table(["r1", "ach1"], [["very", "very"], ["few", "no"]]), quiz)
    assert "  values:\n    very: 1\n" in text
    assert [entry.sheet.answers for entry in entries] == [
        {"r1": 5, "ach1": 1},
        {"r1": 2, "ach1": 5},
    ]


def test_numbers_from_nought_are_moved_to_the_quiz_s_range(core, table, drafted):
    _, text, entries = drafted(
        table(["id", "r01", "i01"], [["a", "0", "4"], ["b", "3", "1"]]), core
    )
    assert "range: [0, 4]" in text
    assert entries[0].sheet.answers == {"r01": 1, "i01": 5}


def test_a_stray_number_is_no_other_range(core, table, drafted):
    _, text, _ = drafted(table(["r01"], [["0"], ["1"], ["5"], ["4"]]), core)
    assert "range" not in text
    assert '# "0":' in text


def test_days_that_could_be_two_are_asked_about(core, table, drafted):
    header = ["Timestamp", "r01"]
    _, text, entries = drafted(table(header, [["3/4/2026 10:00", "5"], ["5/6/2026", "4"]]), core)
    assert "# taken: Timestamp\n# dates: dmy\n" in text
    assert entries[0].sheet.person.taken is None
    _, text, entries = drafted(table(header, [["3/4/2026 10:00", "5"], ["25/6/2026", "4"]]), core)
    assert "taken: Timestamp\ndates: dmy\n" in text
    assert entries[0].sheet.person.taken == "2026-04-03"


def test_who_comes_twice_is_told(core, table, drafted):
    rows = [["ana@x.org", "5"], ["beto@x.org", "4"], ["Ana@x.org", "3"]]
    draft, text, entries = drafted(table(["Email", "r01"], rows), core)
    assert draft.repeated == 1
    assert "submissions: all" in text
    assert len(entries) == 3


def test_anonymous_addresses_are_nobody_s_id(core, table, drafted):
    rows = [["1", "anonymous", "", "5"], ["2", "anonymous", "", "4"]]
    _, text, entries = drafted(table(["ID", "Email", "Name", "r01"], rows), core)
    assert "id: ID\n" in text
    assert entries[1].person == "2"


def test_columns_that_look_like_answers_are_for_a_person_to_judge(core, table, drafted):
    rows = [[n, 4 - n // 2, f"text number {n}"] for n in (5, 4, 3, 2, 1)]
    draft, text, _ = drafted(table(["r01", "Do you like snow?", "Tell us more"], rows), core)
    assert '#   "Do you like snow?"' in text
    assert "ignore:\n  - Tell us more\n" in text
    assert any("1" in line for line in summary(draft, "es")[1:])


def test_the_header_may_stand_lower(core, table, drafted):
    path = table(["Answers of 7b", "", ""], [[], ["Name", BIKE, POND], ["ana", "5", "4"]])
    _, text, entries = drafted(path, core)
    assert "header: 3\n" in text
    assert (entries[0].row, entries[0].sheet.answers) == (4, {"r01": 5, "i01": 4})


def test_without_any_clue_the_draft_says_what_to_fill_in(core, table):
    draft = draft_map(table(["A", "B"], [["x", "y"]]), core)
    assert "columns: {}" in write_map(draft, "en")
    assert draft.found.items == {}


def test_order_alone_needs_as_many_columns_as_one_form_has(core, table):
    header, row = [f"Q{n}" for n in range(SHORT)], ["4"] * SHORT
    rows = [row] * 5
    assert len(draft_map(table(header, rows), core).found.items) == SHORT
    fewer = [one[:-1] for one in rows]
    assert draft_map(table(header[:-1], fewer), core).found.items == {}


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "No", "null", "1", "a: b", "- a", "#x", 'say "hi"', "¿Qué?", "{", "a b", "ñandú"),
        *("*", "a\x7fb", "\u2028", "\xa0x", "😀: b", "\x85"),
    ],
)
def test_whatever_a_header_says_is_that_text_in_yaml(text):
    import yaml

    assert yaml.safe_load(f"{quoted(text)}: {quoted(text)}") == {text: text}


# The command


def test_the_map_goes_out_and_the_summary_beside_it(capfd, tmp_path):
    export = str(EXPORTS / "google_forms.csv.zip")
    assert program.run(["map", export, "--lang", "es"]) == 0
    out, err = capfd.readouterr()
    assert out.startswith("# Preparado por ccfit a partir de google_forms.csv.zip.")
    assert "preguntas encontradas: 42" in err
    file = tmp_path / "g.map.yaml"
    assert program.run(["map", export, "--out", str(file), "-q"]) == 0
    assert capfd.readouterr() == ("", "")
    assert file.stat().st_mode & 0o777 == 0o600
    assert program.run(["check", export, str(file)]) == 0


@pytest.mark.parametrize(
    ("name", "content", "kind", "key"),
    [
        ("a.yaml", "ccfit: answers/1\n", DataError, "map.no_table"),
        ("a.ndjson", '{"r01": 5}\n', DataError, "map.no_table"),
        ("a.csv", "", AnswersError, "intake.no_header"),
    ],
)
def test_what_is_no_table_has_no_map(core, write, name, content, kind, key):
    with pytest.raises(kind) as caught:
        draft_map(write(content, name), core)
    assert caught.value.key == key


def test_every_part_of_the_quiz_stands_in_the_exports(core):
    asked = {item for answers in make.answers_of(core).values() for item in answers}
    assert all(not asked.isdisjoint(core.sections[facet].items) for facet in FACETS)
