import type { Systeemregel } from '../../api/koppelingen';
import { schilTeksten } from '../../teksten/algemeen';
import { systeemTeksten } from '../../teksten/koppelingen';

const { mag } = systeemTeksten;

/** What a system may do, in plain words. */
export function magTekst({ aanleveraar, rollen, aanbiederNaam, partnerNaam }: Systeemregel): string[] {
  if (!aanleveraar)
    return [
      `${mag.rol(rollen.map((rol) => schilTeksten.rollen[rol] ?? rol).join(', '))}.`,
      `${mag.vanServer}.`,
    ];
  return [
    mag.aanleveren,
    ...(aanbiederNaam ? [`${mag.namensAanbieder(aanbiederNaam)}.`] : []),
    ...(partnerNaam ? [`${mag.namensPartner(partnerNaam)}.`] : []),
  ];
}
