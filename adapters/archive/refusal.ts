// Why an archive is not read. It stays inside this room: `readArchive` returns it as a value.
import type { ArchiveReason } from '../../core/evidence/limits.ts'

export class ArchiveRefused extends Error {
  readonly reason: ArchiveReason
  constructor(reason: ArchiveReason, message: string) {
    super(message)
    this.name = 'ArchiveRefused'
    this.reason = reason
  }
}
