/** Draws the toolbar and store icons from the logo: `npx tsx src/dev/icons.ts`, after the SVG has changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { provideBrowser } from './browsers.ts';
import { projectFolder } from './project.ts';

const icons = join(projectFolder, 'assets', 'icons');
const logo = await readFile(join(icons, 'dramatis.svg'), 'utf8');
const browser = await launch({ executablePath: provideBrowser('chrome'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${logo}`);
    await page.screenshot({
      path: join(icons, `dramatis-${size}.png`) as `${string}.png`,
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
