"""Markdown, HTML and CSV say what the text says, and nothing in them is taken for markup."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import ccfit
from ccfit.answers import sheet_from
from ccfit.cli.main import run
from ccfit.render import csv as table
from ccfit.render import html, markdown, markdown_counselor
from ccfit.render.marks import inline, paragraph
from ccfit.render.telling.counselor import told_in_numbers
from ccfit.render.telling.student import told
from ccfit.reporting.report import PlaceMoved
from ccfit.sample import sample_sheet
from ccfit.spreadsheet import table_line

SAMPLES = Path(__file__).parent / "samples"
NAMES = ("alex", "casey", "jo", "robin")
EVIL = "<script>alert(1)</script> & \"x\" 'y' `z` *b* _c_ [d](e) | &amp; ~~f~~"
VOID = {"meta"}
LIKED = {"R": 38, "I": 31, "A": 12, "S": 6, "E": 20, "C": 14}


@cache
def report_of(name, lang="en"):
    source = sample_sheet(lang) if name == "alex" else SAMPLES / f"{name}.yaml"
    return ccfit.score(source, lang=lang)


@cache
def two_sittings(lang="en"):
    """Casey's report after a sitting in which the hands came first."""
    before = sheet_from(
        {"ccfit": "scores/1", "taken": "2026-05-02", "interests": dict(LIKED, range=[0, 40])},
        ccfit.load_quiz(),
    )
    now = {"ccfit": "scores/1", "interests": dict(LIKED, R=2, S=38, range=[0, 40]), "type": "ENFJ"}
    return ccfit.score(now, lang=lang, options=ccfit.Options(before=before))


def named(report, name):
    """The report of somebody of that name."""
    return report.model_copy(update={"person": report.person.model_copy(update={"id": name})})


