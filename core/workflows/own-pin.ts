// How workflows name this project's own actions: a file can't hold the SHA of the commit that it is in, so it holds zeros, which
// GitHub resolves to nothing, until a release writes its commit there.

const unreleased = '0'.repeat(40)
const ownUse = /(uses: modelgate\/modelgate(?:\/[\w./-]+)?)@0{40} # unreleased$/gm

export interface Pin {
  /** Full SHA of the commit that is released. */
  readonly commit: string
  /** `v1.2.3`: what readers and Dependabot see beside the SHA. */
  readonly version: string
}

/** A workflow with its own actions pinned; what is pinned already stays. */
export function pinOwnActions(workflow: string, { commit, version }: Pin): string {
  return workflow.replace(ownUse, `$1@${commit} # ${version}`)
}

/** Whether a workflow still waits for a release. */
export function isUnreleased(workflow: string): boolean {
  return workflow.includes(`@${unreleased}`)
}
