"""Seven words in a row are a copy, six are not."""

from __future__ import annotations

import pytest
from compare_guides import main
from guides.runs import runs_of, shared_run

SOURCE = "Confer with customers by telephone or in person to provide information about products."


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.fixture
def shared(tmp_path):
    """One occupation with a description and a task, and one Spanish page."""
    onet = tmp_path / "data" / "onet"
    write(onet / "occupations.csv", f'onet_soc,description\n43-4051.00,"{SOURCE}"\n')
    write(onet / "tasks.csv", "onet_soc,task\n43-4051.00,Keep records of every call made.\n")
    write(tmp_path / "source" / "000.txt", "Los centros de llamadas son a menudo ruidosos.")
    return tmp_path


@pytest.fixture
def compare(shared, tmp_path, capsys):
    """Compares one guide of these two summaries: the exit code and what is said."""

    def run(en, es="Nada."):
        guide = f"summary: {{en: '{en}', es: '{es}'}}"
        write(tmp_path / "guides" / "43.yaml", f"occupations:\n  43-4051.00:\n    {guide}\n")
        code = main([str(shared), "--guides", str(tmp_path / "guides")])
        return code, capsys.readouterr().out

    return run


def test_seven_words_in_a_row_are_shared():
    runs = runs_of([SOURCE])
    # customers by telephone or in person to: seven; without its first word six
    assert shared_run("They help customers by telephone or in person to buy.", runs) == (
        "customers by telephone or in person to"
    )
    assert shared_run("They talk by telephone or in person to buyers.", runs) is None


def test_capitals_and_punctuation_do_not_hide_a_copy():
    said = "CUSTOMERS, by telephone (or: in person) to"
    assert shared_run(said, runs_of([SOURCE])) == "customers by telephone or in person to"


def test_the_longest_run_is_named_whole():
    said = "customers by telephone or in person to provide information"
    assert shared_run(f"We serve {said} gladly", runs_of([SOURCE])) == said


def test_a_run_does_not_go_from_one_text_into_the_next():
    assert runs_of(["one two three four", "five six seven eight"]) == set()
    assert shared_run("one two three four five six seven", runs_of(["one two", "three"])) is None


def test_an_original_text_passes(compare):
    code, said = compare("Answer questions about a bill.")
    assert code == 0
    assert "0 texts" in said


def test_english_is_compared_with_description_and_tasks(compare):
    code, said = compare("Talk with customers by telephone or in person to help.")
    assert code == 3
    assert "43.yaml, 43-4051.00.summary.en: with customers by telephone" in said
    assert compare("They keep records of every call made today.")[0] == 0  # six words


def test_spanish_is_compared_with_the_pages(compare):
    code, said = compare("Fine.", "Y los centros de llamadas son a menudo lugares llenos.")
    assert code == 3
    assert "summary.es: los centros de llamadas son a menudo" in said


def test_nothing_to_compare_with_is_said(tmp_path, capsys):
    assert main([str(tmp_path), "--guides", str(tmp_path)]) == 2
    assert "compare_guides:" in capsys.readouterr().err
