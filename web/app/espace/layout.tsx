import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '../../ui/styles/site.css';
import '../../features/desk/desk.css';
import '../../features/desk/account.css';
import '../../features/desk/rich/rich.css';
import { MenuCloser } from '../../features/desk/components/MenuCloser';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';
import { Layout } from '../../ui/Layout';

/** Never cached, never indexed: every page here is one person's. The policy with its nonce comes from proxy.ts. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: `${messages.desk.title} · ${messages.layout.name}`, template: `%s · ${messages.layout.name}` },
  robots: { index: false },
  icons: '/icon.svg',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={locale}>
      <body>
        <Layout current="desk">{children}</Layout>
        <MenuCloser />
      </body>
    </html>
  );
}
