import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mlflowRuns } from '../../../../core/metrics/documents/mlflow-database.ts'
import { readMetricsDocument } from '../../../../core/metrics/documents/read.ts'
import { columnsOf, isSqlite, readTables } from '../../../../core/metrics/documents/sqlite.ts'
import { describeWithPython } from '../../../support/describe-with-python.ts'
import { pythonEnvironment, python, references } from '../../../support/python.ts'

const environment = pythonEnvironment('requirements-mlflow.txt')

describeWithPython(
  'the database that MLflow itself writes',
  () => {
    let folder = ''
    let bytes = new Uint8Array()
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'modelgate-mlflow-'))
      const script = `
import mlflow, warnings
warnings.simplefilter("ignore")
mlflow.set_tracking_uri("sqlite:///m.db")
with mlflow.start_run(run_name="first"):
    mlflow.log_metric("accuracy", 0.5)
gone = mlflow.start_run(run_name="gone"); mlflow.log_metric("accuracy", 0.1); mlflow.end_run()
mlflow.delete_run(gone.info.run_id)
with mlflow.start_run(run_name="last"):
    mlflow.log_metric("accuracy", 0.8, step=2)
    mlflow.log_metric("accuracy", 0.9, step=3)
    mlflow.log_metrics({"test/f1": 0.75, "none": float("nan"), "much": float("inf")} | {f"m{i}": i / 8 for i in range(60)})
    mlflow.set_tag("long", "x" * 7000)
    with mlflow.start_run(run_name="child", nested=True):
        mlflow.log_metric("accuracy", 0.2)
with mlflow.start_run(run_name="empty"):
    pass
`
      const ran = spawnSync(environment.interpreter, ['-c', script], { cwd: folder, encoding: 'utf8' })
      if (ran.status !== 0) throw new Error(ran.stderr)
      bytes = readFileSync(join(folder, 'm.db'))
    }, 60_000)
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test('its runs come oldest first, without those that were deleted, are children or logged nothing', () => {
      const { runs, experiments } = mlflowRuns(bytes, 'm.db')
      expect(runs.map(({ name }) => name)).toEqual(['first', 'last'])
      expect(runs.map(({ experiment, isFinished }) => [experiments.get(experiment), isFinished])).toEqual([
        ['Default', true],
        ['Default', true]
      ])
    })

    test('as a metrics file it is its latest run, last steps, NaN and infinities', () => {
      const { metrics } = readMetricsDocument(bytes, 'm.db')
      expect(metrics.get('accuracy')).toBe(0.9)
      expect(metrics.get('test/f1')).toBe(0.75)
      expect([metrics.get('none'), metrics.get('much')]).toEqual([Number.NaN, Infinity])
      expect([metrics.size, metrics.get('m59')]).toEqual([64, 59 / 8])
    })
  },
  environment
)

describeWithPython(
  'a SQLite database',
  () => {
    const made = (script: string): Uint8Array =>
      Buffer.from(
        python(`
import base64, os, sqlite3, tempfile
path = os.path.join(tempfile.mkdtemp(), "a.db")
db = sqlite3.connect(path)
${script}
db.commit(); db.close()
print(base64.b64encode(open(path, "rb").read()).decode())
`),
        'base64'
      )

    test.each([512, 4096, 65_536])(
      'of pages of %d bytes gives every row, with numbers of all sizes and texts over many pages',
      (size) => {
        const bytes = made(`
db.execute("PRAGMA page_size=${size}")
db.execute('CREATE TABLE t ("a b" INTEGER, c REAL, d TEXT, e, CHECK (c IN (1, 2) OR 1), PRIMARY KEY ("a b", c))')
values = [0, 1, -1, 127, -129, 40000, -9000000, 2**40, -2**52]
db.executemany("INSERT INTO t VALUES (?, ?, ?, ?)", [(values[i % 9], i / 4, "ä" * (i * 7), None) for i in range(700)])
`)
        const values = [0, 1, -1, 127, -129, 40_000, -9_000_000, 2 ** 40, -(2 ** 52)]
        const rows = readTables(bytes, 'a.db', ['t', 'nothing']).get('t') ?? []
        expect(rows.map((row) => [...row.values()])).toEqual(
          Array.from({ length: 700 }, (_, index) => [
            index + 1,
            values[index % 9],
            index / 4,
            'ä'.repeat(index * 7),
            null
          ])
        )
        expect([...(rows[0]?.keys() ?? [])]).toEqual(['rowid', 'a b', 'c', 'd', 'e'])
      }
    )

    test('that is cut off or has a loop is refused, and never read for ever', () => {
      const bytes = made(
        'db.execute("CREATE TABLE t (a TEXT)")\ndb.executemany("INSERT INTO t VALUES (?)", [("x" * 900,)] * 99)'
      )
      expect(isSqlite(bytes)).toBe(true)
      for (let length = 100; length < bytes.length; length += 997)
        expect(() => readTables(bytes.subarray(0, length), 'a.db', ['t'])).toThrow('damaged')
      for (let at = 100; at < bytes.length; at += 131) {
        const wrong = Uint8Array.from(bytes)
        wrong[at] = 255
        try {
          readTables(wrong, 'a.db', ['t'])
        } catch (error) {
          expect(String(error)).toContain('damaged')
        }
      }
    })
  },
  references
)

describe('columns of a CREATE TABLE statement', () => {
  test('are its names in order, without constraints', () => {
    const sql =
      'CREATE TABLE "x" (\n\ta VARCHAR(3) NOT NULL, `b` FLOAT, [c d] INT DEFAULT (1), CONSTRAINT p PRIMARY KEY (a, b), CHECK (a IN (1, 2)))'
    expect(columnsOf(sql)).toEqual(['a', 'b', 'c d'])
  })
})
