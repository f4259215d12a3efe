// Every classification and regression metric against scikit-learn and Fairlearn, on random and adversarial rows.
import { expect, test } from '@jest/globals'
import { loadNumber } from '../../../core/digest.ts'
import { evaluate } from '../../../core/metrics/evaluate.ts'
import type { Evaluation } from '../../../core/metrics/evaluation.ts'
import type { EvaluateOptions } from '../../../core/metrics/options.ts'
import { createRandom } from '../../../core/statistics/random.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { python } from '../../support/python.ts'
import { tableOf } from '../../support/tables.ts'

type Columns = Readonly<Record<string, readonly (string | number)[]>>
interface Case {
  readonly name: string
  readonly options: EvaluateOptions
  readonly columns: Columns
}

const random = createRandom(11, 0)
const uniform = (): number => random() / 4294967296
const list = <T>(size: number, make: (row: number) => T): T[] => Array.from({ length: size }, (_, row) => make(row))
const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(uniform() * items.length)] ?? items[0]

interface BinaryShape {
  readonly size: number
  readonly labels?: readonly [string | number, string | number]
  readonly share?: number
  readonly decimals?: number
  readonly weights?: boolean
  readonly predicted?: number
}

function binary(
  name: string,
  { size, labels = [0, 1], share = 0.4, decimals = 16, weights, predicted }: BinaryShape
): Case {
  const truth = list(size, () => (uniform() < share ? 1 : 0))
  const score = truth.map((one) => Number(Math.min(1, Math.max(0, 0.3 * one + 0.7 * uniform())).toFixed(decimals)))
  const label = (one: number): string | number => labels[one] ?? ''
  return {
    name,
    options: {
      task: 'binary',
      target: 'y',
      prediction: 'p',
      score: 's',
      sensitive: ['g'],
      positive: labels[1],
      resamples: 100,
      ...(weights ? { weight: 'w' } : {})
    },
    columns: {
      y: truth.map(label),
      p: score.map((one) => label(predicted ?? (one > 0.45 ? 1 : 0))),
      s: score,
      w: list(size, () => Number((3 * uniform()).toFixed(3))),
      g: list(size, () => pick(['a', 'b', 'c']))
    }
  }
}

function multiclass(
  name: string,
  labels: readonly [string, ...string[]],
  size: number,
  weights: boolean,
  decimals = 17
): Case {
  const truth = list(size, () => pick(labels))
  const scores = truth.map((label) => {
    const raw = labels.map((one) => Number((uniform() + (one === label ? 0.5 : 0)).toFixed(1)) + 0.01)
    const sum = raw.reduce((a, b) => a + b, 0)
    return raw.map((value) => Number((value / sum).toFixed(decimals)))
  })
  const best = scores.map((row) => labels[row.indexOf(Math.max(...row))] ?? '')
  return {
    name,
    options: {
      task: 'multiclass',
      target: 'y',
      prediction: 'p',
      score: 's_*',
      resamples: 100,
      ...(weights ? { weight: 'w' } : {})
    },
    columns: {
      y: truth,
      p: best,
      w: list(size, () => Number((3 * uniform()).toFixed(3))),
      ...Object.fromEntries(labels.map((label, code) => [`s_${label}`, scores.map((row) => row[code] ?? 0)]))
    }
  }
}

function regression(name: string, size: number, weights: boolean, target: (row: number) => number): Case {
  const truth = list(size, target)
  return {
    name,
    options: {
      task: 'regression',
      target: 'y',
      prediction: 'p',
      alpha: 0.3,
      resamples: 100,
      ...(weights ? { weight: 'w' } : {})
    },
    columns: {
      y: truth,
      p: truth.map((one) => Number((one + uniform() - 0.5).toFixed(1))),
      w: list(size, () => 1 + Math.floor(3 * uniform()))
    }
  }
}

/** The same with half of the rows at weight 0, among them all of the rows that `alwaysZero` names. */
function halfWeightless(one: Case, alwaysZero: (row: number) => boolean): Case {
  const size = one.columns.y?.length ?? 0
  const w = list(size, (row) => (alwaysZero(row) || (row > 0 && uniform() < 0.5) ? 0 : 1.234))
  return { ...one, options: { ...one.options, weight: 'w' }, columns: { ...one.columns, w } }
}

/** The same without the rows of this class; its score column stays. */
function withoutClass(one: Case, label: string): Case {
  const kept = (one.columns.y ?? []).map((actual) => actual !== label)
  const columns = Object.entries(one.columns).map(([name, cells]) => [name, cells.filter((_, row) => kept[row])])
  return { ...one, columns: Object.fromEntries(columns) as Columns }
}

