// The metrics that Modelgate computes: their names, tasks and which direction is better.
import type { EvaluateOptions } from './options.ts'

type Task = NonNullable<EvaluateOptions['task']>

export interface KnownMetric {
  /** As in evaluation.json; `K` stands for a cut-off. */
  readonly name: string
  readonly tasks: readonly Task[]
  readonly goal: 'maximize' | 'minimize'
}

const [classes, binary, multiclass] = [['binary', 'multiclass'], ['binary'], ['multiclass']] as const
const [numbers, forecast, ranking] = [['regression', 'forecast'], ['forecast'], ['ranking']] as const
const averages = ['_macro', '_micro', '_weighted'] as const

const metrics = (goal: KnownMetric['goal'], tasks: readonly Task[], names: readonly string[]): readonly KnownMetric[] =>
  names.map((name) => ({ name, tasks, goal }))

export const knownMetrics: readonly KnownMetric[] = [
  ...metrics('maximize', classes, ['accuracy', 'balanced_accuracy', 'mcc', 'cohen_kappa']),
  ...metrics('maximize', binary, ['precision', 'recall', 'f1', 'fbeta', 'specificity', 'roc_auc', 'average_precision']),
  ...metrics(
    'maximize',
    classes,
    ['precision', 'recall', 'f1', 'fbeta'].flatMap((name) => averages.map((average) => name + average))
  ),
  ...metrics(
    'maximize',
    multiclass,
    ['roc_auc_ovr', 'roc_auc_ovo'].flatMap((name) => [name, `${name}_macro`, `${name}_weighted`])
  ),
  ...metrics('minimize', classes, ['log_loss', 'brier', 'ece', 'cost', 'cost_total']),
  ...metrics('maximize', classes, ['value', 'value_total']),
  ...metrics('minimize', numbers, ['mae', 'mse', 'rmse', 'mape', 'median_absolute_error', 'max_error', 'pinball']),
  ...metrics('maximize', numbers, ['r2', 'explained_variance']),
  ...metrics('minimize', forecast, ['smape', 'mase']),
  ...metrics('maximize', ranking, ['ndcg@K', 'map@K', 'precision@K'])
]

/** Which direction of a metric is better; undefined for metrics of the team's own. */
export function goalOf(name: string): KnownMetric['goal'] | undefined {
  const known = name.replace(/@\d+$/, '@K')
  return knownMetrics.find((metric) => metric.name === known)?.goal
}
