// Turns the file system's error codes into messages with a cure.
import { InputError, OutsideError } from '../../core/errors.ts'

/** The `code` of a Node error, such as ENOENT. */
export function errorCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined
  return typeof cause.code === 'string' ? cause.code : undefined
}

/** True where the file, or a folder on the way to it, is not there. */
export function isMissing(cause: unknown): boolean {
  const code = errorCode(cause)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** What to throw when reading or writing `path` failed; errors that already carry a cure are left as they are. */
export function fileError(cause: unknown, path: string): Error {
  if (cause instanceof InputError || cause instanceof OutsideError) return cause
  const detail = { place: { file: path }, cause }
  switch (errorCode(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new OutsideError(`the disk is full: ${path} could not be written`, {
        ...detail,
        cure: 'free some space (`df -h` shows where), then run the same command again'
      })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new OutsideError(`no permission for ${path}`, {
        ...detail,
        cure: `give this user access (\`ls -ld '${path}'\` shows who has it), then run the same command again`
      })
    case 'ENOENT':
      return new InputError(`there is no ${path}`, {
        ...detail,
        cure: 'check the name and the folder that the command runs in, then run it again'
      })
    case 'EISDIR':
      return new InputError(`${path} is a folder, and a file was expected`, {
        ...detail,
        cure: 'name a file, or move the folder away'
      })
    case 'ENOTDIR':
    case 'EEXIST':
      return new InputError(`${path} cannot be made: a file stands where a folder is needed`, {
        ...detail,
        cure: 'move that file away, or choose another path'
      })
    case undefined:
    default:
      return new OutsideError(`${path}: ${String(cause)}`, {
        ...detail,
        cure: 'check that the path is on a working disk, then run the same command again'
      })
  }
}
