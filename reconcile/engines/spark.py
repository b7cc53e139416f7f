"""Apache Spark: piles of millions of documents. The extra `spark`, and a Java runtime, must be installed.

Spark does what Spark has: it shares out the documents, joins them on keys, finds connected groups by joins, and brings
the documents of each story together. What is done with a document, a pair or a story is what is done everywhere.
"""

from functools import partial
from typing import Any

from attrs import frozen

from reconcile.alignment.piles import NEIGHBOURS, crowded_notice
from reconcile.alignment.stories import least_evidence
from reconcile.engines.batches import judge_table, key_batches, link_batches, read_batches, split_table
from reconcile.engines.schemas import JUDGED, KEYS, LINKS, READ, STORIES
from reconcile.errors import DocumentError, MissingExtraError
from reconcile.report import COLUMNS
from reconcile.settings import Settings
from reconcile.text.drafts import FIELDS

Frame = Any  # a Spark DataFrame

_FAR = "9999-12-31"  # where the undated stand in a block
_ROUNDS = 50  # of following links; each doubles the distance that is followed


@frozen
class Frames:
    """What was found in a pile, as Spark data frames.

    Attributes:
        findings: one row a finding: `story` and `finding`, which name it together; `kind, topic, verdict, origins,
            score, reason`; and `data`, the finding as JSON in the form of `Report.to_dict`.
        claims: one row a claim, those of one source alone too: `story`, and the columns of `Report.to_arrow`.
        stories: one row a document: `story`, its `id`.
        warnings: one row a warning: `doc` (null where it concerns the whole), `code`, `message`.
    """

    findings: Frame
    claims: Frame
    stories: Frame
    warnings: Frame


def compare(documents: Frame, settings: Settings | None = None) -> Frame:
    """The findings of `compare_all` alone."""
    return compare_all(documents, settings).findings


def compare_all(documents: Frame, settings: Settings | None = None) -> Frames:
    """Compare the documents of a mixed pile, story by story.

    Args:
        documents: a Spark data frame, one row a document: the column `text` (a string, or bytes in UTF-8) and any of
            `id, source, title, published, url`. Documents without an id get one made of what they hold.
        settings: thresholds; by default `Settings()`.

    Returns:
        The same findings as those of `reconcile.compare` on the same documents in the order of their ids. A document
        that cannot be used is a row of the warnings, with the code `document-unusable`, and holds up nothing.

    Raises:
        DocumentError: there is no column `text`.
        MissingExtraError: pyspark is not installed.
    """
    try:
        from pyspark.sql import functions as f
    except ImportError as error:
        raise MissingExtraError("Spark needs the package pyspark; pip install 'reconcile-facts[spark]'") from error
    settings = settings or Settings()
    given = [name for name in FIELDS if name in documents.columns]
    if "text" not in given:
        raise DocumentError(f"the data frame has no column 'text' (it has: {', '.join(documents.columns) or 'none'})")
    read = documents.select(given).mapInArrow(partial(read_batches, settings=settings), _schema(READ)).persist()
    usable, repeated = _by_id(read.where(f.col("extract").isNotNull()))
    stories, crowded = _stories(usable.persist(), settings)
    told = stories.withColumnRenamed("story", "story_id").join(usable.select("id", "extract"), "id")
    judged = told.groupBy("story_id").applyInArrow(lambda t: judge_table(t, settings), _schema(JUDGED)).persist()
    warnings = (
        read.where(f.col("code").isNotNull()).select(f.col("id").alias("doc"), "code", "message"),
        repeated,
        judged.where(f.col("code").isNotNull()).select(f.lit(None).cast("string").alias("doc"), "code", "message"),
        crowded,
    )
    columns = ["story", *(c.name for c in COLUMNS)]
    heads = ["story", "finding", "kind", "topic", "verdict", "origins", "score", "reason", "data"]
    return Frames(
        findings=judged.where(f.col("data").isNotNull()).select(heads),
        claims=judged.where(f.col("kind").isNotNull()).select(columns),
        stories=stories,
        warnings=warnings[0].union(warnings[1]).union(warnings[2]).union(warnings[3]),
    )


def _schema(schema: Any) -> Any:
    """An Arrow schema as Spark's."""
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(schema)


