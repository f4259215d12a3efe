// A repository whose model trains in no time and needs nothing but Node: for workflows that the clinic need not wait for.
import { stringify } from 'yaml'
import { servedConfig, tinyFiles, type ModelOverrides } from '../../../support/repository.ts'
import { approvals } from './carry.ts'
import type { Stage } from './scene.ts'
import { templatesFor } from './templates.ts'

export interface Tiny extends Omit<Stage, 'files'> {
  /** Laid over the config, key by key. */
  readonly config?: Readonly<Record<string, unknown>>
  readonly model?: ModelOverrides
  readonly form?: 'copies' | 'starters'
  /** Which of the two templates checks pull requests. */
  readonly checks?: 'pull-request' | 'pull-request-matrix'
  readonly files?: Stage['files']
}

export function tiny({
  config = {},
  model = {},
  form = 'copies',
  checks = 'pull-request',
  files = {},
  ...stage
}: Tiny = {}): Stage {
  const whole = { ...servedConfig({ analyze: scanned, ...model }), gates: approvals, ...config }
  return {
    ...stage,
    files: {
      ...tinyFiles(),
      'scan.mts': scan,
      '.github/modelgate.yml': stringify(whole),
      ...templatesFor(checks, { form, withBot: stage.bot === 'actions' }),
      ...files
    }
  }
}

/** Analysis by the scanner that the repository has. */
export const scanned = { command: 'mkdir -p reports && node scan.mts', sarif: ['reports/scan.sarif'] }

/** The team's own scanner: `eval` is an error. */
const scan = `import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const files = readdirSync('.').filter((name) => name.endsWith('.mts') && name !== 'scan.mts')
const results = files.flatMap((uri) =>
  readFileSync(uri, 'utf8').split('\\n').flatMap((line, index) =>
    /\\beval\\(/.test(line)
      ? [{
          ruleId: 'no-eval', level: 'error', message: { text: 'eval runs whatever it is given' },
          locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: index + 1 } } }]
        }]
      : []
  )
)
writeFileSync('reports/scan.sarif', JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'scan' } }, results }] }))
`

/** A better model than the first, by one number. */
export const better: Stage['files'] = { 'params.json': '{"threshold": 0.5}\n' }
