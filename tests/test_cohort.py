"""The picture of a group: counted by hand, the same for any number of workers, and no names."""

from __future__ import annotations

import csv
import io
import json
import stat
from random import Random

import pytest
from running import run, surroundings

from ccfit.batch.crew import Crew
from ccfit.batch.job import Sources
from ccfit.batch.setting import Bench, Setting
from ccfit.certainty.norms import norms_text
from ccfit.certainty.quiz_norms import load_norms
from ccfit.cli.cohort import FORMATS, rendered
from ccfit.cohort.counting import Wanted
from ccfit.cohort.gathering import Gathering, refuse_few
from ccfit.cohort.local_norms import fit_local_norms
from ccfit.cohort.picture import natural, pictures
from ccfit.cohort.worklist import write_worklist
from ccfit.errors import AnswersError, DataError
from ccfit.facets import LETTERS
from ccfit.quiz import load_quiz
from ccfit.render.look import Look
from ccfit.reporting.compose_cohort import compose_cohort

# Answers to the four questions of a letter, for people with a clear first letter, and for none.
HIGH, SECOND, LOW = (5, 5, 4, 5), (3, 4, 3, 4), (1, 2, 1, 1)
LETTER_IDS = [f"{letter.lower()}{at}" for at in range(1, 5) for letter in LETTERS]


def drawn_to(letter: str, second: str) -> dict[str, int]:
    """A person whose first letter is clear."""
    given = {letter: HIGH, second: SECOND}
    return {
        f"{one.lower()}{at}": given.get(one, LOW)[at - 1] for at in range(1, 5) for one in LETTERS
    }


def alike() -> dict[str, int]:
    """A person who likes everything the same."""
    return dict.fromkeys(LETTER_IDS, 3)


