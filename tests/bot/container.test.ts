// The bot's image: built by its Dockerfile, run read-only as an unprivileged user, driven over HTTP, and stopped.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bundleFolder } from '../support/bundle.ts'
import { describeWith } from '../support/describe-with.ts'
import { dockerEngine, importNode, startEngine, type Engine } from '../support/docker.ts'
import { openPull, saidOn, secret, serve, until, type Served } from './support/served.ts'

const [base, image, name] = ['modelgate-test-node', 'modelgate-test-bot', `modelgate-test-${process.pid}`]

describeWith(dockerEngine, 'the bot’s image', () => {
  let engine: Engine
  let served: Served | undefined
  let url: string
  beforeAll(async () => {
    engine = await startEngine()
    importNode(engine, resolve('node_modules/node/bin/node'), base)
    const context = mkdtempSync(join(tmpdir(), 'modelgate-context-'))
    cpSync(await bundleFolder(), join(context, 'dist'), { recursive: true })
    const arg = ['--build-arg', `BASE=${base}`]
    engine.did(['build', '--network=none', '-f', resolve('bot/Dockerfile'), '-t', image, ...arg, context])
    rmSync(context, { recursive: true, force: true })
    served = await serve()
    url = `http://127.0.0.1:${served.port}`
    const variables = Object.entries(served.env).flatMap(([key, value = '']) =>
      key === 'PATH' ? [] : ['-e', `${key}=${value}`]
    )
    const rights = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges']
    engine.did(['run', '-d', '--name', name, '--network=host', ...rights, ...variables, image])
    const answers = async (): Promise<boolean> => {
      try {
        return (await fetch(`${url}/healthz`)).status === 200
      } catch {
        return false
      }
    }
    await until(answers, () => engine.docker(['logs', name]).stdout)
  }, 120_000)
  afterAll(async () => {
    engine.docker(['rm', '-f', name])
    for (const tag of [image, base]) engine.docker(['rmi', '-f', tag])
    await served?.close()
    await engine.close()
  })

  const inside = (script: string) => engine.docker(['exec', name, 'node', '-e', script])

  test('runs as nobody special, and can write nowhere', () => {
    expect(inside('console.log(process.getuid(), process.getgid())').stdout).toBe('1000 1000\n')
    for (const path of ['/modelgate/bot.js', '/tmp-file', '/etc/passwd'])
      expect(inside(`require('fs').writeFileSync('${path}', '')`).stderr).toMatch(/EROFS|EACCES/)
  })

  test('answers its own health check, and is ready', async () => {
    const [kind, ...command] = JSON.parse(
      engine.did(['inspect', '--format', '{{json .Config.Healthcheck.Test}}', image])
    ) as string[]
    expect(kind).toBe('CMD')
    expect(engine.docker(['exec', name, ...command]).status).toBe(0)
    expect(engine.docker(['exec', '-e', 'PORT=1', name, ...command]).status).toBe(1)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })

  test('takes a signed delivery and works on it, and none that is not signed', async () => {
    const forged = await fetch(`${url}/api/github/webhooks`, {
      method: 'POST',
      body: '{"action":"opened"}',
      headers: {
        ...{ 'content-type': 'application/json', 'x-github-event': 'pull_request', 'x-github-delivery': 'd1' },
        'x-hub-signature-256': `sha256=${'0'.repeat(64)}`
      }
    })
    expect(forged.status).toBe(401)
    if (served === undefined) throw new Error('there is no double')
    const { number } = await openPull(served)
    const told = (): string => engine.docker(['logs', name]).stdout
    await until(() => /"event":"pull_request.opened","outcome":"queued"/.test(told()), told)
    await until(() => told().includes(`"subject":"acme/models#${number}"`), told)
    expect(await saidOn(served, number)).toEqual([]) // no config, and never any: left in peace
  })

  test('ends with 0 when it is asked to, with what it had taken done', () => {
    engine.did(['stop', '-t', '30', name])
    expect(engine.did(['inspect', '--format', '{{.State.ExitCode}}', name])).toBe('0')
    const { stdout } = engine.docker(['logs', name])
    expect(stdout).toMatch(/"isDone":true.*"msg":"stopped"/)
    expect(stdout).not.toMatch(/BEGIN|ghs_/)
    expect(stdout).not.toContain(secret)
  })
})