class Page(HTMLParser):
    """What a browser makes of a page: its text, its tags, and the depth of its headings."""

    def __init__(self, text):
        super().__init__()
        self.text, self.tags, self.open, self.attributes = "", [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data

    @property
    def headings(self):
        return [int(tag[1]) for tag in self.tags if re.fullmatch(r"h\d", tag)]


def spaced(text):
    return " ".join(text.replace("`", "").split())


def strings(value) -> Iterator[str]:
    """Every text in what is told, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, PlaceMoved):
        yield from (value.code, value.title)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from strings(one)


def texts(said) -> list[str]:
    """All that is told; a heading without anything under it is not."""
    unused = {
        said.lang,
        "" if getattr(said, "areas", None) else said.areas_heading,
        "" if getattr(said, "about", True) else said.about_heading,
        "" if getattr(said, "far_end", True) else said.far_end_heading,
    }
    return [spaced(text) for text in strings(said) if text not in {"", *unused}]


PLAIN = {"paragraph_open", "inline", "text", "text_special", "paragraph_close"}
MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def read_markdown(text):
    """What a program that shows Markdown makes of it: all text, and the kinds of its marks."""
    kinds, said = set(), []
    for token in MARKDOWN.parse(text):
        kinds.add(token.type)
        for child in token.children or ():
            kinds.add(child.type)
            said.append(child.content)
        said.append(" ")
    return kinds, spaced("".join(said))


# what is said


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", NAMES)
def test_the_page_and_the_markdown_say_all_that_the_person_is_told(name, lang):
    report = report_of(name, lang)
    page = spaced(Page(html.render(report, lang)).text)
    _, plain = read_markdown(markdown.render(report, lang))
    for text in texts(told(report, lang)):
        assert text in page
        assert text in plain


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", NAMES)
def test_the_page_and_the_markdown_say_all_that_the_counselor_is_told(name, lang):
    report = report_of(name, lang)
    page = spaced(Page(html.render_counselor(report, lang)).text)
    _, plain = read_markdown(markdown_counselor.render(report, lang))
    for text in texts(told_in_numbers(report, lang)):
        assert text in page
        assert text in plain


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_changed_is_said_in_every_format(lang):
    report = two_sittings(lang)
    pages = (html.render, markdown.render), (html.render_counselor, markdown_counselor.render)
    for (page, plain), said in zip(pages, (told, told_in_numbers), strict=True):
        on_page = spaced(Page(page(report, lang)).text)
        _, in_markdown = read_markdown(plain(report, lang))
        changes = list(strings(said(report, lang).changes))
        assert len(changes) > 8
        for text in changes:
            assert spaced(text) in on_page
            assert spaced(text) in in_markdown


@pytest.mark.parametrize("render", [html.render, markdown.render])
def test_the_sample_says_that_it_is_one(render):
    said = render(report_of("alex"), "en", sample=True)
    assert "A sample report. Alex is a made-up person." in said


@pytest.mark.parametrize("render", [html.render, markdown.render])
def test_a_brief_report_has_names_of_jobs_and_no_pay(render):
    said = render(report_of("alex"), "en", brief=True)
    assert all(match.title in said for match in report_of("alex").matches)
    assert "four in five" not in said


# a page


@pytest.mark.parametrize("render", [html.render, html.render_counselor])
@pytest.mark.parametrize("name", NAMES)
def test_headings_go_down_one_by_one(render, name):
    headings = Page(render(report_of(name), "en")).headings
    assert headings[0] == 1
    assert headings.count(1) == 1
    for one, following in pairwise(headings):
        assert following <= one + 1


@pytest.mark.parametrize("render", [html.render, html.render_counselor])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_page_stands_alone_and_runs_nothing(render, lang):
    said = render(report_of("alex", lang), lang)
    page = Page(said)
    assert page.open == []
    assert set(page.tags).isdisjoint({"script", "link", "img", "iframe", "object", "form"})
    names = {name for name, _ in page.attributes}
    assert not {name for name in names if name.startswith("on")} | names & {"src", "style"}
    assert "url(" not in said
    assert "@import" not in said
    assert ("lang", lang) in page.attributes
    assert "default-src 'none'" in said


def test_every_bar_can_be_heard():
    page = Page(html.render(report_of("alex"), "en"))
    heard = [value for name, value in page.attributes if name == "aria-label"]
    assert len(heard) == page.tags.count("svg")
    # S is 4.60 on a scale from 1 to 5: .9 of the bar.
    assert heard[3] == "9 of 10"


def test_links_can_be_followed_and_only_they_lead_out():
    report = report_of("alex")
    page = Page(html.render(report, "en"))
    links = [value for name, value in page.attributes if name == "href"]
    assert links == [link for step in report.next_steps for link in step.links]


# nothing is taken for markup


@pytest.mark.parametrize("render", [html.render, html.render_counselor])
def test_a_name_is_text_on_a_page(render):
    page = Page(render(named(report_of("alex"), EVIL), "en"))
    assert EVIL in page.text
    assert "script" not in page.tags
    assert page.open == []
    assert page.tags == Page(render(report_of("alex"), "en")).tags


@pytest.mark.parametrize("render", [markdown.render, markdown_counselor.render])
def test_a_name_is_text_in_markdown(render):
    kinds, said = read_markdown(render(named(report_of("alex"), EVIL), "en"))
    assert spaced(EVIL) in said
    assert kinds == read_markdown(render(report_of("alex"), "en"))[0]
    assert not {kind for kind in kinds if kind.startswith("html")}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029")))
def test_any_text_is_read_in_markdown_as_it_is(text):
    kinds, said = read_markdown(paragraph(text))
    commands = {"code_inline"} if "`" in text else set()
    assert kinds <= PLAIN | commands
    assert spaced(said) == spaced(text)


@pytest.mark.parametrize(
    "text", ["- a", "+ a", "1. a", "12) a", "# a", "> a", "=== a", "* a", "--- a", "    a", "| a |"]
)
def test_no_line_begins_a_block_of_its_own(text):
    kinds, said = read_markdown(f"before\n\n{paragraph(text.strip())}")
    assert kinds <= PLAIN
    assert said == f"before {text.strip()}"


def test_a_name_over_two_lines_stays_on_one():
    assert inline("a\n# b\r\nc") == "a # b c"


def test_commands_are_code():
    text = "Type `ccfit quiz --resume` or add `--top 40`, not `rm`."
    assert inline(text) == "Type `ccfit quiz --resume` or add `--top 40`, not \\`rm\\`."


# a table


def rows_of(report):
    return list(csv.DictReader(io.StringIO(table.render(report))))


@pytest.mark.parametrize("name", NAMES)
def test_the_table_has_a_row_for_each_match(name):
    report = report_of(name)
    rows = rows_of(report)
    assert [row["code"] for row in rows] == [match.code for match in report.matches]
    for row, match in zip(rows, report.matches, strict=True):
        assert int(row["rank"]) == match.rank
        assert (int(row["lowest_rank"]), int(row["highest_rank"])) == match.rank_interval
        assert int(row["tier"]) == match.tier
        assert float(row["fit"]) == match.fit
        assert row["title"] == match.title
        for shown in match.facets:
            assert float(row[f"{shown.facet}: fit"]) == shown.fit
            assert float(row[f"{shown.facet}: contribution"]) == shown.contribution
        pay = match.facts.pay
        assert row["pay: median"] == ("" if pay is None else str(pay.median))
        assert row["pay: as_of"] == ("" if pay is None else "2025-05")


def test_without_a_ranking_the_table_has_its_header_only():
    assert table.render(report_of("jo")).count("\n") == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start):
    alex = report_of("alex")
    first = alex.matches[0].model_copy(update={"title": f"{start}cmd|' /C calc'!A0"})
    report = named(alex.model_copy(update={"matches": [first]}), f"{start}1+1")
    (row,) = rows_of(report)
    for cell in (row["id"], row["title"]):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_cell_stays_on_its_line_and_a_number_stays_a_number():
    assert table_line(["a\nb", -1.5, None, 'c"d', "é,f"]) == 'a b,-1.5,,"c""d","é,f"\n'


# from the command line


@pytest.fixture
def say(capfdbinary):
    def run_line(*words):
        code = run([*words])
        said = capfdbinary.readouterr()
        return code, said.out.decode(), said.err.decode()

    return run_line


STARTS = {"markdown": "# Informe", "html": "<!DOCTYPE html>", "csv": "id,taken,rank", "json": "{"}


@pytest.mark.parametrize("format_", STARTS)
def test_demo_and_score_know_every_format(say, format_):
    path = str(SAMPLES / "casey.yaml")
    for words in (["demo"], ["score", path]):
        code, out, err = say(*words, "--format", format_, "--lang", "es")
        assert (code, err) == (0, "")
        assert out.startswith(STARTS[format_])


@pytest.mark.parametrize(("format_", "lang"), [("csv", "en"), ("markdown", "es"), ("html", "es")])
def test_pages_speak_the_reader_s_language_and_tables_do_not(say, monkeypatch, format_, lang):
    monkeypatch.setenv("CCFIT_LANG", "es")
    _, out, _ = say("demo", "--format", format_)
    assert report_of("alex", lang).matches[1].title in out


@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_the_counselor_gets_numbers(say, format_):
    path = str(SAMPLES / "casey.yaml")
    _, out, _ = say("score", path, "--format", format_, "--for", "counselor")
    assert "For the counselor" in out
    assert f"{report_of('casey').matches[0].fit:.1f}" in out


def test_a_page_is_its_owner_s_only(say, tmp_path):
    out = tmp_path / "alex.html"
    assert say("demo", "--format", "html", "--out", str(out))[0] == 0
    assert out.stat().st_mode & 0o777 == 0o600