def table(people: list[tuple[dict[str, int], str]], columns=LETTER_IDS) -> str:
    """A table of people by their answers and class; ids count from 1."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["id", "class", *columns])
    for number, (answers, group) in enumerate(people, 1):
        writer.writerow([number, group, *(answers.get(item, "") for item in columns)])
    return out.getvalue()


@pytest.fixture
def gather(write, quiz, catalog):
    """Counts the people of a table."""

    def gathered(text, *, group="class", workers=1, **wanted):
        path = write(text, "class.csv")
        sources = Sources([path], None, group)
        crew = Crew(workers)
        return Gathering(sources, Setting(quiz, catalog), crew, Wanted(**wanted)).conduct()

    return gathered


CLASSES = [
    *[(drawn_to("R", "I"), "9")] * 12,
    *[(drawn_to("S", "A"), "9")] * 13,
    *[(drawn_to("S", "A"), "10")] * 14,
    *[(alike(), "10")] * 11,
]
AREAS = ("11", "15", "27", "29", "43", "47")


def test_a_group_counted_by_hand(gather):
    found = pictures(gather(table(CLASSES)), AREAS, by_group=False)
    assert (found.whole.people, found.unread, found.groups) == (50, 0, None)
    # Only interests were asked, and everybody answered them all.
    assert found.whole.completion == {"finished": 50, "unfinished": 0}
    assert found.whole.verdicts["retake"] == 11
    # 12 + 13 + 14; the other letters are nobody's, which may be said since 50 − 11 = 39 are known.
    letters = {"R": 12, "I": 0, "A": 0, "S": 27, "E": 0, "C": 0, "open": 0}
    assert found.whole.letters == letters
    # Who has no pattern has no code and no areas; three areas for each of the 39.
    assert sum(count for _, count in found.codes.shown) + found.codes.others == 50
    assert sum(count or 0 for count in found.whole.areas.values()) <= 3 * 39


def test_groups_come_in_the_order_of_their_names(gather):
    found = pictures(gather(table(CLASSES)), AREAS, by_group=True)
    assert [(one.name, one.picture.people) for one in found.groups] == [("9", 25), ("10", 25)]
    ninth, tenth = (one.picture for one in found.groups)
    assert (ninth.letters["R"], ninth.letters["S"]) == (12, 13)
    assert (tenth.letters["R"], tenth.letters["S"]) == (0, 14)


def test_names_with_numbers_are_ordered_as_people_do():
    names = ["10A", "9B", "9a", "b", "A2", "A10"]
    assert sorted(names, key=natural) == ["9a", "9B", "10A", "A2", "A10", "b"]


def test_small_classes_are_one_group(gather):
    people = [*CLASSES, *[(drawn_to("R", "I"), "7")] * 4, *[(drawn_to("R", "I"), "8")] * 6]
    found = pictures(gather(table(people)), AREAS, by_group=True)
    shown = [(one.name, one.merged, one.picture.people) for one in found.groups]
    assert shown == [("9", False, 25), ("10", False, 25), (None, True, 10)]


def test_one_small_class_is_shown_with_another(gather):
    people = [*CLASSES, *[(drawn_to("R", "I"), "8")] * 4, *[(drawn_to("R", "I"), "11")] * 12]
    found = pictures(gather(table(people)), AREAS, by_group=True)
    # 50 + 4 + 12: the 4 would be 66 − 25 − 25 − 12, so the 12 go with them.
    shown = [(one.name, one.merged, one.picture.people) for one in found.groups]
    assert shown == [("9", False, 25), ("10", False, 25), (None, True, 16)]


def test_without_two_groups_of_ten_there_are_none(gather):
    people = [(drawn_to("R", "I"), str(at)) for at in range(20)]
    assert pictures(gather(table(people)), AREAS, by_group=True).groups is None


def test_fewer_than_ten_people_are_no_group(gather):
    nine, ten = [(drawn_to("R", "I"), "9")] * 9, [(drawn_to("R", "I"), "9")] * 10
    with pytest.raises(AnswersError) as caught:
        refuse_few(gather(table(nine)))
    assert (caught.value.key, caught.value.exit_code) == ("cohort.few", 4)
    refuse_few(gather(table(ten)))


def test_a_part_that_some_began_is_missing_in_the_others(gather):
    values = {f"{name}{at}": 3 for name in ("ach", "ind", "rec", "rel", "sup") for at in (1, 2)}
    values |= {"con1": 5, "con2": 5}
    people = [({**drawn_to("R", "I"), **values}, "9")] * 20 + [(drawn_to("R", "I"), "9")] * 15
    found = pictures(gather(table(people, [*LETTER_IDS, *values])), AREAS, by_group=False)
    assert found.whole.completion == {"finished": 20, "unfinished": 15}
    assert found.whole.values["Working Conditions"] == 20


def test_the_same_for_any_number_of_workers(gather, quiz, catalog):
    random = Random(4)
    people = [
        ({item: random.randint(1, 5) for item in LETTER_IDS}, random.choice("ABC"))
        for _ in range(700)
    ]
    bench = Bench(Setting(quiz, catalog))
    pages = []
    for workers in (1, 2):
        group = gather(table(people), workers=workers, psychometrics=True, norms=True)
        page = compose_cohort(group, bench, "en", by_group=True, psychometrics=True)
        norms, _ = fit_local_norms(group.part.answers, quiz)
        pages.append((page.model_dump_json(), norms_text("tiny", norms)))
    assert pages[0] == pages[1]


def test_parts_that_nobody_was_asked_are_left_out(gather, quiz, catalog):
    page = compose_cohort(gather(table(CLASSES)), Bench(Setting(quiz, catalog)), "en")
    assert (page.everybody.values, page.everybody.type) == (None, None)
    assert page.everybody.first_letters["R"] == 12


def test_scores_of_other_instruments_count_too(write, quiz, catalog):
    lines = [json.dumps({"ccfit": "scores/1", "type": "ENFJ"})] * 15
    path = write("\n".join(lines), "scores.ndjson")
    group = Gathering(Sources([path]), Setting(quiz, catalog)).conduct()
    page = compose_cohort(group, Bench(Setting(quiz, catalog)), "en")
    assert page.everybody.completion.finished == 15
    assert (page.everybody.first_letters, page.codes) == (None, None)
    assert page.everybody.type[0].letters["E"] == 15


def test_no_table_gives_away_what_another_hides(gather):
    people = [(drawn_to(one, other), "9") for one, other in [("R", "I")] * 20 + [("S", "A")] * 15]
    people += [(drawn_to("A", "S"), "9")] * 12 + [(alike(), "9")] * 4
    whole = pictures(gather(table(people)), AREAS, by_group=False).whole
    assert whole.verdicts["retake"] is None
    # 51 − 20 − 15 − 12 = 4 would be all those without a pattern: so 12 more are left open.
    assert [whole.letters[letter] for letter in "RSA"] == [20, 15, None]
    # Three areas a person: 3·51 less all figures must not come to 3·4 either.
    assert 3 * 51 - sum(count or 0 for count in whole.areas.values()) >= 3 * 4 + 10


# Scales


def test_a_question_whose_key_was_forgotten_is_found(gather, quiz, catalog):
    random = Random(7)
    people = []
    for _ in range(60):
        level = random.choice((1, 2, 4, 5))
        answers = {item: random.randint(1, 5) for item in LETTER_IDS}
        people.append(({**answers, "r1": level, "r2": level, "r3": level, "r4": 6 - level}, "A"))
    group = gather(table(people), psychometrics=True)
    page = compose_cohort(group, Bench(Setting(quiz, catalog)), "en", psychometrics=True)
    (form,) = page.psychometrics
    realistic = form.scales[0]
    assert realistic.people == 60
    assert [one.item for one in realistic.items if one.suspect] == ["r4"]
    assert realistic.items[3].item_rest == -1.0


def test_how_many_left_a_gap_is_not_told_below_ten(gather, quiz, catalog):
    full, gap = drawn_to("R", "I"), drawn_to("R", "I")
    del gap["r4"]
    bench = Bench(Setting(quiz, catalog))
    for gaps, told in ((0, 30), (3, None), (9, None), (10, 20)):
        people = [(full, "A")] * (30 - gaps) + [(gap, "A")] * gaps
        group = gather(table(people), psychometrics=True)
        page = compose_cohort(group, bench, "en", psychometrics=True)
        assert page.psychometrics[0].scales[0].people == told
        assert page.psychometrics[0].scales[1].people == 30


def test_nothing_of_a_scale_that_fewer_than_ten_finished(gather, quiz, catalog):
    full, gap = drawn_to("R", "I"), drawn_to("R", "I")
    del gap["r4"]
    group = gather(table([(full, "A")] * 9 + [(gap, "A")] * 20), psychometrics=True)
    page = compose_cohort(group, Bench(Setting(quiz, catalog)), "en", psychometrics=True)
    realistic = page.psychometrics[0].scales[0]
    assert (realistic.people, realistic.mean, realistic.alpha) == (None, None, None)
    assert {one.item_rest for one in realistic.items} == {None}


# Norms


def some_people(count: int) -> list[tuple[dict[str, int], str]]:
    random = Random(11)
    return [({item: random.randint(1, 5) for item in LETTER_IDS}, "A") for _ in range(count)]


def test_norms_need_fifty_people(gather, quiz):
    with pytest.raises(DataError) as caught:
        fit_local_norms(gather(table(some_people(49)), norms=True).part.answers, quiz)
    assert caught.value.key == "norms.few"
    found, refused = fit_local_norms(gather(table(some_people(50)), norms=True).part.answers, quiz)
    assert (list(found), found["interests"].n, refused) == (["interests"], 50, [])


def test_norms_hold_the_means_of_everybody(gather, quiz, write):
    people = some_people(60)
    found, _ = fit_local_norms(gather(table(people), norms=True).part.answers, quiz)
    realistic = [sum(answers[f"r{at}"] for at in range(1, 5)) / 4 for answers, _ in people]
    assert found["interests"].means[0] == pytest.approx(sum(realistic) / 60)
    read = load_norms(write(norms_text("tiny", found), "norms.yaml"), quiz)
    assert read.sections["interests"].item_variance == pytest.approx(
        found["interests"].item_variance, rel=1e-8
    )


# Whom to talk to


def read_worklist(path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def test_whom_to_talk_to_and_why(gather, tmp_path):
    # 13 of 24 questions, which is less than three quarters.
    unfinished = {item: drawn_to("R", "I")[item] for item in LETTER_IDS[:13]}
    people = [
        (drawn_to("S", "A"), "9"),
        (alike(), "9"),
        (unfinished, "9"),
        ({**drawn_to("R", "I"), "r1": 7}, "=1+1"),
        *[(drawn_to("S", "A"), "9")] * 12,
    ]
    group = gather(table(people).replace("\n16,", "\n1,"))
    path = tmp_path / "talk.csv"
    count = write_worklist(path, group, "en")
    rows = read_worklist(path)
    assert count == len(rows)
    assert set(rows) == {"1", "2", "3", "4"}
    assert "No clear pattern yet" in rows["2"]["reason"]
    assert "very alike" in rows["2"]["reason"]
    assert "unanswered" in rows["3"]["reason"]
    assert "7" in rows["4"]["reason"]
    assert rows["4"]["what_to_do"]
    assert rows["4"]["group"] == "'=1+1"
    assert "come before" in rows["1"]["reason"]
    assert (rows["1"]["row"], rows["2"]["row"]) == ("17", "3")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_list_as_lines_of_json_in_spanish(gather, tmp_path):
    group = gather(table([(alike(), "9"), *[(drawn_to("S", "A"), "9")] * 12]))
    path = tmp_path / "talk.ndjson"
    assert write_worklist(path, group, "es") == 1
    (line,) = map(json.loads, path.read_text("utf-8").splitlines())
    assert line["reasons"] == ["no_pattern", "alike"]
    assert "patrón" in line["reason"]
    assert list(line) == ["id", "source", "row", "group", "reasons", "reason", "what_to_do"]


def test_the_list_names_nobody_without_a_reason(gather, tmp_path):
    path = tmp_path / "talk.csv"
    assert write_worklist(path, gather(table(CLASSES[:39])), "en") == 0
    assert read_worklist(path) == {}


# The command


@pytest.fixture
def cohort(tmp_path):
    """Runs the command in a folder of its own."""
    env = surroundings(tmp_path, tmp_path / "cache")

    def ran(*words, stdin=""):
        return run("cohort", *map(str, words), env=env, stdin=stdin)

    return ran


@pytest.fixture
def school(write):
    """Sixty people in two classes, as a table of the bundled quiz, and somebody unreadable."""
    random = Random(3)
    items = list(load_quiz().sections["interests"].items)
    rows = []
    for number in range(60):
        likes = random.choice("riasec")
        row = {
            item: random.randint(3, 5) if item[0] == likes else random.randint(1, 3)
            for item in items
        }
        rows.append((row, "9A" if number < 30 else "9B"))
    return write(table(rows, items) + f"61,9B,{'x,' * (len(items) - 1)}x\n", "school.csv")


def test_a_class_from_a_table_to_a_page(cohort, school):
    done = cohort(school, "--by", "class", "--psychometrics")
    assert done.returncode == 0
    assert "60 people" in done.stdout
    assert "9A · 30 people" in done.stdout
    assert "fewer than ten, could not be read" in done.stdout
    assert "school.csv" in done.stderr
    assert "x" in done.stderr
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_the_page_as_json_has_the_keys_of_its_schema(cohort, school, tmp_path):
    done = cohort(school, "--by", "class", "--psychometrics", "--json", "--quiet")
    page = json.loads(done.stdout)
    schema = json.loads(
        run("schema", "cohort", env=surroundings(tmp_path, tmp_path / "cache")).stdout
    )
    assert list(page) == list(schema["properties"])
    assert (page["schema"], page["unread"]) == ("ccfit.cohort/1", None)
    assert [group["name"] for group in page["groups"]] == ["9A", "9B"]
    assert page["psychometrics"][0]["scales"][0]["alpha"] <= 1


def test_no_figure_is_about_one_to_nine_people(cohort, school):
    page = json.loads(cohort(school, "--by", "class", "--psychometrics", "--json").stdout)
    assert page["everybody"]["people"] == 60

    def counts(value, key=""):
        if isinstance(value, dict):
            for name, inner in value.items():
                yield from counts(inner, name)
        elif isinstance(value, list):
            for inner in value:
                yield from counts(inner, key)
        elif isinstance(value, int) and not isinstance(value, bool) and key != "range":
            yield value

    assert [count for count in counts(page) if 0 < count < 10] == []


def test_the_page_names_nobody(gather, quiz, catalog):
    text = table(CLASSES)
    for number in range(1, len(CLASSES) + 1):
        text = text.replace(f"\n{number},", f"\nName{number:02},")
    group = gather(text)
    page = compose_cohort(group, Bench(Setting(quiz, catalog)), "en", by_group=True)
    shown = [rendered(page, form, "en", "class", Look(80)) for form in FORMATS]
    assert all("class" in one or "9" in one for one in shown)
    assert [one for one in shown if "Name" in one] == []


def test_a_page_fits_any_width_in_both_languages(gather, quiz, catalog):
    group = gather(table(CLASSES), psychometrics=True)
    for lang in ("en", "es"):
        page = compose_cohort(
            group, Bench(Setting(quiz, catalog)), lang, by_group=True, psychometrics=True
        )
        for width in (40, 60, 80, 100):
            text = rendered(page, "text", lang, "class", Look(width))
            assert max(map(len, text.splitlines())) <= width


def test_too_few_are_refused_and_the_list_is_written(cohort, write, tmp_path):
    items = list(load_quiz().sections["interests"].items)
    source = write(table([(dict.fromkeys(items, 3), "9A")] * 8, items), "few.csv")
    done = cohort(source, "--worklist", tmp_path / "talk.csv")
    assert done.returncode == 4
    assert done.stdout == ""
    assert "`ccfit batch`" in done.stderr
    assert len(read_worklist(tmp_path / "talk.csv")) == 8


def test_a_list_of_another_kind_and_two_results_in_one_file(cohort, school, tmp_path):
    done = cohort(school, "--worklist", tmp_path / "talk.xlsx")
    assert (done.returncode, done.stdout) == (2, "")
    assert ".ndjson" in done.stderr
    same = tmp_path / "one.csv"
    done = cohort(school, "--worklist", same, "--out", same)
    assert done.returncode == 2
    assert not same.exists()


def test_norms_of_a_school_are_used_again(cohort, school, write, tmp_path):
    norms = tmp_path / "norms.yaml"
    done = cohort(school, "--write-norms", norms, "--quiet")
    assert done.returncode == 0
    assert stat.S_IMODE(norms.stat().st_mode) == 0o600
    answers = {item: 5 if item[0] == "s" else 2 for item in load_quiz().sections["interests"].items}
    one = write(json.dumps({"ccfit": "answers/1", "answers": answers}), "one.json")
    env = surroundings(tmp_path, tmp_path / "cache")
    report = json.loads(run("score", str(one), "--norms", str(norms), "--json", env=env).stdout)
    assert report["certainty"] == "calibrated"


def test_norms_of_too_few_say_so(cohort, write, tmp_path):
    random = Random(5)
    items = list(load_quiz().sections["interests"].items)
    people = [({item: random.randint(1, 5) for item in items}, "9A") for _ in range(30)]
    done = cohort(write(table(people, items), "few.csv"), "--write-norms", tmp_path / "norms.yaml")
    assert done.returncode == 3
    assert "50" in done.stderr
    assert not (tmp_path / "norms.yaml").exists()


def test_the_page_as_html_stands_alone_and_escapes(cohort, school, tmp_path):
    text = school.read_text().replace(",9B,", ",<script>alert(1)</script>,")
    school.write_text(text)
    out = tmp_path / "page.html"
    done = cohort(school, "--by", "class", "--psychometrics", "--format", "html", "-o", out)
    assert done.returncode == 0
    page = out.read_text("utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page
    assert "http" not in page.replace('http-equiv="Content-Security-Policy"', "")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_everybody_gets_the_page_in_their_language(cohort, school):
    done = cohort(school, "--by", "class", "--psychometrics", "--lang", "es")
    assert "Retrato del grupo · 60 personas" in done.stdout
    assert "Por grupos" in done.stdout
    assert "En el retrato: 60 personas" in done.stderr


def test_groups_that_cannot_be_shown_are_not_and_it_says_so(cohort, school):
    done = cohort(school, "--by", "id")
    assert done.returncode == 0
    assert "groups are not shown" in " ".join(done.stdout.split())
