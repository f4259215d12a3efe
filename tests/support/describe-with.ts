// Tests that need a real component beside Node.
import { describe } from '@jest/globals'

/** Installs itself where it can; undefined once it is ready, else what is missing and what to install. */
export interface Component {
  missing(): string | undefined
}

/** `describe` that fails without its component in CI (where CI is set); elsewhere its tests are skipped, and its title says what to install. */
export function describeWith(component: Component, title: string, tests: () => void): void {
  const missing = component.missing()
  if (missing === undefined) describe(title, tests)
  else if (process.env.CI) throw new Error(missing)
  else describe.skip(`${title} (${missing})`, tests)
}
