"""The same bytes give the same report in another process, with another hash seed, on another day, without a network."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import reconcile

ROOT = Path(__file__).parents[2]
# The clock is set to another year, and the network refused, before reconcile is imported.
DRIVER = """
import datetime, json, random, socket, sys

def refuse(*_, **__):
    raise AssertionError("the network or chance was asked")

class Day(datetime.date):
    @classmethod
    def today(cls):
        return cls(YEAR, 2, 27)

class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(YEAR, 2, 27, 23, 59, tzinfo=tz)
    today = utcnow = now

datetime.date, datetime.datetime = Day, Moment
socket.socket.connect = socket.getaddrinfo = socket.create_connection = random.random = refuse
import reconcile
print(*(reconcile.compare(docs).to_json() for docs in json.load(sys.stdin)), sep="\\n")
"""
NEWS = """The ferry Marguerite capsized off Port Lisse on {day}, {killed} people were killed on Friday, the coast guard
said. Mayor Ines Orlo closed the harbour at 6 p.m. and spoke to the relatives of the dead two days later."""
FRENCH = """Le naufrage du {day} a fait douze morts, selon la préfecture, qui a ouvert une enquête sur les causes de
l'accident en janvier 2024 et entendu le capitaine du navire le 14 mars."""


@pytest.fixture(scope="module")
def piles():
    stories = sorted((ROOT / "tests" / "gold" / "stories").glob("*.json"))[:3]
    read = [json.loads(p.read_text(encoding="utf-8"))["docs"] for p in stories]
    fields = ("id", "text", "source", "published", "title")
    told = [[{k: d[k] for k in fields if k in d} for d in docs] for docs in read]
    undated = [[NEWS.format(day="Tuesday", killed=n) for n in ("14", "at least 12")]]
    return [*told, *undated, [FRENCH.format(day="3 mai 2023"), FRENCH.format(day="4 mai 2023")]]


@pytest.mark.parametrize(("seed", "zone", "year"), [("0", "UTC", "1999"), ("4711", "Pacific/Kiritimati", "2100")])
def test_another_process_gives_the_same_report(piles, seed, zone, year):
    surroundings = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT), "LC_ALL": "C"}
    command = [sys.executable, "-c", DRIVER.replace("YEAR", year)]
    done = subprocess.run(command, input=json.dumps(piles), capture_output=True, text=True, env=surroundings)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.splitlines() == [reconcile.compare(docs).to_json() for docs in piles]
