// A pull request by itself, with all pages of its lists.
import type { CommitFacts, ConfigFacts, LabelFacts, Listed, PullFacts } from '../../../core/bot/observation.ts'
import { commitsBeyondList, keepCommit, readCommits, withPaths } from './commits.ts'
import { allPages, labelIds, renamedPaths } from './lists.ts'
import { keyIn, type Look } from './look.ts'
import { remembered } from './memory.ts'
import { commitFacts } from './queries/commit.ts'
import { personOf } from './queries/people.ts'
import type { PullAnswer } from './queries/pull.ts'

/** `tree` is that of the head commit. */
export async function pullFacts(look: Look, answer: PullAnswer, tree: string, config: ConfigFacts): Promise<PullFacts> {
  return {
    number: answer.number,
    title: answer.title,
    url: answer.url,
    state: answer.state === 'MERGED' ? 'merged' : answer.state === 'OPEN' ? 'open' : 'closed',
    isDraft: answer.isDraft,
    updatedAt: Date.parse(answer.updatedAt),
    author: personOf(answer.author),
    head: {
      sha: answer.headRefOid,
      ref: answer.headRefName,
      repositoryId: answer.headRepository?.databaseId ?? null,
      tree
    },
    base: { sha: answer.baseRefOid, ref: answer.baseRefName },
    mergedAs: answer.mergeCommit?.oid ?? null,
    mergedTree: answer.mergeCommit?.tree.oid ?? null,
    mergedBy: personOf(answer.mergedBy),
    labels: await labelsOf(look, answer),
    commits: await commitsOf(look, answer, config),
    files: await filesOf(look, answer)
  }
}

async function labelsOf(look: Look, { number, labels }: PullAnswer): Promise<Listed<LabelFacts>> {
  if (labels === null) return { kind: 'all', items: [] }
  const all = await allPages(look, number, 'labels', labels)
  const ids = await labelIds(
    look,
    all.map(({ id }) => id)
  )
  // One without an id was deleted while this was read.
  const items = all.flatMap(({ id: node, name }) => {
    const id = ids.get(node)
    return id === undefined ? [] : [{ id, name }]
  })
  return { kind: 'all', items }
}

async function commitsOf(look: Look, answer: PullAnswer, config: ConfigFacts): Promise<Listed<CommitFacts>> {
  const { number, commits } = answer
  const limit = look.limits.commits
  const first = commits.items.map(({ commit }) => ({ ...commitFacts(commit, look.host), paths: null }))
  for (const facts of first) keepCommit(look, facts)
  const count = commits.totalCount ?? 0
  // It may list and count no more than the limit, so exactly as many may be all or not.
  if (count >= limit) {
    const listed = first.map(({ sha }) => sha)
    return commitsBeyondList(look, config, { base: answer.baseRefOid, head: answer.headRefOid, listed, count })
  }
  if (commits.next === null) return { kind: 'all', items: await withPaths(look, first, config) }
  const shas = await remembered(look.memory.lists, listKey(look, answer, 'commits'), async () => {
    const all = await allPages(look, number, 'commits', commits, limit)
    for (const { commit } of all) keepCommit(look, { ...commitFacts(commit, look.host), paths: null })
    return all.map(({ commit }) => commit.oid)
  })
  return { kind: 'all', items: await withPaths(look, await readCommits(look, shas ?? []), config) }
}

async function filesOf(look: Look, answer: PullAnswer): Promise<Listed<string>> {
  const { number, files, changedFiles } = answer
  const limit = look.limits.files
  const first = files?.items ?? []
  const paths = first.map(({ path }) => path)
  // Null where GitHub could not make the difference.
  if (files === null || changedFiles > limit) return { kind: 'cut', items: paths, limit }
  const isPlain = (some: readonly { readonly changeType: string }[]): boolean =>
    some.every(({ changeType }) => changeType !== 'RENAMED' && changeType !== 'COPIED')
  if (files.next === null && isPlain(first)) return { kind: 'all', items: paths }
  const all = await remembered(look.memory.lists, listKey(look, answer, 'files'), async () => {
    const each = await allPages(look, number, 'files', files, limit)
    return isPlain(each) ? each.map(({ path }) => path) : renamedPaths(look, number)
  })
  return { kind: 'all', items: all ?? [] }
}

/** The lists of a pull request follow from its two ends. */
function listKey(look: Look, { number, baseRefOid, headRefOid }: PullAnswer, list: string): string {
  return keyIn(look, number, list, baseRefOid, headRefOid)
}
