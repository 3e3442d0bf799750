import { switchableEmbedded } from '../../support';
import { indexingSuite } from './indexing';

indexingSuite('embedded', () => Promise.resolve(switchableEmbedded()));
