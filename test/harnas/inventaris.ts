import { expect } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

/**
 * Compares a generated list with the one that was reviewed and committed. A difference is a question to a person, so
 * it fails; with NAV_BIJWERKEN=1 the file is written anew, and the diff goes to review.
 */
export async function vergelijkMetInventaris(bestand: string, inhoud: unknown): Promise<void> {
  const opties = (await prettier.resolveConfig(bestand)) ?? {};
  const ruw = typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud);
  const nieuw = await prettier.format(ruw, { ...opties, filepath: bestand });
  if (process.env['NAV_BIJWERKEN'] === '1') writeFileSync(bestand, nieuw);
  const oud = existsSync(bestand) ? readFileSync(bestand, 'utf8') : '';
  const uitleg = `${bestand} loopt achter. Bekijk het verschil en werk bij met NAV_BIJWERKEN=1 npm test -- <deze test>.`;
  expect({ uitleg, inhoud: oud }).toEqual({ uitleg, inhoud: nieuw });
}
