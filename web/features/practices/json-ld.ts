import { contentLocale } from '@passerelles/config/vocabulary';
import type { Practice } from '../../lib/cms/practices';
import { isWebAddress } from '../../lib/paths';

/** The sheet as a schema.org Article, for search engines. */
export function practiceJsonLd(practice: Practice, url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: practice.title,
    description: practice.summary,
    url,
    inLanguage: contentLocale,
    license:
      practice.licence === null || practice.licence === 'CC BY 4.0'
        ? 'https://creativecommons.org/licenses/by/4.0/'
        : practice.licence,
    ...(practice.owner && { author: { '@type': 'Organization', name: practice.owner.name } }),
    ...(practice.publishedOn && { datePublished: practice.publishedOn }),
    ...(practice.themes.length > 0 && { about: practice.themes.map(({ name }) => name) }),
    ...(practice.territories.length > 0 && {
      spatialCoverage: practice.territories.map(({ name }) => ({ '@type': 'Place', name })),
    }),
    ...(practice.sameAs.some(isWebAddress) && { sameAs: practice.sameAs.filter(isWebAddress) }),
  };
}
