import { readerRetention } from '../../../shared';
import { commentsScreen, readerPage, sitePage } from './addresses';
import type { readersFr } from './readers-fr';

const erase = (token: string) => ({
  label: 'Erase this comment, with my name and my address',
  url: readerPage('/commentaires/effacer', token),
});

export const readersEn: typeof readersFr = {
  commentConfirmation: (sheet, { confirm, erase: token }) => ({
    title: 'Confirm your comment',
    paragraphs: [
      'Hello,',
      `A comment on “${sheet}” has just been written with this address. It only remains to confirm that the address is yours: an editor then reads the comment before it is published.`,
      `The link is valid for ${readerRetention.unconfirmed} days. If you wrote nothing, forget this message: everything will be erased.`,
    ],
    action: { label: 'Confirm my comment', url: readerPage('/commentaires/confirmer', confirm) },
    links: [erase(token)],
  }),

  commentToRead: (sheet) => ({
    title: `A comment to read: ${sheet}`,
    paragraphs: ['Hello,', `A comment on “${sheet}” waits. You can accept it, or refuse it and say why.`],
    action: { label: 'Read the comment', url: commentsScreen() },
  }),

  commentAccepted: (sheet, path, { erase: token }) => ({
    title: 'Your comment is published',
    paragraphs: [
      'Hello,',
      `The editors accepted your comment on “${sheet}”. Your address is not published.`,
      'Keep this message: its link erases the comment whenever you want.',
    ],
    action: { label: 'See the comment', url: sitePage(path) },
    links: [erase(token)],
  }),

  commentRefused: (sheet, path, reason, { erase: token }) => ({
    title: 'Your comment is not published',
    paragraphs: [
      'Hello,',
      `The editors did not publish your comment on “${sheet}”. This is why:`,
      reason,
      `It will be erased in ${readerRetention.refused} days. You can write another one.`,
    ],
    action: { label: 'See the page', url: sitePage(path) },
    links: [erase(token)],
  }),

  commentRemoved: (sheet, path, reason) => ({
    title: 'Your comment was removed',
    paragraphs: [
      'Hello,',
      `The editors removed your comment on “${sheet}”. This is why:`,
      reason,
      `It will be erased in ${readerRetention.refused} days.`,
    ],
    action: { label: 'See the page', url: sitePage(path) },
  }),

  commentOnYours: (sheet, path, { name, text }) => ({
    title: `A comment on ${sheet}`,
    paragraphs: [
      'Hello,',
      `A comment by ${name} on “${sheet}” has just been published:`,
      text,
      'To answer, follow the link: the editors read your answer before it appears.',
    ],
    action: { label: 'See the comment', url: sitePage(path) },
  }),

  commentReported: (sheet, text) => ({
    title: `A comment is reported: ${sheet}`,
    paragraphs: ['Hello,', `A comment on “${sheet}” is reported. This is what is said of it:`, text],
    action: { label: 'Read the comment again', url: commentsScreen() },
  }),

  questionConfirmation: (actor, token) => ({
    title: 'Confirm your question',
    paragraphs: [
      'Hello,',
      `A question to “${actor}” has just been written with this address. It only remains to confirm that the address is yours: the question then leaves at once, and the answer will reach you here.`,
      `The link is valid for ${readerRetention.unconfirmed} days. If you wrote nothing, forget this message: everything will be erased.`,
    ],
    action: { label: 'Send my question', url: readerPage('/questions/confirmer', token) },
  }),

  questionAsked: ({ actor, page, name, text, email, represented }) => ({
    title: `A question for ${actor}`,
    paragraphs: [
      'Hello,',
      `A question by ${name} (${email}), from the page “${page.title}”:`,
      text,
      represented
        ? 'Answer this message: your answer goes straight to this person, who will see your address. Nothing is kept on the site.'
        : `Nobody writes for “${actor}” on the site yet: pass the question on, or answer this message. Nothing is kept on the site.`,
    ],
    action: { label: 'See the page', url: sitePage(page.path) },
    replyTo: email,
  }),
};
