// By hand: one comment of the pull request, kept up to date. It asks what `cml comment update` asks: the pull request by its
// commit, and the comment by a mark.
import { readFileSync } from 'node:fs'

const { GITHUB_API_URL = '', GITHUB_REPOSITORY = '', GITHUB_EVENT_PATH = '', REPO_TOKEN = '' } = process.env
const mark = '<!-- kept up to date -->'
const body = `${readFileSync(process.argv[2] ?? '', 'utf8')}\n${mark}`

async function ask(method: string, path: string, data?: object): Promise<unknown> {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: { authorization: `Bearer ${REPO_TOKEN}`, 'content-type': 'application/json' },
    ...(data && { body: JSON.stringify(data) })
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

interface Event {
  readonly pull_request: { readonly head: { readonly sha: string } }
}
const { sha } = (JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) as Event).pull_request.head
const [pull] = (await ask('GET', `commits/${sha}/pulls`)) as readonly { readonly number: number }[]
const issue = `issues/${pull?.number ?? 0}`
const comments = (await ask('GET', `${issue}/comments?per_page=100`)) as readonly {
  readonly id: number
  readonly body: string
}[]
const own = comments.find((comment) => comment.body.endsWith(mark))
if (own === undefined) await ask('POST', `${issue}/comments`, { body })
else await ask('PATCH', `issues/comments/${own.id}`, { body })
