// An example for the help of each command that stands below another.

/** By the words that are typed behind `modelgate`. */
export const examples: Readonly<Record<string, string>> = {
  'policy simulate': 'modelgate policy simulate .github/policy-tests/bad-model.yml',
  'policy explain': 'modelgate policy explain production churn',
  'source update': 'modelgate source update fraud --check',
  'sweep plan': 'modelgate sweep plan churn --format json | jq -c .matrix',
  'sweep trial': 'modelgate sweep trial 0123456789ab --model churn',
  'sweep finish': 'modelgate sweep finish churn --from parts',
  'data profile': 'modelgate data profile data/churn.csv',
  'data validate': 'modelgate data validate data/test.csv --id customer_id --target churned --train data/train.csv',
  'data diff': 'modelgate data diff data/last-month.csv data/this-month.csv --id customer_id',
  'data drift': 'modelgate data drift data/train.csv data/requests.csv --ignore customer_id --max-share 0.3',
  'data split': 'modelgate data split data.csv --seed 7 --stratify label --train train.csv --test test.csv',
  'audit show': 'modelgate audit show --model churn --format json',
  'audit verify': 'modelgate audit verify'
}
