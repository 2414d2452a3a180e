"""Fills in Word forms in LibreOffice as a person does: /usr/bin/python3 form-filler.py < list of jobs as JSON.

A job is {"from", "to", "answers": {key: text}, "positions": {key: text}, "placeholders": [text]}: the file to open and the one to save, what to
write in the right cell of the row of each key, what to choose in its left, and what stands there before. Without answers a file is only opened and
saved. Each paragraph of an answer ends as the Enter key ends it.
"""

import json
import re
import sys

from office import office, opened, setting

KEY = re.compile(r"\[(?:\*|[#?@][^\]\s]+)\]")


def rows(document):
    """The cells of each row that has a key, by the key."""
    found = {}
    for table in document.TextTables:
        for number in range(1, table.Rows.Count + 1):
            asked, answer = (table.getCellByName(f"{column}{number}") for column in "AB")
            key = KEY.search(asked.String)
            if key:
                found[key.group()] = (asked, answer)
    return found


def control_in(cell):
    """The place of the first control of a cell, with all it holds; None without one."""
    for paragraph in cell:
        for portion in paragraph:
            if portion.TextPortionType == "ContentControl":
                return portion.ContentControl
    return None


class Typist:
    """Writes at the cursor of a document as the keyboard does."""

    def __init__(self, context, document, placeholders):
        self.document, self.placeholders = document, "|".join(map(re.escape, placeholders))
        self.dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        self.controller = document.CurrentController

    def press(self, command, *arguments):
        self.dispatcher.executeDispatch(self.controller.Frame, command, "", 0, tuple(arguments))

    def write(self, cell, text):
        """Writes over what stands in the control of a cell, as a click on it selects all of it."""
        place = control_in(cell)
        wanted = self.document.createSearchDescriptor()
        wanted.SearchRegularExpression = True
        wanted.SearchString = self.placeholders
        self.controller.select(self.document.findNext(place.Start, wanted))
        for number, line in enumerate(text.split("\n")):
            if number > 0:
                self.press(".uno:InsertPara")
            self.press(".uno:InsertText", setting("Text", line))


def work(context, job):
    with opened(context, job["from"]) as document:
        typist = Typist(context, document, job.get("placeholders", []))
        found = rows(document)
        for part, column in (("positions", 0), ("answers", 1)):
            for key, text in job.get(part, {}).items():
                typist.write(found[key][column], text)
        document.storeToURL(f"file://{job['to']}", (setting("FilterName", "MS Word 2007 XML"),))


with office() as context:
    for job in json.load(sys.stdin):
        work(context, job)
