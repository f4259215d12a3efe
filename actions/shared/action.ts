// Runs one action from its inputs to its exit code.
import { readInputs, type Inputs } from '../../adapters/github/inputs.ts'
import { createRunner, type Runner } from '../../adapters/github/runner.ts'
import { contracts, type ActionName, type InputOf } from '../contracts.ts'
import { endingOf, type Ending } from './ending.ts'
import { finish } from './finish.ts'

/** What an action's main.ts exports as `run`. */
export type Run<Name extends ActionName> = (inputs: Inputs<InputOf<Name>>, runner: Runner) => Promise<Ending>

/** `load` imports the action, so that a failure of the import is reported like every other. */
export async function runAction<Name extends ActionName>(
  name: Name,
  load: () => Promise<{ readonly run: Run<Name> }>
): Promise<void> {
  const runner = createRunner()
  const inputs = readInputs(runner, contracts[name].inputs)
  const folder = runner.input('working-directory') ?? '.'
  const ending = await attempt(async () => {
    runner.maskSecrets()
    const { run } = await load()
    return run(inputs, runner)
  })
  await finish(runner, name, folder, ending)
}

async function attempt(run: () => Promise<Ending>): Promise<Ending> {
  try {
    return await run()
  } catch (error) {
    return endingOf(error)
  }
}
