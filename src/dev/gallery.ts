import { once } from 'node:events';
import { relative } from 'node:path';
import { buildGallery, galleryPage } from './build-gallery.ts';
import { Complaint, runCommand } from './complaint.ts';
import { takeGalleryPictures } from './gallery-pictures.ts';
import { projectFolder } from './project.ts';
import { serveFile } from './serve-files.ts';

/**
 * `npm run gallery`: every component in every state, light and dark, served until the command is ended; with
 * `-- --pictures`, a picture of each state in both browsers instead.
 */
await runCommand(async args => {
  const pictures = args.length === 1 && args[0] === '--pictures';
  if (args.length > 0 && !pictures) {
    throw new Complaint('npm run gallery takes no arguments but -- --pictures.');
  }
  await buildGallery();
  const { url, close } = await serveFile(galleryPage);
  if (pictures) {
    const { folder, count } = await takeGalleryPictures(url);
    console.log(`${count} pictures are in ${relative(projectFolder, folder)}.`);
  } else {
    console.log(`The gallery is at ${url} (German: ${url}?language=de). Press Ctrl+C to end.`);
    await once(process, 'SIGINT');
  }
  close();
  return 0;
});
