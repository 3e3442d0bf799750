import type { Core } from '@strapi/strapi';
import { settings } from '../settings';

/**
 * Settings of the associations' accounts that Strapi keeps in the database: an address is confirmed before first use,
 * one account per address, and nobody chooses a role for themselves.
 */
export async function setAccountSettings(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  const wanted = {
    ...advanced,
    unique_email: true,
    // Accounts are opened by the desk (POST /api/my/register): Strapi's own registration tells which addresses are known.
    allow_register: false,
    email_confirmation: true,
    email_confirmation_redirection: `${settings.publicUrl}/espace`,
    email_reset_password: `${settings.publicUrl}/espace/mot-de-passe`,
    default_role: 'authenticated',
  };
  if (JSON.stringify(wanted) !== JSON.stringify(advanced)) await store.set({ key: 'advanced', value: wanted });
}
