import { schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { configurationSchema, type PluginConfiguration } from './schema';

export type { PluginConfiguration } from './schema';
export type { Message, Notifier } from './ports';

/** `defaults.workflows[0].contentType`, as one would write it. */
const written = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    const name = String(part);
    if (!/^\w+$/.test(name)) return `${before}['${name}']`;
    return before === '' ? name : `${before}.${name}`;
  }, '');

function say(issue: z.core.$ZodIssue): string {
  const at = written(issue.path) || 'config';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `  ${written([...issue.path, key])}: is no key of this plugin`).join('\n');
  return `  ${at}: ${issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message}`;
}

function refuseConfiguration(problems: readonly string[]): never {
  throw new Error(`The configuration of the plugin “committee” (config/plugins) is wrong:\n${problems.join('\n')}`);
}

/** @throws an error that names every key that is missing or wrong. */
export function parseConfiguration(given: unknown): PluginConfiguration {
  const parsed = configurationSchema.safeParse(given ?? {});
  return parsed.success ? parsed.data : refuseConfiguration(parsed.error.issues.map(say));
}

const known = new WeakMap<object, PluginConfiguration>();

/** What the project handed over, parsed once. */
export function configurationOf(strapi: Core.Strapi): PluginConfiguration {
  const given: object = strapi.config.get('plugin::committee', {});
  const parsed = known.get(given) ?? parseConfiguration(given);
  known.set(given, parsed);
  return parsed;
}

/** Compares the configuration with the content types of the project. @throws an error that names every key at odds with them. */
export function checkAgainstTypes(strapi: Core.Strapi): void {
  const { governedTypes, ownersOf, names, bodies, addresses, defaults } = configurationOf(strapi);
  const problems: string[] = [];
  const named: [string, string][] = [
    ...Object.keys(governedTypes).map((uid): [string, string] => [`governedTypes['${uid}']`, uid]),
    ...Object.keys(names).map((uid): [string, string] => [`names['${uid}']`, uid]),
    ...Object.keys(addresses.documents).map((uid): [string, string] => [`addresses.documents['${uid}']`, uid]),
    ...defaults.editedTypes.map((uid, index): [string, string] => [`defaults.editedTypes[${index}]`, uid]),
    ...(bodies.type === null ? [] : [['bodies.type', bodies.type] as [string, string]]),
  ];
  for (const [key, uid] of named) if (!schemaOf(strapi, uid)) problems.push(`  ${key}: there is no such content type`);
  for (const uid of Object.keys(governedTypes)) {
    const schema = schemaOf(strapi, uid);
    if (schema && !schema.options?.draftAndPublish)
      problems.push(`  governedTypes['${uid}']: has no draft & publish, so nothing of it could wait for a decision`);
  }
  for (const [uid, fields] of Object.entries(ownersOf)) {
    fields.forEach((field, index) => {
      const attribute = schemaOf(strapi, uid)?.attributes[field];
      if (attribute?.type !== 'relation' || attribute.target !== bodies.type)
        problems.push(
          `  ownersOf['${uid}'][${index}]: “${field}” is no relation to bodies.type (${bodies.type ?? 'null'})`,
        );
    });
  }
  if (bodies.type !== null) {
    const attributes = schemaOf(strapi, bodies.type)?.attributes;
    for (const field of ['name', 'slug'])
      if (attributes && !attributes[field]) problems.push(`  bodies.type: ${bodies.type} has no field “${field}”`);
  }
  if (problems.length > 0) refuseConfiguration(problems);
}
