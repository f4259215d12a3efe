// modelgate approve: one person's approval of exactly what a gate waits for now.
import { contextsOf, requireEnvironment } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import type { Digest } from '../../core/digest.ts'
import { exitCodes, InputError } from '../../core/errors.ts'
import { countApprovals } from '../../core/gates/approvals.ts'
import { cureFor, type ReasonCode } from '../../core/gates/reasons.ts'
import { audit, type ModelContext, type Project } from '../../core/pipeline/context.ts'
import type { Approval } from '../../core/pipeline/evidence.ts'
import { contributorsSinceLive } from '../../core/release/release.ts'
import { foreseeGate } from '../../core/pipeline/gate.ts'
import { recordsOf } from '../../core/pipeline/walk.ts'
import type { Define } from '../command.ts'
import { formatSentences } from '../sentences.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'

interface ApproveFlags extends ProjectFlags {
  readonly by?: string
  readonly needed?: true
}

export const define: Define = (command, terminal, finish) => {
  command
    .argument('<environment>', 'the environment whose gate asks')
    .argument('[models...]', 'models; all that were built by default')
  projectOptions(command)
    .option('--by <name>', 'who approves, as `Name <email>`; this machine takes your word for it, and says so')
    .option(
      '--needed',
      'approve nothing: exit code 0 where the gate waits for an approval and nothing else, 1 where not'
    )
  command.action(async (environment: string, models: string[], flags: ApproveFlags) => {
    const { by } = flags
    if ((by === undefined) !== (flags.needed === true)) {
      throw new InputError('say either who approves or `--needed`', {
        cure: `type \`modelgate approve ${environment} --by "Sam Reviewer <sam@example.org>"\``
      })
    }
    const project = await open(terminal, { ...flags, ...(by === undefined ? {} : { actor: by }) })
    requireEnvironment(project, environment)
    const contexts = contextsOf(project, models)
    if (by === undefined) {
      const waiting = await waitingFor(contexts, environment)
      terminal.stdout(
        formatSentences(
          waiting.map(sentence),
          { schema: 'modelgate/approval-needed@1', environment, waiting },
          flags.format
        )
      )
      finish(waiting.length === 0 ? exitCodes.gate : exitCodes.pass)
    } else {
      const { approval, refused } = await approve(project, contexts, environment, by)
      const sentences = approval.models.map(
        ({ model, modelDigest, comparison }) =>
          `${by} approved ${model} for ${environment}: model ${modelDigest.slice(0, 19)}, comparison ${comparison?.slice(0, 19) ?? 'none'}`
      )
      terminal.stdout(formatSentences(sentences, approval, flags.format))
      for (const { model, reason } of refused)
        terminal.stderr(`It does not count for ${model}, ${reason}: ${cureFor(reason)}\n`)
      terminal.stderr('It holds for this commit, model, comparison and policy alone. Next: modelgate run\n')
      finish(refused.length === 0 ? exitCodes.pass : exitCodes.gate)
    }
  })
}

interface Waiting {
  readonly model: string
  readonly why: string
}

const sentence = ({ model, why }: Waiting): string => `${model} waits: ${why}`

/** Models whose gate would open with an approval. */
async function waitingFor(contexts: readonly ModelContext[], environment: string): Promise<readonly Waiting[]> {
  const found = await Promise.all(
    contexts.map(async (context) => {
      const { result, reasons } = await foreseeGate(context, environment, await recordsOf(context))
      const missing = reasons.find(({ code }) => code === 'approval_missing')
      return result === 'pending' && missing !== undefined ? [{ model: context.model, why: missing.message }] : []
    })
  )
  return found.flat()
}

interface Approved {
  readonly approval: Approval
  /** Why it will not count, by model. */
  readonly refused: readonly { readonly model: string; readonly reason: ReasonCode }[]
}

async function approve(
  project: Project,
  contexts: readonly ModelContext[],
  environment: string,
  by: string
): Promise<Approved> {
  const bound = await Promise.all(
    contexts.map(async (context) => {
      const done = await recordsOf(context)
      const modelDigest = done.get('build')?.outputs.modelDigest as Digest | undefined
      const comparison = (done.get('test')?.outputs.comparisonDigest ?? null) as Digest | null
      return modelDigest === undefined ? [] : [{ model: context.model, modelDigest, comparison }]
    })
  )
  const approval: Approval = {
    schema: 'modelgate/approval@1',
    environment,
    by,
    verified: false,
    at: new Date(project.ports.clock.now()).toISOString(),
    commit: project.head.sha,
    policy: project.policy,
    models: bound.flat()
  }
  if (approval.models.length === 0) {
    throw new InputError('there is nothing to approve: no model was built at this commit', {
      cure: 'type `modelgate run --until analyze`'
    })
  }
  await exclusively(project, async () => {
    await project.ports.approvals.add(approval)
    for (const context of contexts.filter(({ model }) => approval.models.some((entry) => entry.model === model))) {
      await audit(context, 'approval_given', environment, {
        by: approval.by,
        verified: false,
        policy: approval.policy,
        models: approval.models
      })
    }
  })
  const refused = await Promise.all(
    contexts.map(async (context) =>
      (await refusals(context, environment, approval)).map((reason) => ({ model: context.model, reason }))
    )
  )
  return { approval, refused: refused.flat() }
}

/** Why the gate will not count this approval of a model; the gate itself decides again when it is asked. */
async function refusals(
  context: ModelContext,
  environment: string,
  approval: Approval
): Promise<readonly ReasonCode[]> {
  const bound = approval.models.find(({ model }) => model === context.model)
  if (bound === undefined) return []
  const policy = context.config.gates[environment]?.approvals ?? {
    count: 1,
    contributors: false,
    carry: false,
    invalidate: 'push' as const
  }
  const { modelDigest, comparison } = bound
  const contributors = await contributorsSinceLive(context)
  const subject = {
    commit: approval.commit,
    model: context.model,
    modelDigest,
    comparison,
    policy: approval.policy,
    contributors
  }
  return countApprovals(policy, subject, [approval]).refused.map(({ reason }) => reason)
}
