// Runs one action from its inputs to its exit code.
import { statSync } from 'node:fs'
import { findRoot, readConfigFile } from '../../adapters/config/find.ts'
import { readInputs, type Inputs } from '../../adapters/github/inputs.ts'
import { createRunner, workspaceFolder, type Runner } from '../../adapters/github/runner.ts'
import { InputError } from '../../core/errors.ts'
import { contracts, type ActionName, type Contract, type InputOf } from '../contracts.ts'
import { commentRule } from './comment-rule.ts'
import { endingOf, type Ending } from './ending.ts'
import { finish } from './finish.ts'

/** What an action's main.ts exports as `run`. */
export type Run<Name extends ActionName> = (inputs: Inputs<InputOf<Name>>, runner: Runner) => Promise<Ending>

/**
 * `load` imports the action, so that a failure of the import is reported like every other; it is called once the config
 * is there, for everything heavy comes with it.
 */
export async function runAction<Name extends ActionName>(
  name: Name,
  load: () => Promise<{ readonly run: Run<Name> }>
): Promise<void> {
  const runner = createRunner()
  const contract: Contract = contracts[name]
  const inputs = readInputs(runner, contract.inputs)
  const given = inputs.text('working-directory')
  const folder = workspaceFolder(runner, given)
  const ending = await attempt(async () => {
    runner.maskSecrets()
    for (const input of runner.given) if (!Object.hasOwn(contract.inputs, input)) await warnOf(input, name, runner)
    if (!isFolder(folder)) throw noFolder(given)
    const isStandalone = contract.standalone?.some((input) => inputs.optional(input) !== undefined)
    if (isStandalone !== true) await readConfigFile(await findRoot(folder), inputs.text('config'))
    const { run } = await load()
    return run(inputs, runner)
  })
  await finish(runner, name, isFolder(folder) ? folder : runner.event.workspace, ending)
  const rule = commentRule(inputs, runner)
  if (rule === undefined) return
  const { comment } = await import('./comment.ts')
  await comment(rule, inputs, runner, name, ending)
}

/** A warning, as the runner's own: a workflow may be ahead of the action. */
async function warnOf(input: string, action: ActionName, runner: Runner): Promise<void> {
  const { nearest } = await import('../../core/config/shape.ts')
  const known = Object.keys(contracts[action].inputs)
  const near = nearest(input, known)
  const message = `the action ${action} has no input \`${input}\`, so it is ignored\n-> ${
    near === null ? `its inputs are ${known.map((name) => `\`${name}\``).join(', ')}` : `did you mean \`${near}\`?`
  }`
  runner.annotate({ level: 'warning', title: 'unknown input', message })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function noFolder(given: string): InputError {
  return new InputError(`there is no folder ${given} in the workspace`, {
    cure: 'check the input `working-directory`: it is the `path` of actions/checkout'
  })
}

async function attempt(run: () => Promise<Ending>): Promise<Ending> {
  try {
    return await run()
  } catch (error) {
    return endingOf(error)
  }
}
