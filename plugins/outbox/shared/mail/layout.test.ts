import { describe, expect, it } from 'vitest';
import { renderMail } from './layout';

const mail = renderMail({
  signature: 'Passerelles',
  title: 'Confirmez votre inscription',
  paragraphs: ['Bonjour <Zoé> & Cie,', 'Une ligne\nune autre.'],
  action: { label: 'Je confirme', url: 'https://exemple.fr/lettre/confirmer?jeton=a&b="c' },
  footer: ['Vous recevez ce message parce que vous l’avez demandé.'],
  locale: 'fr',
});

describe('renderMail', () => {
  it('says the same in text and in HTML', () => {
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Confirmez votre inscription');
      expect(part).toContain('Je confirme');
      expect(part).toContain('Vous recevez ce message');
    }
    expect(mail.text).toContain('https://exemple.fr/lettre/confirmer?jeton=a&b="c');
    expect(mail.text).toContain('Bonjour <Zoé> & Cie,');
  });

  it('lets no content become markup', () => {
    expect(mail.html).toContain('Bonjour &lt;Zoé&gt; &amp; Cie,');
    expect(mail.html).toContain('href="https://exemple.fr/lettre/confirmer?jeton=a&amp;b=&quot;c"');
  });

  it('asks nobody for anything: no image, script, font or style from elsewhere', () => {
    expect(mail.html).not.toMatch(/<(img|script|link|iframe)\b|url\(|@import/);
  });

  it('follows the reader’s light or dark', () => {
    expect(mail.html).toContain('prefers-color-scheme: dark');
    expect(mail.html).toContain('<html lang="fr">');
  });

  it('names what there is to read, each with the way to it, in text and in HTML', () => {
    const letter = renderMail({
      signature: 'Passerelles',
      title: 'Nouveautés',
      paragraphs: [],
      items: [
        {
          about: 'Fiche pratique · A & B',
          title: 'Un <jardin>',
          summary: 'Appris.',
          url: 'https://exemple.fr/a?b&c',
          lang: 'fr',
        },
        { about: 'Compte rendu', title: 'Une rencontre', url: 'https://exemple.fr/r' },
      ],
      footer: [{ label: 'Partir', url: 'https://exemple.fr/p' }],
      locale: 'en',
    });
    expect(letter.text).toContain('Fiche pratique · A & B\nUn <jardin>\nAppris.\nhttps://exemple.fr/a?b&c\n');
    expect(letter.text).toContain('Partir:\nhttps://exemple.fr/p');
    expect(letter.html).toMatch(
      /<h2 lang="fr"[^>]*><a[^>]* href="https:\/\/exemple\.fr\/a\?b&amp;c"[^>]*>Un &lt;jardin&gt;<\/a><\/h2>\n<p lang="fr"/,
    );
    expect(letter.html).toContain('<a href="https://exemple.fr/p"');
    expect(letter.html.match(/<li /g)).toHaveLength(2);
  });

  it('makes the subject one line, so that nothing can be put after it', () => {
    expect(
      renderMail({ title: 'Un\r\nBcc: x@y.fr', paragraphs: [], locale: 'fr', signature: 'Passerelles' }).subject,
    ).toBe('Un Bcc: x@y.fr');
  });
});
