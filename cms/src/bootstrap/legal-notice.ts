import { contentKinds, legalNoticeSlug } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';

/** Says at each start that the site has no legal notice, which French law asks of it, until a page of that address is published. */
export async function warnOfLegalNotice(strapi: Core.Strapi): Promise<void> {
  const where = { slug: legalNoticeSlug, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(contentKinds.page.uid).count({ where })) > 0) return;
  strapi.log.warn(
    `No legal notice: publish a page whose slug is ${legalNoticeSlug}, with who runs this site and who hosts it.`,
  );
}
