// NumPy arrays in pickles of joblib: their description is pickled, their bytes stand raw behind it (joblib/numpy_pickle.py).
import type { Reader } from './reader.ts'
import type { Made, Value } from './value.ts'

const arrayWrapper = 'joblib.numpy_pickle.NumpyArrayWrapper'

export function isArray({ of }: Made): boolean {
  return of.kind === 'global' && of.name === arrayWrapper
}

/** Passes over the bytes that joblib writes behind an array's description; true where a pickle of objects follows instead. */
export function skipArray(reader: Reader, state: Value): boolean {
  const entries = state.kind === 'dict' ? state.entries : reader.fail('an array has no description')
  const dtype = entries.get('dtype')
  const shape = entries.get('shape')
  const [, letter, digits] = /^([A-Za-z])(\d+)$/.exec(codeOf(dtype) ?? '') ?? []
  if (dtype === undefined || letter === undefined || shape?.kind !== 'list') {
    return reader.fail('the type of an array is not known')
  }
  if (holdsObjects(dtype)) return true
  const size = Number(digits) * (letter === 'U' ? 4 : 1)
  const count = shape.items.reduce((product, item) => product * (item.kind === 'number' ? item.number : NaN), 1)
  if (entries.get('numpy_array_alignment_bytes')?.kind === 'number') reader.skip(reader.byte())
  reader.skip(count * size)
  return false
}

/** NumPy's short name of a type, as `f8`: what its pickle gives to `numpy.dtype`. */
function codeOf(dtype: Value | undefined): string | undefined {
  if (dtype?.kind !== 'made' || dtype.of.kind !== 'global' || dtype.of.name !== 'numpy.dtype') return undefined
  const [code] = dtype.from.kind === 'list' ? dtype.from.items : []
  return code?.kind === 'text' ? code.text : undefined
}

/** True for a type of objects, or of records with one among their fields, which stand in its state. */
function holdsObjects(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(holdsObjects)
  if (value.kind === 'dict') return [...value.entries.values()].some(holdsObjects)
  if (value.kind !== 'made') return false
  return codeOf(value)?.startsWith('O') === true || (value.state !== undefined && holdsObjects(value.state))
}
