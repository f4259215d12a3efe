// What `source:` may name: mlflow:NAME@ALIAS, mlflow:NAME/VERSION or local:PATH.

export type SourceReference =
  | { readonly kind: 'mlflow'; readonly name: string; readonly alias: string | null; readonly version: string | null }
  | { readonly kind: 'local'; readonly path: string }

export const sourceForms = ['mlflow:NAME@ALIAS', 'mlflow:NAME/VERSION', 'local:PATH'] as const

/** Null where it is none of `sourceForms`. MLflow's names hold neither `/` nor `:`. */
export function parseSource(text: string): SourceReference | null {
  const local = /^local:(?!\/\/)(.+)$/.exec(text)?.[1]
  if (local !== undefined) return { kind: 'local', path: local }
  const {
    name,
    alias = null,
    version = null
  } = /^mlflow:(?<name>[^/:@\s][^/:@]*)(?:@(?<alias>[A-Za-z][\w-]*)|\/(?<version>\d+))$/.exec(text)?.groups ?? {}
  return name === undefined ? null : { kind: 'mlflow', name, alias, version }
}
