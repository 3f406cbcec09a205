"""``ccfit jobs`` from the command line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ccfit
from ccfit.cli.main import run
from ccfit.guides import guide_of

KEYS = ["code", "title", "area", "job_zone"]
SERVICE = "43-4051.00"
SOURCE = Path(ccfit.__file__).resolve().parents[1]


@pytest.fixture
def say(capsys):
    """Runs a command line: its exit code, what it says, what it says beside."""

    def run_line(*words):
        code = run(["jobs", *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_line


@pytest.fixture
def rows(say):
    """Runs a command line that prints JSON, and reads it."""

    def run_line(*words):
        code, out, err = say(*words, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return run_line


@pytest.fixture
def own(catalog_data, write):
    """A person's own catalogue, as a file; its areas are called “area 11” and so on."""
    codes = {one["code"][:2] for one in catalog_data["occupations"]}
    catalog_data["areas"] = {code: {"en": f"area {code}", "es": f"área {code}"} for code in codes}
    return str(write(json.dumps(catalog_data), "jobs.json"))


def test_the_group_alone_shows_its_help(say):
    code, out, err = say()
    assert (code, err) == (0, "")
    commands = ("list", "search", "show", "related", "compare")
    assert all(command in out for command in commands)


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_the_language_may_stand_anywhere(more, say, capsys):
    _, here, _ = say("search", "barista", "--lang", "es", *more)
    _, before, _ = say("--lang", "es", "search", "barista", *more)
    run(["--lang", "es", "jobs", "search", "barista", *more])
    assert here == before == capsys.readouterr().out
    assert "trabajos" in say("--lang", "es")[1]


# search


def test_search_lists_codes_titles_and_the_name_found(say):
    code, out, err = say("search", "enfermera", "--lang", "en")
    assert (code, err) == (0, "")
    assert out.startswith("29-1141.00  Registered Nurses (Enfermera)\n")
    _, out, _ = say("search", "enfermera", "--lang", "es")
    assert out.startswith("29-1141.00  Enfermera o enfermero\n")


def test_search_joins_its_words(rows):
    assert rows("search", "truck", "driver")[0]["code"] == "53-3032.00"
    assert rows("search", "truck driver")[0]["code"] == "53-3032.00"


def test_search_as_json(rows):
    first, *_ = rows("search", "barista")
    assert list(first) == [*KEYS, "matched"]
    assert first == {
        "code": "35-3023.01",
        "title": "Baristas",
        "area": "35",
        "job_zone": 1,
        "matched": None,
    }
    first, *_ = rows("search", "cop", "--lang", "es")
    assert (first["title"], first["matched"]) == ("Agente de policía", "cop")


def test_json_does_not_follow_the_language_of_the_machine(rows, monkeypatch):
    monkeypatch.setenv("CCFIT_LANG", "es")
    assert rows("search", "barista")[0]["title"] == "Baristas"


def test_search_shows_the_first_few_and_says_how_many_there_are(say, rows):
    everything = len(rows("search", "teacher", "--top", "1000"))
    assert len(rows("search", "teacher")) == 20
    assert len(rows("search", "teacher", "--top", "3")) == 3
    _, out, _ = say("search", "teacher", "--top", "3")
    assert f"3 of {everything} jobs; `--top {everything}` shows all." in out


def test_a_misspelt_search_says_that_it_guesses(say):
    _, out, _ = say("search", "electrisista", "--lang", "es")
    assert out.splitlines()[1] == "47-2111.00  Electricista"
    assert out.startswith("Ningún trabajo se llama exactamente así")
    _, out, _ = say("search", "electricista", "--lang", "es")
    assert out.startswith("47-2111.00  Electricista\n")


def test_nothing_found_is_a_kind_sentence_and_no_error(say, rows):
    code, out, err = say("search", "soldier")
    assert (code, err) == (0, "")
    assert "“soldier”" in out
    assert "--areas" in out
    assert rows("search", "soldier") == []
    _, out, _ = say("search", "soldado raso", "--lang", "es", "--area", "11")
    assert out.count("\n") == 1


