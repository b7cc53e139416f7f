"""The flat Arrow schemas of what crosses between an engine's processes, each with what its columns hold.

`READ` is what `read_batches` gives: one row a document that was read, and one a warning. `JUDGED` is what `judge_table`
gives: one row a claim, with the columns of a report's table, and one a warning.
"""

from collections.abc import Mapping
from typing import Any

from reconcile.report.extras import require
from reconcile.report.frames import arrow_fields

pa = require("pyarrow", "spark")

READ_COLUMNS: Mapping[str, str] = {
    "id": "id of the document",
    "published": "day of publication, where it is known and to be trusted",
    "story": "what tells its story from others, packed; null in a warning",
    "extract": "what was read of it, packed, with its text; null in a warning",
    "code": "the code of a warning, else null",
    "message": "its message, else null",
}
READ = pa.schema(
    [
        ("id", pa.string()),
        ("published", pa.date32()),
        ("story", pa.binary()),
        ("extract", pa.binary()),
        ("code", pa.string()),
        ("message", pa.string()),
    ]
)
KEYS = pa.schema([("key", pa.string()), ("id", pa.string()), ("published", pa.date32())])
LINKS = pa.schema([("a", pa.string()), ("b", pa.string())])
STORIES = pa.schema([("story", pa.string()), ("id", pa.string())])

OWN_COLUMNS: Mapping[str, str] = {
    "story": "id of the story: the least id of its documents",
    "data": "the finding as JSON, as in a report; given once a finding, beside its first claim",
    "code": "the code of a warning, else null",
    "message": "its message, else null",
}
JUDGED = pa.schema(
    [
        ("story", pa.string()),
        *arrow_fields(pa),
        ("data", pa.string()),
        ("code", pa.string()),
        ("message", pa.string()),
    ]
)


def batch(schema: Any, rows: list[dict[str, Any]]) -> Any:
    """Rows as a record batch."""
    return pa.RecordBatch.from_pylist(rows, schema=schema)
