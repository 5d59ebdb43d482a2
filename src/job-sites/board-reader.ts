/** The reader for the page script that runs on job boards: it leaves the employers' systems out, to be small. */
import { BOARDS } from './boards.js';
import { createReader } from './read-page.js';

export const boardReader = createReader(BOARDS);
