// `npm run schemas`: writes the JSON Schemas and the references from what the code itself says; `--check` fails if they are not current.
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { z } from 'zod'
import { auditEntrySchema } from '../core/audit/entry.ts'
import { evidenceSchema } from '../core/evidence/evidence-file.ts'
import { fileURLToPath } from 'node:url'
import { renderActionsReference } from './references/actions.ts'
import { renderCommandReference } from './references/command.ts'
import { renderConfigReference } from './references/config.ts'
import { renderReadme } from './references/readme.ts'
import { renderReasonsReference } from './references/reasons.ts'
import { configSchema } from '../core/config/schema.ts'
import { dataDiffSchema } from '../core/data/diff.ts'
import { driftSchema } from '../core/data/drift.ts'
import { dataProfileSchema } from '../core/data/profile.ts'
import { comparisonSchema } from '../core/metrics/comparison.ts'
import { evaluationDocumentSchema } from '../core/metrics/evaluation.ts'
import {
  analysisSchema,
  approvalSchema,
  qaSchema,
  releaseSchema,
  runSchema,
  stepRecordSchema,
  testReportSchema
} from '../core/pipeline/evidence.ts'

const evidence = {
  evidence: evidenceSchema,
  'data-profile': dataProfileSchema,
  'data-diff': dataDiffSchema,
  drift: driftSchema,
  run: runSchema,
  evaluation: evaluationDocumentSchema,
  comparison: comparisonSchema,
  qa: qaSchema,
  test: testReportSchema,
  analysis: analysisSchema,
  release: releaseSchema,
  step: stepRecordSchema,
  approval: approvalSchema,
  audit: auditEntrySchema
}

const config = { title: 'Modelgate: .github/modelgate.yml', ...z.toJSONSchema(configSchema, { io: 'input' }) }
const documents = Object.entries(evidence).map(([name, schema]) => {
  const body = { title: `Modelgate: ${name}`, ...z.toJSONSchema(schema, { io: 'output' }) }
  return [`schemas/${name}.schema.json`, JSON.stringify(body)] as const
})
const root = fileURLToPath(new URL('..', import.meta.url))
const files = [
  ['schemas/modelgate.schema.json', JSON.stringify(config)],
  ...documents,
  ['README.md', renderReadme(await readFile(new URL('../README.md', import.meta.url), 'utf8'), root)],
  ['docs/reference/actions.md', renderActionsReference(root)],
  ['docs/reference/command.md', await renderCommandReference()],
  ['docs/reference/config.md', renderConfigReference(configSchema)],
  ['docs/reference/reasons.md', renderReasonsReference()]
] as const

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of files) {
  const url = new URL(`../${path}`, import.meta.url)
  const formatted = await format(text, { ...(await resolveConfig(url)), filepath: path })
  if ((await readFile(url, 'utf8').catch(() => null)) === formatted) continue
  stale.push(path)
  if (!check) await writeFile(url, formatted)
}
const verb = check ? 'not current; type `npm run schemas`' : 'written'
process.stdout.write(
  stale.length === 0 ? `${files.length} files are current\n` : stale.map((path) => `${path}: ${verb}\n`).join('')
)
process.exitCode = check && stale.length > 0 ? 1 : 0
