// Tests that compare with Python's libraries.
import { describeWith } from './describe-with.ts'
import { references, type PythonEnvironment } from './python.ts'

/** As `describeWith`, with the libraries that most reference tests need. */
export function describeWithPython(
  title: string,
  tests: () => void,
  environment: PythonEnvironment = references
): void {
  describeWith(environment, title, tests)
}
