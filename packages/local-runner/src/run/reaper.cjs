/**
 * Ends the steps of a runner that was itself ended without warning: on GitHub they would be lost with its
 * machine. Reads `+pid` and `-pid` lines; when its input closes, kills every process group still listed.
 */
const groups = new Set()
let rest = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop()
  for (const line of lines) {
    const group = Number(line.slice(1))
    if (line[0] === '+') groups.add(group)
    else groups.delete(group)
  }
})
process.stdin.on('close', () => {
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL')
    } catch {
      // It ended by itself.
    }
  }
  process.exit(0)
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
