// Rows made ready for measuring: plain typed arrays, the same for a whole data set, a slice and a worker thread.

/** What rows of every task have. */
interface Common {
  readonly size: number
  /** Sample weights; null: 1 each. */
  readonly weight: Float64Array | null
  /** Rows of one cluster are drawn together by the bootstrap. */
  readonly cluster: Int32Array | null
  /** Sensitive columns. */
  readonly groups: readonly Groups[]
}

/** A column of groups: `names[codes[row]]` is the group of a row. */
export interface Groups {
  readonly column: string
  readonly names: readonly string[]
  readonly codes: Int32Array
}

/** What a row adds to `log_loss`, `brier` and `ece`: computed once, summed under any weights. */
export interface Losses {
  readonly log: Float64Array
  readonly square: Float64Array
  /** Outcome minus confidence, and the bin of the confidence. */
  readonly gap: Float64Array
  readonly bin: Int32Array
}

/** Classes are 0 (negative) and 1 (positive). With a score the rows are in falling order of it. */
export interface BinarySample extends Common {
  readonly task: 'binary'
  readonly truth: Int32Array
  readonly predicted: Int32Array
  readonly score: Float64Array | null
  /** Null without scores, or where they aren't probabilities. */
  readonly losses: Losses | null
}

export interface MulticlassSample extends Common {
  readonly task: 'multiclass'
  readonly classes: number
  readonly truth: Int32Array
  readonly predicted: Int32Array
  /** Whether the probabilities of every row add up to 1, without which scikit-learn gives no ROC AUC. */
  readonly addUp: boolean
  /** For each class, its probability, and the rows in falling order of it. */
  readonly probabilities: readonly Float64Array[] | null
  readonly orders: readonly Uint32Array[] | null
  readonly losses: Losses | null
}

/** `means` are metrics that are means of a value per row, as `smape` is. */
export interface RegressionSample extends Common {
  readonly task: 'regression'
  readonly truth: Float64Array
  readonly predicted: Float64Array
  /** Rows in rising order of the absolute error. */
  readonly order: Uint32Array
  readonly means: readonly MeanColumn[]
}

/** Any task whose metrics are means of a value per row: scores, and rankings with a row for each query. */
export interface MeansSample extends Common {
  readonly task: 'means'
  readonly means: readonly MeanColumn[]
}

export interface MeanColumn {
  readonly name: string
  readonly values: Float64Array
}

export type Sample = BinarySample | MulticlassSample | RegressionSample | MeansSample

/** The classes that the bootstrap keeps the shares of; null where there are none. */
export function strataOf(sample: Sample): Int32Array | null {
  return sample.task === 'binary' || sample.task === 'multiclass' ? sample.truth : null
}

/** The same sample with only these rows, which are in rising order, so that all orders are kept. */
export function subsample(sample: Sample, rows: Uint32Array): Sample {
  const common = {
    size: rows.length,
    weight: sample.weight && pickedFloats(sample.weight, rows),
    cluster: sample.cluster && pickedCodes(sample.cluster, rows),
    groups: sample.groups.map((group) => ({ ...group, codes: pickedCodes(group.codes, rows) }))
  }
  switch (sample.task) {
    case 'binary':
      return {
        ...sample,
        ...common,
        truth: pickedCodes(sample.truth, rows),
        predicted: pickedCodes(sample.predicted, rows),
        score: sample.score && pickedFloats(sample.score, rows),
        losses: pickedLosses(sample.losses, rows)
      }
    case 'multiclass':
      return {
        ...sample,
        ...common,
        truth: pickedCodes(sample.truth, rows),
        predicted: pickedCodes(sample.predicted, rows),
        probabilities: sample.probabilities?.map((column) => pickedFloats(column, rows)) ?? null,
        orders: sample.orders?.map((order) => keptOrder(order, rows, sample.size)) ?? null,
        losses: pickedLosses(sample.losses, rows)
      }
    case 'regression':
      return {
        ...sample,
        ...common,
        truth: pickedFloats(sample.truth, rows),
        predicted: pickedFloats(sample.predicted, rows),
        order: keptOrder(sample.order, rows, sample.size),
        means: pickedMeans(sample.means, rows)
      }
    case 'means':
      return { ...sample, ...common, means: pickedMeans(sample.means, rows) }
  }
}

export function pickedFloats(values: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) picked[index] = values[rows[index] ?? 0] ?? NaN
  return picked
}

export function pickedCodes(values: Int32Array, rows: Uint32Array): Int32Array {
  const picked = new Int32Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) picked[index] = values[rows[index] ?? 0] ?? -1
  return picked
}

function pickedMeans(means: readonly MeanColumn[], rows: Uint32Array): readonly MeanColumn[] {
  return means.map(({ name, values }) => ({ name, values: pickedFloats(values, rows) }))
}

function pickedLosses(losses: Losses | null, rows: Uint32Array): Losses | null {
  return (
    losses && {
      log: pickedFloats(losses.log, rows),
      square: pickedFloats(losses.square, rows),
      gap: pickedFloats(losses.gap, rows),
      bin: pickedCodes(losses.bin, rows)
    }
  )
}

/** An order of all rows, without those that aren't kept, numbered anew. */
function keptOrder(order: Uint32Array, rows: Uint32Array, size: number): Uint32Array {
  const place = new Int32Array(size).fill(-1)
  for (let index = 0; index < rows.length; index += 1) place[rows[index] ?? 0] = index
  const kept = new Uint32Array(rows.length)
  let length = 0
  for (const row of order) {
    const index = place[row] ?? -1
    if (index >= 0) kept[length++] = index
  }
  return kept
}
