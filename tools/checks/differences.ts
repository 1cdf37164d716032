/** Tells two sets of files apart, by path; one line for each file that is missing, different or too many. */
export function differences({
  wanted,
  found,
  folder,
}: {
  readonly wanted: ReadonlyMap<string, string>
  readonly found: ReadonlyMap<string, string>
  readonly folder: string
}): readonly string[] {
  const lines: string[] = []
  for (const path of [...new Set([...wanted.keys(), ...found.keys()])].sort()) {
    const [want, have] = [wanted.get(path), found.get(path)]
    if (want === have) continue
    if (have === undefined) lines.push(`${folder}${path} is missing`)
    else if (want === undefined) lines.push(`${folder}${path} should not be there`)
    else lines.push(`${folder}${path} differs from line ${firstDifference(want, have)} on`)
  }
  return lines
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')]
  const index = left.findIndex((line, at) => line !== right[at])
  return (index < 0 ? left.length : index) + 1
}
