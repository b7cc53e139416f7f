"""Any string is a document: what is found in it is quoted, every form of the report is written, nothing is invented."""

import pytest

import reconcile
from reconcile import Settings

NEWS = "At least {figure} people were killed in Lima on 2 May 2021, Mayor Ana Ruiz said."
STRANGE = {
    "lone surrogates": "\ud800 {news} \udfff",
    "nul": "\0{news}\0\0",
    "byte order mark": "\ufeff{news}",
    "carriage returns": "{news}\r\n\r\n{news}\r{news}",
    "right to left": "שלום עולם، {news} مرحبا \u202e14\u202c",
    "soft hyphens": "Co\u00adlum\u00adbi\u00ada {news} kil\u00adled",
    "ligatures": "The ﬁre oﬃcer: {news}",
    "smart quotes": "“‘{news}’” „{news}“ «{news}»",
    "entities": "&quot;{news}&quot; &amp; &#8220;14 people&#8221; &lt;b&gt;",
    "markup": "<script>alert(1)</script><b>{news}</b><img src=x onerror=alert(1)>",
    "emoji": "👩‍👩‍👧‍👦 14 🐐 {news} 🇵🇪",
    "combining marks": "e\u0301\u0301\u0301\u0301 Pe\u0301rez {news} " + "\u0301" * 50,
    "zero width": "1\u200b4 {news} \u200d\u2060",
    "private and unassigned": "\ue000\uffff\U0010ffff {news}",
    "separators": "{news}\u2028{news}\u2029{news}\x85{news}\x0b{news}\x0c",
    "superscripts": "14² ½ ⅓ ① Ⅻ {news} 10⁶",
    "no white space": "{news}".replace(" ", ""),
}
FOREIGN = {
    "German": "Bei einem Brand in einem Lagerhaus sind am Dienstag Menschen verletzt worden, sagte die Polizei.",
    "Russian": "Во вторник в результате пожара на складе пострадали несколько человек, сообщили в полиции.",
    "Chinese": "警方称，星期二一处仓库发生火灾，造成多人受伤。",
    "Arabic": "قالت الشرطة إن عدة أشخاص أصيبوا في حريق بمستودع يوم الثلاثاء.",
    "noise": "%PDF-1.7 xref 0000000016 00000 n <</Length 5 0 R>> stream \x01\x02\x03 endstream",
}


@pytest.mark.parametrize("name", [*STRANGE, *FOREIGN])
def test_claims_quote_the_text(name):
    text = {**STRANGE, **FOREIGN}[name].replace("{news}", NEWS.format(figure=14))
    for claim in reconcile.extract(text):
        assert text[claim.start : claim.end] == claim.text != ""
        assert 0 <= claim.sentence.start <= claim.start < claim.end <= len(text)


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_strange_hides_nothing_beside_it(name):
    text = STRANGE[name].replace("{news}", NEWS.format(figure=14))
    found = {(c.kind, c.text) for c in reconcile.extract(text)}
    if name != "no white space":
        assert {("number", "14"), ("place", "Lima"), ("date", "2 May 2021"), ("person", "Ana Ruiz")} <= found


@pytest.mark.parametrize("name", [*STRANGE, *FOREIGN])
def test_every_form_of_the_report_is_written(tmp_path, assert_valid, name):
    text = {**STRANGE, **FOREIGN}[name]
    report = reconcile.compare([text.replace("{news}", NEWS.format(figure=n)) for n in (14, 31)])
    assert_valid(report)
    page = report.to_html()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    for suffix in (".json", ".md", ".html", ".csv", ".txt"):
        assert report.save(tmp_path / f"report{suffix}").read_bytes()


@pytest.mark.parametrize(
    ("written", "figure"),
    [
        ("1,200", 1200), ("1 200", 1200), ("1\u00a0200", 1200), ("1\u2009200", 1200), ("1\u202f200", 1200),
        ("１２００", 1200), ("١٢٠٠", 1200),
    ],
)  # fmt: skip
def test_figures_in_any_digits_and_spaces(written, figure):
    (claim,) = [c for c in reconcile.extract(f"Police counted {written} goats.") if c.kind == "number"]
    assert (claim.text, claim.value.low) == (written, figure)


@pytest.mark.parametrize("name", FOREIGN)
def test_nothing_is_invented_in_other_languages(name):
    text = FOREIGN[name]
    assert [c for c in reconcile.extract(text) if c.kind == "number" and not c.text[0].isdigit()] == []
    assert [f.reason for f in reconcile.compare([text, text]).findings if f.verdict != "agree"] == []


def test_a_figure_too_large_for_a_number_is_a_figure_or_nothing(assert_valid):
    for digits in ("9" * 30, "9" * 400, "1" + ",000" * 150, "9" * 5000, "1.5e999"):
        assert_valid(reconcile.compare([f"Police counted {digits} goats in Lima.", "Police counted 14 goats in Lima."]))


def test_one_sentence_without_end():
    text = "Police counted 14 goats and 9 of the sheep of Ana Ruiz in Lima in May, and " * 700
    claims = reconcile.extract(text)
    assert len(claims) >= 3 * 700
    assert all(text[c.start : c.end] == c.text for c in claims)


def test_a_text_as_long_as_is_allowed_is_read_to_its_end():
    first, last = NEWS.format(figure=14), NEWS.format(figure=31)
    text = f"{first} {'7' * (Settings().max_characters - len(first) - len(last) - 2)} {last}"
    claims = reconcile.extract(text)
    assert {c.text for c in claims if c.end <= len(first)} >= {"14", "Lima", "2 May 2021", "Ana Ruiz"}
    assert {c.text for c in claims if c.start > len(text) - len(last)} >= {"31", "Lima", "2 May 2021", "Ana Ruiz"}
    assert all(text[c.start : c.end] == c.text for c in claims)


def test_a_sentence_of_a_million_characters():
    text = (
        f"Police counted 14 goats in {'immeasurably-long-drawn-out-and-tortuous ' * 25_000}ways off Lima on 2 May 2021."
    )
    claims = reconcile.extract(text)
    assert {(c.kind, c.text) for c in claims} >= {("number", "14"), ("place", "Lima"), ("date", "2 May 2021")}
    assert all(text[c.start : c.end] == c.text for c in claims)
