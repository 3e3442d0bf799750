import { attempt } from './attempt';
import { query } from './query';
import { synonymGroup } from './synonym-group';

export const contentTypes = { 'synonym-group': synonymGroup, query, attempt };
