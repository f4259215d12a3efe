// The evidence in an artifact's archive: read in memory, within limits, and strictly.
import { evidenceAmong, evidenceFile } from '../../../core/evidence/evidence-file.ts'
import { digestBytes } from '../../../core/digest.ts'
import { readArchive } from '../../archive/read-archive.ts'
import type { OpenEvidence } from './evidence.ts'

export const openEvidence: OpenEvidence = async (source, declaredBytes) => {
  const archive = await readArchive(source, isEvidence, { declaredBytes })
  if (archive.kind === 'refused') return archive
  const parsed = evidenceAmong(archive.files)
  if (parsed.kind === 'refused') return parsed
  const bytes = [...archive.files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content)
  return { kind: 'read', document: parsed.evidence, digest: digestBytes(Buffer.concat(bytes)) }
}

function isEvidence(path: string): boolean {
  return path === evidenceFile || path.endsWith(`/${evidenceFile}`)
}
