import { expect, it } from 'vitest';
import en from './en.json';
import fr from './fr.json';

it('every message is in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(fr)));
