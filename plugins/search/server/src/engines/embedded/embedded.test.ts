import { engineContract } from '../contract/engine-contract';
import { workerFile } from '../contract/worker-file';
import { EmbeddedEngine } from './index';

engineContract('embedded', () => Promise.resolve(new EmbeddedEngine({ folder: null, workerFile })));
