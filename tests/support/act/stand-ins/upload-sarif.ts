// Reads what github/codeql-action/upload-sarif would upload, as code scanning would take it, and says what is in it.
import { readFileSync } from 'node:fs'
import { readInputs } from './inputs.ts'

interface Sarif {
  readonly version?: string
  readonly runs?: readonly {
    readonly tool: { readonly driver: { readonly name: string } }
    readonly results?: readonly object[]
  }[]
}

const inputs = readInputs({ sarif_file: '', category: '' })
const { version, runs = [] } = JSON.parse(readFileSync(inputs.sarif_file, 'utf8')) as Sarif
if (version !== '2.1.0' || runs.length === 0) throw new Error(`${inputs.sarif_file} is no SARIF 2.1.0 with a run`)
const found = runs.map(({ tool, results = [] }) => `${tool.driver.name}: ${String(results.length)}`)
console.log(`code scanning, ${inputs.category}: ${found.join(', ')}`)