def test_filters_hide_rows(say, rows, own):
    here = ("--occupations", own)
    assert [row["code"] for row in rows("search", "nurse", *here)] == ["29-1141.00"]
    assert rows("search", "nurse", "--min-pay", "100000", *here) == []
    assert rows("search", "nurse", "--zone", "1-2", *here) == []
    assert rows("search", "nurse", "--area", "11", *here) == []
    # 4.9 percent is more than the 3.1 of all jobs together
    assert len(rows("search", "nurse", "--growing", *here)) == 1
    assert say("search", "nurse", "--zone", "1", *here)[1] == "No job passes these filters.\n"


def test_letters_keep_jobs_whose_strongest_letters_they_are(rows, own):
    # R I A S E C: managers 1 2 1.5 3 7 5, programmers 3 6.5 3 1.5 2 5, designers 2.5 2 7 2 4.5 2.5,
    # nurses 3 5 1.5 7 2.5 4, clerks 2 1.5 1 4 5 6.5, electricians 7 4 1.5 1 2 4.5
    def codes(letters):
        listed = rows("list", "--letters", letters, "--occupations", own)
        return [row["code"][:2] for row in listed]

    assert codes("E") == ["11"]
    assert codes("EC") == codes("ce") == ["11", "43"]
    assert codes("SI") == ["29"]
    assert codes("EAR") == codes("EAC") == ["27"]  # R and C tie behind E and A
    assert codes("RIASEC") == ["11", "15", "27", "29", "43", "47"]
    found = rows("search", "nurse", "--letters", "R", "--occupations", own)
    assert found == []


@pytest.mark.parametrize("letters", ["X", "SS", "S I", "", "S,I"])
def test_letters_that_are_none(letters, say):
    code, _, err = say("list", "--letters", letters)
    assert code == 2
    assert "SI" in err


# list


def test_list_has_every_job_in_the_order_of_codes(rows):
    listed = rows("list")
    assert len(listed) == 923
    assert list(listed[0]) == KEYS
    codes = [row["code"] for row in listed]
    assert codes == sorted(codes)


def test_list_as_text_groups_by_area(say, own):
    code, out, err = say("list", "--occupations", own, "--lang", "es")
    assert (code, err) == (0, "")
    assert out.startswith("11  área 11\n11-1011.00  Dirección\n\n15  área 15\n15-1252.00  ")
    assert "6 trabajos" in out


def test_list_of_areas(say, rows):
    areas = rows("list", "--areas", "--lang", "es")
    assert len(areas) == 22
    assert sum(area["occupations"] for area in areas) == 923
    assert areas[0]["code"] == "11"
    assert areas[0]["title"] == "Dirección de equipos y organizaciones"
    _, out, _ = say("list", "--areas")
    assert "23  Law and justice (7)\n" in out


def test_list_takes_filters(say, rows, own):
    here = ("--occupations", own)
    assert [row["code"][:2] for row in rows("list", "--zone", "4-5", *here)] == ["11", "15", "27"]
    # 29.40 an hour is 61,152 a year, and the electricians' pay is unknown
    assert [row["code"][:2] for row in rows("list", "--min-pay", "61152", *here)] == [
        *("11", "15", "27", "29"),
    ]
    assert [row["code"][:2] for row in rows("list", "--growing", *here)] == ["11", "15", "29"]
    assert [area["code"] for area in rows("list", "--areas", "--area", "29,11", *here)] == [
        *("11", "29"),
    ]
    assert rows("list", "--zone", "1", *here) == []
    assert say("list", "--zone", "1", *here)[1] == "No job passes these filters.\n"


# show


def test_show_takes_a_code_or_words_without_quotes(rows):
    for words in (["43-4051.00"], ["43-4051"], ["Customer", "Service", "Representatives"]):
        assert rows("show", *words)["code"] == "43-4051.00"
    assert rows("show", "representante", "de", "servicio", "al", "cliente")["lang"] == "en"


def test_show_speaks_the_readers_language(say):
    _, out, _ = say("show", "barista", "--lang", "es")
    assert out.startswith("Barista  35-3023.01\n")
    assert "Conviene saber" in out