def _by_id(usable: Frame) -> tuple[Frame, Frame]:
    """The documents, of those with one id the first by what it holds; and a warning on each that was left out."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    order = Window.partitionBy("id").orderBy(f.sha2("extract", 256))
    ranked = usable.withColumn("rank", f.row_number().over(order))
    message = f.concat(f.lit("document '"), "id", f.lit("': another document has this id; this one was left out"))
    left_out = ranked.where("rank > 1").select(f.col("id").alias("doc"), f.lit("id-repeated"), message)
    return ranked.where("rank = 1").drop("rank"), left_out


def _stories(usable: Frame, settings: Settings) -> tuple[Frame, Frame]:
    """The story of each document, and warnings on crowded blocks."""
    from pyspark.sql import functions as f

    number = usable.count()
    session = usable.sparkSession
    nothing = "doc string, code string, message string"
    if settings.min_story == 0:
        return usable.select(f.min("id").over(_all()).alias("story"), "id"), session.createDataFrame([], nothing)
    least = least_evidence(number)
    blocks = usable.select("id", "published", "story").mapInArrow(partial(key_batches, documents=number), _schema(KEYS))
    pairs, crowded = _pairs(blocks.persist())
    links = _links(pairs, usable, settings.min_story, least).persist()
    parts = _connected(links)
    joined = parts.join(usable.select("id", "story"), "id").groupBy("part")
    linked = joined.applyInArrow(lambda t: split_table(t, settings.min_story, least), _schema(STORIES))
    alone = usable.select("id").join(parts.select("id"), "id", "left_anti").select(f.col("id").alias("story"), "id")
    notices = [n.to_dict() for n in crowded_notice([row.key for row in crowded.collect()])]
    return linked.union(alone).persist(), session.createDataFrame(notices, nothing)


def _all() -> Any:
    from pyspark.sql import Window

    return Window.partitionBy()


def _pairs(blocks: Frame) -> tuple[Frame, Frame]:
    """The pairs of neighbours in each block, and the keys of those that are crowded."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    day = f.coalesce("published", f.lit(_FAR).cast("date"))
    placed = blocks.withColumn("place", f.row_number().over(Window.partitionBy("key").orderBy(day, "id")))
    first, second = placed.alias("x"), placed.alias("y")
    near = (f.col("x.key") == f.col("y.key")) & (f.col("y.place") - f.col("x.place")).between(1, NEIGHBOURS)
    a, b = f.col("x.id"), f.col("y.id")
    pairs = first.join(second, near).select(f.least(a, b).alias("a"), f.greatest(a, b).alias("b")).distinct()
    return pairs, placed.where(f.col("place") == NEIGHBOURS + 2).select("key")


def _links(pairs: Frame, usable: Frame, min_story: float, least: float) -> Frame:
    """The pairs that may tell one event."""
    from pyspark.sql import functions as f

    a = usable.select(f.col("id").alias("a"), f.col("story").alias("story_a"))
    b = usable.select(f.col("id").alias("b"), f.col("story").alias("story_b"))
    weigh = partial(link_batches, min_story=min_story, least=least)
    return pairs.join(a, "a").join(b, "b").mapInArrow(weigh, _schema(LINKS))


def _connected(links: Frame) -> Frame:
    """The connected part of each linked document, named by its least id: the least label spreads along links."""
    from pyspark.sql import functions as f

    both = links.union(links.select(f.col("b").alias("a"), f.col("a").alias("b"))).persist()
    parts = both.groupBy(f.col("a").alias("id")).agg(f.least("id", f.min("b")).alias("part")).localCheckpoint()
    for _ in range(_ROUNDS):
        spread = both.join(parts, both.b == parts.id).groupBy(f.col("a").alias("id")).agg(f.min("part").alias("least"))
        closer = parts.join(spread, "id").select("id", f.least("part", "least").alias("part"))
        heads = closer.select(f.col("id").alias("part"), f.col("part").alias("head"))
        found = closer.join(heads, "part").select("id", f.col("head").alias("part")).localCheckpoint()
        changed = found.join(parts.withColumnRenamed("part", "before"), "id").where("part != before")
        parts = found
        if changed.isEmpty():
            break
    return parts
