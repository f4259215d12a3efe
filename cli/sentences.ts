// Results that are a few sentences: lines of text, a Markdown list, or the document that they speak of.
import { prettyJson } from '../core/digest.ts'
import { toMarkdown } from '../core/report/markdown.ts'
import { list, report, untrusted } from '../core/report/tree.ts'
import type { Format } from './command.ts'

export function formatSentences(sentences: readonly string[], document: object, format: Format): string {
  switch (format) {
    case 'json':
      return prettyJson(document)
    case 'markdown':
      return sentences.length === 0
        ? ''
        : toMarkdown(report([list(sentences.map((sentence) => [untrusted(sentence)]))]))
    case 'text':
      return sentences.map((sentence) => `${sentence}\n`).join('')
  }
}
