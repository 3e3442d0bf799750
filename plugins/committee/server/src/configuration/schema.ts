import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { committeeKinds, stagePowers } from '../../../shared';
import type { Notifier } from './ports';

const localized = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
const fieldLabel = z.strictObject({
  ...localized.shape,
  values: z.record(z.string(), localized).optional(),
  ungrouped: z.boolean().optional(),
});
const uid = z
  .string()
  .regex(/^api::[a-z0-9-]+\.[a-z0-9-]+$/, 'must be the uid of a content type, for example “api::article.article”');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const address = z
  .url({ protocol: /^https?$/, error: 'must be an address with http(s)://' })
  .transform((url) => url.replace(/\/+$/, ''));
/** A path of the public site in which `{name}` stands for what is known of a document or a record. */
const path = (...names: string[]) =>
  z
    .string()
    .startsWith('/', 'must begin with a slash')
    .refine(
      (text) => [...text.matchAll(/\{([^}]*)\}/g)].every(([, name]) => names.includes(name ?? '')),
      `may hold only ${names.map((name) => `{${name}}`).join(' and ')} in braces`,
    );
/** A function, called with `strapi` first. */
const port = <Fn>(what: string) => z.custom<Fn>((value) => typeof value === 'function', `must be a function: ${what}`);

const organisation = z.strictObject({
  name: z.string().min(1),
  siret: z.string().regex(/^\d{14}$/, 'must be 14 digits'),
});

/** A role of the admin panel, made at the first start; afterwards what a super admin changes stays. */
const role = (defaults: { code: string; name: string; description: string }) =>
  z
    .strictObject({
      code: code.default(defaults.code),
      name: z.string().min(1).default(defaults.name),
      description: z.string().default(defaults.description),
    })
    .default(defaults);

const committee = z.strictObject({
  slug,
  name: z.string().min(1),
  kind: z.enum(committeeKinds),
  description: z.string().default(''),
  powers: z.array(z.string().min(1)).default([]),
  cadence: z
    .strictObject({
      everyMonths: z.array(z.int().min(1)).min(1).max(2),
      fromMonth: z.int().min(1).max(12).nullable().default(null),
    })
    .nullable()
    .default(null),
});
const workflow = z.strictObject({
  name: z.string().min(1),
  contentType: uid,
  stages: z
    .array(z.strictObject({ name: z.string().min(1), committee: slug, power: z.enum(stagePowers) }))
    .min(1)
    .refine((stages) => stages.at(-1)?.power === 'decision', 'the last stage has the power “decision”'),
});

/** Finds organisations by the words typed, the best first. */
export type FindBodies = (
  strapi: Core.Strapi,
  words: string,
  atMost: number,
) => Promise<{ documentId: string; name: string }[]>;
/** Called in the transaction in which what the public reads of these documents changed without a writing of them. */
export type Announce = (
  strapi: Core.Strapi,
  changed: readonly { uid: string; documentId: string; slugs: string[] }[],
) => Promise<void>;

/** How a document that is pointed at is named: by its `name` or `title`, unless a type needs more of its row. */
const naming = z.strictObject({
  select: z.array(z.string().min(1)).default([]),
  populate: z.record(z.string(), z.unknown()).default({}),
  label: port<(row: Record<string, unknown> & { name: string }) => string>('(row) => string'),
});

/** What a project hands over to this plugin, by `config` in its `config/plugins.ts`. README.md explains each key. */
export const configurationSchema = z
  .strictObject({
    name: z.string().min(1),
    /** Of messages to people whose own language is not known. */
    locale: z.enum(['fr', 'en']).default('fr'),
    governedTypes: z.record(uid, z.strictObject({ name: localized })),
    ownersOf: z.record(uid, z.array(z.string().min(1))).default({}),
    addresses: z.strictObject({
      site: address,
      panel: address,
      record: path('reference'),
      author: path().default('/'),
      documents: z
        .record(
          uid,
          z.strictObject({
            page: path('slug', 'documentId').optional(),
            author: path('slug', 'documentId').optional(),
          }),
        )
        .default({}),
    }),
    labels: z.record(uid, z.record(z.string(), fieldLabel)).default({}),
    names: z.record(uid, naming).default({}),
    bodies: z
      .strictObject({
        type: uid.nullable().default(null),
        platform: organisation.nullable().default(null),
        find: port<FindBodies>('(strapi, words, atMost) => Promise<{ documentId, name }[]>').optional(),
      })
      .default({ type: null, platform: null }),
    signing: z.strictObject({
      key: z.string().min(32, 'must be a secret of at least 32 characters'),
      replaces: z.string().nullable().default(null),
    }),
    defaults: z.strictObject({
      committees: z.array(committee).min(1),
      workflows: z.array(workflow).min(1),
      roles: z
        .strictObject({
          editor: role({ code: 'committee-editor', name: 'Editor', description: 'Prepares documents and publishes' }),
          member: role({ code: 'committee-member', name: 'Committee member', description: 'Examines and votes' }),
          observer: role({ code: 'committee-observer', name: 'Committee observer', description: 'Reads, no vote' }),
        })
        .prefault({}),
      /** Content types that the editors’ role may write, beside the governed ones. */
      editedTypes: z.array(uid).default([]),
    }),
    notifier: port<Notifier>('(strapi, message) => Promise<void>').optional(),
    announce: port<Announce>('(strapi, changed) => Promise<void>').optional(),
  })
  .superRefine(({ governedTypes, ownersOf, labels, addresses, defaults }, context) => {
    const issue = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const governed = Object.keys(governedTypes);
    if (governed.length === 0) issue(['governedTypes'], 'must name one content type at least');
    for (const [key, types] of Object.entries({ ownersOf, labels, 'addresses.documents': addresses.documents }))
      for (const type of Object.keys(types))
        if (key !== 'addresses.documents' && !governed.includes(type))
          issue([key, type], `is none of governedTypes: ${governed.join(', ')}`);
    const slugs = defaults.committees.map((one) => one.slug);
    slugs.forEach((one, index) => {
      if (slugs.indexOf(one) !== index) issue(['defaults', 'committees', index, 'slug'], `“${one}” is there twice`);
    });
    defaults.workflows.forEach((one, index) => {
      if (!governed.includes(one.contentType))
        issue(['defaults', 'workflows', index, 'contentType'], `is none of governedTypes: ${governed.join(', ')}`);
      one.stages.forEach((stage, at) => {
        if (!slugs.includes(stage.committee))
          issue(
            ['defaults', 'workflows', index, 'stages', at, 'committee'],
            `“${stage.committee}” is none of defaults.committees: ${slugs.join(', ')}`,
          );
      });
    });
    for (const type of governed)
      if (!defaults.workflows.some(({ contentType }) => contentType === type))
        issue(['defaults', 'workflows'], `holds no workflow for the governed type ${type}`);
  });

export type PluginConfiguration = z.infer<typeof configurationSchema>;
