import { describe, expect, it } from 'vitest';
import { slugOf } from './slug';

describe('slugs', () => {
  it.each([
    ['Rencontres « Agir ensemble »', 'rencontres-agir-ensemble'],
    ['L’accès aux droits à Évreux', 'l-acces-aux-droits-a-evreux'],
    ['Œuvrer à cœur', 'oeuvrer-a-coeur'],
    ['…', 'fiche'],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is cut at a word', () => {
    const slug = slugOf('mot '.repeat(50));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('mot')).toBe(true);
  });
});
