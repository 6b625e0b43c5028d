"""A headless Chromium spoken to over its DevTools protocol, through the pipe it offers: no port, no package."""

import json
import os
import subprocess
import time

KEYS = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "Backspace": 8, "ArrowRight": 39, "ArrowLeft": 37}
TEXTS = {"Enter": "\r", " ": " "}
SHIFT = 8


class Chromium:
    def __init__(self, program, profile, width):
        orders, answers = os.pipe(), os.pipe()
        self.process = subprocess.Popen(
            ["sh", "-c", 'exec "$@" 3<&%d 4>&%d' % (orders[0], answers[1]), "sh", program,
             "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-smooth-scrolling", "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-pipe", f"--user-data-dir={profile}",
             f"--window-size={width},900"],
            pass_fds=(orders[0], answers[1]), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(orders[0])
        os.close(answers[1])
        self.orders, self.answers = open(orders[1], "wb", 0), open(answers[0], "rb")
        self.session, self.number, self.rest = None, 0, b""

    def call(self, method, **parameters):
        self.number += 1
        order = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            order["sessionId"] = self.session
        self.orders.write(json.dumps(order).encode() + b"\0")
        while True:
            answer = self.next_message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def next_message(self):
        while b"\0" not in self.rest:
            piece = self.answers.read1(1 << 16)
            if not piece:
                raise RuntimeError("Chromium ended")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def open(self, address, width):
        target = self.call("Target.createTarget", url=address)["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        while not self.value('location.protocol === "file:" && document.readyState === "complete"'):
            time.sleep(0.05)

    def value(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def press(self, key, modifiers=0):
        stroke = {"key": key, "modifiers": modifiers, "windowsVirtualKeyCode": KEYS.get(key, 0)}
        stroke["code"] = "Space" if key == " " else key if key in KEYS else ""
        text = TEXTS.get(key) or (key if key not in KEYS else None)
        self.call("Input.dispatchKeyEvent", type="keyDown", **stroke, **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", **stroke)

    def close(self):
        self.call("Browser.close")
        self.process.wait(30)
