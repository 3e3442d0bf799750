import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messages } from '../../messages';
import { LinkPage } from './LinkPage';
import { SubscribePage } from './SubscribePage';

const typed = { email: 'zoe@exemple', themes: ['jeunesse'], territory: '', rhythm: 'monthly' } as const;
const choices = {
  themes: [
    { name: 'Jeunesse', slug: 'jeunesse' },
    { name: 'Santé', slug: 'sante' },
  ],
  territories: [],
};

describe('the subscription form', () => {
  it('shows again what was typed, with the mistake beside its field', () => {
    const html = renderToStaticMarkup(
      <SubscribePage {...choices} typed={{ ...typed, themes: ['jeunesse'] }} problem="EMAIL_INVALID" />,
    );
    expect(html).toContain('value="zoe@exemple"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain(messages.newsletter.errors.EMAIL_INVALID);
    expect(html).toMatch(/value="jeunesse"[^>]*checked|checked[^>]*value="jeunesse"/);
    expect(html).not.toMatch(/value="sante"[^>]*checked|checked[^>]*value="sante"/);
    expect(html).toContain('action="/lettre"');
  });
});

describe('the page behind a link', () => {
  it('asks before it acts', () => {
    const html = renderToStaticMarkup(<LinkPage act="leave" step="asks" email="z…@exemple.fr" token="abc" />);
    expect(html).toContain('action="/lettre/quitter?jeton=abc"');
    expect(html).toContain('method="post"');
  });
  it('says what is wrong with a link, and where to go', () => {
    const html = renderToStaticMarkup(<LinkPage act="confirm" step="refused" code="TOKEN_EXPIRED" />);
    expect(html).toContain(messages.newsletter.errors.TOKEN_EXPIRED);
    expect(html).toContain('href="/lettre"');
  });
});
