"""Map files: what they may say, and every fault of one with its line."""

from __future__ import annotations

import pytest
from own_files import Case, assert_only_fault, faults_of

from ccfit.checking.schemas import json_schema
from ccfit.checking.shape import check_file, check_map
from ccfit.errors import DataError, UsageError
from ccfit.intake.mapping import load_map
from ccfit.intake.sources import open_sources

MAP = """\
ccfit: map/1
quiz: tiny
header: 2
skip: 1
sheet: Answers
columns:
  "How much? [Mend a bike]": r1
  Watch birds: i1
id: E-mail
lang: Language
taken: Sent
group: Class
dates: dmy
ignore: [Score, "Points - *"]
keep: {Finished: [True, 1, Verdadero], Status: ok}
missing: [-99, "N/A"]
words:
  Me encanta: 5
  Never: 1
  values: {Never: 2}
range: {interests: [0, 4]}
seconds: {r1_time: r1}
unit: ms
submissions: last
"""


def test_a_map_may_say_all_this(quiz, write):
    mapping = load_map(write(MAP, "a.map.yaml"), quiz)
    assert (mapping.header, mapping.skip, mapping.sheet) == (2, 1, "Answers")
    assert mapping.columns == {"how much? [mend a bike]": "r1", "watch birds": "i1"}
    assert mapping.keep["finished"].fit("TRUE")
    assert mapping.keep["status"].fit("ok")
    assert not mapping.keep["status"].fit("no")
    assert mapping.missing == {"-99", "n/a"}
    assert mapping.words["interests"] == {"me encanta": 5, "never": 1}
    assert mapping.words["values"] == {"me encanta": 5, "never": 2}
    assert mapping.limits == {"interests": (0, 4)}
    assert (mapping.milliseconds, mapping.submissions, mapping.dates) == (True, "last", "dmy")


def test_a_map_reads_the_table_that_it_was_made_for(quiz, write):
    table = (
        "Answers of 7b;;;;;;;;\n"
        "E-mail;Sent;Class;How much? [Mend  a bike];Watch birds;R1_time;ind1;Finished;Status\n"
        "ignored;;;;;;;;\n"
        "ana@x.org;3/4/2026;7b;me encanta;0;2500;Never;true;OK\n"
        "beto@x.org;4/4/2026;7b;4;4;;-99;false;ok\n"
        "ana@x.org;5/4/2026;7b;4 - lots;n/a;1500;NEVER;Verdadero;ok\n"
    )
    (intake,) = open_sources(
        [write(table, "t.csv")], quiz, load_map(write(MAP.replace("lang: Language\n", "")), quiz)
    )
    (entry,) = [intake.reader(*raw) for raw in intake.raws]
    # Only Ana's last row counts. Its 4 of 0 to 4 is the quiz's 5; “Never” is 2 among values.
    assert (entry.row, entry.person, entry.group) == (6, "ana@x.org", "7b")
    assert entry.sheet.answers == {"r1": 5, "ind1": 2}
    assert entry.sheet.seconds == {"r1": 1.5}
    assert entry.sheet.person.taken == "2026-04-05"


def test_the_first_line_is_enough(quiz, write):
    mapping = load_map(write("ccfit: map/1\n"), quiz)
    assert (mapping.header, mapping.submissions, mapping.columns) == (1, "all", {})


