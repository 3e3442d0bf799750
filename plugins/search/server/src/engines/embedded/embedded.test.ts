import { engineContract } from '../contract/engine-contract';
import { EmbeddedEngine } from './index';

engineContract('embedded', () => Promise.resolve(new EmbeddedEngine()));
