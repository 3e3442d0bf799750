import type { newsletter as fr } from '../fr/newsletter';

export const newsletter: typeof fr = {};
