"""The report rendered by its templates, as HTML and as Markdown; imported late, for its packages take their time."""

from base64 import b64encode
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from reconcile.model.claim import Claim
from reconcile.model.document import Document
from reconcile.model.finding import Finding
from reconcile.report.cleaning import visible
from reconcile.report.contents import Contents
from reconcile.report.explanation import Grounds
from reconcile.report.markdown import markdown_strong, markdown_text
from reconcile.report.view import build_view
from reconcile.report.view.building import claim_view, finding_view, source_view
from reconcile.report.view.figures import figure_of
from reconcile.report.view.page import build_figures, build_page
from reconcile.report.waterfall import explanation_view
from reconcile.text.sentences import find_paragraphs

_TEMPLATES = "report/templates"


def render_page(report: Contents) -> str:
    """A report as one self-contained HTML page that loads nothing and runs nothing but the script it was made with."""
    style, script = _own("shared.css") + _own("page.css"), _own("page.js")
    return (
        _html()
        .get_template("page.html.j2")
        .render(
            page=build_page(report),
            style=style,
            style_hash=_digest(style),
            script=script,
            script_hash=_digest(script),
        )
    )


def render_fragment(report: Contents) -> str:
    """A report as a piece of HTML for a notebook, without script."""
    style = _own("shared.css") + _own("notebook.css")
    template = _html().get_template("fragment.html.j2")
    return template.render(view=build_view(report), figures=build_figures(report), style=style)


def render_explanation(explanation: Grounds) -> str:
    """An explanation as a piece of HTML for a notebook: each sum as a waterfall chart."""
    page = _html().get_template("explanation.html.j2")
    return page.render(style=_own("notebook.css"), **explanation_view(explanation))


def render_small(value: Finding | Document | Claim) -> str:
    """A finding, a document or a claim on its own as a piece of HTML for a notebook."""
    view: dict[str, Any] = {"style": _own("shared.css") + _own("notebook.css")}
    match value:
        case Finding():
            view |= {"finding": finding_view(value), "figure": figure_of(value)}
        case Document():
            body = [value.text[p.start : p.end] for p in find_paragraphs(value.text, value.body)]
            view |= {"document": source_view(value), "paragraphs": body, "notices": value.notices}
        case Claim():
            view |= {"claim": claim_view(value), "kind": value.kind, "topic": value.topic}
    return _html().get_template("small.html.j2").render(view)


def render_markdown(report: Contents) -> str:
    """A report as Markdown."""
    return _markdown().get_template("report.md.j2").render(view=build_view(report))


@cache
def _html() -> Environment:
    return _environment(_shown)


@cache
def _markdown() -> Environment:
    environment = _environment(lambda value: value if isinstance(value, Markup) else markdown_text(str(value)))
    environment.filters["strong"] = markdown_strong
    return environment


@cache
def _own(name: str) -> Markup:
    """A style or a script of ours, which goes into a page as it is."""
    return Markup(files("reconcile.report").joinpath("templates", name).read_text(encoding="utf-8"))


def _digest(text: str) -> str:
    """What a page's policy calls the text of a style or script that it allows."""
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _environment(finalize: Callable[[Any], Any]) -> Environment:
    """Templates that escape whatever is put into them; `finalize` sees each value first."""
    return Environment(
        loader=PackageLoader("reconcile", _TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _shown(value: Any) -> Any:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
