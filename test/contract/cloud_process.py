"""The local cloud as a process of its own, as any program in any language would start it."""

import json
import queue
import subprocess
import threading
import urllib.request

READY_WITHIN = 30
ENDS_WITHIN = 15

# A proxy of the machine must not stand between two programs on loopback.
_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def fetch(url, body=None, timeout=10):
    """One request past every proxy: (status, headers, body). Statuses of 400 and above are answers too."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, headers={'content-type': 'application/json'})
    try:
        with _direct.open(request, timeout=timeout) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read()


class CloudProcess:
    def __init__(self, root, options):
        command = ['node', '--no-warnings', '--import', 'tsx', 'packages/local-cloud/src/serve.ts']
        self._child = subprocess.Popen(
            [*command, '--options', json.dumps(options)],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        lines = queue.Queue()
        threading.Thread(target=lambda: lines.put(self._child.stdout.readline()), daemon=True).start()
        try:
            self.ready = json.loads(lines.get(timeout=READY_WITHIN))
        except (queue.Empty, ValueError):
            self.kill()
            raise RuntimeError(f'the local cloud printed no ready line within {READY_WITHIN} s') from None
        self.endpoint = self.ready['endpoint']

    def admin(self, path, body=None):
        status, _, answer = fetch(f'{self.endpoint}/_cloud/{path}', body)
        if status != 200:
            raise RuntimeError(f'/_cloud/{path} answered {status}: {answer.decode()}')
        return json.loads(answer)

    def now(self):
        """The world's time in seconds since 1970."""
        return self.admin('time')['now'] / 1000

    def end(self):
        """Closes its standard input; returns the exit code, or None when it did not end in time."""
        self._child.stdin.close()
        try:
            return self._child.wait(ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            self.kill()
            return None

    def kill(self):
        self._child.kill()
        self._child.wait()
