import { engine } from './engine';
import { indexer } from './indexer';
import { kept } from './kept';
import { maintenance } from './maintenance';
import { names } from './names';
import { presence } from './presence';
import { queryLog } from './query-log';
import { reader } from './reader';
import { reconcile } from './reconcile';
import { search } from './search';
import { synonyms } from './synonyms';

export const services = {
  engine,
  reader,
  indexer,
  kept,
  presence,
  reconcile,
  synonyms,
  search,
  queryLog,
  maintenance,
  names,
};
