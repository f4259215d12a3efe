// Makes the evidence of a walk.
import type { Project } from '../pipeline/context.ts'
import { madeComparison } from '../pipeline/gate.ts'
import type { ModelWalk } from '../report/walk.ts'
import { parseEvidence, type Evidence, type EvidenceDocument } from './evidence-file.ts'

export interface About {
  /** A pull request's head, though its trial merge was walked. */
  readonly commit: string
  readonly run: EvidenceDocument['run']
}

/**
 * The document of these walks. Models that an `earlier` document of the same run, commit and config has, and that were
 * not walked now, stay in it: a workflow may walk one model after the other.
 */
export async function makeEvidence(
  project: Project,
  walks: readonly ModelWalk[],
  about: About,
  earlier: Uint8Array | null
): Promise<EvidenceDocument> {
  const walked = await Promise.all(walks.map((walk) => asMade(project, walk)))
  const names = new Set(walks.map(({ model }) => model))
  const before = earlier === null ? null : parseEvidence(earlier)
  const kept =
    before?.kind === 'ok' && isOfSame(before.evidence, project, about)
      ? before.evidence.models.filter(({ model }) => !names.has(model)).map(reported)
      : []
  return documentOf(project, about, [...kept, ...walked])
}

/** The document of walks that were made in other jobs of this run. */
export function joinEvidence(project: Project, walks: readonly ModelWalk[], about: About): EvidenceDocument {
  return documentOf(project, about, walks.map(reported))
}

/** The document of a run that trained nothing, and handed in what a model is to be trained on next. */
export function retrainingEvidence(
  project: Project,
  retraining: NonNullable<EvidenceDocument['retraining']>,
  about: About
): EvidenceDocument {
  return { ...documentOf(project, about, []), retraining }
}

/** The document of a run that changed by hand what an environment serves. */
export function placedEvidence(
  project: Project,
  placed: NonNullable<EvidenceDocument['placed']>,
  about: About
): EvidenceDocument {
  return { ...documentOf(project, about, []), placed }
}

function documentOf(project: Project, about: About, models: readonly Reported[]): EvidenceDocument {
  return {
    schema: 'modelgate/evidence@1',
    producer: project.producer,
    ...about,
    policy: project.policy,
    createdAt: new Date(project.ports.clock.now()).toISOString(),
    report: {
      schema: 'modelgate/walk@1',
      commit: project.head.sha,
      models: models.toSorted((a, b) => (a.model < b.model ? -1 : 1))
    }
  }
}

type Reported = EvidenceDocument['report']['models'][number]

/** With the comparison that the run made: what its owners accept of it, whoever reads it decides for themselves. */
async function asMade(project: Project, walk: ModelWalk): Promise<Reported> {
  const made = await madeComparison(project, new Map(walk.records.map((record) => [record.step, record])))
  return reported({ ...walk, comparison: made?.document ?? null })
}

function reported({ model, isAffected, why, planned, records, comparison, held, sweep, release }: ModelWalk): Reported {
  return {
    model,
    isAffected,
    why,
    planned: [...planned],
    records: [...records],
    comparison,
    held: held && { result: held.result, reasons: [...held.reasons] },
    ...(sweep == null ? {} : { sweep }),
    ...(release == null ? {} : { release })
  }
}

function isOfSame(evidence: Evidence, project: Project, { commit, run }: About): boolean {
  return (
    evidence.commit === commit &&
    evidence.walkedCommit === project.head.sha &&
    evidence.policy === project.policy &&
    evidence.run?.id === run?.id &&
    evidence.run?.attempt === run?.attempt
  )
}
