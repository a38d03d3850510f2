import type { INestApplicationContext } from '@nestjs/common';
import { StelHuisstijlIn } from '@navolgbaar/identiteit';
import type { Actor } from '@navolgbaar/platform/auth';

/** Invented marks, drawn for the demo. */
const HUISSTIJLEN = {
  noord: {
    hoofdkleur: '#17586a',
    logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 3 28 29 16 22 4 29z" fill="#17586a"/><path d="M16 3v19L4 29z" fill="#44808f"/></svg>',
  },
  zuid: {
    hoofdkleur: '#7a2f5c',
    logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"><circle cx="16" cy="16" r="12" fill="#7a2f5c"/><circle cx="32" cy="16" r="12" fill="none" stroke="#c0628f" stroke-width="4"/></svg>',
  },
} as const;

/** Each organisation of the demo looks like itself. */
export function kiesHuisstijl(
  app: INestApplicationContext,
  actor: Actor,
  wie: keyof typeof HUISSTIJLEN,
): Promise<void> {
  const { hoofdkleur, logo } = HUISSTIJLEN[wie];
  return app
    .get(StelHuisstijlIn, { strict: false })
    .execute(actor, { hoofdkleur, logo: Buffer.from(logo), versie: 0 });
}
