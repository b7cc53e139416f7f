from datetime import date

import pytest
from attrs import astuple
from hypothesis import given
from hypothesis import strategies as st

from reconcile.text.headers import Header, host, read_header

BODY = "A ferry with ninety people aboard ran aground off Port Alden on Tuesday, the coast guard said."
NEXT = "Nobody was hurt."
TITLE = "Ferry runs aground off Port Alden"
URL = "https://www.example.org/news/ferry-aground"
DAY = date(2021, 11, 29)


@pytest.mark.parametrize(
    ("lines", "title", "published", "url"),
    [
        ([TITLE, "20211129", URL], TITLE, DAY, URL),
        ([TITLE, URL, "20211129"], TITLE, DAY, URL),
        (["20211129", URL, TITLE], TITLE, DAY, URL),
        ([URL, TITLE, "20211129"], TITLE, DAY, URL),
        (["20211129", TITLE, URL], TITLE, DAY, URL),
        ([TITLE, "20211129"], TITLE, DAY, None),
        ([TITLE, URL], TITLE, None, URL),
        (["20211129", URL], "", DAY, URL),
        (["20211129"], "", DAY, None),
        ([URL], "", None, URL),
        ([TITLE, "2021-11-29"], TITLE, DAY, None),
        ([TITLE, "2021-11-29T06:20:00Z"], TITLE, DAY, None),
        ([TITLE, "2021-11-29 06:20"], TITLE, DAY, None),
        ([TITLE, "2021-11-29T06:20:00+02:00"], TITLE, DAY, None),
        ([TITLE, "  20211129  "], TITLE, DAY, None),
        ([f"  {TITLE}\t", "20211129"], TITLE, DAY, None),
        ([f"# {TITLE}", "20211129"], TITLE, DAY, None),
        (["Ferry runs aground. Nobody hurt.", "20211129"], "Ferry runs aground. Nobody hurt.", DAY, None),
        ([TITLE, "20211129", "www.example.org/news/ferry"], TITLE, DAY, "www.example.org/news/ferry"),
        ([TITLE, "20211129", URL, "https://example.org/second"], TITLE, DAY, URL),
        ([TITLE, "20211129", "20211130"], TITLE, DAY, None),
        ([TITLE, "29 November 2021"], TITLE, DAY, None),
        ([TITLE, "November 29, 2021"], TITLE, DAY, None),
        ([TITLE, "Nov. 29, 2021"], TITLE, DAY, None),
        ([TITLE, "Monday, 29th November 2021"], TITLE, DAY, None),
        ([TITLE, "Mon 29 Nov 2021 06.20 GMT"], TITLE, DAY, None),
        ([TITLE, "Published: November 29, 2021 at 6:20 AM"], TITLE, DAY, None),
        ([TITLE, "Last updated on 29 November 2021, 06:20 UTC"], TITLE, DAY, None),
        (["November 29, 2021", TITLE, URL], TITLE, DAY, URL),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n \n"])
def test_header_lines_are_read_in_any_number_and_order(lines, title, published, url, newline):
    text = newline.join([*lines, BODY, NEXT])
    header = read_header(text)
    assert (header.title, header.published, header.url) == (title, published, url)
    assert text[header.body :].startswith(BODY)
    assert header.faulty == ""


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"{BODY}\n{NEXT}",
        f"{BODY}\n\n{NEXT}",
        f"{NEXT}\n\n{BODY}",
        f"{NEXT}\n{BODY}",
        f"{TITLE}\n{BODY}",  # without a blank line it may as well be the first sentence
        f"{TITLE}",
        f"{TITLE}\n\n",
        "Nobody was hurt!\n\n" + BODY,
        "“Nobody was hurt.”\n\n" + BODY,
        "PORT ALDEN —\n\n" + BODY,
        "The figures so far:\n\n" + BODY,
        "By Ann Orley\n\n" + BODY,
        "- 90 people rescued\n\n" + BODY,
        "1. Ninety people rescued\n\n" + BODY,
        "90 rescued\n\n2 missing\n\nno wreck found",
        "word " * 60 + "\n\n" + BODY,
        f"{NEXT}\n{URL}\n{BODY}",  # a paragraph with the address that it embeds
        "x" * 400 + f"\n20211129\n{BODY}",
        "In 2021 it rained\n2021\n" + BODY,
        f"{NEXT}\n29 Novembre 2021\n{BODY}",
        f"{NEXT}\n31 November 2021\n{BODY}",
        f"{NEXT}\n29 November 0021\n{BODY}",
        f"{NEXT}\nOn 29 November 2021\n{BODY}",
        "",
        " \n\t\n",
    ],
)
def test_an_article_that_begins_with_its_body_keeps_its_first_paragraph(text):
    assert astuple(read_header(text)) == astuple(Header())


