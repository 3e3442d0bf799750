import { describe, expect, it } from 'vitest';
import { lettersFeed } from './feed';

const letter = { slug: '3-a-b', title: 'Jardins & <vergers>', sentAt: '2026-11-28T07:00:00.000Z', excerpt: 'Bonjour.' };

describe('the feed of the letters', () => {
  it('has an entry a letter, with its page as id, and nothing that could end an element', () => {
    const feed = lettersFeed([letter], 'https://exemple.fr');
    expect(feed).toContain('<id>https://exemple.fr/lettre/archives/3-a-b</id>');
    expect(feed).toContain('Jardins &amp; &lt;vergers&gt;');
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://exemple.fr/lettre/archives.xml"/>',
    );
    expect(feed.match(/<updated>2026-11-28T07:00:00\.000Z/g)).toHaveLength(2);
  });

  it('is a feed still when nothing was sent', () => {
    expect(lettersFeed([], 'https://exemple.fr')).toMatch(/<feed[^]*<updated>1970-01-01[^]*<\/feed>/);
  });
});
