import { z } from 'zod';
import { until } from './until';

const mailSchema = z.object({
  id: z.string(),
  subject: z.string(),
  text: z.string().default(''),
  html: z.string().default(''),
  to: z.array(z.object({ address: z.string() })),
  headers: z.record(z.string(), z.unknown()).default({}),
  messageId: z.string().optional(),
  attachments: z.array(z.object({ fileName: z.string(), generatedFileName: z.string() })).nullish(),
});
export type CaughtMail = z.infer<typeof mailSchema>;

/** The mails that maildev caught, oldest first. */
export async function mailsOf(mailUrl: string, address?: string): Promise<CaughtMail[]> {
  const mails = z.array(mailSchema).parse(await (await fetch(`${mailUrl}/email`)).json());
  return address ? mails.filter((mail) => mail.to.some((to) => to.address === address)) : mails;
}

/** Waits for the newest mail to `address` whose subject matches. */
export function mailTo(mailUrl: string, address: string, subject: RegExp): Promise<CaughtMail> {
  return until(
    `a mail “${subject}” reaches ${address}`,
    async () => (await mailsOf(mailUrl, address)).filter((mail) => subject.test(mail.subject)).at(-1),
    { seconds: 20 },
  );
}

/** The first address in a mail's text that starts with `prefix`. */
export function linkIn(mail: CaughtMail, prefix: string): string {
  const link = mail.text.match(/https?:\/\/\S+/g)?.find((candidate) => candidate.startsWith(prefix));
  if (!link) throw new Error(`No link to ${prefix} in the mail “${mail.subject}”:\n${mail.text}`);
  return link;
}
