"""Says what LibreOffice reads in Word files: /usr/bin/python3 word-reader.py < list of [file, command] as JSON.

The command is accept, reject or nothing. For each a line of JSON: the paragraphs and tables, with their style, number,
indentation, look and links.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def setting(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def connected(pipe):
    """The office's context, as soon as it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


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
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(f"file://{file}", "_blank", 0, (setting("Hidden", True),))
    if document is None:
        raise SystemExit(f"LibreOffice cannot read {file}")
    try:
        if command in COMMANDS:
            dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[command], "", 0, ())
            if document.Redlines.createEnumeration().hasMoreElements():
                raise SystemExit(f"LibreOffice left changes in {file}")
        return list(blocks(document.Text))
    finally:
        document.close(True)


def main():
    pipe = f"word-reader-{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                "--nologo",
                "--nodefault",
                f"-env:UserInstallation=file://{profile}",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        context = connected(pipe)
        try:
            for file, command in json.load(sys.stdin):
                print(json.dumps(read(context, file, command), ensure_ascii=False), flush=True)
        finally:
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            try:
                desktop.terminate()
            except Exception:
                office.terminate()
            office.wait()


main()
