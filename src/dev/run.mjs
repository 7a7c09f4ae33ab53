/**
 * Starts a command of this project: `node src/dev/run.mjs <command> ARGS`.
 *
 * Plain JavaScript that needs nothing but Node, so that every command works on a fresh clone: packages are installed
 * first when they are missing or older than the lockfile. It writes to standard error only: standard output belongs to
 * the command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Every command that `package.json` starts this way is a file of that name in this folder. */
const commands = [
  'start',
  'test',
  'build',
  'dev',
  'annotate',
  'dataset',
  'import',
  'pictures',
  'gallery',
  'bench',
  'pages',
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);

if (!commands.includes(command)) {
  stop(`There is no command "${command}". The commands are: ${commands.join(', ')}.`);
}
const file = join(root, 'src', 'dev', `${command}.ts`);
if (!existsSync(file)) stop(`The command "${command}" is missing its file src/dev/${command}.ts.`);
if (!nodeIsNewEnough()) {
  stop(
    `Node ${minimumNode()} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/.`,
  );
}
if (!packagesAreInstalled()) installPackages();

const { register } = await import('tsx/esm/api');
register();
// The command sees the arguments it would see if it were started by itself.
process.argv = [process.execPath, file, ...args];
await import(pathToFileURL(file).href);

/** Whether this Node is at least the one that `engines` in `package.json` asks for. */
function nodeIsNewEnough() {
  return process.versions.node.localeCompare(minimumNode(), 'en', { numeric: true }) >= 0;
}

/** @returns {string} "20.19" from ">=20.19" */
function minimumNode() {
  return readJson('package.json').engines.node.replace(/^\D+/, '');
}

/**
 * Whether every package of the lockfile is installed in that version; `npm` leaves a list of what it installed.
 * Optional packages are not asked for: most of them are for other machines.
 */
function packagesAreInstalled() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function installPackages() {
  console.error('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const ci = ['ci', '--loglevel=error', '--no-progress'];
  const [program, programArgs] = npm?.endsWith('.js') ? [process.execPath, [npm, ...ci]] : ['npm', ci];
  const { status } = spawnSync(program, programArgs, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    // On Windows npm is a script, which only a shell starts.
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status !== 0)
    stop('Packages could not be installed: npm says why above. Then start the command again.');
}

/** @param {string} path inside the project */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
