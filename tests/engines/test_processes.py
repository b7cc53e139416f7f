"""One process or several: the same findings."""

import reconcile


def test_reports_of_one_agency_are_one_origin_in_processes_too():
    texts = (
        "LISSE (ANP) - The ferry sank on 3 May 2021 off Lisse. Fourteen people died when the ferry sank off Lisse.",
        "PORT ALDEN (ANP) - Off Lisse the ferry sank on 3 May 2021. Fourteen people were killed when the ferry sank.",
    )
    docs = [{"id": i, "text": t, "source": s} for i, t, s in zip("ab", texts, ("The Mail", "The Post"), strict=True)]
    alone, together = reconcile.compare(docs), reconcile.compare(docs, workers=2)
    assert {f.origins for f in alone.findings} == {1}
    assert together.to_dict() == alone.to_dict()
