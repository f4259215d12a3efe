// Configs that several tests change one thing of.
import { parseConfig } from '../../../core/config/parse.ts'
import type { ConfigProblem } from '../../../core/config/problem.ts'
import type { RuleOptions } from '../../../core/config/rules.ts'
import type { Config } from '../../../core/config/schema.ts'

export const minimal = `version: 1
models:
  m:
    evaluation: { metrics: metrics.json }
    metrics:
      acc: { goal: maximize }
`

export const smallest = `version: 1
models:
  penguins:
    train: python train.py
    artifact: out/model.joblib
    evaluation:
      predictions: out/predictions.csv
      task: multiclass
      id: sample_id
      target: species
      prediction: predicted
      score: prob_*
    metrics:
      balanced_accuracy: { goal: maximize, min: 0.90, max_regression: 0.01 }
      log_loss: { goal: minimize, max_regression: 5% }
`

export function problemsOf(text: string, options?: RuleOptions): readonly ConfigProblem[] {
  const parsed = parseConfig(text, 'modelgate.yml', options)
  return 'errors' in parsed ? parsed.errors : []
}

export function configOf(text: string): Config {
  const parsed = parseConfig(text, 'modelgate.yml')
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
  return parsed.config
}