const gauss = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
const cases: readonly Case[] = [
  binary('random scores', { size: 400 }),
  binary('many ties', { size: 300, decimals: 1 }),
  binary('sample weights', { size: 300, decimals: 2, weights: true }),
  binary('text labels', { size: 200, labels: ['ham', 'spam'] }),
  binary('text labels whose positive class sorts first', { size: 200, labels: ['z-no', 'a-yes'] }),
  binary('a rare positive class', { size: 500, share: 0.02 }),
  binary('negatives only', { size: 50, share: 0 }),
  binary('positives only', { size: 50, share: 1 }),
  binary('nothing predicted as positive', { size: 60, predicted: 0 }),
  binary('everything predicted as positive', { size: 60, predicted: 1 }),
  binary('two rows', { size: 2, share: 0.5 }),
  binary('one row', { size: 1, share: 1 }),
  binary('one weighted row', { size: 1, share: 1, weights: true }),
  ...[binary('weights of zero, and no weight in a whole group', { size: 60 })].map((one) =>
    halfWeightless(one, (row) => one.columns.g?.[row] === 'b')
  ),
  ...[multiclass('weights of zero, and no weight in a whole class', ['bird', 'cat', 'dog'], 60, true)].map((one) =>
    halfWeightless(one, (row) => one.columns.y?.[row] === 'cat' || one.columns.p?.[row] === 'cat')
  ),
  withoutClass(multiclass('a class without rows', ['bird', 'cat', 'dog'], 200, false), 'cat'),
  withoutClass(multiclass('a class without rows, weighted', ['bird', 'cat', 'dog'], 200, true), 'cat'),
  withoutClass(withoutClass(multiclass('one class only', ['bird', 'cat', 'dog'], 60, false), 'cat'), 'dog'),
  multiclass('three classes', ['bird', 'cat', 'dog'], 400, false),
  multiclass('three weighted classes', ['bird', 'cat', 'dog'], 300, true),
  multiclass('numbers as labels', ['0', '1', '2', '10'], 300, false),
  multiclass('two classes', ['no', 'yes'], 200, false),
  multiclass('two weighted classes', ['no', 'yes'], 200, true),
  multiclass('probabilities rounded so that they do not add up', ['bird', 'cat', 'dog'], 200, false, 2),
  multiclass('probabilities rounded less than matters', ['bird', 'cat', 'dog'], 200, false, 6),
  regression('random', 300, false, gauss),
  regression('weighted', 301, true, gauss),
  regression('targets of zero', 50, false, (row) => (row % 3 === 0 ? 0 : gauss())),
  regression('constant target', 20, false, () => 4),
  halfWeightless(
    regression('weights of zero, also for the largest error', 40, true, (row) => (row === 7 ? 100 : gauss())),
    (row) => row === 7
  ),
  regression('one row', 1, false, () => 4)
]

