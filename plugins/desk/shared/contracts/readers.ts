import { cleanText } from '@passerelles/config/people';
import { z } from 'zod';
import { commentStates, LONGEST_COMMENT, LONGEST_REPORT } from '../domain/comments';
import { emailAddress, linkToken } from './address';
import { shortName } from './name';

/** What can be commented on, by the name of its type. */
export const commentedTypes = ['practice', 'meeting-report'] as const;
export type CommentedType = (typeof commentedTypes)[number];

const slug = z.string().regex(/^[a-z0-9-]{1,200}$/);
/** Names a comment: 12 characters of base64url. */
const key = z.string().regex(/^[\w-]{1,40}$/);

const words = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform(cleanText)
    .superRefine((text, context) => {
      if (text === '') context.addIssue({ code: 'custom', params: { code: 'REQUIRED' } });
      else if ([...text].length > most) context.addIssue({ code: 'custom', params: { code: 'TOO_LONG', limit: most } });
    });

/** A field that people do not see: who fills it in is a program. */
const website = z.string().max(400).default('');
const author = { name: shortName, email: emailAddress, text: words(LONGEST_COMMENT), website };

/**
 * `POST /api/readers/comments`: a comment on a published sheet or report, or (`parent`) an answer to one. Always 202 with the same body: its author
 * confirms the address by mail, then an editor reads it. 404 where nothing is published, 400 `INVALID`, 429 `TOO_MANY_ATTEMPTS`.
 */
export const commentInput = z.strictObject({ type: z.enum(commentedTypes), slug, parent: key.optional(), ...author });
export type CommentInput = z.infer<typeof commentInput>;

/** `POST /api/readers/questions`: a question to an actor's people, from the page `page`. Answered likewise. */
export const questionInput = z.strictObject({
  actor: slug,
  page: z.string().regex(/^\/(?:acteurs|pratiques|rencontres)\/[a-z0-9-]{1,200}$/),
  ...author,
});
export type QuestionInput = z.infer<typeof questionInput>;

/** `POST /api/readers/comments/:key/report`: what is wrong with a public comment. Always 202; no name and no address. */
export const reportInput = z.strictObject({ text: words(LONGEST_REPORT), website });
export type ReportInput = z.infer<typeof reportInput>;

/** `POST /api/readers/confirm` and `/erase`. */
export const readerTokenInput = z.strictObject({ token: linkToken });

/** Header of `GET /api/readers/link` that carries the token: addresses end up in logs, headers do not. */
export const READER_TOKEN_HEADER = 'x-reader-token';

/**
 * What the page behind a link shows, before its button and after it: about what page, and what was written. `state` of a comment; a question
 * is `unconfirmed`, or gone and then `null` like a comment that no longer exists.
 */
export const readerLinkView = z.object({
  purpose: z.enum(['confirm-comment', 'erase-comment', 'confirm-question']),
  state: z.enum(commentStates).nullable(),
  /** Name of the sheet, the report or the actor; null when it is not public (any more). */
  about: z.object({ title: z.string(), path: z.string() }).nullable(),
  text: z.string().nullable(),
});
export type ReaderLinkView = z.infer<typeof readerLinkView>;

const publicComment = z.object({
  key: z.string(),
  name: z.string().nullable(),
  text: z.string().nullable(),
  writtenAt: z.string(),
});
/** Answer of `GET /api/readers/comments/:type/:slug`: at most {@link MOST_SHOWN} comments, the oldest first. 404 where nothing is published. */
export const threadsAnswer = z.object({ data: z.array(publicComment.extend({ answers: z.array(publicComment) })) });

/** The newest so many comments of a sheet are shown, answers included. */
export const MOST_SHOWN = 500;
