import { callOwn } from '../../../../features/desk/server/call';
import { isOwnOrigin } from '../../../../features/desk/server/origin';
import { isSignedOut } from '../../../../features/desk/server/session';

/** All that is kept of who is signed in, as a file: by a form, so that no address elsewhere can ask for it. */
export async function POST(): Promise<Response> {
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const answer = await callOwn<unknown>('/account/export');
  if (!answer.ok)
    return isSignedOut(answer)
      ? new Response(null, { status: 303, headers: { location: '/espace/connexion?retour=/espace/compte' } })
      : new Response(null, { status: 503 });
  return new Response(`${JSON.stringify(answer.data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="passerelles-mes-donnees.json"',
      'cache-control': 'private, no-store',
    },
  });
}
