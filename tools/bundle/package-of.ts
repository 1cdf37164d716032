/** The folder of the npm package that a file belongs to, or undefined for our own sources. */
export function packageFolder(file: string): string | undefined {
  const path = file.replaceAll('\\', '/')
  const start = path.lastIndexOf('node_modules/')
  if (start < 0) return undefined
  const inside = path.slice(start + 'node_modules/'.length).split('/')
  const name = inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1).join('/')
  return `${path.slice(0, start)}node_modules/${name}`
}

/** The name of the npm package that a file belongs to. */
export function packageName(file: string): string | undefined {
  const folder = packageFolder(file)
  return folder?.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
