"""Expressions in the styles that English news writes, and the values they get."""

import pytest

from reconcile import dates

DAY = "2022-06-15"  # a Wednesday


def values(text, published=DAY):
    return [(w.text, w.edtf) for w in dates(text, published) if w.kind != "duration"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The bridge opened on 3 May 2021.", "2021-05-03"),
        ("The bridge opened on May 3rd, 2021.", "2021-05-03"),
        ("The bridge opened on the 3rd of May 2021.", "2021-05-03"),
        ("The bridge opened on 2021-05-03.", "2021-05-03"),
        ("The bridge opened on Monday, May 3, 2021.", "2021-05-03"),
        ("The bridge opened on 3.5.2021.", "2021-05-03"),
        ("The bridge opened in May 2021.", "2021-05"),
        ("The bridge opened in the summer of 2021.", "2021-22"),
        ("The bridge opened in the third quarter of 2021.", "2021-35"),
        ("The bridge opened in 2021.", "2021"),
        ("The bridge opened in the 1990s.", "199X"),
        ("The bridge opened in the 19th century.", "18XX"),
        ("The bridge opened on Monday.", "2022-06-13"),
        ("The bridge will open on Monday.", "2022-06-20"),
        ("The bridge opened yesterday.", "2022-06-14"),
        ("The bridge opened last month.", "2022-05"),
        ("The bridge opened two years ago.", "2020"),
        ("The bridge opened in October.", "2021-10"),
        ("The bridge will open in October.", "2022-10"),
        ("The bridge opened at 9.47pm on Monday.", "2022-06-13T21:47"),
        ("The bridge opened at half past seven on Monday evening.", "2022-06-13T19:30"),
        ("The bridge was shut from 5 to 12 March.", "2022-03-05/2022-03-12"),
        ("The bridge will open in March or February.", "2023-02/2023-03"),
    ],
)
def test_reads_the_style(text, edtf):
    assert [v for _, v in values(text)] == [edtf]
