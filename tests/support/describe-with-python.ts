// Tests that compare with Python's libraries.
import { describe } from '@jest/globals'
import { missingPython } from './python.ts'

/** `describe` that fails without Python in CI (where CI is set); elsewhere its tests are skipped, and its title says what to install. */
export function describeWithPython(title: string, tests: () => void): void {
  const missing = missingPython()
  if (missing === undefined) describe(title, tests)
  else if (process.env.CI) throw new Error(missing)
  else describe.skip(`${title} (${missing})`, tests)
}
