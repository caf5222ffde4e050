import type { Settings } from '../../config/settings'
import type { EnginePorts } from '../../runtime/startEngine'
import { StartError } from '../../runtime/startError'

const HELP = `npm start [-- --empty] [-- --no-build]
  --empty      不建演示数据 / without demo data
  --no-build   不构建网页，用已有的 / take the pages as they are
  --help       本说明 / this text
设置均为环境变量，见 config/settings.ts / settings are environment variables, see config/settings.ts`

const known = ['--empty', '--no-build', '--help']

/**
 * What the command line asks for; `--help` is answered here.
 * @throws StartError for an argument that nobody knows
 */
export function readArguments(args: readonly string[]): { isEmpty: boolean; isBuilding: boolean } {
  const unknown = args.find(arg => !known.includes(arg))
  if (unknown) throw new StartError(`不认识的参数 ${unknown}。\n${HELP}`, `Unknown argument ${unknown}.`)
  if (args.includes('--help')) {
    console.log(HELP)
    process.exit(0)
  }
  return { isEmpty: args.includes('--empty'), isBuilding: !args.includes('--no-build') }
}

export const enginePortsOf = (settings: Settings): EnginePorts => ({
  gateway: settings.ZEEBE_PORT,
  command: settings.ZEEBE_COMMAND_PORT,
  internal: settings.ZEEBE_INTERNAL_PORT,
  rest: settings.ZEEBE_REST_PORT,
  management: settings.ZEEBE_MANAGEMENT_PORT,
})
