// npm run verify:records
import { readingCms } from './lib/boot-cms.mjs';
import { checkNode } from './lib/preflight.mjs';
import { fail, green, red, say } from './lib/say.mjs';

const meanings = {
  NUMBER_GAP: 'a number is missing before it, or was given twice',
  PREVIOUS_HASH_MISMATCH: 'it does not follow the one before it: a record was removed or replaced there',
  LAST_RECORD_MISSING: 'it was written, and is not there any more',
  SEQUENCE_ALTERED: 'the numbering beside it says otherwise: it was altered or taken back',
  HASH_MISMATCH: 'its text is not the one that was recorded',
};

try {
  checkNode();
  const chains = await readingCms((strapi) => strapi.plugin('committee').service('records').chains());
  if (chains.length === 0) say('No decision record yet.');
  for (const { series, records, broken } of chains) {
    const count = `${series}: ${records} record${records === 1 ? '' : 's'}`;
    if (broken) say(`${red('✗')} ${count}, broken at ${broken.reference} (${broken.problem}: ${meanings[broken.problem]})`);
    else say(`${green('✓')} ${count}, none altered`);
  }
  process.exit(chains.some(({ broken }) => broken) ? 1 : 0);
} catch (error) {
  fail(error);
  process.exit(1);
}
