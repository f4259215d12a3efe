// Metric names: the dotted path to a value.

/** A key that would be misread inside a dotted path is quoted as JSON, so `{"a.b": 1}` and `{"a": {"b": 2}}` stay apart. */
export function metricName(path: readonly string[]): string {
  return path.map((key) => (key === '' || /[."]/.test(key) ? JSON.stringify(key) : key)).join('.')
}
