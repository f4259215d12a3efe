// Training on a real Ray cluster: outputs by digest, jobs that are really ended, and machines that are lost.
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from '@jest/globals'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describeWith } from '../support/describe-with.ts'
import { rayEnvironment, startRay, type RayCluster } from '../support/ray.ts'
import { createRepository, finished, processesWith, tinyModel, type Repository } from '../support/repository.ts'

const script = `
import { appendFileSync } from 'node:fs'
appendFileSync(process.env.NOTES, 'training\\n')
console.log('began')
await new Promise((resolve) => setTimeout(resolve, Number(process.env.TAKES)))
await import('./train.mts')
`

describeWith(rayEnvironment, 'Ray', () => {
  let cluster: RayCluster
  let repository: Repository
  beforeAll(async () => (cluster = await startRay()), 90_000)
  afterAll(() => cluster.close(), 30_000)
  beforeEach(async () => (repository = await createRepository()))
  afterEach(() => repository.close())

  async function commit(takesMs: number, train: object = {}, executor: object = {}): Promise<void> {
    const model = tinyModel({
      train: {
        command: 'node slow.mts',
        params: 'params.json',
        data: ['data/rows.csv'],
        timeout: '60s',
        env: { TAKES: String(takesMs), NOTES: join(repository.root, '../notes') },
        executor: { kind: 'ray', address: cluster.address, poll: '200ms', cpus: 0.1, ...executor },
        ...train
      }
    })
    // the code differs from test to test, so that no job of another is gone on with
    const files = { 'slow.mts': `${script}// ${repository.root}\n`, 'data/train.csv': 'id\n1\n' }
    await repository.commit({ version: 1, models: { tiny: model } }, files)
  }

  const mine = async (before: readonly { readonly id: string }[]) => {
    const known = new Set(before.map(({ id }) => id))
    return (await cluster.jobs()).filter(({ id }) => !known.has(id))
  }
  const trainings = async () => {
    const text = await readFile(join(repository.root, '../notes'), 'utf8').catch(() => '')
    return text.split('\n').filter(Boolean).length
  }
  async function running(): Promise<void> {
    while ((await trainings()) === 0) await pause(50)
  }

  test('trains there as here: the log is streamed, the outputs come back through the dashboard', async () => {
    await commit(0)
    const ran = await repository.modelgate(['run'])
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.stderr).toMatch(/tiny \| began\n {2}tiny \| trained on 200 rows/)
    expect(await repository.read('out/model.json')).toContain('0.6')
    expect(await repository.git('status', '--porcelain')).toBe('')
    expect(await trainings()).toBe(1)
  }, 60_000)

  test('brings the outputs over a shared folder, where there is one, and clears it', async () => {
    const storage = join(repository.root, '../storage')
    await mkdir(storage)
    await commit(0, {}, { storage })
    expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
    expect(await repository.read('out/model.json')).toContain('0.6')
    expect(await readdir(storage)).toEqual([])
  }, 60_000)

  test('goes on with its job after modelgate was killed', async () => {
    const before = await cluster.jobs()
    await commit(3000)
    const child = repository.start(['train'])
    const ended = finished(child)
    await running()
    child.kill('SIGKILL')
    await ended
    expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
    expect(await mine(before)).toEqual([expect.objectContaining({ status: 'SUCCEEDED' })])
    expect(await trainings()).toBe(1)
  }, 60_000)

  test('ends its job when modelgate is ended: Ray says so, and no process of it is left', async () => {
    const before = await cluster.jobs()
    await commit(50_000)
    const child = repository.start(['train'])
    const ended = finished(child)
    await running()
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ signal: 'SIGTERM' })
    expect(await mine(before)).toEqual([expect.objectContaining({ status: 'STOPPED' })])
    expect(await processesWith(join(repository.root, '../notes'))).toEqual([])
  }, 60_000)

  test('starts again what a lost machine did not finish, and says why', async () => {
    const before = await cluster.jobs()
    await commit(4000)
    const child = repository.start(['train', '--format', 'json'])
    const ended = finished(child)
    await running()
    const [job] = await mine(before)
    await cluster.loseSupervisor(job?.id ?? '')
    const { code, stdout, stderr } = await ended
    expect([code, stderr]).toEqual([0, expect.stringContaining('it is started again')])
    const [run] = (JSON.parse(stdout) as { runs: { lost: string[] }[] }).runs
    expect(run?.lost).toEqual([expect.stringContaining('JOB_SUPERVISOR_ACTOR_DIED')])
    expect((await mine(before)).map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED'])
  }, 90_000)

  test('spreads the trials of a sweep', async () => {
    const before = await cluster.jobs()
    const command = `node slow.mts; echo '{"loss": {threshold}}' > own.json`
    const parameters = { threshold: [0.3, 0.2, 0.4] }
    const sweep = { metric: 'loss', goal: 'minimize', metrics: 'own.json', command, parallel: 3, parameters }
    await commit(500, { data: ['data/train.csv'], sweep })
    expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
    expect(await repository.read('out/model.json')).toContain('0.2')
    expect((await mine(before)).map(({ status }) => status)).toEqual(Array(4).fill('SUCCEEDED'))
  }, 60_000)
})

test('without an address of a cluster nothing is tried', async () => {
  const repository = await createRepository()
  await repository.commit({
    version: 1,
    models: { tiny: { train: { command: 'true', executor: 'ray' }, artifact: 'out/m' } }
  })
  const ran = await repository.modelgate(['train'])
  expect(ran.code).toBe(2)
  expect(ran.stderr).toContain('no address of a Ray cluster is given')
  await repository.close()
})
