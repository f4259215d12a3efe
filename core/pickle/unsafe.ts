// Imports that no model needs and every exploit does. The list follows what is known of such files: Python's own manual on
// `pickle`, and the names that the scanners picklescan, modelscan and fickling flag.
import type { PickleImport } from './machine.ts'

const modules = new Set(
  (
    'os posix nt subprocess sys shutil socket pty runpy importlib imp zipimport webbrowser http httplib urllib urllib2 requests ' +
    'aiohttp httpx ftplib smtplib telnetlib xmlrpc asyncio ctypes code codeop bdb pdb cProfile profile trace timeit doctest pydoc ' +
    'idlelib lib2to3 pip setuptools distutils ensurepip venv commands popen2 multiprocessing signal marshal tempfile ' +
    '_posixsubprocess _osx_support _aix_support _pyrepl _socket _ctypes ssl platform logging.config'
  ).split(' ')
)
const builtins = new Set(['builtins', '__builtin__'])
const builtinNames = new Set(
  (
    'eval exec execfile compile open file __import__ getattr setattr delattr globals locals vars input raw_input breakpoint apply ' +
    'help exit quit reload'
  ).split(' ')
)
const names = new Set([
  'operator.methodcaller',
  'operator.attrgetter',
  'pickle.load',
  'pickle.loads',
  'pickle.Unpickler',
  '_pickle.load',
  '_pickle.loads',
  '_pickle.Unpickler',
  'types.CodeType',
  'types.FunctionType',
  'numpy.testing._private.utils.runstring',
  'torch.load',
  'torch.hub.load',
  'joblib.load',
  'joblib.numpy_pickle.load',
  'io.open',
  'io.FileIO',
  '_io.open',
  '_io.FileIO',
  'codecs.open'
])

/** Python's own, for protocols 0 and 1: they make an object of a class that is imported too. */
const copying = new Set(['copyreg', 'copy_reg'])

/** True for what runs code, reaches files or the network, or can't be told. */
export function isUnsafe({ module, name }: PickleImport): boolean {
  if (module === null || name === null) return true
  // From protocol 4 a name may have dots: `os.system` of any module that imports `os` is `system` of `os`.
  const parts = name.split('.')
  const path = [...module.split('.'), ...parts]
  if (names.has(path.join('.'))) return true
  if (path.some((_, at) => modules.has(path.slice(0, at + 1).join('.')))) return true
  if (builtins.has(module)) return parts.some((part) => builtinNames.has(part) || isSpecial(part))
  if (copying.has(module) && parts.length === 1) return false
  return parts.some(isSpecial) || parts.slice(0, -1).some((part) => modules.has(part) || builtins.has(part))
}

/** As `__globals__`, by which everything can be reached. */
function isSpecial(name: string): boolean {
  return name.startsWith('__') && name.endsWith('__')
}
