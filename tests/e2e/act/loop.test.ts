// The whole way with real runners, real training and real serving: from a commit to live traffic, and from drift to retraining.
import { afterAll, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RunEnd } from '../../support/act/machine.ts'
import { describeWith } from '../../support/describe-with.ts'
import { act } from '../../support/go-tools.ts'
import { clinicPython, storyFiles } from './support/clinic.ts'
import { expectSuccess, startScene, type Scene } from './support/scene.ts'
import { repo, until } from '../../bot/support/served.ts'

/** What the team's own pipeline does: newer rows with their labels come from a warehouse, here a file beside the repository. */
const refresh = `from pathlib import Path

data = Path("data/digits.csv")
head, *newer = Path("../warehouse.csv").read_text(encoding="utf-8").splitlines()
assert head == data.read_text(encoding="utf-8").splitlines()[0]
with data.open("a", encoding="utf-8") as file:
    file.writelines(f"{row}\\n" for row in newer)
`

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

describeWith(act, 'the whole loop under act', () => {
  describeWith(clinicPython, 'with scikit-learn', () => {
    let scene: Scene | undefined
    afterAll(() => scene?.close())

    test('a commit becomes a comment, staging, a promotion and live traffic', async () => {
      scene = await startScene({
        models: ['digits'],
        train: { refresh: 'python refresh.py' },
        files: {
          'refresh.py': refresh,
          '.gitignore': '.modelgate/\nout/\nreports/\nrecent/\n__pycache__/\n.*_cache/\n'
        },
        config: {
          monitor: {
            rules: [
              { name: 'inputs', kind: 'data_drift', data: 'recent/digits.csv', share: '30%', do: ['issue', 'retrain'] }
            ]
          },
          gates: {
            staging: { checks: ['test', 'analyze'], approvals: { count: 1, teams: ['acme/reviewers'] } },
            production: { checks: ['qa'], approvals: { count: 1, teams: ['acme/owners'] } }
          }
        }
      })
      const { machine } = scene
      await scene.protect('staging')
      await scene.protect('production')
      const head = await scene.commit('dana', 'kernel', 'Read digits by a kernel', storyFiles('better'))
      const number = await scene.openPull('dana', 'kernel', 'Read digits by a kernel')
      await scene.said(number, 'is being checked')
      expectSuccess(await machine.take('pull-request.yml'))
      await scene.said(number, /^\| `balanced_accuracy` ↑ \| – \| 0\.97/)
      await scene.label('rita', number, 'approve:staging')
      await scene.checked(head, 'success')
      scene.say('approved by rita')

      const merged = await scene.as('adam')('PUT', `${repo}/pulls/${number}/merge`, {
        merge_method: 'squash',
        sha: head
      })
      expect(merged.status).toBe(200)
      expectSuccess(await machine.take('modelgate-release.yml'))
      // Also started by the merge: keeps what later pull requests are compared with.
      expectSuccess(await machine.take('pull-request.yml'))
      const promotion = await scene.promotion('production', 'digits')
      scene.say(`promotion #${promotion}`)
      await scene.said(promotion, 'waits for approval')
      await scene.label('olga', promotion, 'approve:production')
      expectSuccess(await machine.take('modelgate-promote.yml'))
      await until(
        async () =>
          /^live: sha256/m.test((await scene?.file('modelgate/environments', 'production/digits.yaml')) ?? ''),
        () => scene?.bot.output().split('\n').slice(-30).join('\n') ?? ''
      )
      expect(await machine.health('production', 'digits')).toBe(200)
      scene.say('live')
    }, 240_000)

    test('drift opens one issue, and starts a retraining that ends in a pull request', async () => {
      if (scene === undefined) throw new Error('there is nothing live')
      const now = scene
      const { machine, served } = now
      const [head = '', ...rows] = ((await now.file('main', 'data/digits.csv')) ?? '').trim().split('\n')
      const look = async (recent: readonly string[]): Promise<RunEnd> => {
        write(join(machine.work, 'recent/digits.csv'), [head, ...recent])
        served.github.runner.schedule('acme/models', '.github/workflows/modelgate-monitor.yml', '43 * * * *')
        return machine.take('modelgate-monitor.yml')
      }
      const issues = async (): Promise<readonly { readonly title: string; readonly number: number }[]> => {
        const open = (await now.as('adam')('GET', `${repo}/issues?state=open`)).list() as readonly {
          readonly title: string
          readonly number: number
          readonly pull_request?: object
        }[]
        return open.filter((issue) => issue.pull_request === undefined)
      }
      const retrainings = (): number =>
        served.github.runner.runs().filter(({ path }) => path.endsWith('modelgate-retrain.yml')).length

      expectSuccess(await look(rows.slice(0, 400)))
      expect([await issues(), retrainings()]).toEqual([[], 0])
      expect((await look(rows.slice(0, 400).map(inverted))).conclusion).toBe('failure')
      expect(await issues()).toMatchObject([{ title: 'digits in production: rule inputs is breached' }])
      expect((await look(rows.slice(400, 900).map(inverted))).conclusion).toBe('failure')
      expect([(await issues()).length, retrainings()]).toEqual([1, 1])
      now.say(`drift: issue #${String((await issues())[0]?.number)}`)

      const labelled = rows.slice(0, 600).map((row, index) => inverted(row).replace(/^\w+/, `N${String(index)}`))
      write(join(machine.work, '../warehouse.csv'), [head, ...labelled])
      expectSuccess(await machine.take('modelgate-retrain.yml'))
      const opened = await now.pullOf('retrain/digits')
      now.say(`retraining: pull request #${opened.number}`)
      // Better or not, is for people to judge: what counts is that it was trained anew, and compared with what is there.
      await machine.take('pull-request.yml', { head: opened.head })
      await now.said(opened.number, /^\| `balanced_accuracy` ↑ \| 0\.97/)
      const files = await now.as('adam')('GET', `${repo}/pulls/${opened.number}/files`)
      expect(files.list()).toMatchObject([{ filename: 'data/digits.csv' }])
    }, 240_000)
  })
})
