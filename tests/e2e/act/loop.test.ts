// The whole way with real runners, real training and real serving: from a commit to live traffic, and from drift to retraining.
import { afterAll, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RunEnd } from '../../support/act/machine.ts'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { repo } from '../../bot/support/served.ts'
import { approvals, liveRelease, mergeApproved, promote } from './support/carry.ts'
import { clinic, clinicPython, storyFiles } from './support/clinic.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'

/** What the team's own pipeline does: newer rows with their labels come from a warehouse, here a file beside the repository. */
const refresh = `from pathlib import Path

data = Path("data/digits.csv")
head, *newer = Path("../warehouse.csv").read_text(encoding="utf-8").splitlines()
assert head == data.read_text(encoding="utf-8").splitlines()[0]
with data.open("a", encoding="utf-8") as file:
    file.writelines(f"{row}\\n" for row in newer)
`

const score = readFileSync(join(import.meta.dirname, 'support/score.py'), 'utf8')

/** White ink on black paper: every pixel counts from the other end. */
function inverted(row: string): string {
  const [id = '', ...cells] = row.split(',')
  const digit = cells.pop() ?? ''
  return [id, ...cells.map((cell) => String(16 - Number(cell))), digit].join(',')
}

function write(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${lines.join('\n')}\n`)
}

interface Rows {
  readonly head: string
  readonly rows: readonly string[]
  /** What the live model is asked once the clinic has a new scanner: every second form is inverted. */
  readonly recent: readonly string[]
}

async function clinicRows(scene: Scene): Promise<Rows> {
  const [head = '', ...rows] = ((await scene.file('main', 'data/digits.csv')) ?? '').trim().split('\n')
  const data = rows.filter((row) => !row.startsWith('N'))
  return { head, rows: data, recent: data.slice(0, 800).map((row, index) => (index % 2 === 0 ? row : inverted(row))) }
}

/** One look of the monitor at what production was asked lately. */
async function look({ machine, served }: Scene, { head }: Rows, recent: readonly string[]): Promise<RunEnd> {
  write(join(machine.work, 'recent/digits.csv'), [head, ...recent])
  served.github.runner.schedule('acme/models', '.github/workflows/modelgate-monitor.yml', '43 * * * *')
  return machine.take('modelgate-monitor.yml')
}

interface Issue {
  readonly number: number
  readonly title: string
  readonly state: string
}

/** Without the pull requests, which are issues too. */
async function issues(scene: Scene): Promise<readonly Issue[]> {
  const all = (await scene.as('adam')('GET', `${repo}/issues?state=all`)).list()
  return (all as readonly (Issue & { readonly pull_request?: object })[]).filter((each) => !each.pull_request)
}

describeWith(act, 'the whole loop under act', () => {
  describeWith(clinicPython, 'with scikit-learn', () => {
    let made: Scene | undefined
    afterAll(() => made?.close())
    const live = (): Scene => {
      if (made === undefined) throw new Error('there is nothing live')
      return made
    }

    test('a commit becomes a comment, staging, a promotion and live traffic', async () => {
      const scene = await startScene(
        clinic({
          models: ['digits'],
          model: {
            train: { refresh: 'python refresh.py' },
            evaluation: { command: 'python models/digits/score.py {model} {data} {predictions}' }
          },
          files: {
            'refresh.py': refresh,
            'models/digits/score.py': score,
            '.gitignore': '.modelgate/\nout/\nreports/\nrecent/\n__pycache__/\n.*_cache/\n'
          },
          config: {
            monitor: {
              rules: [
                {
                  name: 'inputs',
                  kind: 'data_drift',
                  data: 'recent/digits.csv',
                  share: '30%',
                  do: ['issue', 'retrain']
                }
              ]
            },
            gates: approvals
          }
        })
      )
      made = scene
      const { machine } = scene
      await scene.protect('staging')
      await scene.protect('production')
      const head = await scene.commit('dana', 'kernel', 'Read digits by a kernel', storyFiles('better'))
      const number = await scene.openPull('dana', 'kernel', 'Read digits by a kernel')
      await scene.said(number, 'is being checked')
      expectSuccess(await machine.take('pull-request.yml'))
      await scene.said(number, /^\| `balanced_accuracy` ↑ \| – \| 0\.97/)
      await mergeApproved(scene, number, head)
      // Also started by the merge: keeps what later pull requests are compared with.
      expectSuccess(await machine.take('pull-request.yml'))
      await promote(scene, 'digits')
      expect(await machine.health('production', 'digits')).toBe(200)
    }, 240_000)

    test('drift opens one issue, and starts a retraining that ends in a pull request', async () => {
      const scene = live()
      const { machine, served } = scene
      const known = await clinicRows(scene)
      const retrainings = (): number =>
        served.github.runner.runs().filter(({ path }) => path.endsWith('modelgate-retrain.yml')).length
      expectSuccess(await look(scene, known, known.rows.slice(0, 400)))
      expect([await issues(scene), retrainings()]).toEqual([[], 0])
      expect((await look(scene, known, known.recent)).conclusion).toBe('failure')
      const breach = { title: 'digits in production: rule inputs is breached', state: 'open' }
      expect(await issues(scene)).toMatchObject([breach])
      expect((await look(scene, known, known.recent.slice(0, 600))).conclusion).toBe('failure')
      expect([await issues(scene), retrainings()]).toMatchObject([[breach], 1])
      scene.say('drift: one issue, one retraining')

      const labelled = known.rows.map((row) => inverted(row).replace(/^./, 'N'))
      write(join(machine.work, '../warehouse.csv'), [known.head, ...labelled])
      expectSuccess(await machine.take('modelgate-retrain.yml'))
      const { number } = await scene.pullOf('retrain/digits')
      scene.say(`retraining: pull request #${number}`)
      const files = await scene.as('adam')('GET', `${repo}/pulls/${number}/files`)
      expect(files.list()).toMatchObject([{ filename: 'data/digits.csv' }])
    }, 120_000)

    test('the retrained model beats what is live on the same rows, goes live, and the issue is closed', async () => {
      const scene = live()
      const { machine } = scene
      const before = await liveRelease(scene, 'digits')
      const { number, head } = await scene.pullOf('retrain/digits')
      expectSuccess(await machine.take('pull-request.yml', { head }))
      // What is live never saw white ink: right on a half of the rows. Nobody wrote the retraining, and still a person approves.
      await scene.said(number, /^\| `balanced_accuracy` ↑ \| 0\.[456]\d+ \| 0\.9\d+ .* better \|/)
      await scene.checked(head, 'in_progress')
      await mergeApproved(scene, number, head)
      await promote(scene, 'digits')
      expect(await liveRelease(scene, 'digits')).not.toBe(before)
      expect(await machine.health('production', 'digits')).toBe(200)

      const known = await clinicRows(scene)
      expectSuccess(await look(scene, known, known.recent))
      expect(await issues(scene)).toMatchObject([{ state: 'closed' }])
    }, 180_000)
  })
})
