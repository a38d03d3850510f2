import { type Csvkolom, csvwoord } from '@navolgbaar/platform/http';
import type { Aandeel } from '../domain/vergewis/telling';
import type { Werksoort } from '../domain/vergewis/woorden';

/** The codes in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const VERGEWISWOORDEN = {
  werksoort: {
    zorgverlener_wlz: 'Zorgverlener, Wlz',
    zorgverlener_ggz_verblijf: 'Zorgverlener, ggz met verblijf',
    zorgverlener_wkkgz: 'Zorgverlener, andere zorg onder de Wkkgz',
    hulpverlener_wmo: 'Hulpverlener, alleen Wmo',
    jeugdhulpverlener: 'Jeugdhulpverlener',
    ondersteunend: 'Ondersteunend personeel',
    vrijwilliger: 'Vrijwilliger of maatje',
    stagiair: 'Stagiair',
    zzper: 'Zzp’er',
    uitzendkracht: 'Uitzendkracht of bemiddeld',
    kinderopvang: 'Kinderopvang',
  } satisfies Record<Werksoort, string>,
} as const;

/** The share with enough instruments per kind of worker: nothing of a person (VG-11). */
export const AANDEELKOLOMMEN: readonly Csvkolom<Aandeel>[] = [
  { kop: 'Soort werk', waarde: ({ werksoort }) => csvwoord(VERGEWISWOORDEN.werksoort, werksoort) },
  { kop: 'Dossiers', waarde: ({ aantal }) => String(aantal) },
  { kop: 'Met genoeg instrumenten', waarde: ({ genoeg }) => String(genoeg) },
  { kop: 'Percentage', waarde: ({ aantal, genoeg }) => String(Math.round((100 * genoeg) / aantal)) },
];
