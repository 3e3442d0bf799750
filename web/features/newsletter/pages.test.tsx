import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messages } from '../../messages';
import { ChoicesPage } from './ChoicesPage';
import { LinkPage } from './LinkPage';
import { SubscribePage } from './SubscribePage';

const typed = {
  email: 'zoe@exemple',
  kinds: [],
  themes: ['jeunesse'],
  territories: [],
  lookFor: '',
  rhythm: 'monthly',
} as const;
const choices = {
  themes: [
    { name: 'Jeunesse', slug: 'jeunesse' },
    { name: 'Santé', slug: 'sante' },
  ],
  territories: [],
  notFound: false,
};

describe('the subscription form', () => {
  it('shows again what was typed, with the mistake beside its field', () => {
    const html = renderToStaticMarkup(
      <SubscribePage
        {...choices}
        typed={{ ...typed, kinds: [], themes: ['jeunesse'], territories: [] }}
        problem="EMAIL_INVALID"
        url="https://passerelles.example/lettre"
      />,
    );
    expect(html).toContain('value="zoe@exemple"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain(messages.newsletter.errors.EMAIL_INVALID);
    expect(html).toMatch(/value="jeunesse"[^>]*checked|checked[^>]*value="jeunesse"/);
    expect(html).not.toMatch(/value="sante"[^>]*checked|checked[^>]*value="sante"/);
    expect(html).toContain('action="/lettre"');
    expect(html).toContain('value="each-issue"');
  });
});

describe('the page behind a link', () => {
  it('asks before it acts', () => {
    const html = renderToStaticMarkup(
      <LinkPage act="leave" step="asks" email="z…@exemple.fr" token="abc" alert={null} newEmail={null} />,
    );
    expect(html).toContain('action="/lettre/quitter?jeton=abc"');
    expect(html).toContain('method="post"');
  });
  it('says what is wrong with a link, and where to go', () => {
    const html = renderToStaticMarkup(<LinkPage act="confirm" step="refused" code="TOKEN_EXPIRED" />);
    expect(html).toContain(messages.newsletter.errors.TOKEN_EXPIRED);
    expect(html).toContain('href="/lettre"');
  });
});

describe('the page behind the link of an alert', () => {
  const alert = { about: '« jardin »', search: 'q=jardin', rhythm: 'daily' } as const;

  it('says which search it is about, and leads to it', () => {
    for (const act of ['confirm', 'leave'] as const) {
      const html = renderToStaticMarkup(
        <LinkPage act={act} step="asks" email="z…@exemple.fr" token="abc" alert={alert} newEmail={null} />,
      );
      expect(html).toContain('href="/recherche?q=jardin"');
      expect(html).toContain(messages.newsletter.alert[act].action);
    }
  });
});

describe('the page of choices', () => {
  const shown = {
    step: 'asks',
    email: 'z…@exemple.fr',
    token: 'abc',
    ...choices,
    territories: [
      { name: 'Angers (49)', slug: 'angers' },
      { name: 'Bretagne', slug: 'bretagne' },
    ],
    lookFor: '',
    chosen: { kinds: ['practice'], themes: ['jeunesse', 'renommee'], territories: ['angers'], rhythm: 'weekly' },
    alerts: [],
    said: null,
  } as const;

  it('shows what is chosen, and sends along what it cannot show', () => {
    const html = renderToStaticMarkup(
      <ChoicesPage
        {...shown}
        alerts={[]}
        chosen={{ ...shown.chosen, kinds: ['practice'], themes: [...shown.chosen.themes], territories: ['angers'] }}
        territories={[...shown.territories]}
      />,
    );
    const inputs = html.match(/<input [^>]*>/gu) ?? [];
    const sent = inputs.filter((input) => input.includes('checked') || input.includes('hidden'));
    const pairs = sent.map((input) => [/name="(\w+)"/u.exec(input)?.[1], /value="([\w-]+)"/u.exec(input)?.[1]]);
    expect(pairs.sort()).toEqual([
      ['kind', 'practice'],
      ['rhythm', 'weekly'],
      ['territory', 'angers'],
      ['theme', 'jeunesse'],
      ['theme', 'renommee'],
    ]);
    expect(html).toContain('action="/lettre/choix?jeton=abc"');
    expect(html).toMatch(/<input [^>]*value="bretagne"/);
  });

  it('lists the alerts, each with its button, and offers to receive no letter beside them', () => {
    const alert = { id: 7, about: '« jardin »', search: 'q=jardin', rhythm: 'daily' } as const;
    const html = renderToStaticMarkup(
      <ChoicesPage
        {...shown}
        alerts={[alert]}
        chosen={{ kinds: [], themes: [], territories: [], rhythm: 'never' }}
        territories={[]}
      />,
    );
    expect(html).toContain('name="retirer" value="7"');
    expect(html).toMatch(/value="never"[^>]*checked|checked[^>]*value="never"/);
  });

  it('says that a link does not work as the other pages do', () => {
    const html = renderToStaticMarkup(<ChoicesPage step="refused" code="TOKEN_USED" />);
    expect(html).toContain(messages.newsletter.errors.TOKEN_USED);
  });
});
