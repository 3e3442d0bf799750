import { z } from 'zod';

/** `POST /api/search/missing`: what a reader looked for and did not find. No name, no address: the editors read it, nothing is kept. */
export const missingSchema = z.strictObject({
  /** In the reader's words, at least a word and at most a thousand characters. */
  text: z.string().trim().min(3).max(1_000),
  /** What was typed in the search, and the address of the search. */
  q: z.string().trim().max(200).default(''),
  /** A field that people do not see: only programs fill it in. */
  website: z.string().max(200).default(''),
});
export type Missing = z.infer<typeof missingSchema>;

/** What each field accepts, in words: part of the 400. */
export const missingAccepts: Readonly<Record<string, string>> = {
  text: 'text of 3 to 1000 characters',
  q: 'text of at most 200 characters',
  website: 'nothing',
};

/** Answer, 202: handed to the editors' mail. */
export const missingAnswerSchema = z.object({ accepted: z.literal(true) });
