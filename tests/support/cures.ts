// The cures as the sources write them: what stands as a property, a variable or an argument of the name `cure`.
import ts from 'typescript'

export interface Said {
  readonly place: string
  /** As written, with `${…}` in the place of what is put in. */
  readonly text: string
}

interface Source {
  readonly path: string
  readonly text: string
}

interface Literal extends Said {
  readonly node: ts.Node
}

/** Of all files together, for a function of one file takes the cures of another. What is computed is not read. */
export function curesIn(sources: readonly Source[]): readonly Literal[] {
  const files = sources.map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  const all = files.flatMap(takersIn)
  return files.flatMap((file) => {
    const near = all.filter((taker) => taker.isExported || taker.file === file)
    const takers = new Map(near.map(({ name, at }) => [name, at]))
    return everyNode(file)
      .flatMap((node) => expressionsAt(node, takers))
      .flatMap(literals)
  })
}

function everyNode(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [node]
  ts.forEachChild(node, (child) => void found.push(...everyNode(child)))
  return found
}

/** A function with a parameter `cure`, and which one it is. */
interface Taker {
  readonly file: ts.SourceFile
  readonly name: string
  readonly at: number
  readonly isExported: boolean
}

function takersIn(file: ts.SourceFile): readonly Taker[] {
  return everyNode(file).flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) return []
    const named = ts.isVariableDeclaration(node.parent) ? node.parent : node
    const at = node.parameters.findIndex((parameter) => parameter.name.getText(file) === 'cure')
    if (at < 0 || named.name === undefined) return []
    const statement = ts.isFunctionDeclaration(node) ? node : named.parent.parent
    const isExported = /^export\b/.test(statement.getText(file))
    return [{ file, name: named.name.getText(file), at, isExported }]
  })
}

function expressionsAt(node: ts.Node, takers: ReadonlyMap<string, number>): readonly ts.Node[] {
  if (ts.isCallExpression(node)) {
    const at = takers.get(node.expression.getText())
    const given = at === undefined ? undefined : node.arguments[at]
    return given === undefined ? [] : [given]
  }
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node) && !ts.isParameter(node)) return []
  return node.initializer !== undefined && /^cures?$/.test(node.name.getText()) ? [node.initializer] : []
}

function literals(node: ts.Node): readonly Literal[] {
  const file = node.getSourceFile()
  const place = `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  if (ts.isStringLiteralLike(node)) return [{ place, text: node.text, node }]
  if (ts.isTemplateExpression(node)) {
    const text = node.head.text + node.templateSpans.map(({ literal }) => `\${…}${literal.text}`).join('')
    return [{ place, text, node }]
  }
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literals)
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literals(node.expression)
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap(literals)
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? literals(each.initializer) : []))
  return []
}
