// A small repository in memory with one model, and whole walks through it.
import { parseConfig } from '../../core/config/parse.ts'
import { policyDigest, resolveModel } from '../../core/config/resolve.ts'
import { digestBytes, digestValue, type Digest } from '../../core/digest.ts'
import { baseOf } from '../../core/pipeline/affected.ts'
import type { ModelContext, PullRequest } from '../../core/pipeline/context.ts'
import type { Approval } from '../../core/pipeline/evidence.ts'
import { runModels } from '../../core/pipeline/run.ts'
import { recordsOf } from '../../core/pipeline/walk.ts'
import { steps, type Step } from '../../core/pipeline/words.ts'
import type { ModelWalk } from '../../core/report/walk.ts'
import { predict, testRows, thresholdOf } from './fake-environments.ts'
import { createPorts, emptyDisk, put, undisturbed, type Around, type Disk, type FakeCommand } from './fakes.ts'

const configFile = '.github/modelgate.yml'

/** The smallest config that walks all eight steps; each part can be replaced. */
export function configText(parts: Readonly<Record<string, string>> = {}): string {
  const all: Readonly<Record<string, string>> = {
    model: [
      '    paths: [model/**]',
      '    train: { command: python train.py, params: model/params.json, data: [data/train.csv] }',
      '    artifact: out/model.json',
      '    test: { command: pytest, junit: out/junit.xml }',
      '    analyze: { command: scan, sarif: [out/scan.sarif] }',
      '    evaluation:',
      '      { predictions: out/predictions.csv, data: data/test.csv, task: binary, id: id, target: target,',
      '        prediction: predicted, score: score, positive: 1, resamples: 100 }',
      '    metrics: { accuracy: { goal: maximize, min: 0.7, max_regression: 0.02 } }'
    ].join('\n'),
    serving: '    serve: { command: python serve.py, paths: [serving/**] }',
    environments: 'environments: { staging: {}, production: { after: staging, live: { verify: 1s } } }',
    gates: 'gates: { staging: { metrics: { inconclusive: pass } }, production: { metrics: { inconclusive: pass } } }',
    ...parts
  }
  return ['version: 1', 'models:', '  m:', all.model, all.serving, all.environments, all.gates, ''].join('\n')
}

export const basicFiles: Readonly<Record<string, string>> = {
  [configFile]: configText(),
  'model/train.py': 'train',
  'model/params.json': '{"threshold": 20}',
  'serving/serve.py': 'serve',
  'data/train.csv': 'x,target\n1,0\n',
  'data/test.csv': ['id,x,target', ...testRows.map(({ x, target }) => `r${x},${x},${target}`), ''].join('\n'),
  'tests/test_model.py': 'test'
}

/** The team's commands. `training` counts how often it really trained. */
export function createCommands(): {
  readonly commands: Map<string, FakeCommand>
  readonly training: { count: number }
} {
  const training = { count: 0 }
  const commands = new Map<string, FakeCommand>([
    [
      'python train.py',
      ({ read, write }) => {
        training.count += 1
        const model = read('model/params.json')
        const rows = testRows.map(({ x, target }) => {
          const { predicted, score } = predict(thresholdOf(model), x)
          return `r${x},${target},${predicted},${score}`
        })
        write('out/model.json', model)
        write('out/predictions.csv', ['id,target,predicted,score', ...rows, ''].join('\n'))
        return 0
      }
    ],
    ['pytest', ({ write }) => (write('out/junit.xml', junit(2, 0)), 0)],
    ['scan', ({ write }) => (write('out/scan.sarif', sarif([])), 0)]
  ])
  return { commands, training }
}

export function junit(passed: number, failed: number): string {
  const cases = [
    ...Array.from({ length: passed }, (_, index) => `<testcase name="good ${index}"/>`),
    ...Array.from({ length: failed }, (_, index) => `<testcase name="bad ${index}"><failure message="no"/></testcase>`)
  ]
  return `<testsuite tests="${cases.length}" failures="${failed}">${cases.join('')}</testsuite>`
}

export function sarif(rules: readonly string[]): string {
  const results = rules.map((ruleId) => ({ ruleId, level: 'error', message: { text: `found ${ruleId}` } }))
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'scanner' } }, results }] })
}

export interface Walker {
  readonly disk: Disk
  readonly commands: Map<string, FakeCommand>
  readonly training: { count: number }
  /** Commits these files (null: removed) on the present branch and checks them out; returns the SHA. */
  commit(files: Readonly<Record<string, string | null>>, people?: readonly string[]): string
  /** Makes a branch where main is, or goes to it. */
  checkout(branch: string): void
  context(
    flags?: Partial<Pick<ModelContext, 'again' | 'allowDirty' | 'actor' | 'origin' | 'model' | 'pull' | 'finish'>>
  ): Promise<ModelContext>
  walk(wanted?: readonly Step[], options?: WalkOptions): Promise<ModelWalk>
  approve(environment: string, by: string): Promise<Approval>
}

