// Paths as tools report them, made relative to the repository.

/**
 * The path with forward slashes, relative to the repository; null where it lies outside or can't be told. Takes
 * relative paths, absolute ones and `file:` URIs; an absolute one needs `root`, the repository's absolute path.
 */
export function repositoryPath(reported: string, root?: string): string | null {
  const plain = withoutScheme(reported.trim())
  if (plain === null) return null
  const path = plain.replaceAll('\\', '/')
  const relative = isAbsolute(path) ? insideRoot(path, root) : path
  return relative === null ? null : normalised(relative)
}

function withoutScheme(text: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]
  if (scheme === undefined) return text
  if (scheme.toLowerCase() !== 'file') return null
  try {
    const path = decodeURIComponent(text.slice('file:'.length).replace(/^\/\/(localhost)?(?=\/)/, ''))
    return path.replace(/^\/(?=[A-Za-z]:)/, '')
  } catch {
    return null
  }
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path)
}

function insideRoot(path: string, root: string | undefined): string | null {
  const start = root?.replaceAll('\\', '/').replace(/\/*$/, '/')
  return start !== undefined && path.startsWith(start) ? path.slice(start.length) : null
}

function normalised(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? null : parts.join('/')
}
