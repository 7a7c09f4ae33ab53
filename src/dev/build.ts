import { join } from 'node:path';
import { build, createLogger } from 'vite';
import { Complaint, runCommand } from './complaint.ts';
import { type BrowserName, browserNames, builtExtension, projectFolder, version } from './project.ts';
import { zipExtension } from './zip-extension.ts';

/** `npm run build`: the extension for both browsers, as folders and as the zips their stores take. */
await runCommand(async args => {
  const wanted = args.map(browserNamed);
  for (const browser of wanted.length > 0 ? wanted : browserNames) {
    await bundle(browser);
    const zip = join('dist', `dramatis-${version}-${browser}.zip`);
    zipExtension(builtExtension(browser), join(projectFolder, zip));
    console.log(`dist/${browser} and ${zip.replaceAll('\\', '/')} are ready.`);
  }
  return 0;
});

function browserNamed(text: string): BrowserName {
  const browser = browserNames.find(name => name === text);
  if (browser !== undefined) return browser;
  throw new Complaint(`npm run build does not know "${text}": say chrome or firefox, or nothing for both.`);
}

async function bundle(browser: BrowserName): Promise<void> {
  const customLogger = createLogger('warn');
  // What goes wrong is told once, below.
  customLogger.error = () => {};
  try {
    await build({ root: projectFolder, mode: browser, customLogger });
  } catch (error) {
    const { errors = [error as Error] } = error as { errors?: Error[] };
    const reasons = errors.map(({ message }) => message).join('\n');
    throw new Complaint(`The extension for ${browser} could not be built:\n${reasons}`);
  }
}
