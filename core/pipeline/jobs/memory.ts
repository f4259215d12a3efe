// Amounts of memory as the config writes them.

/** Bytes of `512MiB` or `4GiB`; undefined for none. */
export function memoryOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return parseFloat(text) * (text.endsWith('GiB') ? 2 ** 30 : 2 ** 20)
}
