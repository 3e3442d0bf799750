import { versionLimits } from '@passerelles/desk/shared';
import type { legal as fr } from '../fr/legal';

export const legal: typeof fr = {
  noticeTitle: 'Legal notice',
  noticeMissing: 'The body that runs this site has not written it yet.',
  accessibilityTitle: 'Accessibility',
  accessibilityLead: 'This site wants everybody to be able to read and use it, and says how far it has come.',
  accessibility: (madeOn) => [
    {
      title: 'State',
      paragraphs: [
        'This site does not conform to RGAA 4.1: no audit has been made yet, and without an audit no site may say that it conforms. It aims at WCAG 2.2, level AA.',
        `Statement made on ${madeOn} by the makers of the software, without a third party.`,
      ],
    },
    {
      title: 'What was tried',
      paragraphs: [
        'With each version axe-core walks the pages in Chromium, light and dark; the HTML is validated, and the journeys of readers are made without JavaScript. An automatic check does not see everything.',
        'Also looked at: the keyboard alone, widths from 320 to 1,440 pixels, text at 200%, forced colours. Not tried yet: screen readers, other browsers, people who are concerned.',
      ],
    },
    {
      title: 'What is done',
      paragraphs: [
        'Every page can be read and used with a keyboard. Reading and searching work without JavaScript.',
        'Each chart comes with its table, each drawn vote is said in words. Contrasts are at least 5 to 1.',
      ],
    },
    {
      title: 'What may be missing',
      paragraphs: [
        'Documents attached by associations (PDF, word processor) are not checked: some are not accessible.',
      ],
    },
    {
      title: 'If something stops you',
      paragraphs: [
        'Tell the editors, or the body that keeps this site: it owes you an answer, or the content in another form. Without a satisfying answer you may turn to the Défenseur des droits.',
      ],
      links: [
        { label: 'Write to the editors (without a name or an address)', href: '/recherche/manque' },
        { label: 'Who keeps this site, and how to reach it', href: '/mentions-legales' },
        { label: 'Défenseur des droits', href: 'https://www.defenseurdesdroits.fr/' },
      ],
    },
  ],
  privacyTitle: 'Personal data',
  privacyLead:
    'Reading this site leaves no trace with others: no tracker, no audience measurement, no request to another host.',
  privacy: ({ attemptsHours, queriesMonths, letterUnconfirmed, letterLeftYears, letterLink, readers, account }) => [
    {
      title: 'When you read',
      paragraphs: [
        'No cookie is set, no account is asked for. The server sees your IP address while it answers you.',
        `So that nobody abuses the forms, a hash of the IP address and of the e-mail address of who sends them is kept for ${attemptsHours} hours.`,
        `The words searched for are counted by month, without saying by whom, and kept for ${queriesMonths} months.`,
        'What you tell the editors from the search reaches them by mail, without a name or an address.',
      ],
    },
    {
      title: 'When you subscribe to the newsletter',
      paragraphs: [
        'We keep your address, your themes and territories, and the proof of your consent. Until you have confirmed through the message, you receive nothing else.',
        `We also keep until when we wrote to you, so that nothing is told twice; neither openings nor clicks are followed. The link that confirms works for ${letterLink} days; an address that is not confirmed is forgotten after ${letterUnconfirmed} days. Whoever unsubscribed, or whose address no longer answers, is forgotten after ${letterLeftYears} years: until then we keep the proof of the consent and of the leaving.`,
        'Each letter has a link that unsubscribes you in one click, and another to change your choices, take your data away or have your address forgotten. An alert also keeps its search, and each message has a link that removes it.',
      ],
    },
    {
      title: 'When you write a comment or a question',
      paragraphs: [
        'Your e-mail address is never published. A comment appears under the name that you gave, once the editors have read it; a question is not published: it goes to the organisation with your name and your address, and the site does not keep it.',
        `What is not confirmed by e-mail is erased after ${readers.unconfirmed} days, a comment that was refused or removed after ${readers.refused} days, a comment that nobody dealt with after ${readers.waiting} days.`,
        `The address of the author of a published comment is erased after ${readers.address} days; name and text stay as long as its author wants: each message received has a link that erases them at once.`,
      ],
    },
    {
      title: 'When you have an association’s account',
      paragraphs: [
        `We keep your name, your e-mail address, a hash of your password and the actor you write for. Cookies, read by the server only, keep you signed in for ${account.sessionDays} days without a visit, and recognise your device for ${account.deviceDays} days; those of the session go when you sign out.`,
        `The link that confirms a registration works for ${account.confirmationHours} hours, that of a new password for ${account.resetHours}.`,
        `What you type and could not be saved yet is kept in your browser until it is, ${account.sessionDays} days at most, and deleted when you sign out.`,
        `Of each draft we keep the last ${versionLimits.most} versions, with the name of who wrote them, for the people of its organisation alone; they go with it.`,
        'Of each open session we keep the browser, the system and the date: your account shows them. You download your data there, and you can delete it there.',
        'Your address is never published.',
      ],
    },
    {
      title: 'What is public',
      paragraphs: [
        'Sheets, reports and the people who speak there in their capacity, the members of committees and their records. Is there a mistake about you? Ask for its correction.',
      ],
    },
    {
      title: 'Your rights',
      paragraphs: [
        'Access, rectification, erasure, objection: write to the body that keeps this site, then if need be to the CNIL (cnil.fr).',
      ],
    },
  ],
};
