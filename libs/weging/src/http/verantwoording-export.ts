import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Verantwoordingsregel } from '../application/gelijke-gevallen/verantwoording';
import { NOTULENWOORDEN } from '../application/werkoverleg/notulen';

/** As the minutes say it, and so as the werkbank does (asserted by test/architecture/woorden.spec.ts). */
const BESLUIT: Readonly<Record<string, string>> = { ...NOTULENWOORDEN.actie, geen_actie: 'Geen actie' };
const KLEUR = { rood: 'Rood', oranje: 'Oranje', groen: 'Groen' };
const SOORT = { signaal: 'Signaal', melding: 'Melding', klacht: 'Klacht' };

/** The columns of the file by which the team accounts for itself: no client, no melder, no provider. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Verantwoordingsregel>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Soort', waarde: ({ soort }) => csvwoord(SOORT, soort) },
  { kop: 'Ontvangen op', waarde: ({ ontvangenDag }) => csvdag(ontvangenDag) },
  { kop: 'Ernst', waarde: ({ ernstNaam }) => ernstNaam },
  { kop: 'Omvang', waarde: ({ omvangNaam }) => omvangNaam },
  { kop: 'Prioriteit', waarde: ({ kleur }) => csvwoord(KLEUR, kleur) },
  {
    kop: 'Versie afwegingskader',
    waarde: ({ kaderversie, kaderAanname }) =>
      `Versie ${kaderversie}${kaderAanname ? ' (AANNAME – nog vast te stellen)' : ''}`,
  },
  { kop: 'Verhoogd door stap 3', waarde: (regel) => regel.verhoogd },
  { kop: 'Reden van verhogen', waarde: ({ verhogingReden }) => verhogingReden },
  {
    kop: 'Besluit',
    waarde: ({ besluit }) => csvwoord(BESLUIT, besluit) ?? 'Nog niet besloten',
  },
  { kop: 'Reden van het besluit', waarde: ({ besluitMotivering }) => besluitMotivering },
  { kop: 'Besloten door', waarde: ({ beslotenDoor }) => beslotenDoor && 'Werkoverleg' },
  { kop: 'Besloten op', waarde: ({ besluitDag }) => csvdag(besluitDag) },
  { kop: 'Dagen vanaf ontvangst', waarde: ({ dagen }) => (dagen === null ? null : String(dagen)) },
];
