import { RAPPORTSOORTTEKST, type Rapportsoort } from '@navolgbaar/rapport';
import { csvregel } from '@navolgbaar/platform/http';
import type { Registergegeven } from '../application/ports/register';
import { atomvoer } from '../domain/atom';
import { registerTeksten as t } from './paginas/teksten';

const LICENTIE = 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl';
/** Of a register in which nothing ever was (RFC 4287 asks for a moment). */
const NOG_NIETS = '1970-01-01T00:00:00.000Z';

const soortnaam = (soort: string): string => RAPPORTSOORTTEKST[soort as Rapportsoort];
const adresVan = (basisUrl: string, slug: string): string => `${basisUrl}/register/${slug}`;

/** A correction belongs before what it corrects. */
const metRectificaties = ({ rectificaties, samenvatting }: Registergegeven): string =>
  [...rectificaties.map(({ op, tekst }) => t.rectificatie(op, tekst)), samenvatting].join('\n\n');

/** The feed of what became public or was corrected last. */
export function alsAtom(basisUrl: string, rijen: readonly Registergegeven[], laatste: string | null): string {
  return atomvoer({
    // RFC 4151: stays the same where the site moves to https or to another port.
    id: `tag:${new URL(basisUrl).hostname},2026:register`,
    ...{ titel: t.titel, ondertitel: t.inleiding, bijgewerktOp: laatste ?? NOG_NIETS },
    ...{ eigenAdres: `${basisUrl}/register/feed.atom`, webadres: `${basisUrl}/register` },
    berichten: rijen.map((rij) => ({
      ...{
        id: `urn:uuid:${rij.id}`,
        titel: `${rij.titel} (${rij.aanbiederNaam})`,
        auteur: rij.organisatieNaam,
      },
      ...{ gepubliceerdOp: rij.gepubliceerdOp, bijgewerktOp: rij.bijgewerktOp },
      adres: adresVan(basisUrl, rij.slug),
      pdf: { adres: `${adresVan(basisUrl, rij.slug)}/rapport.pdf`, grootte: rij.pdfGrootte },
      soort: { code: rij.soort, naam: soortnaam(rij.soort) },
      samenvatting: metRectificaties(rij),
    })),
  });
}

/** The fields of the open data, in this order; the page that explains them shows the same. */
const VELDEN = {
  id: ({ id }) => id,
  adres: ({ slug }, basisUrl) => adresVan(basisUrl, slug),
  pdf: ({ slug }, basisUrl) => `${adresVan(basisUrl, slug)}/rapport.pdf`,
  kenmerk: ({ kenmerk }) => kenmerk,
  titel: ({ titel }) => titel,
  soort: ({ soort }) => soort,
  aanbieder: ({ aanbiederNaam }) => aanbiederNaam,
  toezichthouder: ({ organisatieNaam }) => organisatieNaam,
  gemeenten: ({ gemeenten }) => gemeenten,
  vastgesteldOp: ({ vastgesteldOp }) => vastgesteldOp,
  openbaarOp: ({ gepubliceerdOp }) => gepubliceerdOp,
  bijgewerktOp: ({ bijgewerktOp }) => bijgewerktOp,
  verbeteringen: ({ rectificaties }) => rectificaties.map(({ tekst }) => tekst),
  samenvatting: ({ samenvatting }) => samenvatting,
} as const satisfies Record<string, (rij: Registergegeven, basisUrl: string) => string | readonly string[]>;

export type Dataveld = keyof typeof VELDEN;
const namen = Object.keys(VELDEN) as Dataveld[];

/** RFC 4180, with a head. Several values in one cell stand on lines of their own. */
export const alsCsv = (basisUrl: string, rijen: readonly Registergegeven[]): string =>
  [
    csvregel(namen, ','),
    ...rijen.map((rij) =>
      csvregel(
        namen.map((naam) => [VELDEN[naam](rij, basisUrl)].flat().join('\n')),
        ',',
      ),
    ),
  ].join('');

/** The same fields, with the licence. */
export const alsJson = (
  basisUrl: string,
  rijen: readonly Registergegeven[],
  laatste: string | null,
): string =>
  JSON.stringify({
    ...{ licentie: LICENTIE, bijgewerktOp: laatste ?? NOG_NIETS, uitleg: `${basisUrl}/register/open-data` },
    rapporten: rijen.map((rij) =>
      Object.fromEntries(namen.map((naam) => [naam, VELDEN[naam](rij, basisUrl)])),
    ),
  });
