import { describe, expect, it } from 'vitest';
import { isSlug, slugify, slugOf } from './slug';

describe('slugs', () => {
  it('makes slugs of French names', () => {
    expect(slugify("L'Haÿ-les-Roses")).toBe('l-hay-les-roses');
    expect(slugify('CC Cœur de Brenne')).toBe('cc-coeur-de-brenne');
    expect(isSlug('gond-pontouvre')).toBe(true);
    expect(isSlug('Gond Pontouvre')).toBe(false);
  });
});

describe('addresses of titles', () => {
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
