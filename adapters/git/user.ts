// Who git says is at work.
import { userInfo } from 'node:os'
import { createGitRunner } from './run-git.ts'

/** `Name <email>` of git's config; the account's name where git has none. */
export async function gitUser(root: string): Promise<string> {
  const git = createGitRunner(root)
  const read = async (key: string): Promise<string> => (await git.run(['config', '--default', '', '--get', key])).trim()
  const [name, email] = await Promise.all([read('user.name'), read('user.email')])
  if (email !== '') return `${name || email} <${email}>`
  return name || userInfo().username
}
