// A team's repository with a tiny model written for Node: quick to train, test and serve.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const config = `version: 1
models:
  parity:
    train: node train.mjs
    artifact: out/model.json
    test: node unit.mjs --junitxml=out/junit.xml
    evaluation:
      predictions: out/predictions.csv
      data: data/test.csv
      task: binary
      id: id
      target: odd
      prediction: predicted
    metrics:
      accuracy: { goal: maximize, min: 0.9 }
    serve: node serve.mjs
environments:
  staging: {}
  production: { after: staging, live: { verify: 100ms } }
monitor:
  rules:
    - { name: errors, kind: error_rate, max: 1%, do: [alert] }
`

const numbers = Array.from({ length: 60 }, (_, index) => index)

const files: Readonly<Record<string, string>> = {
  '.github/modelgate.yml': config,
  '.gitignore': 'out/\n.modelgate/\n',
  'data/test.csv': `id,number,odd\n${numbers.map((number) => `r${number},${number},${number % 2}\n`).join('')}`,
  'train.mjs': `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('out', { recursive: true })
writeFileSync('out/model.json', '{"modulus":2}')
const rows = Array.from({ length: 60 }, (_, index) => 'r' + index + ',' + (index % 2))
writeFileSync('out/predictions.csv', ['id,predicted', ...rows, ''].join('\\n'))
console.log('::set-output name=result::forged')
console.log('the key is ' + process.env.TEAM_API_KEY)
`,
  'unit.mjs': `import { writeFileSync } from 'node:fs'
writeFileSync('out/junit.xml', '<testsuite><testcase classname="parity" name="odd"/></testsuite>')
`,
  'serve.mjs': `import { createServer } from 'node:http'
createServer((request, response) => {
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    if (request.url === '/health') return response.end('ok')
    const predictions = JSON.parse(body).dataframe_records.map(({ number }) => number % 2)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ predictions }))
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
`
}

export interface Team {
  readonly root: string
  write(path: string, text: string): void
  commit(message: string): string
  remove(): void
}

/** In a folder whose name has a space and letters that aren't ASCII. */
export function createTeam(changes: Readonly<Record<string, string>> = {}): Team {
  const parent = mkdtempSync(join(tmpdir(), 'modelgate-action-'))
  const root = join(parent, 'Modèle nº 1 数据')
  mkdirSync(root)
  const git = (...words: readonly string[]): string => {
    const identity = ['-c', 'user.name=Team', '-c', 'user.email=team@example.org', '-c', 'core.autocrlf=false']
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...words], { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }
  const team: Team = {
    root,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    commit(message) {
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(parent, { recursive: true, force: true })
  }
  git('init', '--quiet', '--initial-branch', 'main')
  for (const [path, text] of Object.entries({ ...files, ...changes })) team.write(path, text)
  team.commit('Begin')
  return team
}

export const teamConfig = config
/** What the repository begins with, by path. */
export const teamFiles = files
