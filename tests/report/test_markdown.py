import re
from collections import Counter
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.report.cleaning import visible
from reconcile.report.markdown import markdown_strong, markdown_text


@pytest.fixture(scope="module")
def parser():
    markdown_it = pytest.importorskip("markdown_it")
    return markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("at least 14 people, St. Petersburg", "at least 14 people, St. Petersburg"),
        ("a | b", r"a \| b"),
        ("[link](url)", r"\[link\](url)"),
        ("`code`", r"\`code\`"),
        ("<b>bold</b> &amp;", r"\<b\>bold\</b\> \&amp;"),
        ("**bold** _it_ ~~no~~", r"\*\*bold\*\* \_it\_ \~\~no\~\~"),
        ("back\\slash", r"back\\slash"),
        ("# head", r"\# head"),
        ("- item", r"\- item"),
        ("+5 degrees", r"\+5 degrees"),
        ("===", r"\==="),
        ("12. item", r"12\. item"),
        ("3) item", r"3\) item"),
        ("2023 was dry", "2023 was dry"),
        ("win # - 1. now", "win # - 1. now"),
        ("$5 and $6", r"\$5 and \$6"),
        ("http://x.example and www.x.example", r"http\://x.example and www\.x.example"),
        ("me@x.example", r"me\@x.example"),
        ("two\n\nparagraphs", "two paragraphs"),
        ("\u202eabc", "⟨202E⟩abc"),
    ],
)
def test_signs_that_would_be_markup_are_escaped(text, markdown):
    assert markdown_text(text) == markdown


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("14", "**14**"),
        ("St. Petersburg", "**St. Petersburg**"),
        ("$14", r"<b>\$14</b>"),
        ("38 %", "<b>38 %</b>"),
        ("2 * 3", r"**2 \* 3**"),
        ("", ""),
    ],
)
def test_values_are_bold(text, markdown):
    assert markdown_strong(text) == markdown


@settings(max_examples=200)
@given(data=st.data())
def test_any_text_is_shown_as_it_stands(parser, any_text, data):
    text = data.draw(any_text)
    shown = parser.render(f"{markdown_text(text)}\n")
    assert unescape(re.sub(r"</?p>", "", shown)).strip() == visible(text).strip()
    in_list = parser.render(f"- {markdown_text(text)}\n")
    assert in_list.count("<") == 4 or not visible(text).strip()


@settings(max_examples=100)
@given(data=st.data())
def test_any_value_is_bold_in_any_sentence(parser, any_text, data):
    before, value, after = (data.draw(any_text).replace("\ud800", "") for _ in range(3))
    shown = parser.render(f"“{markdown_text(before)}{markdown_strong(value)}{markdown_text(after)}”\n")
    words = visible(value).strip()
    if words:
        assert words in [unescape(part).strip() for part in re.findall(r"<(?:strong|b)>(.*?)</", shown)]


def test_the_report_in_markdown(ferry):
    text = ferry.to_markdown()
    assert text.startswith("# What 3 sources say\n\n3 sources: 1 discrepancy, 1 update, 1 compatible, 1 agreement;")
    assert "| a | Harbour Wire | 2023-05-14 | Ferry capsizes off Port Lisse |\n| b |" in text
    assert (
        "\n## Discrepancies (1)\n\n### f1: passengers on board the Marguerite\n\nVerdict: **conflict** (number, 3"
        in text
    )
    assert "| Lisse Courier (c) | 180 | 180 (person) | Ines Orlo |" in text
    assert "- Harbour Wire (a), 2023-05-14: “It carried **210** passengers, the coast guard said.”" in text
    assert "\nWhy: Harbour Wire has 210, Lisse Courier 180.\n" in text
    assert "- Harbour Wire (a) and Lisse Courier (c): *conflict*, pair a-c conflict" in text


def test_every_part_of_the_report_is_in_the_markdown(ferry):
    text = ferry.to_markdown()
    heads = re.findall(r"^## (.*)", text, re.MULTILINE)
    assert heads == [
        "Warnings",
        "Discrepancies (1)",
        "Updates (1)",
        "Compatible (1)",
        "Agreements (1)",
        "From one source alone (2)",
    ]
    assert "| Lisse Courier (c) | divers who searched | nine | 9 (diver) | — (planned) |" in text
    assert "- One file was left out: notes.bin." in text
    assert "\n\n\n" not in text


def test_a_narrowed_report_in_markdown(ferry):
    text = ferry.only("agreements").to_markdown()
    assert "day of the accident" in text
    assert "passengers on board" not in text
    assert "divers" not in text


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_hostile_text_changes_nothing_in_the_structure(parser, build, hostile, data):
    plain = build.hostile_report(("word",) * 6).to_markdown()
    tokens = parser.parse(data.draw(hostile).to_markdown())
    assert Counter(t.type for t in tokens) == Counter(t.type for t in parser.parse(plain))
    inline = [child for t in tokens for child in t.children or ()]
    assert {t.type for t in inline} <= {
        "text",
        "text_special",
        "strong_open",
        "strong_close",
        "em_open",
        "em_close",
        "html_inline",
    }
    assert {t.content for t in inline if t.type == "html_inline"} <= {"<b>", "</b>"}
