import { signedIn } from '@passerelles/desk/shared';
import { readForm } from '../../../../features/desk/forms/form-state';
import { callOpen } from '../../../../features/desk/server/call';
import { keepSignedIn, readCookies } from '../../../../features/desk/server/cookies';
import { isOwnOrigin } from '../../../../features/desk/server/origin';

/** Signs in without taking the page away: the session of who writes a sheet ended meanwhile. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const { email, password } = readForm(await request.formData());
  const { device } = await readCookies();
  const answer = await callOpen<unknown>('/sign-in', { method: 'POST', body: { email, password, device } });
  if (!answer.ok) return Response.json({ failure: answer.code });
  await keepSignedIn(signedIn.parse(answer.data));
  return Response.json({});
}
