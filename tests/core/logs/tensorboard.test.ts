// Event files that real writers make, read here and by TensorBoard itself.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chooseLog, isLogFile } from '../../../core/logs/choose.ts'
import { readLog } from '../../../core/logs/read.ts'
import { countingMetrics, type TrainingLog } from '../../../core/logs/training-log.ts'
import { readMetricsDocument } from '../../../core/metrics/documents/read.ts'
import { readFolder } from '../../../core/pipeline/sweep/metrics-folder.ts'
import { describeWith } from '../../support/describe-with.ts'
import { python, pythonEnvironment } from '../../support/python.ts'

const tensorboard = pythonEnvironment('requirements-tensorboard.txt')

const writers = `
import sys, os, time
import numpy as np
from tensorboardX import SummaryWriter
from tensorboard.summary import Writer
from tensorboard.summary._output import DirectoryOutput
root = sys.argv[1] if len(sys.argv) > 1 else os.environ['ROOT']

old = SummaryWriter(root + '/pytorch/a_older'); old.add_scalar('val/loss', 9.0, 1); old.close()
time.sleep(1.1)
w = SummaryWriter(root + '/pytorch/b_newer')
w.add_text('note', 'no metric', 0)
w.add_histogram('weights', np.arange(100.0), 0)
for step in range(300):
    w.add_scalar('val/loss', 1 / (step + 1), step)
w.add_scalar('val/accuracy', 0.9, 300)
w.add_scalar('broken', float('nan'), 3)
w.close()
# went on from a checkpoint of step 100
time.sleep(1.1)
r = SummaryWriter(root + '/pytorch/b_newer', purge_step=100)
for step in range(100, 120):
    r.add_scalar('val/loss', 50 - step / 10, step)
r.close()

for part, values in {'train': [0.5, 0.8], 'validation': [0.4, 0.7]}.items():
    k = Writer(DirectoryOutput(root + '/keras/' + part))
    for step, value in enumerate(values): k.add_scalar('epoch_accuracy', np.float32(value), step=step)
    k.close()
`

const reader = `
import json, os, glob
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.util import tensor_util
root, found = os.environ['ROOT'], {}
for folder in sorted({os.path.dirname(f) for f in glob.glob(root + '/**/*tfevents*', recursive=True)}):
    a = EventAccumulator(folder, size_guidance={'scalars': 0, 'tensors': 0}); a.Reload()
    rows = [[t, e.step, repr(e.value)] for t in a.Tags()['scalars'] for e in a.Scalars(t)]
    rows += [[t, e.step, repr(float(tensor_util.make_ndarray(e.tensor_proto)))] for t in a.Tags()['tensors']
             if a.SummaryMetadata(t).plugin_data.plugin_name == 'scalars' for e in a.Tensors(t)]
    found[os.path.relpath(folder, root)] = rows
print(json.dumps(found))
`

describeWith(tensorboard, 'logs of TensorBoard', () => {
  let root: string
  let said: Record<string, [string, number, string][]>

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'tensorboard-'))
    const environment = `import os\nos.environ['ROOT'] = ${JSON.stringify(root)}\n`
    python(environment + writers, '', tensorboard)
    said = JSON.parse(python(environment + reader, '', tensorboard)) as typeof said
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const filesIn = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(isLogFile)
      .map((path) => ({ path, bytes: 0, modifiedMs: 0 }))

  async function read(folder: string): Promise<TrainingLog> {
    const chosen = chooseLog(filesIn(folder))
    if (chosen === null) throw new Error(`no log in ${folder}`)
    return readLog(chosen, folder, (path) => Promise.resolve(readFileSync(join(root, folder, path))))
  }

  const rows = (log: TrainingLog) =>
    log.history.map(({ key, step, value }) => `${key} ${step} ${Math.fround(value)}`).toSorted()

  const saidOf = (folder: string, prefix = '') =>
    (said[folder] ?? []).map(
      ([tag, step, value]) => `${prefix}${tag} ${step} ${value === 'nan' ? 'NaN' : Math.fround(Number(value))}`
    )

  test('the newest run is read as TensorBoard reads it: no step that a restart made void, nothing but scalars', async () => {
    const found = rows(await read('pytorch'))
    expect(found).toEqual(saidOf('pytorch/b_newer').toSorted())
    expect(found.filter((row) => row.startsWith('val/loss'))).toHaveLength(120)
  })

  test('tensors of Keras are scalars too, and the parts of one run keep their names', async () => {
    const found = rows(await read('keras'))
    expect(found).toHaveLength(4)
    expect(found).toEqual([...saidOf('keras/train', 'train/'), ...saidOf('keras/validation', 'validation/')].toSorted())
  })

  test('a number is the decimal that was logged, not what 32 bits make of it', async () => {
    expect(countingMetrics(await read('keras'), null, 'keras').get('validation/epoch_accuracy')).toBe(0.7)
  })

  test('what a trial of a sweep logs is its metric, by the last step', async () => {
    const list = () => Promise.resolve(filesIn('keras'))
    const read = (path: string) => Promise.resolve(readFileSync(join(root, path)))
    const bytes = await readFolder({ list, read }, '.', 'keras')
    expect(readMetricsDocument(bytes, 'keras').metrics.get('validation/epoch_accuracy')).toBe(0.7)
  })

  test('a file that ends within a record gives what is whole, wherever it is cut', () => {
    const path = readdirSync(join(root, 'keras/train'))[0] ?? ''
    const bytes = readFileSync(join(root, 'keras/train', path))
    const whole = readMetricsDocument(bytes, path).metrics.get('epoch_accuracy')
    const values = Array.from({ length: 40 }, (_, cut) =>
      readMetricsDocument(bytes.subarray(0, bytes.length - 1 - cut), path).metrics.get('epoch_accuracy')
    )
    expect(whole).toBe(0.8)
    expect(new Set(values)).toEqual(new Set([0.5]))
  })

  test('a damaged record is refused, with its place', () => {
    const path = readdirSync(join(root, 'keras/train'))[0] ?? ''
    const bytes = Buffer.from(readFileSync(join(root, 'keras/train', path)))
    const at = bytes.length - 10
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect(() => readMetricsDocument(bytes, path)).toThrow(/tfevents.* is damaged at byte \d+/)
  })
})
