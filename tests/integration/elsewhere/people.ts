type Headers = Record<string, string>;

/** Asks the project over HTTP, JSON in and out. */
export const asker =
  (url: string) =>
  async (method: string, route: string, headers: Headers, body?: unknown): Promise<{ status: number; body: any }> => {
    const answer = await fetch(url + route, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  };
export type Ask = ReturnType<typeof asker>;

export interface Account {
  id: number;
  headers: Headers;
}

const password = 'Elsewhere-2026';
const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });

/** The first account of the panel, a super admin. */
export async function firstAdmin(ask: Ask): Promise<Account> {
  const person = { firstname: 'Sofia', lastname: 'Admin', email: 'sofia@example.org', password };
  const { body } = await ask('POST', '/admin/register-admin', {}, person);
  return { id: body.data.user.id, headers: bearer(body.data.token ?? body.data.accessToken) };
}

/** Further accounts, as a super admin invites them and they accept. */
export async function account(ask: Ask, admin: Account, firstname: string, roleCode: string): Promise<Account> {
  const { body: roles } = await ask('GET', '/admin/roles', admin.headers);
  const role = roles.data.find(({ code }: { code: string }) => code === roleCode);
  if (!role) throw new Error(`The role ${roleCode} is missing`);
  const invited = await ask('POST', '/admin/users', admin.headers, {
    firstname,
    lastname: 'Elsewhere',
    email: `${firstname.toLowerCase()}@example.org`,
    roles: [role.id],
  });
  const { id, registrationToken } = invited.body.data;
  const userInfo = { firstname, lastname: 'Elsewhere', password };
  const { body } = await ask('POST', '/admin/register', {}, { registrationToken, userInfo });
  return { id, headers: bearer(body.data.token ?? body.data.accessToken) };
}
