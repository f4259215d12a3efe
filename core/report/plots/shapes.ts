// The few shapes that plots are drawn of.
import { safeText } from '../safe-text.ts'
import { palette } from './drawn.ts'

export function segment(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`
}

interface TextStyle {
  readonly anchor: 'start' | 'middle' | 'end'
  readonly color?: string
  readonly size?: number
  readonly weight?: number
}

export function text(x: number, y: number, content: string, style: TextStyle): string {
  const more = `${style.size ? ` font-size="${style.size}"` : ''}${style.weight ? ` font-weight="${style.weight}"` : ''}`
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${style.anchor}" fill="${style.color ?? palette.ink}"${more}>${escaped(content)}</text>`
}

export function escaped(content: string): string {
  return safeText(content).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

export function round(value: number): string {
  return String(Number(value.toFixed(2)))
}
