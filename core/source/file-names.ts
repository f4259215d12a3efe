// Names of files that somebody else chose, before anything is written by them.

const mostCharacters = 1024
/** What file systems take of one name. */
const mostBytes = 255

/** Whether a path with forward slashes stays in the folder that it is relative to, on any system. */
function isPlainPath(path: string): boolean {
  return (
    path.length <= mostCharacters &&
    path.split('/').every((part) => !['', '.', '..'].includes(part) && Buffer.byteLength(part) <= mostBytes) &&
    !/^[A-Za-z]:/.test(path) &&
    !/[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path)
  )
}

/**
 * Takes the paths of one folder, one after the other: false for one that would be written outside of it, over a file
 * before (names are one in Unicode NFC), or below a file.
 */
export function fileNames(): (path: string) => boolean {
  const [files, folders] = [new Set<string>(), new Set<string>()]
  return (path) => {
    if (!isPlainPath(path)) return false
    const name = path.normalize('NFC')
    const above = foldersOf(name)
    if (files.has(name) || folders.has(name) || above.some((folder) => files.has(folder))) return false
    files.add(name)
    for (const folder of above) folders.add(folder)
    return true
  }
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
