// Part of `npm run format`: puts the no-break spaces and the apostrophes of French where a person forgot them.
import { frenchMistakes } from './lib/french.mjs';
import { say } from './lib/say.mjs';

const mended = frenchMistakes({ write: true });
if (mended.length > 0) say(`${mended.length} French texts were given their no-break spaces or apostrophes.`);
