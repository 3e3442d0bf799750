import { headers } from 'next/headers';

/** What the browser says of itself; the CMS keeps its name and system. */
export const agentOfReader = async (): Promise<string> => ((await headers()).get('user-agent') ?? '').slice(0, 1000);
