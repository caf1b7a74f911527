"""Both sides of `./course bench kernel`: a front end by Jupyter's own library, for the kernel that its argument names.

Each line `WORKLOAD COUNT` of the input is answered by a line of JSON.
"""
import json
import sys
import time

from jupyter_client.manager import KernelManager

TIMEOUT = 120


class FrontEnd:
    def __init__(self, name):
        self.manager = KernelManager(kernel_name=name)
        self.started = time.perf_counter()
        self.manager.start_kernel(stdin=None, stdout=sys.stderr)
        self.client = self.manager.blocking_client()
        self.client.start_channels()
        self.pid = self.manager.provisioner.pid

    def cell(self, code):
        """Runs a cell and waits for its reply, without asking more of the kernel than any front end does."""
        message = self.client.execute(code, stop_on_error=False)
        while True:
            reply = self.client.get_shell_msg(timeout=TIMEOUT)
            if reply["parent_header"]["msg_id"] == message:
                break
        if reply["content"]["status"] != "ok":
            raise RuntimeError(f"{code}: {reply['content']}")

    def value(self, code):
        """Runs a cell and gives the number that it shows."""
        self.client.wait_for_ready(timeout=TIMEOUT)  # until then what a cell shows may be missed
        shown = []
        self.client.execute_interactive(code, timeout=TIMEOUT, output_hook=lambda message: shown.append(message))
        return float(next(message["content"]["data"]["text/plain"] for message in shown if message["msg_type"] == "execute_result"))

    def processor_ms(self):
        return time.clock_gettime((~self.pid << 3) | 2) * 1000  # Linux's clock of another process

    def resident_mib(self):
        line = next(line for line in open(f"/proc/{self.pid}/status") if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel()


def start(name, count):
    milliseconds = processor = check = resident = 0
    for _ in range(count):
        front_end = FrontEnd(name)
        try:
            front_end.cell("1 + 1")
            milliseconds += (time.perf_counter() - front_end.started) * 1000
            processor += front_end.processor_ms()
            check = front_end.value("1 + 1")
            resident = front_end.resident_mib()
        finally:
            front_end.close()
    return milliseconds, processor, check, resident


def cell(front_end, count):
    begun, before = time.perf_counter(), front_end.processor_ms()
    for number in range(count):
        front_end.cell(f"{number} + 1")
    milliseconds, processor = (time.perf_counter() - begun) * 1000, front_end.processor_ms() - before
    return milliseconds, processor, front_end.value(f"{count} + 1"), front_end.resident_mib()


def idle(front_end, seconds):
    time.sleep(seconds)
    return seconds * 1000, front_end.processor_ms(), 0, front_end.resident_mib()


def main():
    name = sys.argv[1]
    lasting = None
    try:
        for line in sys.stdin:
            workload, count = line.split()
            try:
                if workload == "start":
                    figures = start(name, int(count))
                else:
                    if lasting is None:
                        lasting = FrontEnd(name)
                        lasting.cell("1 + 1")
                    figures = (cell if workload == "cell" else idle)(lasting, int(count))
                print(json.dumps(dict(zip(["ms", "cpu_ms", "check", "peak_mib"], figures))), flush=True)
            except Exception as error:
                print(json.dumps({"error": f"{workload}: {type(error).__name__} {error}"}), flush=True)
    finally:
        if lasting is not None:
            lasting.close()


main()
