import type { Kaderinhoud } from './kader';

/** With what a new framework begins. The scale is the one that requirements § 2.0 proposes (AANNAME); no norm is made up. */
export const leegKader = (
  kop: Pick<Kaderinhoud, 'naam' | 'doel' | 'eigenaar' | 'evaluatieOp'>,
): Kaderinhoud => ({
  ...kop,
  schaal: [
    { code: 'voldoet', naam: 'Voldoet', betekenis: 'voldoet', toelichtingNodig: false },
    { code: 'voldoet-deels', naam: 'Voldoet deels', betekenis: 'deels', toelichtingNodig: true },
    { code: 'voldoet-niet', naam: 'Voldoet niet', betekenis: 'voldoet_niet', toelichtingNodig: true },
    { code: 'niet-getoetst', naam: 'Niet getoetst', betekenis: 'niet_getoetst', toelichtingNodig: true },
  ],
  themas: [],
  normen: [],
});

/** Texts without white space around them and with one kind of line end: what is exported comes back the same. */
export function opgeschoond<T>(waarde: T): T {
  if (typeof waarde === 'string') return waarde.replace(/\r\n?/g, '\n').trim() as T;
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => opgeschoond(deel)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, opgeschoond(deel)])) as T;
}
