// source-update: looks what each `source` names now, and proposes its line of model.lock in a pull request.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../../adapters/github/connect.ts'
import { withRetries } from '../../adapters/github/failures.ts'
import { proposePin, type Proposed } from '../../adapters/github/propose-pin.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import { contextsOf } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { exitCodes, InputError, OutsideError } from '../../core/errors.ts'
import type { ModelContext } from '../../core/pipeline/context.ts'
import { readPin, updateSource } from '../../core/pipeline/training/source.ts'
import { code, link, list, report, untrusted, type Inline } from '../../core/report/tree.ts'
import { lockPath, type Pin } from '../../core/source/lock.ts'
import type { Run } from '../shared/action.ts'
import { open } from '../shared/open.ts'

interface Looked {
  readonly model: string
  readonly lock: string
  readonly isBehind: boolean
  readonly proposed: Proposed | null
}

export const run: Run<'source-update'> = async (inputs, runner) => {
  const isCheck = inputs.flag('check')
  const project = await open(inputs, runner)
  const names = inputs.words('models')
  const contexts = contextsOf(project, names).filter(
    ({ settings }) => names.length > 0 || settings.source !== undefined
  )
  const looked = await exclusively(project, async () => {
    const found: Looked[] = []
    for (const context of contexts) {
      const { isBehind, pin } = await look(context, isCheck)
      const proposed = pin === null ? null : await propose(context, pin, inputs.text('github-token'), runner)
      found.push({ model: context.model, lock: lockPath(context.settings), isBehind, proposed })
    }
    return found
  })
  const behind = looked.filter(({ isBehind }) => isBehind)
  const urls = looked.flatMap(({ model, proposed }) =>
    proposed !== null && 'url' in proposed ? [[model, proposed.url] as const] : []
  )
  const isHeld = isCheck && behind.length > 0
  return {
    result: isHeld ? 'fail' : 'pass',
    reason: isHeld ? 'source_behind' : 'passed',
    exitCode: isHeld ? exitCodes.gate : exitCodes.pass,
    message: looked.map(sentence).join('; ') || 'no model has a `source`',
    outputs: {
      models: JSON.stringify(looked.map(({ model }) => model)),
      behind: JSON.stringify(behind.map(({ model }) => model)),
      'pull-requests': JSON.stringify(Object.fromEntries(urls))
    },
    annotations: [],
    report: report([list(looked.map(line))]),
    detail: { models: looked }
  }
}

/** The tree is left as it was found: what is proposed is a commit of its own. */
async function look(
  context: ModelContext,
  isCheck: boolean
): Promise<{ readonly isBehind: boolean; readonly pin: Pin | null }> {
  if (isCheck) return { isBehind: (await updateSource(context, true)).state === 'behind', pin: null }
  const { workspace } = context.ports
  const path = lockPath(context.settings)
  const before = await workspace.read(path)
  try {
    const { state } = await updateSource(context, false)
    return { isBehind: state !== 'current', pin: await readPin(context.settings, workspace) }
  } finally {
    await (before === null ? workspace.remove(path) : workspace.write(path, before))
  }
}

async function propose(context: ModelContext, pin: Pin, token: string, runner: Runner): Promise<Proposed> {
  const { job, event } = runner
  if (job === null || token === '')
    throw new InputError('without a job on GitHub and a token no pull request can be opened', {
      cure: 'leave `github-token` at its default, or set `check: true` to only look'
    })
  const octokit = await connect(token)
  const { owner, repo } = job
  const wanted = { owner, repo, base: event.defaultBranch ?? context.head.defaultBranch, model: context.model, pin }
  try {
    return await withRetries(
      () => proposePin(octokit, { ...wanted, path: lockPath(context.settings) }),
      sleep,
      Date.now
    )
  } catch (error) {
    if (error instanceof InputError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new OutsideError(`the pull request for ${context.model} could not be brought about: ${why}`, {
      cure: 'run again: what is there already is found',
      cause: error
    })
  }
}

const words: Readonly<Record<Proposed['kind'], string>> = {
  opened: 'a pull request was opened',
  updated: 'its pull request was updated',
  unchanged: 'its pull request is open',
  closed: 'the default branch has it by now, and its pull request was closed',
  needless: 'the default branch has what the source names',
  declined: 'this version was declined: its pull request was closed'
}

function sentence({ model, isBehind, proposed }: Looked): string {
  if (proposed === null) return `${model}: ${isBehind ? 'the source names something newer' : 'current'}`
  return `${model}: ${words[proposed.kind]}`
}

function line(looked: Looked): readonly Inline[] {
  const { model, lock, proposed } = looked
  const text = untrusted(sentence(looked).slice(model.length + 2))
  const where = proposed !== null && 'url' in proposed ? [' (', link(proposed.url, 'pull request'), ')'] : []
  return [code(model), ' in ', code(lock), ': ', text, ...where]
}
