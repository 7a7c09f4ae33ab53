import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/dev/project.ts';
import { sampleArticle } from '../../src/dev/start-options.ts';

/** The sample article: 28 January 2022, Liz Truss is going to Moscow. */
export const sample = readFileSync(join(projectFolder, sampleArticle), 'utf8');

/** An address on a listed news site, to serve it at. */
export const listedAddress = 'https://www.bbc.com/news/world-europe-60151742';

/** An address on a site that no list has. */
export const unlistedAddress = 'https://www.sample-courier.example/2022/01/28/moscow';
