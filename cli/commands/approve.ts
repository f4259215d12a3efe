// modelgate approve: one person's approval of exactly what a gate waits for now.
import { contextsOf, requireEnvironment } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import type { Digest } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { countApprovals } from '../../core/gates/approvals.ts'
import { cureFor, type ReasonCode } from '../../core/gates/reasons.ts'
import { audit, type ModelContext } from '../../core/pipeline/context.ts'
import type { Approval } from '../../core/pipeline/evidence.ts'
import { contributorsSinceLive } from '../../core/release/release.ts'
import { recordsOf } from '../../core/pipeline/walk.ts'
import type { Define } from '../command.ts'
import { formatSentences } from '../sentences.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'

export const define: Define = (command, terminal) => {
  command
    .argument('<environment>', 'the environment whose gate asks')
    .argument('[models...]', 'models; all that were built by default')
  projectOptions(command).requiredOption(
    '--by <name>',
    'who approves, as `Name <email>`; this machine takes your word for it, and says so'
  )
  command.action(async (environment: string, models: string[], flags: ProjectFlags & { readonly by: string }) => {
    const project = await open(terminal, { ...flags, actor: flags.by })
    requireEnvironment(project, environment)
    const contexts = contextsOf(project, models)
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
      by: flags.by,
      verified: false,
      at: new Date(project.ports.clock.now()).toISOString(),
      commit: project.head.sha,
      policy: project.policy,
      models: bound.flat()
    }
    if (approval.models.length === 0) {
      throw new InputError('there is nothing to approve: no model was built at this commit', {
        cure: 'modelgate run --until analyze'
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
    const sentences = approval.models.map(
      ({ model, modelDigest, comparison }) =>
        `${approval.by} approved ${model} for ${environment}: model ${modelDigest.slice(0, 19)}, comparison ${comparison?.slice(0, 19) ?? 'none'}`
    )
    terminal.stdout(formatSentences(sentences, approval, flags.format))
    for (const context of contexts) {
      for (const reason of await refusals(context, environment, approval)) {
        terminal.stderr(`It does not count for ${context.model}, ${reason}: ${cureFor(reason)}\n`)
      }
    }
    terminal.stderr('It holds for this commit, model, comparison and policy alone. Next: modelgate run\n')
  })
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
