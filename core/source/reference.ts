// What `source:` may name: mlflow:NAME@ALIAS, mlflow:NAME/VERSION, hf:ORG/NAME@REVISION or local:PATH.

export type SourceReference =
  | { readonly kind: 'mlflow'; readonly name: string; readonly alias: string | null; readonly version: string | null }
  /** `revision` is a commit, a branch or a tag. */
  | { readonly kind: 'hf'; readonly repository: string; readonly revision: string }
  | { readonly kind: 'local'; readonly path: string }

export const sourceForms = ['mlflow:NAME@ALIAS', 'mlflow:NAME/VERSION', 'hf:ORG/NAME@REVISION', 'local:PATH'] as const

/** Null where it is none of `sourceForms`. MLflow's names hold neither `/` nor `:`. */
export function parseSource(text: string): SourceReference | null {
  const local = /^local:(?!\/\/)(.+)$/.exec(text)?.[1]
  if (local !== undefined) return { kind: 'local', path: local }
  const hub = /^hf:(?<repository>\w[\w.-]*(?:\/\w[\w.-]*)?)@(?<revision>\w[\w./-]*)$/.exec(text)?.groups
  if (hub !== undefined) return { kind: 'hf', repository: hub.repository ?? '', revision: hub.revision ?? '' }
  const {
    name,
    alias = null,
    version = null
  } = /^mlflow:(?<name>[^/:@\s][^/:@]*)(?:@(?<alias>[A-Za-z][\w-]*)|\/(?<version>\d+))$/.exec(text)?.groups ?? {}
  return name === undefined ? null : { kind: 'mlflow', name, alias, version }
}
