import { createHash } from 'node:crypto';
import { NeemMailOp, type NeemMailOpCommand } from '../../libs/postvak/src';
import { systeemActor } from '../../libs/platform/src/auth';
import type { TestApp, Testorganisatie } from './test-app';

let uid = 0;

/** A mail as text, with these headers. */
export function maakMail(
  koppen: Readonly<Record<string, string>>,
  tekst = 'Er is niemand in de avond.',
): Buffer {
  const alle = {
    From: 'Jan Jansen <jan@burger.example>',
    To: 'toezicht@noord.example',
    'Message-ID': `<${uid}-${Math.random().toString(36).slice(2)}@burger.example>`,
    ...koppen,
  };
  const regels = Object.entries(alle).map(([naam, waarde]) => `${naam}: ${waarde}`);
  return Buffer.from(`${regels.join('\r\n')}\r\n\r\n${tekst}\r\n`);
}

/** Takes a mail in as the worker does, without a mail server. */
export async function neemOp(
  app: TestApp,
  ruw: Buffer,
  anders: Partial<NeemMailOpCommand> = {},
  organisatie: Testorganisatie = app.eerste,
): Promise<void> {
  uid += 1;
  await app.app.get(NeemMailOp, { strict: false }).execute(systeemActor(organisatie.id, 'test', 'test'), {
    ...{ vindplaats: { bron: 'proef', uidvalidity: '1', uid }, ruw, teGroot: false, grootte: ruw.length },
    ...{ ontvangenOp: '', eigen: ['toezicht@noord.example'], ...anders },
  });
}

export const hashVan = (ruw: Buffer): string => createHash('sha256').update(ruw).digest('hex');