const reference = `
import json, sys, math, warnings, io
import numpy as np, pandas as pd
from sklearn import metrics as m
from fairlearn import metrics as f
warnings.simplefilter('ignore')

def attempt(call):
    try:
        value = float(call())
    except (ValueError, ZeroDivisionError):
        return 'NaN'
    return value if math.isfinite(value) else 'NaN'

def averaged(y, p, w):
    out = {}
    for name, call in dict(precision=m.precision_score, recall=m.recall_score, f1=m.f1_score).items():
        for a in ('macro', 'micro', 'weighted'):
            out[f'{name}_{a}'] = attempt(lambda: call(y, p, average=a, sample_weight=w))
    for a in ('macro', 'micro', 'weighted'):
        out[f'fbeta_{a}'] = attempt(lambda: m.fbeta_score(y, p, beta=2, average=a, sample_weight=w))
    out['accuracy'] = attempt(lambda: m.accuracy_score(y, p, sample_weight=w))
    out['balanced_accuracy'] = attempt(lambda: m.balanced_accuracy_score(y, p, sample_weight=w))
    out['mcc'] = attempt(lambda: m.matthews_corrcoef(y, p, sample_weight=w))
    out['cohen_kappa'] = attempt(lambda: m.cohen_kappa_score(y, p, sample_weight=w))
    return out

def ece(hit, confidence, w):
    edges = np.linspace(0, 1, 11)
    bins = np.clip(np.searchsorted(edges, confidence, side='left') - 1, 0, 9)
    return sum(abs(np.sum(((hit - confidence) * w)[bins == b])) for b in range(10)) / np.sum(w)

def binary(d, o, w):
    y, p, s, pos = d.y, d.p, d.s, o['positive']
    out = averaged(y, p, w)
    for name, call in dict(precision=m.precision_score, recall=m.recall_score, f1=m.f1_score).items():
        out[name] = attempt(lambda: call(y, p, pos_label=pos, sample_weight=w))
    out['fbeta'] = attempt(lambda: m.fbeta_score(y, p, beta=2, pos_label=pos, sample_weight=w))
    hit = (y == pos).astype(int)
    out['specificity'] = attempt(lambda: m.recall_score(1 - hit, (p != pos).astype(int), sample_weight=w))
    out['roc_auc'] = attempt(lambda: m.roc_auc_score(hit, s, sample_weight=w))
    out['average_precision'] = attempt(lambda: m.average_precision_score(hit, s, sample_weight=w))
    out['log_loss'] = attempt(lambda: m.log_loss(hit, s, sample_weight=w))
    out['brier'] = attempt(lambda: m.brier_score_loss(hit, s, sample_weight=w))
    out['ece'] = attempt(lambda: ece(hit, s, np.ones(len(s)) if w is None else w))
    both = dict(sensitive_features=d.g, sample_weight=w)
    chosen = (p == pos).astype(int)
    for name in ('demographic_parity_difference', 'demographic_parity_ratio', 'equalized_odds_difference', 'equalized_odds_ratio', 'equal_opportunity_difference', 'equal_opportunity_ratio'):
        out['fairness.g.' + name] = attempt(lambda: getattr(f, name)(hit, chosen, **both))
    return out

def multiclass(d, o, w):
    if d.y.str.isdigit().all():
        d = d.astype(dict(y=int, p=int))
    out = averaged(d.y, d.p, w)
    labels = sorted((int(c[2:]) if c[2:].isdigit() else c[2:]) for c in d.columns if c.startswith('s_'))
    s = d[[f's_{label}' for label in labels]].to_numpy()
    for kind in ('ovr', 'ovo'):
        for a in ('macro', 'weighted'):
            if len(labels) == 2:
                pairs_weighted = kind == 'ovo' and w is not None
                out[f'roc_auc_{kind}_{a}'] = 'NaN' if pairs_weighted else m.roc_auc_score(d.y == labels[1], s[:, 1], sample_weight=w)
                continue
            out[f'roc_auc_{kind}_{a}'] = attempt(lambda: m.roc_auc_score(d.y, s, multi_class=kind, average=a, sample_weight=w, labels=labels))
        out[f'roc_auc_{kind}'] = out[f'roc_auc_{kind}_macro']
    out['log_loss'] = attempt(lambda: m.log_loss(d.y, s, sample_weight=w, labels=labels))
    out['brier'] = attempt(lambda: m.brier_score_loss(d.y, s, sample_weight=w, labels=labels))
    top = s.argmax(axis=1)
    out['ece'] = attempt(lambda: ece((np.array(labels)[top] == d.y).to_numpy().astype(int), s.max(axis=1), np.ones(len(s)) if w is None else w))
    return out

def regression(d, o, w):
    y, p = d.y, d.p
    out = {}
    for name, call in dict(mae=m.mean_absolute_error, mse=m.mean_squared_error, rmse=m.root_mean_squared_error, r2=m.r2_score, mape=m.mean_absolute_percentage_error, median_absolute_error=m.median_absolute_error, explained_variance=m.explained_variance_score).items():
        out[name] = attempt(lambda: call(y, p, sample_weight=w))
    out['max_error'] = attempt(lambda: m.max_error(y, p))
    out['pinball'] = attempt(lambda: m.mean_pinball_loss(y, p, alpha=o['alpha'], sample_weight=w))
    return out

results = []
for case in json.load(sys.stdin):
    d, o = pd.DataFrame(case['columns']), case['options']
    w = d[o['weight']].to_numpy() if 'weight' in o else None
    results.append(globals()[o['task']](d, o, w))
print(json.dumps(results))
`

describeWithPython('metrics', () => {
  const expected = JSON.parse(python(reference, JSON.stringify(cases))) as readonly Readonly<
    Record<string, number | 'NaN'>
  >[]

  test.each(cases.map((one, index) => [one.options.task, one.name, one, index] as const))(
    'of %s with %s equal those of scikit-learn and Fairlearn',
    async (_task, _name, { options, columns }, index) => {
      const evaluation = await evaluate(await tableOf(columns), options, { producer: 'test', predictions: null })
      const own = flat(evaluation)
      expect([...own.keys()].sort()).toEqual(Object.keys(expected[index] ?? {}).sort())
      const different = Object.entries(expected[index] ?? {}).filter(
        ([name, value]) => !close(own.get(name), loadNumber(value))
      )
      expect(different.map(([name, value]) => ({ name, scikitLearn: value, own: own.get(name) }))).toEqual([])
    }
  )

  test('that are undefined have a warning that names them', async () => {
    for (const { options, columns } of cases) {
      const evaluation = await evaluate(await tableOf(columns), options, { producer: 'test', predictions: null })
      const named = evaluation.warnings.map(({ metric }) => metric)
      const undefinedOnes = [...flat(evaluation)]
        .filter(([, value]) => Number.isNaN(value))
        .map(([name]) => name.split('.').at(-1))
      for (const name of undefinedOnes) expect(named).toContain(name)
    }
  })
})

function flat({ metrics, fairness }: Evaluation): ReadonlyMap<string, number> {
  const own = new Map(Object.entries(metrics).map(([name, { value }]) => [name, loadNumber(value)]))
  for (const [column, values] of Object.entries(fairness))
    for (const [name, value] of Object.entries(values)) own.set(`fairness.${column}.${name}`, loadNumber(value))
  return own
}

function close(own: number | undefined, expected: number): boolean {
  if (own === undefined) return false
  if (Number.isNaN(expected)) return Number.isNaN(own)
  return Math.abs(own - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
}
