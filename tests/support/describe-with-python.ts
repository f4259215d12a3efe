// Tests that compare with Python's libraries.
import { describe } from '@jest/globals'
import { references, type PythonEnvironment } from './python.ts'

/** `describe` that fails without Python in CI (where CI is set); elsewhere its tests are skipped, and its title says what to install. */
export function describeWithPython(
  title: string,
  tests: () => void,
  environment: PythonEnvironment = references
): void {
  const missing = environment.missing()
  if (missing === undefined) describe(title, tests)
  else if (process.env.CI) throw new Error(missing)
  else describe.skip(`${title} (${missing})`, tests)
}
