import type { desk as fr } from '../fr/desk';

export const desk: typeof fr = {};
