import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { Complaint, runCommand } from './complaint.ts';
import { browserNames, builtExtension, projectFolder, version } from './project.ts';
import { zipExtension } from './zip-extension.ts';

/** `npm run build`: the extension for both browsers, as folders and as the zips their stores take. */
await runCommand(async args => {
  if (args.length > 0) throw new Complaint('npm run build takes no arguments.');
  for (const browser of browserNames) {
    await bundle(browser, 'info');
    const zip = join('dist', `dramatis-${version}-${browser}.zip`);
    zipExtension(builtExtension(browser), join(projectFolder, zip));
    console.log(`dist/${browser} and ${zip.replaceAll('\\', '/')} are ready.`);
  }
  return 0;
});
