// What errors say, read from the sources of every room: one form, so that they can stand behind `error:` and within a sentence.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import ts from 'typescript'

interface Message {
  readonly place: string
  /** As written, with `${…}` in the place of what is put in. */
  readonly text: string
}

const names =
  /^(?:Actions|DVC|GitHub|GitHub's|GitLab|HTTP|Hydra|JSON|MLflow|Modelgate|Python|Ray|SARIF|YAML|[A-Z]{2,}[A-Z_]*)\b/

function messages(): readonly Message[] {
  const listed = spawnSync('git', ['ls-files', 'core', 'adapters', 'actions', 'bot', 'cli'], { encoding: 'utf8' })
  const files = listed.stdout.split('\n').filter((path) => path.endsWith('.ts'))
  return files.flatMap((path) => messagesIn(path, readFileSync(path, 'utf8')))
}

function messagesIn(path: string, text: string): readonly Message[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Message[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /^(?:Input|Outside)Error$/.test(node.expression.getText(source))) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      const [message] = node.arguments ?? []
      if (message !== undefined)
        for (const written of literals(message, source)) found.push({ place: `${path}:${line}`, text: written })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Texts that a message may be; what is computed elsewhere is not read. */
function literals(node: ts.Node, source: ts.SourceFile): readonly string[] {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((each) => literals(each, source))
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (!ts.isTemplateExpression(node)) return []
  return [node.head.text + node.templateSpans.map(({ literal }) => `\${…}${literal.text}`).join('')]
}

const isWellFormed = ({ text }: Message): boolean =>
  (!/^[A-Z]/.test(text) || names.test(text)) && !/[^.]\.$/.test(text) && text.trim() === text

test('a message begins small, unless with a name, and ends without a full stop', () => {
  const all = messages()
  expect(all.length).toBeGreaterThan(250)
  expect(all.filter((message) => !isWellFormed(message))).toEqual([])
})

test('a message of another form is found', () => {
  const wrong = "throw new InputError('There is no file.', {})\nthrow new OutsideError(a ? `${b} c.` : 'GitHub d', {})"
  expect(messagesIn('a.ts', wrong).filter((message) => !isWellFormed(message))).toEqual([
    { place: 'a.ts:1', text: 'There is no file.' },
    { place: 'a.ts:2', text: '${…} c.' }
  ])
})
