import { synonymGroup } from './synonym-group';

export const contentTypes = { 'synonym-group': synonymGroup };
