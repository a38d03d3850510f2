import { DomeinFout } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from '../fouten';
import type { PubliekeSectie } from '../publieke-versie';
import { onbeslist } from './lakbesluit';
import { type Laktekst, laktekst } from './laktekst';
import type { Lakkennis, Lakvoorstel } from './voorstellen';
import { BIJZONDER } from './vondst';

interface Open {
  readonly sectie: PubliekeSectie;
  readonly voorstel: Lakvoorstel;
}

/**
 * A section of which somebody says that nobody is in it holds no BSN, no whole name, address or number of a melder or
 * cliënt, and nothing about health or crime that nobody decided on.
 * @throws DomeinFout PUBLICATIE.BSN, .PERSOONSNAAM, .LAKKEN_ONBESLIST with every place
 */
export function eisGelakt(secties: readonly PubliekeSectie[], kennis: Lakkennis): void {
  const open = openIn(
    secties.filter(({ gecontroleerd }) => gecontroleerd),
    kennis,
  );
  weigerBij(open.filter(({ voorstel: { soort, onverbiddelijk } }) => onverbiddelijk || BIJZONDER.has(soort)));
}

/**
 * Nothing becomes public before a person decided on all that was found.
 * @throws DomeinFout PUBLICATIE.BSN, .PERSOONSNAAM, .LAKKEN_ONBESLIST with every place
 */
export function eisAllesBeslist(secties: readonly PubliekeSectie[], kennis: Lakkennis): void {
  weigerBij(openIn(secties, kennis));
}

const openIn = (secties: readonly PubliekeSectie[], kennis: Lakkennis): Open[] =>
  secties.flatMap((sectie) => onbeslist(sectie, kennis).map((voorstel) => ({ sectie, voorstel })));

function weigerBij(open: readonly Open[]): void {
  if (open.length === 0) return;
  const vast = open.filter(({ voorstel }) => voorstel.onverbiddelijk).map(({ voorstel }) => voorstel.soort);
  const code: Publicatiefoutcode = vast.includes('bsn')
    ? 'PUBLICATIE.BSN'
    : vast.length > 0
      ? 'PUBLICATIE.PERSOONSNAAM'
      : 'PUBLICATIE.LAKKEN_ONBESLIST';
  throw new DomeinFout<Publicatiefoutcode>(
    code,
    { aantal: open.length },
    open.map(({ sectie, voorstel }) => ({
      name: `secties.${sectie.sleutel}`,
      reason: `${waar(laktekst(sectie), voorstel)}: ${voorstel.onverbiddelijk ? MOET : KIES}`,
    })),
  );
}

const MOET = 'hier staat iets dat niet openbaar mag. Lak het weg.';
const KIES = 'beslis of dit wordt gelakt of kan blijven staan.';

/** The place and not the words: what a refusal says can end in a log. */
function waar({ regels }: Laktekst, { van }: Lakvoorstel): string {
  const nummer = regels.findIndex((regel) => regel.van <= van && van < regel.tot);
  return `Regel ${nummer + 1}, teken ${van - (regels[nummer]?.van ?? 0) + 1}`;
}
