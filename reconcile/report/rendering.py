"""The report rendered by its templates, as HTML and as Markdown; imported late, for its packages take their time."""

from base64 import b64encode
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from reconcile.report.cleaning import visible
from reconcile.report.contents import Contents
from reconcile.report.markdown import markdown_strong, markdown_text
from reconcile.report.view import build_view

_TEMPLATES = "report/templates"


def render_page(report: Contents) -> str:
    """A report as one self-contained HTML page that runs nothing and loads nothing."""
    style = _style()
    digest = b64encode(sha256(style.encode()).digest()).decode()
    page = _html().get_template("page.html.j2")
    return page.render(view=build_view(report), style=style, style_hash=f"sha256-{digest}")


def render_fragment(report: Contents) -> str:
    """A report as a piece of HTML for a notebook."""
    return _html().get_template("fragment.html.j2").render(view=build_view(report), style=_style())


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
def _style() -> Markup:
    return Markup(_html().get_template("style.css.j2").render())


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