@pytest.mark.parametrize(
    "title",
    [
        TITLE,
        "Why did the ferry run aground?",
        "2021-11 was a wet month",
        "‘We saw the rocks’, says captain",
        "Ferry: what is known so far",
        "Port Alden – the long night",
    ],
)
@pytest.mark.parametrize("blank", ["\n\n", "\r\n\r\n", "\r\r", "\n  \n", "\n\n\n"])
def test_a_short_line_before_a_blank_line_and_prose_is_a_title(title, blank):
    text = f"{title}{blank}{BODY}\n{NEXT}"
    header = read_header(text)
    assert header.title == title
    assert text[header.body :].startswith(BODY)


def test_a_title_may_stand_before_a_heading():
    text = f"{TITLE}\n\nKey points\n\n{BODY}"
    header = read_header(text)
    assert header.title == TITLE
    assert text[header.body :].startswith("Key points")


def test_a_markdown_heading_is_a_title_without_its_marks():
    assert read_header(f"## {TITLE}\n{BODY}").title == TITLE


def test_a_known_title_is_recognised_where_it_is_repeated():
    text = f"{TITLE}.\n{BODY}"
    assert read_header(text).body == 0
    assert read_header(text, title=f"{TITLE}.").body == text.index(BODY)


def test_beside_a_known_title_a_short_first_line_stays_in_the_body():
    assert read_header(f"Coast guard on alert\n\n{BODY}", title=TITLE).body == 0


@pytest.mark.parametrize(
    "line",
    ["00010101", "0001-01-01", "9999-12-31", "20211345", "20210230", "2021-02-30", "99999999", "2021-11-29T27:00"],
)
def test_a_date_line_that_is_no_day_is_passed_over_and_told(line):
    text = f"{TITLE}\n{line}\n{BODY}"
    header = read_header(text)
    assert (header.published, header.faulty) == (None, line)
    assert text[header.body :] == BODY


@pytest.mark.parametrize("text", ["20211129", URL, f"{URL}\n20211129\n", "\n20211129"])
def test_a_text_of_header_lines_alone_has_no_body(text):
    assert read_header(text).body == len(text)


def test_a_byte_order_mark_does_not_hide_the_header():
    text = f"\ufeff{TITLE}\n20211129\n{BODY}"
    assert read_header(text).title == TITLE
    assert read_header(f"\ufeff20211129\n{BODY}").published == DAY


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (URL, "example.org"),
        ("http://news.example.com:8080/a?b=c", "news.example.com"),
        ("www.example.com/a", "example.com"),
        ("HTTPS://WWW.Example.COM", "example.com"),
        ("https://user@www.example.org/", "example.org"),
        ("example.org/a", "example.org"),
        ("http://[bad", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_host(url, name):
    assert host(url) == name


@given(st.text())
def test_any_text_has_a_body_that_begins_inside_it(text):
    header = read_header(text)
    assert 0 <= header.body <= len(text)
    if not (header.title or header.published or header.url or header.faulty):
        assert header.body == 0


@given(st.lists(st.sampled_from([TITLE, "20211129", URL, BODY, NEXT, "", " ", "2 missing", "x" * 400]), max_size=30))
def test_what_the_header_tells_stands_before_the_body(lines):
    text = "\n".join(lines)
    header = read_header(text)
    for told in (header.title, header.url):
        assert not told or text.index(told) + len(told) <= header.body
    assert text[header.body :] == text[header.body :].lstrip() or header.body == 0


@given(st.sampled_from([BODY, NEXT]), st.lists(st.sampled_from([BODY, NEXT]), min_size=1, max_size=5))
def test_closed_sentences_are_never_taken_for_a_header(first, rest):
    assert read_header("\n".join([first, *rest])).body == 0
    assert read_header("\n\n".join([first, *rest])).body == 0
