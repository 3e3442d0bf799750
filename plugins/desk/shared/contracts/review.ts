import { z } from 'zod';

/** As long as a remark may be. */
export const answerLimit = 5000;
export const withdrawalReasonLimit = 1000;

/**
 * `PUT /api/my/practices/:documentId/answers`: what is answered to each remark or reservation, by its id; kept as a draft until the sheet is
 * sent again. One that is absent stays as it was, a blank one is taken away.
 */
export const answersInput = z.strictObject({
  answers: z.record(
    z.string().max(100),
    z.strictObject({ done: z.boolean(), text: z.string().trim().max(answerLimit) }),
  ),
});
export type AnswersInput = z.infer<typeof answersInput>;

/**
 * `PUT /api/my/practices/:documentId/reservations`: what is answered to reservations of an opinion while the committee that decides examines the
 * sheet, by their ids; sent at once. One that is absent stays as it was, blank words take an answer back.
 */
export const reservationsInput = z.strictObject({
  answers: z.record(z.string().max(100), z.string().trim().max(answerLimit)),
});

/** `POST /api/my/practices/:documentId/withdraw`. The reason is read by the committee; it may be left out. */
export const withdrawInput = z.strictObject({ reason: z.string().trim().max(withdrawalReasonLimit).optional() });
