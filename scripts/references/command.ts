// The reference of the command as Markdown, from its own definitions.
import type { Command, Option } from 'commander'
import { describeCommands } from '../../cli/main.ts'
import { table } from './table.ts'

/** A row for each command, then a section with its usage, flags and example. */
export async function renderCommandReference(): Promise<string> {
  const commands = await describeCommands()
  return [
    '# The command `modelgate`',
    'This page is written by `npm run schemas` from what `modelgate COMMAND --help` prints.',
    'Results go to stdout, progress to stderr. `--no-color` or NO_COLOR: no colours. Exit codes: 0 pass; 1 a gate failed or needs approval; 2 the input or config is wrong; 3 something outside failed, and it is safe to run again.',
    table(
      ['command', 'what it does'],
      commands.map(({ command }) => [`[\`${command.name()}\`](#modelgate-${command.name()})`, command.description()])
    ),
    ...commands.flatMap(({ command, example }) => [
      ...section(command, 2),
      `\`\`\`sh\n${example}\n\`\`\``,
      ...command.commands.flatMap((below) => section(below, 3))
    ])
  ].join('\n\n')
}

function section(command: Command, level: number): readonly string[] {
  const path = [command.parent?.parent?.name(), command.parent?.name(), command.name()]
    .filter((name) => name !== undefined)
    .join(' ')
  const flags = command.options.map((option) => [`\`${option.flags}\``, meaning(option)])
  return [
    `${'#'.repeat(level)} \`${path}\``,
    `\`${path} ${command.usage()}\`: ${command.description()}`,
    ...(flags.length === 0 ? [] : [table(['flag', 'meaning'], flags)])
  ]
}

function meaning({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices?.map((choice) => `\`${choice}\``).join(', ')
  const hasDefault = defaultValue !== undefined && JSON.stringify(defaultValue) !== '[]'
  return [
    [description, choices].filter((part) => part !== undefined && part !== '').join(': '),
    ...(hasDefault ? [`(default \`${String(defaultValue)}\`)`] : [])
  ].join(' ')
}
