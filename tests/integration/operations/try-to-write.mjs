// Run as a process of its own: opens the database as the commands that only look do, and tries to write all the same.
import { readingCms } from '@passerelles/config/commands/boot-cms';

await readingCms(async (strapi) => {
  try {
    await strapi.db.query('plugin::committee.sequence').create({ data: { series: 'x' } });
    console.log('written');
  } catch (error) {
    console.log(`refused: ${error.message}`);
  }
});
process.exit(0);
