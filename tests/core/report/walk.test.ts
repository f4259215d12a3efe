import { describe, expect, test } from '@jest/globals'
import { renderPage } from '../../../core/report/html.ts'
import { toMarkdown } from '../../../core/report/markdown.ts'
import { renderWalk, type ModelWalk } from '../../../core/report/walk.ts'
import { configText, createRepository } from '../../support/walks.ts'

const config = '.github/modelgate.yml'
const markdown = (...models: ModelWalk[]) => toMarkdown(renderWalk({ commit: 'a'.repeat(40), models }))

describe('the report of a walk', () => {
  test('says first that the model is live, then shows all eight steps', async () => {
    const text = markdown(await createRepository().walk())
    expect(text.split('\n')[0]).toBe('## ✅ `m` is live.')
    expect(text).toMatch(
      /\| model +\| commit +\| build +\| test +\| analyze +\| staging +\| qa +\| production +\| live +\|/
    )
  })

  test('says where it is held, why, and what to do', async () => {
    const repository = createRepository()
    await repository.walk()
    repository.commit({ 'model/params.json': '{"threshold": 27}' })
    const text = markdown(await repository.walk())
    expect(text.split('\n')[0]).toBe('## ❌ `m` is held at staging (`metric_failed`).')
    expect(text).toContain('what is needed')
  })

  test('of many models it names three and shows those in full that hold', async () => {
    const repository = createRepository()
    const well = await repository.walk()
    repository.commit({ 'model/params.json': '{"threshold": 27}' })
    const held = await repository.walk()
    const others = Array.from({ length: 9 }, (_, index) => ({ ...well, model: `n${index}` }))
    const text = markdown(...others, held)
    expect(text.split('\n')[0]).toBe(
      '## ❌ `m` is held at staging (`metric_failed`). `n0` is live. `n1` is live. 7 more passed.'
    )
    const open = text.slice(0, text.indexOf('9 models in full'))
    expect(open.match(/^### .* is held: /gm)).toHaveLength(1)
    expect(open).toContain('| ✅ `n8` |')
    expect(open).toMatch(/^\| `n8` \| ✅ \| ✅ \|/m)
  })

  test('leaves out steps that no model uses', async () => {
    const repository = createRepository({ [config]: configText({ environments: '', gates: '' }) })
    const text = markdown(await repository.walk())
    expect(text.split('\n')[0]).toBe('## ✅ `m` passed analyze.')
    expect(text).not.toMatch(/staging|production/)
  })

  test('says so where no model is affected', async () => {
    const repository = createRepository()
    await repository.walk()
    expect(markdown(await repository.walk())).toContain('## ✅ No model is affected')
  })

  test('shows text of the outside as text, in Markdown and in HTML', async () => {
    const repository = createRepository()
    repository.commands.set('pytest', ({ write }) => {
      write(
        'out/junit.xml',
        '<testsuite><testcase name="@all &lt;img src=x&gt;"><failure message="&lt;script&gt;"/></testcase></testsuite>'
      )
      return 1
    })
    const walk = await repository.walk()
    const text = markdown(walk)
    expect(text).toContain('tests_failed')
    expect(text.replace(/```[\s\S]*?```/g, '')).not.toMatch(/<img|<script|(^|[^`\u200b\w])@all/)
    const page = renderPage('a title', 'words', [
      {
        title: 'a part',
        text: '<script>',
        walks: [walk],
        report: renderWalk({ commit: 'a'.repeat(40), models: [walk] }),
        lines: ['<img>']
      }
    ])
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('tests_failed')
  })
})
