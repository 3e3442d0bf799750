import { describe, expect, it } from 'vitest';
import { choicesMail, confirmationMail } from './compose';

const envelope = { to: 'zoe@exemple.fr', token: 'jeton-123', publicUrl: 'https://exemple.fr' };
const choices = {
  kinds: [],
  themes: [],
  territories: [],
  rhythm: 'weekly',
  locale: 'fr',
  themeNames: ['Jeunesse'],
  territoryNames: [],
} as const;

describe('the mails of the newsletter', () => {
  it('ask for a confirmation on a page, since programs follow links', () => {
    const mail = confirmationMail(envelope, 'fr');
    expect(mail.text).toContain('https://exemple.fr/lettre/confirmer?jeton=jeton-123');
    expect(mail.headers).toBeUndefined();
  });

  it('say the choices and how to leave, for people and for mail programs', () => {
    const mail = choicesMail('alreadyIn', envelope, {
      ...choices,
      kinds: ['practice'],
      themes: [],
      territories: [],
      themeNames: ['Jeunesse'],
      territoryNames: [],
    });
    expect(mail.text).toContain('Contenus : Fiche pratique');
    expect(mail.text).toContain('Thématiques : Jeunesse');
    expect(mail.text).toContain('Territoires : toutes et tous');
    expect(mail.text).toContain('https://exemple.fr/lettre/quitter?jeton=jeton-123');
    expect(mail.headers).toEqual({
      'List-Id': 'Passerelles <lettre.exemple.fr>',
      'List-Unsubscribe': '<https://exemple.fr/api/newsletter/leave?jeton=jeton-123>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});
