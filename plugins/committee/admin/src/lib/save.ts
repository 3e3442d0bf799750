import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { z } from 'zod';
import { label, useExplain, useText } from './panel';

const refusedFields = z.object({
  details: z.object({ errors: z.array(z.object({ path: z.array(z.string()), message: z.string() })) }),
});
type Problem = { path: string; message: string };

/** The fields that the server refused, by their path (`stages.0.quorum`). */
function problemsOf(error: unknown): Problem[] {
  const refusal = refusedFields.safeParse(isFetchError(error) ? error.response?.data.error : null);
  return refusal.success
    ? refusal.data.details.errors.map(({ path, message }) => ({ path: path.join('.'), message }))
    : [];
}

export type Save = {
  busy: boolean;
  /** What is wrong with a field or with what stands inside it, in words; null when nothing is. */
  at(path: string): string | null;
  /** Sends a form; resolves to whether it was accepted. What was typed stays in the form either way. */
  send(method: 'post' | 'put', url: string, body: object, done: string): Promise<boolean>;
};

/** A form whose fields the server judges one by one. */
export function useSave(): Save {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const explain = useExplain();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);

  return {
    busy,
    at(path) {
      const problem = problems.find((one) => one.path === path || one.path.startsWith(`${path}.`));
      return problem ? label(text, 'problem', problem.message) : null;
    },
    async send(method, url, body, done) {
      setBusy(true);
      try {
        await client[method](url, body);
        setProblems([]);
        toggleNotification({ type: 'success', message: done });
        return true;
      } catch (error) {
        setProblems(problemsOf(error));
        toggleNotification({ type: 'danger', message: explain(error) });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
