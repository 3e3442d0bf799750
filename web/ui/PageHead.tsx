import Head from 'next/head';
import { intlLocale } from '../lib/locale';
import { messages } from '../messages';

interface Props {
  title: string;
  description?: string;
  /** Canonical address, absolute. */
  url?: string;
  /** The picture under which it is shared, absolute, with its sides in pixels. */
  image?: { url: string; width: number; height: number; alt: string };
  type?: 'website' | 'article';
  /** Schema.org object; written in a data block that browsers never execute. */
  jsonLd?: object;
  noIndex?: boolean;
  /** Address of an Atom feed of what the page lists. */
  feed?: string;
}

/** Title, description, canonical address, Open Graph and structured data of a reading page; on paper, the site and the address. */
export function PageHead({ title, description, url, image, type = 'website', jsonLd, noIndex, feed }: Props) {
  const fullTitle = title === messages.layout.name ? title : `${title} · ${messages.layout.name}`;
  return (
    <>
      <Head>
        <title>{fullTitle}</title>
        {description && <meta name="description" content={description} />}
        {noIndex && <meta name="robots" content="noindex" />}
        {feed && <link rel="alternate" type="application/atom+xml" href={feed} title={messages.layout.name} />}
        {url && <link rel="canonical" href={url} />}
        <meta property="og:title" content={title} />
        <meta property="og:type" content={type} />
        <meta property="og:site_name" content={messages.layout.name} />
        <meta property="og:locale" content={intlLocale.replace('-', '_')} />
        {description && <meta property="og:description" content={description} />}
        {url && <meta property="og:url" content={url} />}
        {image && <meta property="og:image" content={image.url} />}
        {image && <meta property="og:image:width" content={String(image.width)} />}
        {image && <meta property="og:image:height" content={String(image.height)} />}
        {image && <meta property="og:image:alt" content={image.alt} />}
        {image && <meta name="twitter:card" content="summary_large_image" />}
        {jsonLd && (
          // Our own JSON, with every "<" escaped: nothing in it can close the block.
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replace(/</g, '\\u003c') }}
          />
        )}
      </Head>
      {url && (
        <p className="page print-only small">
          {messages.layout.name} · <span>{url}</span>
        </p>
      )}
    </>
  );
}
