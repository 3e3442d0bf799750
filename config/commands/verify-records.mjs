// npm run verify:records
import './lib/private-files.mjs';
import { readingCms } from './lib/boot-cms.mjs';
import { checkNode } from './lib/preflight.mjs';
import { fail, green, red, say } from './lib/say.mjs';

const meanings = {
  NUMBER_GAP: 'a number is missing before it, or was given twice',
  PREVIOUS_HASH_MISMATCH: 'it does not follow the one before it: a record was removed or replaced there',
  LAST_RECORD_MISSING: 'it was written, and is not there any more',
  SEQUENCE_ALTERED: 'the numbering beside it says otherwise: it was altered or taken back',
  HASH_MISMATCH: 'its text is not the one that was recorded',
  SIGNATURE_MISSING: 'nobody signed it',
  SIGNATURE_MISMATCH: 'what was signed is not what stands there, or another key signed it',
  KEY_UNKNOWN: 'its key is not one that the key in the settings (RECORD_SIGNING_KEY) vouches for',
  KEYS_ALTERED: 'the history of the keys was altered',
  HEAD_MISMATCH: 'it was published as the head of its series, and the series does not lead to it any more',
  HEADS_ALTERED: 'a publication of heads was altered, or one after this day was removed',
};
const line = (count, broken, whole) =>
  broken
    ? `${red('✗')} ${count}, broken at ${broken.reference || 'the first one'} (${broken.problem}: ${meanings[broken.problem]})`
    : `${green('✓')} ${count}, ${whole}`;
const counted = (count, one, several) => `${count} ${count === 1 ? one : several}`;

try {
  checkNode();
  const { chains, keys, heads, signedAfterwards } = await readingCms((strapi) =>
    strapi.plugin('committee').service('records').verification(),
  );
  if (chains.length === 0) say('No decision record yet.');
  for (const { series, records, broken } of chains)
    say(line(`${series}: ${counted(records, 'record', 'records')}`, broken, 'none altered, all signed'));
  say(line(`signing keys: ${keys.count}`, keys.broken, 'the one in use vouches for all'));
  say(line(`published heads: ${counted(heads.count, 'day', 'days')}`, heads.broken, 'none altered'));
  if (signedAfterwards.count > 0) {
    say(
      `${counted(signedAfterwards.count, 'record is', 'records are')} older than the signing and signed on ${signedAfterwards.at}: the signature proves how they stood then.`,
    );
  }
  process.exit([...chains, keys, heads].some(({ broken }) => broken) ? 1 : 0);
} catch (error) {
  fail(error);
  process.exit(1);
}