def test_show_in_a_persons_own_catalogue(rows, own):
    job = rows("show", "nurses", "--occupations", own)
    assert (job["code"], job["catalog"]["id"]) == ("29-1141.00", "tiny-jobs")


MONEY = re.compile(r"\$|dólares|\bpay\b|sueldo", re.IGNORECASE)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_show_joins_guide_and_figures(lang, say):
    guide = guide_of(SERVICE)
    code, out, err = say("show", SERVICE, "--lang", lang)
    assert (code, err) == (0, "")
    text = " ".join(out.split())
    last = -1
    parts = (guide.summary, guide.watch_outs[0], guide.full.duties[0], guide.full.day)
    for said in (*parts, guide.full.steps[0], guide.full.advertisement):
        assert text.find(said.to(lang)) > last
        last = text.find(said.to(lang))
    assert {"en": "$44,770 a year", "es": "44 770 dólares al año"}[lang] in text


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("more", [[], ["--json"], ["--format", "markdown"]])
def test_without_pay_no_money_is_shown(more, lang, say):
    _, out, _ = say("show", SERVICE, "--no-pay", "--lang", lang, *more)
    words = re.sub(r'"pay(_factors)?": null', "", out)
    words = words.replace("four paid weeks", "")  # training, in the sample advertisement
    shown = [line for line in words.splitlines() if MONEY.search(line) and "payment" not in line]
    assert shown == []


def test_show_as_json(rows):
    job = rows("show", SERVICE)
    assert job["schema"] == "ccfit.job/1"
    assert job["summary"] == guide_of(SERVICE).summary.en
    assert job["guide"]["steps"][0] == guide_of(SERVICE).full.steps[0].en
    assert job["people"]["as_of"] == "2025-05"
    first = job["related"][0]
    assert first["facts"]["pay"]["country"] == "US"
    assert first["summary"] == guide_of(first["code"]).summary.en
    bare = rows("show", SERVICE, "--no-pay")
    assert bare["facts"]["pay"] is bare["guide"]["pay_factors"] is None
    assert {one["facts"]["pay"] for one in bare["related"]} == {None}
    assert "pay" not in {note["id"] for note in bare["notes"]}


def test_show_as_markdown(say):
    code, out, err = say("show", SERVICE, "--format", "markdown", "--lang", "es")
    assert (code, err) == (0, "")
    assert out.startswith("# Representante de servicio al cliente (43-4051.00)\n\nHabla ")
    assert "\n## Lo difícil\n\n- " in out
    assert "\n1. " in out
    assert "| 43-4171.00" in out


def test_a_job_without_a_full_guide_shows_what_there_is(say, rows):
    code = "29-2011.01"
    assert guide_of(code).full is None
    assert rows("show", code)["guide"] is None
    _, out, _ = say("show", code, "--lang", "en")
    text = " ".join(out.split())
    assert guide_of(code).summary.en in text
    assert guide_of(code).watch_outs[-1].en in text
    for absent in ("How to start", "A day in the job", "Is this for you?"):
        assert absent not in text


def test_a_job_of_ones_own_has_no_guide(catalog_data, write, rows, say):
    bare = {"code": "99-0001.00", "title": {"en": "Juggler", "es": "Malabarista"}}
    catalog_data["occupations"].append(bare)
    del catalog_data["areas"]
    own = str(write(json.dumps(catalog_data), "jobs.json"))
    job = rows("show", "juggler", "--occupations", own)
    assert (job["summary"], job["watch_outs"], job["guide"]) == (None, [], None)
    assert say("show", "juggler", "--occupations", own)[0] == 0


def test_related_jobs_come_with_schooling_and_pay_in_the_order_of_the_catalogue(say, rows):
    listed = rows("related", "customer", "service")
    assert list(listed[0]) == [*KEYS, "summary", "facts"]
    medians = [row["facts"]["pay"]["median"] for row in listed]
    assert len(listed) == 10
    assert medians not in (sorted(medians), sorted(medians, reverse=True))
    _, out, _ = say("related", SERVICE, "--lang", "en")
    assert out.startswith("Jobs close to Customer Service Representatives\n")
    assert "Middle pay, US," in out
    _, out, _ = say("related", SERVICE, "--lang", "es", "--no-pay")
    assert "Sueldo" not in out
    assert rows("related", SERVICE, "--no-pay")[0]["facts"]["pay"] is None


