"""Says what LibreOffice reads in Word files: /usr/bin/python3 word-reader.py < list of [file, command] as JSON.

The command is accept, reject or nothing. For each a line of JSON: the paragraphs and tables, with their style, number,
indentation, look and links.
"""

import json
import sys

from office import office, opened

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def look_of(portion):
    marks = ""
    if portion.CharWeight > 100:
        marks += "b"
    if portion.CharPosture.value != "NONE":
        marks += "i"
    if portion.CharStrikeout != 0:
        marks += "s"
    if portion.CharEscapement > 0:
        marks += "r"
    if portion.CharFontName == "Consolas":
        marks += "c"
    return [marks, portion.HyperLinkURL]


def paragraph(found):
    runs = []
    for portion in found:
        if portion.TextPortionType != "Text" or portion.String == "":
            continue
        look = look_of(portion)
        if runs and runs[-1][0] == look:
            runs[-1][1] += portion.String
        else:
            runs.append([look, portion.String])
    number = found.ListLabelString if found.NumberingIsNumber else ""
    place = [found.ParaStyleName, number, found.ParaLeftMargin, found.ParaAdjust]
    return {"place": place, "runs": runs}


def blocks(text):
    for found in text:
        if found.supportsService("com.sun.star.text.TextTable"):
            for name in found.getCellNames():
                yield {"cell": name, "blocks": list(blocks(found.getCellByName(name)))}
        else:
            yield paragraph(found)


def read(context, file, command):
    with opened(context, file) as document:
        if command in COMMANDS:
            manager = context.ServiceManager
            dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[command], "", 0, ())
            if document.Redlines.createEnumeration().hasMoreElements():
                raise SystemExit(f"LibreOffice left changes in {file}")
        return list(blocks(document.Text))


with office() as context:
    for file, command in json.load(sys.stdin):
        print(json.dumps(read(context, file, command), ensure_ascii=False), flush=True)
