"""A LibreOffice of its own, without windows, for as long as its work takes."""

import contextlib
import os
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


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


def desktop_of(context):
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


@contextlib.contextmanager
def opened(context, file):
    """A document that is closed after use."""
    document = desktop_of(context).loadComponentFromURL(f"file://{file}", "_blank", 0, (setting("Hidden", True),))
    if document is None:
        raise SystemExit(f"LibreOffice cannot read {file}")
    try:
        yield document
    finally:
        document.close(True)


@contextlib.contextmanager
def office():
    """The context of an office with a profile of its own, which ends after use."""
    pipe = f"rus-office-{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        running = subprocess.Popen(
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
            yield context
        finally:
            try:
                desktop_of(context).terminate()
            except Exception:
                running.terminate()
            running.wait()
