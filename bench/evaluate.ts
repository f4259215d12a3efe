// Evaluating 1,000,000 rows with 10 slices, against pandas and scikit-learn; without intervals, and with.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { python } from '../tests/support/python.ts'
import { printRows, type Row } from './row.ts'

const size = 1_000_000
const resamples = 2000

const makeData = (file: string): string => `
import numpy as np, pandas as pd
rng = np.random.default_rng(7)
n = ${size}
s = rng.random(n)
y = (rng.random(n) < s).astype(int)
pd.DataFrame(dict(id=np.arange(n), y=y, p=(s > 0.5).astype(int), s=s, segment=rng.choice(list('abcdefghij'), n))).to_csv(${JSON.stringify(file)}, index=False)
`

/** The same metrics for the whole table and for each slice. */
const peerMetrics = (file: string): string => `
import json, resource, time, warnings
import numpy as np, pandas as pd
from sklearn import metrics as m
warnings.simplefilter('ignore')
def everything(y, p, s):
    out = dict(accuracy=m.accuracy_score(y, p), balanced=m.balanced_accuracy_score(y, p), mcc=m.matthews_corrcoef(y, p), kappa=m.cohen_kappa_score(y, p))
    out['specificity'] = m.recall_score(y, p, pos_label=0)
    for average in ('binary', 'macro', 'micro', 'weighted'):
        for name, call in (('precision', m.precision_score), ('recall', m.recall_score), ('f1', m.f1_score)):
            out[name + average] = call(y, p, average=average)
        out['fbeta' + average] = m.fbeta_score(y, p, beta=2, average=average)
    out['roc_auc'] = m.roc_auc_score(y, s)
    out['average_precision'] = m.average_precision_score(y, s)
    out['log_loss'] = m.log_loss(y, s)
    out['brier'] = m.brier_score_loss(y, s)
    return out
started = time.perf_counter()
d = pd.read_csv(${JSON.stringify(file)})
assert d.id.is_unique
whole = everything(d.y, d.p, d.s)
slices = [everything(part.y, part.p, part.s) for _, part in d.groupby('segment')]
seconds = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps(dict(seconds=seconds, peakMegabytes=peak, accuracy=whole['accuracy'], roc_auc=whole['roc_auc'], slices=len(slices))))
`

/** scipy.stats.bootstrap of accuracy and ROC AUC alone, of the whole table alone: a few resamples, of which the time is multiplied. */
const peerIntervals = (file: string): string => `
import json, time
import numpy as np, pandas as pd
from scipy.stats import bootstrap
from sklearn.metrics import roc_auc_score
d = pd.read_csv(${JSON.stringify(file)})
y, p, s = d.y.to_numpy(), d.p.to_numpy(), d.s.to_numpy()
few = 4
started = time.perf_counter()
bootstrap((y, p), lambda y, p: np.mean(y == p), paired=True, vectorized=False, n_resamples=few, method='percentile', rng=7)
bootstrap((y, s), lambda y, s: roc_auc_score(y, s), paired=True, vectorized=False, n_resamples=few, method='percentile', rng=7)
print(json.dumps((time.perf_counter() - started) / few * ${resamples}))
`

const measured = z.object({
  seconds: z.number(),
  peakMegabytes: z.number(),
  accuracy: z.number(),
  roc_auc: z.number(),
  slices: z.number()
})

export function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))
  try {
    const file = join(folder, 'predictions.csv')
    python(makeData(file))
    const [plain, withIntervals] = [ours(file, 0), ours(file, resamples)]
    const peer = measured.parse(JSON.parse(python(peerMetrics(file))))
    const intervalSeconds = z.number().parse(JSON.parse(python(peerIntervals(file))))
    requireSame(plain, peer)
    const rows: readonly Row[] = [
      compared(
        'evaluate 1,000,000 rows, 10 slices',
        seconds(plain.seconds),
        `pandas + scikit-learn ${seconds(peer.seconds)}`,
        peer.seconds / plain.seconds,
        3
      ),
      compared(
        'its peak memory',
        megabytes(plain),
        `theirs ${megabytes(peer)}`,
        peer.peakMegabytes / plain.peakMegabytes,
        1
      ),
      compared(
        `the same with intervals of all metrics and slices (${resamples} resamples)`,
        seconds(withIntervals.seconds),
        `pandas + scikit-learn, and scipy.stats.bootstrap of accuracy and ROC AUC of the whole table only, extrapolated, ${seconds(peer.seconds + intervalSeconds)}`,
        (peer.seconds + intervalSeconds) / withIntervals.seconds,
        3
      ),
      compared(
        'its peak memory',
        megabytes(withIntervals),
        `theirs ${megabytes(peer)}`,
        peer.peakMegabytes / withIntervals.peakMegabytes,
        1
      )
    ]
    return Promise.resolve(rows)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function ours(file: string, count: number) {
  const child = fileURLToPath(new URL('./evaluate-once.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, file, String(count)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return measured.parse(JSON.parse(stdout))
}

function requireSame(own: z.infer<typeof measured>, peer: z.infer<typeof measured>): void {
  const far = Math.abs(own.accuracy - peer.accuracy) > 1e-9 || Math.abs(own.roc_auc - peer.roc_auc) > 1e-9
  if (far || own.slices !== peer.slices) throw new Error(`the results differ: ${JSON.stringify({ own, peer })}`)
}

function compared(name: string, figure: string, peer: string, ratio: number, goal: number): Row {
  return { name, figure, peer, ratio, goal }
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

function megabytes({ peakMegabytes }: z.infer<typeof measured>): string {
  return `${peakMegabytes.toFixed(0)} MB`
}

if (import.meta.main) printRows(await run())
