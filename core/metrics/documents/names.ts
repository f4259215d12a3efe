// Metric names: the dotted path to a value.

/** A key that would be misread inside a dotted path is quoted as JSON, so `{"a.b": 1}` and `{"a": {"b": 2}}` stay apart. */
export function metricName(path: readonly string[]): string {
  return path.map(quoted).join('.')
}

/** The name of a key under another name; the outermost keys are under ''. */
export function nameUnder(parent: string, key: string): string {
  return parent === '' ? quoted(key) : `${parent}.${quoted(key)}`
}

function quoted(key: string): string {
  return key === '' || key.includes('.') || key.includes('"') ? JSON.stringify(key) : key
}
