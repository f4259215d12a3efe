// plan, a job for each share of the trials, finish: as pull-request-sweep.yml has them.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { z } from 'zod'
import { runBundle } from './support/run-bundle.ts'
import { createTeam, type Team } from './support/team.ts'

const config = `version: 1
models:
  swept:
    paths: [swept/**]
    train:
      command: node swept/train.mjs
      params: swept/params.json
      sweep:
        metric: loss
        goal: minimize
        metrics: own.json
        command: node swept/try.mjs {x}
        parameters: { x: [2, 1, 3, 4] }
    artifact: out/swept.json
    evaluation: { metrics: out/metrics.json }
  plain: { evaluation: { metrics: out/metrics.json } }
`
const jobsSchema = z.array(z.object({ model: z.string(), job: z.number(), trials: z.string(), parameters: z.string() }))

let team: Team
let downloads: string
beforeEach(() => {
  team = createTeam({
    '.github/modelgate.yml': config,
    'swept/try.mjs': `import { writeFileSync } from 'node:fs'
const x = Number(process.argv[2])
if (x > 3) process.exit(4)
writeFileSync('own.json', JSON.stringify({ loss: x }))
`,
    'swept/params.json': '{"x": 9}',
    'swept/train.mjs': `import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('out', { recursive: true })
copyFileSync(process.env.MODELGATE_PARAMETERS, 'out/swept.json')
writeFileSync('out/metrics.json', '{"loss": 1}')
`
  })
  downloads = mkdtempSync(join(tmpdir(), 'modelgate-trials-'))
})
afterEach(() => {
  team.remove()
  rmSync(downloads, { recursive: true, force: true })
})

const sweep = (inputs: Readonly<Record<string, string>>) => runBundle('sweep', team.root, inputs)
const trialsFolder = () => join(team.root, '.modelgate/trials')

/** Each job of the matrix on a machine that knows nothing of the others, and its artifact as it is downloaded later. */
async function makeAll(): Promise<void> {
  const { outputs } = await sweep({ task: 'plan', jobs: '3', models: '["swept","plain"]' })
  expect(outputs).toMatchObject({ left: '4', models: '["swept"]', result: 'pass' })
  for (const { model, job, trials } of jobsSchema.parse(JSON.parse(outputs.jobs ?? ''))) {
    const ran = await sweep({ task: 'trial', models: model, trials })
    expect([ran.code, ran.outputs.result]).toEqual([0, 'pass'])
    cpSync(trialsFolder(), join(downloads, `${model}-${job}`), { recursive: true })
    rmSync(trialsFolder(), { recursive: true })
  }
  cpSync(downloads, join(team.root, '.modelgate/parts'), { recursive: true })
}

test('jobs make the trials, one that fails stops none, and the best trains', async () => {
  await makeAll()
  const ran = await sweep({ task: 'finish', models: '["swept"]', from: '.modelgate/parts' })
  expect([ran.code, ran.outputs.models]).toEqual([0, '["swept"]'])
  expect(ran.log).not.toContain('handed in by nobody')
  expect(readFileSync(join(team.root, 'out/swept.json'), 'utf8')).toContain('1')
  expect((await sweep({ task: 'plan' })).outputs).toMatchObject({ left: '0', jobs: '[]' })
}, 60_000)

test('a trial whose number was changed is refused, with the command that makes it again', async () => {
  await makeAll()
  const ran = await runBundle('sweep', team.root, { task: 'finish', from: '.modelgate/parts' })
  expect(ran.code).toBe(0)
  const path = findMeasured(join(team.root, '.modelgate/parts'))
  writeFileSync(path, '{"loss": -5}')
  rmSync(trialsFolder(), { recursive: true })
  const forged = await sweep({ task: 'finish', from: '.modelgate/parts' })
  expect([forged.code, forged.outputs['reason-code']]).toEqual([2, 'input_wrong'])
  expect(forged.log).toContain('make it again: modelgate sweep trial')
}, 60_000)

test('no affected model, and none with a sweep, leave nothing for jobs', async () => {
  for (const models of ['[]', 'plain'])
    expect((await sweep({ task: 'plan', models })).outputs).toMatchObject({ left: '0', jobs: '[]', models: '[]' })
}, 30_000)

test.each([
  [{ task: 'plans' }, '`plan`, `trial`, `finish`'],
  [{ task: 'trial' }, 'no trial is named'],
  [{ task: 'plan', jobs: '0' }, 'jobs 0 is no whole number from 1']
])('%j is refused in words', async (inputs, message) => {
  const ran = await sweep(inputs)
  expect([ran.code, ran.outputs.jobs]).toEqual([2, '[]'])
  expect(ran.log).toContain(message)
})

function findMeasured(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('.measured'))
  return join(folder, found ?? '')
}
