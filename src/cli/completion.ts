/** Scripts by which a shell completes commands, options and their values, made of the commands themselves. */
import type { Command } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const

interface Completed {
  readonly name: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  /** What its first argument may be, where that is one of a list. */
  readonly choices: readonly string[]
}

interface CompletedOption {
  /** `-f` and `--format`. */
  readonly flags: readonly string[]
  readonly description: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
}

/** The script for a shell, to be run by it when it starts. */
export function completionFor(shell: string, program: Command): string {
  const commands = program.commands.map(read)
  if (shell === 'bash') return bash(commands)
  return shell === 'zsh' ? zsh(commands) : fish(commands)
}

function read(command: Command): Completed {
  const options = command.options.map(option => ({
    flags: [option.short, option.long].filter(flag => flag !== undefined),
    description: option.description,
    takesValue: option.required || option.optional,
    choices: option.argChoices ?? [],
  }))
  const help = { flags: ['-h', '--help'], description: 'show help', takesValue: false, choices: [] }
  return {
    name: command.name(),
    description: command.description(),
    options: [...options, help],
    choices: command.name() === 'completion' ? SHELLS : [],
  }
}

/** Files where nothing else is known: as bash itself would. */
function bash(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options, choices }) => {
    const values = options
      .filter(option => option.choices.length > 0)
      .map(
        ({ flags, choices: of }) =>
          `        ${flags.join('|')}) COMPREPLY=($(compgen -W '${of.join(' ')}' -- "$word")); return ;;`,
      )
    const files = options
      .filter(({ takesValue, choices: of }) => takesValue && of.length === 0)
      .flatMap(({ flags }) => flags)
    const words = options.flatMap(({ flags }) => flags).join(' ')
    return `    ${name})
      case $before in
${values.map(line => `${line}\n`).join('')}${files.length > 0 ? `        ${files.join('|')}) return ;;\n` : ''}      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${words}' -- "$word"))
      else COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); fi ;;`
  })
  const names = commands.map(({ name }) => name).join(' ')
  return `# eval "$(corroborate completion bash)" in ~/.bashrc
_corroborate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
}
complete -o default -F _corroborate corroborate
`
}

function zsh(commands: readonly Completed[]): string {
  const option = ({ flags, description, takesValue, choices }: CompletedOption): string => {
    const told = `[${quoteZsh(description)}]`
    const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : ''
    return flags.map(flag => `'*${flag}${told}${value}'`).join(' ')
  }
  const cases = commands.map(
    ({ name, options, choices }) => `    ${name})
      _arguments ${options.map(option).join(' ')} '*:${choices.length > 0 ? `shell:(${choices.join(' ')})` : 'file:_files'}' ;;`,
  )
  return `#compdef corroborate
# eval "$(corroborate completion zsh)" in ~/.zshrc, behind compinit
_corroborate() {
  if ((CURRENT == 2)); then
    local -a commands=(
${commands.map(({ name, description }) => `      '${name}:${quoteZsh(description)}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
compdef _corroborate corroborate
`
}

function fish(commands: readonly Completed[]): string {
  const isFirst = 'not __fish_seen_subcommand_from'
  const names = commands.map(({ name }) => name).join(' ')
  const lines = commands.flatMap(({ name, description, options, choices }) => [
    `complete -c corroborate -n '${isFirst} ${names}' -f -a ${name} -d '${quoteFish(description)}'`,
    ...(choices.length > 0
      ? [`complete -c corroborate -n '__fish_seen_subcommand_from ${name}' -f -a '${choices.join(' ')}'`]
      : []),
    ...options.map(({ flags, description: told, takesValue, choices: of }) =>
      [
        `complete -c corroborate -n '__fish_seen_subcommand_from ${name}'`,
        ...flags.map(flag => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
        ...(of.length > 0 ? [`-x -a '${of.join(' ')}'`] : takesValue ? ['-r'] : []),
        `-d '${quoteFish(told)}'`,
      ].join(' '),
    ),
  ])
  return `# corroborate completion fish > ~/.config/fish/completions/corroborate.fish\n${lines.join('\n')}\n`
}

/** Within single quotes, in a description that brackets and colons end. */
const quoteZsh = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')

const quoteFish = (text: string): string => text.replace(/[\\']/g, '\\$&')
