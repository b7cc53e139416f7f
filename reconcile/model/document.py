"""Documents: the articles that are compared."""

from datetime import date

from attrs import field, frozen

from reconcile.model.finding import Notice
from reconcile.model.showing import shown


@frozen
class Document:
    """One article.

    Attributes:
        id: its name in the report, unique among the documents compared.
        text: the text as given, header lines included; every offset points into it.
        source: who published it ("Reuters"); by default the host of `url`, else empty.
        title: its headline, else empty.
        published: the day of publication; None where unknown.
        url: where it came from; None where unknown.
        body: index in `text` where the article itself begins, after any header lines.
        agency: the news agency whose report it carries, as its dateline names it; else empty.
        notices: what happened while it was read (an encoding guessed, files of its folder left out); `compare` puts
            them into the report's warnings.
    """

    id: str
    text: str
    source: str = ""
    title: str = ""
    published: date | None = None
    url: str | None = None
    body: int = 0
    agency: str = ""
    notices: tuple[Notice, ...] = field(default=(), repr=False)

    def _repr_html_(self) -> str | None:
        return shown(self)
