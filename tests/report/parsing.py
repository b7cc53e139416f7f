"""HTML as a tree, for looking things up in it."""

from collections import Counter
from html.parser import HTMLParser

VOID = {"meta", "br", "input"}
# Elements that no text of an article makes or leaves out.
FIXED = ("script", "style", "details", "summary", "article", "tr", "td", "th", "li", "button", "option", "mark", "h2")


class Element:
    """An element with its attributes, its children and its text."""

    def __init__(self, tag, attributes=()):
        self.tag, self.attributes, self.children, self.words = tag, dict(attributes), [], []

    def __getitem__(self, name):
        return self.attributes.get(name) or ""

    def within(self):
        for child in self.children:
            yield child
            yield from child.within()

    def find_all(self, tag):
        return [e for e in self.within() if e.tag == tag]

    @property
    def text(self):
        return " ".join("".join(self.pieces()).split())

    def pieces(self):
        for word in self.words:
            if isinstance(word, str):
                yield word
            elif word.tag not in ("style", "script"):
                yield from word.pieces()


class Tree(HTMLParser):
    """A page; fails on tags that do not match."""

    def __init__(self, text):
        super().__init__()
        self.root = Element("")
        self.open = [self.root]
        self.feed(text)
        self.close()
        assert self.open == [self.root]
        self.elements = list(self.root.within())
        self.tags = [e.tag for e in self.elements]
        self.ids = [e["id"] for e in self.elements if e["id"]]

    def handle_starttag(self, tag, attrs):
        element = Element(tag, attrs)
        self.open[-1].children.append(element)
        self.open[-1].words.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop().tag == tag

    def handle_data(self, data):
        self.open[-1].words.append(data)

    def find_all(self, tag):
        return self.root.find_all(tag)

    def texts(self, tag):
        return [e.text for e in self.find_all(tag)]

    @property
    def text(self):
        """What a reader sees."""
        return self.root.text

    def forms(self):
        """Every kind of element with the names of its attributes, and how many there are of the fixed ones."""
        return {(e.tag, *e.attributes) for e in self.elements}, Counter(t for t in self.tags if t in FIXED)