def test_no_job_close_by_is_a_kind_sentence(say, rows, own):
    assert rows("related", "nurses", "--occupations", own) == []
    _, out, _ = say("related", "nurses", "--occupations", own)
    assert out.strip() == "No jobs close to Nurses are known."


def test_compare_sets_jobs_side_by_side(say, rows):
    code, out, err = say("compare", "barista", "bank teller", "--lang", "en")
    assert (code, err) == (0, "")
    assert re.match(r"Baristas  35-3023\.01 +Tellers  43-3071\.00\n", out)
    both = rows("compare", "barista", "bank teller")
    assert [one["code"] for one in both] == ["35-3023.01", "43-3071.00"]
    assert {one["schema"] for one in both} == {"ccfit.job/1"}
    assert len(rows("compare", "barista", "bank teller", "29-1141")) == 3
    assert rows("compare", "barista", "bank teller", "--no-pay")[0]["facts"]["pay"] is None


@pytest.mark.parametrize(
    "names", [("barista",), ("barista", "barista"), ("35-3023.01", "43-3071", "29-1141", "11-1011")]
)
def test_two_or_three_different_jobs_are_compared(names, say):
    code, out, err = say("compare", *names)
    assert (code, out) == (2, "")
    assert "two or three" in err


def test_an_unknown_job_gets_suggestions(say):
    code, out, err = say("show", "electrisian", "--lang", "es")
    assert (code, out) == (2, "")
    assert "¿Quieres decir Electricista (47-2111.00)" in err


def test_a_name_of_several_jobs_lists_them(say):
    code, out, err = say("show", "teacher", "--lang", "es")
    assert (code, out) == (2, "")
    assert "Maestra o maestro de primaria (25-2021.00)" in err


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("search",),
        ("search", "nurse", "--top", "0"),
        ("list", "--zone", "6"),
        ("list", "--area", "99"),
        ("list", "--lang", "fr"),
        ("--lang", "fr"),
        ("list", "nurse"),
        ("shwo", "nurse"),
    ],
)
def test_wrong_usage(words, say):
    code, out, err = say(*words)
    assert (code, out) == (2, "")
    assert err.startswith("Error: ")
    assert err.count("\n") == 1


def test_an_error_as_json(say):
    code, out, err = say("show", "astronaut", "--json")
    assert (code, out) == (2, "")
    error = json.loads(err)["error"]
    assert error["exit_code"] == 2
    assert "astronaut" in error["message"]


# where it goes


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("list", "--areas"),
        ("search", "nurse"),
        ("show", "nurses"),
        ("related", "nurses"),
        ("compare", "nurses", "managers"),
    ],
)
def test_a_result_goes_to_a_file_as_to_the_screen(words, say, own, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    for more in ([], ["--json"]):
        file = tmp_path / "out.txt"
        _, shown, _ = say(*words, "--occupations", own, *more)
        code, out, err = say(*words, "--occupations", own, *more, "--out", str(file))
        assert (code, out, err) == (0, "", "")
        assert file.read_text("utf-8") == shown


def test_lines_fit_a_narrow_screen(say, monkeypatch):
    monkeypatch.setenv("COLUMNS", "50")
    related, compared = ("related", "teller"), ("compare", "teller", "barista", "29-1141")
    lists = (("search", "teacher"), ("list", "--area", "25"), ("list", "--areas"))
    for words in (*lists, related, compared):
        for lang in ("en", "es"):
            _, out, _ = say(*words, "--lang", lang)
            assert max(map(len, out.splitlines())) <= 50


def test_json_through_a_pipe_is_utf8_without_colours(own):
    words = ["jobs", "list", "--occupations", own, "--json", "--lang", "es"]
    program = [sys.executable, "-c", "from ccfit.cli.main import main; main()"]
    environment = {"PYTHONPATH": str(SOURCE), "LANG": "C", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([*program, *words], env=environment, capture_output=True, check=True)
    assert done.stderr == b""
    assert json.loads(done.stdout.decode("utf-8"))[0]["title"] == "Dirección"
