import { once } from 'node:events';
import { buildGallery, galleryPage } from './build-gallery.ts';
import { Complaint, runCommand } from './complaint.ts';
import { serveFile } from './serve-files.ts';

/** `npm run gallery`: every component in every state, light and dark, served until the command is ended. */
await runCommand(async args => {
  if (args.length > 0) throw new Complaint('npm run gallery takes no arguments.');
  await buildGallery();
  const { url, close } = await serveFile(galleryPage);
  console.log(`The gallery is at ${url} (German: ${url}?language=de). Press Ctrl+C to end.`);
  await once(process, 'SIGINT');
  close();
  return 0;
});
