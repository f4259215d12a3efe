// What a run handed in: its artifact, downloaded and read strictly, and held against the run's own commit.
import type { EvidenceDocument, EvidenceFacts } from '../../../core/bot/run-facts.ts'
import type { Digest } from '../../../core/digest.ts'
import { hasStatus, isGone } from './client.ts'
import { keyIn, permitted, type Look } from './look.ts'
import type { ArtifactAnswer } from './memory.ts'
import type { RunAnswer } from './run-answer.ts'

/** Reads an archive's bytes as they come; `declaredBytes` is what GitHub says it weighs. */
export type OpenEvidence = (
  source: AsyncIterable<Uint8Array>,
  declaredBytes: number
) => Promise<
  | { readonly kind: 'read'; readonly document: EvidenceDocument; readonly digest: Digest }
  | { readonly kind: 'refused'; readonly reason: string; readonly message: string }
>

export type EvidenceReader = (look: Look, run: RunAnswer, artifact: ArtifactAnswer) => Promise<EvidenceFacts>

export function createEvidenceReader(open: OpenEvidence): EvidenceReader {
  return async (look, run, artifact) => {
    if (artifact.isExpired || (artifact.expiresAt ?? Infinity) <= look.wire.now()) return { kind: 'expired' }
    const key = keyIn(look, artifact.id)
    const known = look.memory.evidence.get(key)
    if (known !== undefined) return known
    const facts = await download(look, open, run, artifact)
    // An artifact's bytes never change; whether it is still there does.
    if (facts.kind === 'read' || facts.kind === 'refused') look.memory.evidence.set(key, facts)
    return facts
  }
}

async function download(
  look: Look,
  open: OpenEvidence,
  run: RunAnswer,
  artifact: ArtifactAnswer
): Promise<EvidenceFacts> {
  const path = `${look.base}/actions/artifacts/${artifact.id}/zip`
  try {
    const source = await permitted(look, 'actions: read', () => look.wire.download(path), null)
    if (source === null) return { kind: 'none' }
    const opened = await open(source, artifact.bytes)
    if (opened.kind === 'refused') return opened
    const { document, digest } = opened
    // A run that was dispatched walks the commit that it was asked for; whether that may count, core decides.
    if (document.commit !== run.head_sha && run.event !== 'workflow_dispatch') {
      const message = `the evidence speaks of commit ${document.commit}, and its run is of ${run.head_sha}`
      return { kind: 'refused', reason: 'commit_differs', message }
    }
    return { kind: 'read', document, digest, artifactId: artifact.id }
  } catch (error) {
    if (hasStatus(error, 410)) return { kind: 'expired' }
    if (isGone(error)) return { kind: 'none' }
    throw error
  }
}
