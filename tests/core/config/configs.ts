// Configs that several tests change one thing of.
import { parseConfig } from '../../../core/config/parse.ts'
import type { ConfigProblem } from '../../../core/config/problem.ts'
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

/** Two models, environments, gates and monitoring: every part of the config. */
export const full = `version: 1
models:
  churn:                                   # trained in CI
    paths: [models/churn/**, libs/features/**]
    owners: [acme/growth-ml]
    train:
      command: python models/churn/train.py
      params: models/churn/params.yaml
      data: [data/churn.parquet.dvc]
      timeout: 40m
    artifact: models/churn/out/model.joblib
    test: pytest models/churn --junitxml=reports/churn.xml
    evaluation:
      predictions: models/churn/out/predictions.parquet
      task: binary
      id: customer_id
      target: churned
      prediction: predicted
      score: probability
      sensitive: [gender]
    metrics:
      roc_auc: { goal: maximize, min: 0.80, max_regression: 0.005 }
      log_loss: { goal: minimize, max_regression: 1% }
      fairness.gender.equalized_odds_difference: { goal: minimize, max: 0.10 }
  fraud:                                   # trained on a GPU cluster, registered in MLflow
    paths: [models/fraud/**, libs/features/**]
    owners: [acme/risk]
    source: mlflow:fraud@candidate         # pinned in models/fraud/model.lock
    test: pytest models/fraud --junitxml=reports/fraud.xml
    evaluation:
      command: python models/fraud/score.py {model} {data} {predictions} # scores both sides
      data: s3://acme-ml/fraud/test/2026-11-01/
      task: binary
      id: transaction_id
      target: is_fraud
      prediction: flagged
      score: risk
      slices: [channel, country]
      min_rows: 200
    metrics:
      average_precision: { goal: maximize, min: 0.65, max_regression: 0.01 }
      recall: { goal: maximize, max_regression: 2%, slices: { max_regression: 0.03 } }
store: oci://ghcr.io/acme/models
environments:
  staging: { driver: kubernetes, url: https://ml.staging.acme.example }
  production:
    driver: gitops
    after: staging
    live: { strategy: canary, steps: [5%, 25%, 100%], pause: 10m }
gates:
  staging:                                 # the required check on the code pull request
    checks: [test, analyze]
    metrics: { inconclusive: approval }
    approvals: { count: 1, teams: [acme/ml-reviewers], label: "approve:staging" }
  production:
    checks: [qa]
    evidence: { origin: trusted, max_age: 14d }
    soak: 24h
    window: { cron: "* 9-15 * * 1-4", timezone: Europe/Berlin, freeze: [2026-12-19/2027-01-04] }
    approvals:
      label: "approve:production"
      contributors: false                  # of every commit since the live release
      all:
        - { count: 1, teams: [acme/ml-reviewers] }
        - { count: 1, teams: [acme/risk], models: [fraud] }
monitor:
  schedule: "0 6 * * *"
  rules:
    - { name: drift, kind: data_drift, share: 0.3, consecutive: 2, do: [issue, retrain] }
    - { name: errors, kind: error_rate, max: 1%, window: 15m, do: [issue, rollback] }
`

export function problemsOf(text: string): readonly ConfigProblem[] {
  const parsed = parseConfig(text, 'modelgate.yml')
  return 'errors' in parsed ? parsed.errors : []
}

export function configOf(text: string): Config {
  const parsed = parseConfig(text, 'modelgate.yml')
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
  return parsed.config
}
