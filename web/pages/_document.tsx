import { Head, Html, Main, NextScript } from 'next/document';
import { locale } from '../lib/locale';

/** The page’s language, preloaded title font, and our one script, which the pages do not need to work. */
export default function Document() {
  return (
    <Html lang={locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="/assets/bricolage-grotesque-700.v1.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <script src={`/assets/passerelles.js?v=${process.env.ENHANCE_VERSION}`} defer />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
