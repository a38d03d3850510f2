import type { Herleiding } from '@navolgbaar/kernel';
import type { Dossieroordeel } from './beoordeel-dossier';
import type { Dossierinhoud } from './dossier';
import type { Vergewisregels } from './vergewisregels';
import { type Toegangsroute, WERKSOORTEN, type Werksoort } from './woorden';

/** Of one kind of worker how many files there are, and how many with enough instruments (VG-11). */
export interface Aandeel {
  readonly werksoort: Werksoort;
  readonly aantal: number;
  readonly genoeg: number;
}

/** Per kind of worker that occurs, in the order of § 3.3. */
export function telAandelen(
  gezien: readonly { readonly dossier: Pick<Dossierinhoud, 'werksoort'>; readonly oordeel: Dossieroordeel }[],
): Aandeel[] {
  return WERKSOORTEN.flatMap((werksoort) => {
    const hier = gezien.filter(({ dossier }) => dossier.werksoort === werksoort);
    const genoeg = hier.filter(({ oordeel }) => oordeel.genoeg).length;
    return hier.length > 0 ? [{ werksoort, aantal: hier.length, genoeg }] : [];
  });
}

/** Routes on which references and registers are skipped: somebody known, in a hurry, through a bureau (VG-10). */
export const RISICOROUTES: readonly Toegangsroute[] = ['via_kennis', 'zzp_kort', 'bureau'];
const RISICOWERK: readonly Werksoort[] = ['zzper', 'uitzendkracht'];

export interface Omvangvoorstel {
  readonly aantal: number;
  readonly herleiding: Herleiding;
}

/** How many files to look at, with why (VG-10). What is told of the provider counts, and what the files show. */
export function stelOmvangVoor(
  { omvang, omvangBijRisico }: Vergewisregels,
  routes: readonly Toegangsroute[],
  dossiers: readonly Pick<Dossierinhoud, 'route' | 'werksoort'>[],
): Omvangvoorstel {
  const risico =
    [...routes, ...dossiers.map(({ route }) => route)].some((route) => RISICOROUTES.includes(route)) ||
    dossiers.some(({ werksoort }) => RISICOWERK.includes(werksoort));
  const aantal = risico ? Math.max(omvang, omvangBijRisico) : omvang;
  const stap = risico
    ? `Bekijk ${String(aantal)} dossiers: er zijn mensen via een kennis, als zzp’er of via een bureau gekomen.`
    : `Bekijk ${String(aantal)} dossiers.`;
  return {
    aantal,
    herleiding: [{ stap, bron: 'Bestuurlijke verkenning, tijdspad; vergewisregels van de organisatie' }],
  };
}