CASES = [
    Case("header: 2", "header: 0", "shape.limit", "header", "≥ 1"),
    Case("skip: 1", "skip: one", "shape.not_whole", "skip", '"one"'),
    Case("dates: dmy", "dates: ydm", "shape.choice", "dates", "dmy"),
    Case("unit: ms", "unit: min", "shape.choice", "unit", "ms"),
    Case("submissions: last", "submissions: best", "shape.choice", "submissions", "last"),
    Case("id: E-mail", "id: [E-mail]", "shape.only_text", "id", ""),
    Case("group: Class", "groop: Class", "shape.unknown_key", "groop", "group"),
    Case("quiz: tiny", "quiz: other", "map.quiz", "quiz", "“other”"),
    Case(": i1", ": i9", "answers.unknown_item", "columns.Watch birds", "“i9”"),
    Case(": i1", ": r1 ", "map.two_headers", "columns.Watch birds", "Mend a bike"),
    Case(
        "  Watch birds: i1",
        "  how much?  [mend a bike]: i1",
        "yaml.duplicate_key",
        "columns.how much?  [mend a bike]",
        "mend a bike",
    ),
    Case("r1_time: r1}", "r1_time: x1}", "answers.unknown_item", "seconds.r1_time", "“x1”"),
    Case("Me encanta: 5", "Me encanta: 6", "map.word_range", "words.Me encanta", "6"),
    Case("Me encanta: 5", "Me encanta: x", "shape.not_whole", "words.Me encanta", '"x"'),
    Case("{Never: 2}", "{Never: 0}", "map.word_range", "words.values.Never", "0"),
    Case("values: {Never", "valyues: {Never", "shape.unknown_key", "words.valyues", "values"),
    Case("interests: [0, 4]", "interests: [0, 5]", "map.range", "range.interests", "[1, 5]"),
    Case("{interests: [0, 4]}", "[0, 9]", "map.range", "range", "[1, 5]"),
    Case("{interests: [0, 4]}", "[4, 0]", "quiz.range", "range", ""),
    Case("ignore: [Score,", "ignore: [7,", "shape.not_text", "ignore.0", "7"),
    Case("ok}", "{a: 1}}", "shape.only_text", "keep.Status", ""),
    Case('[-99, "N/A"]', "[[1]]", "shape.only_text", "missing", ""),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.new.strip()}")
def test_every_fault_has_its_line_and_a_remedy(quiz, case):
    assert_only_fault(lambda document: check_map(document, quiz), MAP, case)


def test_all_faults_are_told_at_once_in_the_order_of_lines(quiz):
    text = MAP.replace("header: 2", "header: x").replace("unit: ms", "unit: h")
    found = faults_of(lambda document: check_map(document, quiz), text)
    assert [one.where.item for one in found] == ["header", "unit"]


def test_check_knows_maps(quiz, write):
    assert check_file(write(MAP), quiz) == []
    (fault,) = check_file(write(MAP.replace("quiz: tiny", "quiz: big")), quiz)
    assert fault.key == "map.quiz"


def test_a_map_that_is_not_there_is_wrong_usage(quiz):
    with pytest.raises(UsageError):
        load_map("nowhere.map.yaml", quiz)
    with pytest.raises(DataError):
        load_map(__file__, quiz)


def test_the_schema_has_the_keys_that_are_read():
    schema = json_schema("map")
    assert schema["required"] == ["ccfit"]
    assert {line.partition(":")[0] for line in MAP.splitlines() if line[0] != " "} == set(
        schema["properties"]
    )


def test_a_map_that_does_not_fit_the_table_says_which_column(quiz, write):
    text = MAP.replace("header: 2\nskip: 1\n", "").replace("sheet: Answers\n", "")
    table = write("Email,Class,Watch bird,r1,Finished,Status\na,b,1,2,True,ok\n", "t.csv")
    with pytest.raises(DataError) as caught:
        open_sources([table], quiz, load_map(write(text, "t.map.yaml"), quiz))
    found = [caught.value, *caught.value.more]
    assert [(one.key, one.where.item) for one in found] == [
        ("intake.no_column", "columns.How much? [Mend a bike]"),
        ("intake.no_column", "columns.Watch birds"),
        ("intake.no_column", "seconds.r1_time"),
        ("intake.no_column", "id"),
        ("intake.no_column", "lang"),
        ("intake.no_column", "taken"),
    ]
    assert "Did you mean Watch bird?" in found[1].text("en")
    assert "¿Quieres decir Email?" in found[3].text("es")
    assert found[1].where.line == text.split("\n").index("  Watch birds: i1") + 1


def test_a_header_that_stands_twice_names_no_column(quiz, write):
    mapping = load_map(write("ccfit: map/1\ncolumns: {Again: r1}\n"), quiz)
    with pytest.raises(DataError) as caught:
        open_sources([write("again,Again\n1,2\n", "t.csv")], quiz, mapping)
    assert caught.value.key == "intake.two_columns_named"
    assert "A, B" in caught.value.text()