export interface WalkOptions {
  readonly all?: boolean
  readonly again?: boolean
  readonly model?: string
  readonly pull?: PullRequest
}

export function createWalker(
  disk: Disk = emptyDisk(),
  around: Around = undisturbed,
  team: Pick<Walker, 'commands' | 'training'> = createCommands()
): Walker {
  const walker: Walker = {
    disk,
    commands: team.commands,
    training: team.training,
    commit(files, people = ['Dana <dana@acme.example>']) {
      const parent = disk.branches.get(disk.branch) ?? null
      const tree = new Map(parent === null ? [] : (disk.commits.get(parent)?.tree ?? []))
      for (const [path, content] of Object.entries(files)) {
        if (content === null) {
          tree.delete(path)
          disk.files.delete(path)
        } else {
          put(disk, path, content)
          tree.set(path, new TextEncoder().encode(content))
        }
      }
      const sha = digestValue([parent, disk.commits.size]).slice(7, 47)
      disk.commits.set(sha, { sha, parent, people, tree })
      disk.branches.set(disk.branch, sha)
      return sha
    },
    checkout(branch) {
      const sha = disk.branches.get(branch) ?? disk.branches.get('main') ?? ''
      const before = disk.commits.get(disk.branches.get(disk.branch) ?? '')?.tree ?? new Map<string, Uint8Array>()
      disk.branches.set(branch, sha)
      disk.branch = branch
      for (const path of before.keys()) disk.files.delete(path)
      for (const [path, bytes] of disk.commits.get(sha)?.tree ?? []) put(disk, path, bytes)
    },
    async context(flags = {}) {
      const ports = createPorts(disk, team.commands, around)
      const parsed = parseConfig(await requireText(disk, configFile), configFile)
      if (!('config' in parsed)) throw new Error(JSON.stringify(parsed.errors))
      const { config } = parsed
      const head = await ports.git.head()
      const model = flags.model ?? 'm'
      const settings = resolveModel(config, model)
      if (settings === undefined) throw new Error(`no model ${model}`)
      const isDirty = (await ports.git.status()).modified.length > 0
      return {
        ports,
        config,
        policy: policyDigest(config),
        head,
        isDirty,
        origin: head.branch === head.defaultBranch && !isDirty ? 'trusted' : 'self_reported',
        files: await ports.git.files(),
        actor: 'Robin <robin@acme.example>',
        producer: 'modelgate/test',
        model,
        settings,
        again: false,
        allowDirty: false,
        ...flags
      }
    },
    async walk(wanted = steps, { all = false, again = false, model = 'm', pull } = {}) {
      const context = await walker.context({ again, model, ...(pull === undefined ? {} : { pull }) })
      const base = await baseOf(context, null)
      const [walk] = await runModels([context], { steps: wanted, base, all, parallel: 1 })
      if (walk === undefined) throw new Error('no walk')
      return walk
    },
    async approve(environment, by) {
      const context = await walker.context()
      const done = await recordsOf(context)
      const approval: Approval = {
        schema: 'modelgate/approval@1',
        environment,
        by,
        verified: false,
        at: new Date(context.ports.clock.now()).toISOString(),
        commit: context.head.sha,
        policy: context.policy,
        models: [
          {
            model: context.model,
            modelDigest: done.get('build')?.outputs.modelDigest as Digest,
            comparison: (done.get('test')?.outputs.comparisonDigest ?? null) as Digest | null
          }
        ]
      }
      await context.ports.approvals.add(approval)
      return approval
    }
  }
  return walker
}

/** A repository with one commit. */
export function createRepository(files: Readonly<Record<string, string>> = {}, around?: Around): Walker {
  const walker = createWalker(emptyDisk(), around)
  walker.commit({ ...basicFiles, ...files })
  return walker
}

function requireText(disk: Disk, path: string): Promise<string> {
  const file = disk.files.get(path)
  return file === undefined
    ? Promise.reject(new Error(`no ${path}`))
    : Promise.resolve(new TextDecoder().decode(file.bytes))
}

export const ended = ({ records }: ModelWalk): string => {
  const last = records.at(-1)
  return last === undefined ? 'nothing walked' : `${last.step} ${last.result}`
}

export const codes = ({ records }: ModelWalk): readonly string[] =>
  records.at(-1)?.reasons.map(({ code }) => code) ?? []

export const digest = (text: string): Digest => digestBytes(text)
