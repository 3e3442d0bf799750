import { it } from 'vitest';
import { switchableMeilisearch } from '../../support';
import { indexingSuite } from './indexing';

// Read before the CMS under test gets settings of its own.
const { MEILI_HOST: host, MEILI_API_KEY: key = '' } = process.env;

if (host) indexingSuite('meilisearch', () => switchableMeilisearch(host, key));
else it.skip('needs a Meilisearch: set MEILI_HOST to run the suite on it', () => undefined);
