// Who had a part in a model, as gates know people: accounts, and the texts of commits that no account is linked to.
import type { ResolvedModel } from '../config/resolve.ts'
import { inputGlobs, matcher } from '../pipeline/fingerprints.ts'
import type { CommitFacts } from './observation.ts'
import { personText, type Person } from './people.ts'

/** The commits that touch a model, or what decides about it; all where the config has no such model. */
export function commitsOf(settings: ResolvedModel | null, commits: readonly CommitFacts[]): readonly CommitFacts[] {
  const isMine = settings === null ? () => true : matcher([...inputGlobs(settings), '.github/**'])
  return commits.filter(({ paths }) => paths === null || paths.some(isMine))
}

export function contributorTexts(
  commits: readonly CommitFacts[],
  others: readonly (Person | null)[]
): readonly string[] {
  const people = [...others, ...commits.flatMap((commit) => commit.people)]
  const texts = people.filter((person) => person !== null).map(personText)
  // An author's name is free text: written so, none reads as an account's `login#id`.
  return [...new Set([...texts, ...commits.flatMap(({ unknown }) => unknown.map((text) => `${text} (no account)`))])]
}
