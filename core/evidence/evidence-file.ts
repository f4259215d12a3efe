// modelgate-evidence.json: what a workflow run hands to the bot. It is made by whoever could change the workflow, so it
// is read as a claim: what follows from something else is worked out again, and a claim that differs is refused.
import { z } from 'zod'
import { name as modelName } from '../config/fields.ts'
import type { Digest } from '../digest.ts'
import { digestSchema, envelope, timeSchema } from '../pipeline/evidence.ts'
import { walkReportSchema } from '../report/walk-schema.ts'
import type { ModelWalk } from '../report/walk.ts'
import { findContradiction, type ContradictionReason } from './consistency.ts'
import { parseLimitedJson } from './json-limits.ts'
import { jsonLimits, type JsonLimits, type JsonReason } from './limits.ts'

/** Name of the file, and where it lies in the repository that was walked. */
export const evidenceFile = 'modelgate-evidence.json'
export const evidenceFilePath = `.modelgate/evidence/${evidenceFile}`

const commit = envelope.commit.unwrap()

export const evidenceSchema = z.strictObject({
  schema: z.literal('modelgate/evidence@1'),
  producer: envelope.producer,
  commit: commit.describe("The commit that it is about: a pull request's head, though its trial merge was walked"),
  policy: digestSchema.describe('Digest of the config that it was made with'),
  createdAt: timeSchema,
  run: z
    .strictObject({ id: z.int().positive(), attempt: z.int().positive() })
    .nullable()
    .describe('The workflow run that says it made it; null outside of a workflow'),
  retraining: z
    .strictObject({ model: modelName, branch: z.string().min(1).max(250), head: commit })
    .optional()
    .describe('The branch on which this run handed in what the model is to be trained on next'),
  placed: z
    .strictObject({
      model: modelName,
      environment: modelName,
      release: digestSchema.nullable(),
      hold: z.string().min(1).max(300).nullable()
    })
    .optional()
    .describe(
      'What this run made an environment serve, and what holds it there since: a rollback, or a hold that was lifted'
    ),
  report: walkReportSchema.extend({
    commit: commit.describe('The commit that was walked'),
    models: z.array(walkReportSchema.shape.models.element.extend({ model: modelName })).max(1000)
  })
})
export type EvidenceDocument = z.infer<typeof evidenceSchema>

/** A model's walk, with what an approval would bind. */
export interface EvidenceModel extends ModelWalk {
  /** What the step `build` says it made; null where it made nothing. */
  readonly modelDigest: Digest | null
  /** Worked out from the comparison. */
  readonly comparisonDigest: Digest | null
  /** How much of each change is this pull request's own, in words that the run chose. */
  readonly credit: readonly string[]
}

export interface Evidence {
  readonly producer: string
  readonly commit: string
  readonly walkedCommit: string
  readonly policy: Digest
  /** Milliseconds since the epoch, by the run's clock. */
  readonly createdAt: number
  readonly run: EvidenceDocument['run']
  readonly models: readonly EvidenceModel[]
  readonly retraining: NonNullable<EvidenceDocument['retraining']> | null
  readonly placed: NonNullable<EvidenceDocument['placed']> | null
}

export type EvidenceReason = JsonReason | ContradictionReason | 'wrong_schema' | 'no_evidence' | 'evidence_ambiguous'

/** Messages hold words of the document: they are shown as untrusted text. */
export type ParsedEvidence =
  | { readonly kind: 'ok'; readonly evidence: Evidence }
  | { readonly kind: 'refused'; readonly reason: EvidenceReason; readonly message: string }

/** The evidence among an archive's files, whatever folder it lies in. Two of them are one too many. */
export function evidenceAmong(files: ReadonlyMap<string, Uint8Array>): ParsedEvidence {
  const found = [...files].filter(([path]) => path === evidenceFile || path.endsWith(`/${evidenceFile}`))
  const [first, second] = found
  if (first === undefined) return refuse('no_evidence', `the artifact has no ${evidenceFile}`)
  if (second !== undefined) return refuse('evidence_ambiguous', `the artifact has more than one ${evidenceFile}`)
  return parseEvidence(first[1])
}

/**
 * Never throws. Says nothing of where the document came from, nor whether its rules are those of the base branch: see
 * `rejudge` for that.
 */
export function parseEvidence(bytes: Uint8Array, limits: JsonLimits = jsonLimits): ParsedEvidence {
  const json = parseLimitedJson(bytes, limits)
  if (json.kind === 'refused') return json
  const parsed = evidenceSchema.safeParse(json.value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refuse('wrong_schema', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as the schema has it'}`)
  }
  const { report, createdAt, producer, policy, run, retraining = null, placed = null } = parsed.data
  const contradiction = findContradiction(report)
  if (contradiction !== null) return refuse(contradiction.reason, contradiction.message)
  const models = report.models.map(withBindings)
  const about = { commit: parsed.data.commit, walkedCommit: report.commit }
  const made = { producer, ...about, policy, createdAt: Date.parse(createdAt), run, retraining, placed }
  return { kind: 'ok', evidence: { ...made, models } }
}

function withBindings(walk: ModelWalk): EvidenceModel {
  const outputs = (step: 'build' | 'test') => walk.records.find((record) => record.step === step)?.outputs
  const credit = outputs('test')?.credit
  return {
    ...walk,
    modelDigest: (outputs('build')?.modelDigest ?? null) as Digest | null,
    // `findContradiction` has held it against the comparison.
    comparisonDigest: walk.comparison === null ? null : (outputs('test')?.comparisonDigest as Digest),
    credit: credit === undefined ? [] : credit.split('\n')
  }
}

function refuse(reason: EvidenceReason, message: string): ParsedEvidence {
  return { kind: 'refused', reason, message: message.length <= 300 ? message : `${message.slice(0, 299)}…` }
}
