import { weiger } from './fouten';
import type { Beoordeeldonderdeel } from './maatregelstaat';
import type { Deeloordeel, Onderdeel, Opvolgingsoordeel } from './soorten';

/** What a person thought of a maatregel: of each part with a reason, and of the whole (BK-8.05). */
export interface Oordeel {
  readonly oordeel: Opvolgingsoordeel;
  readonly motivering: string;
  readonly onderdelen: readonly Beoordeeldonderdeel[];
}

/** Which parts of a judgement go with the whole; the weighing itself is a person's. */
const PAST: Readonly<Record<Opvolgingsoordeel, (delen: readonly Deeloordeel[]) => boolean>> = {
  opgevolgd: (delen) => delen.every((een) => een === 'voldoet'),
  deels_opgevolgd: (delen) =>
    delen.some((een) => een !== 'voldoet') && delen.some((een) => een !== 'niet'),
  niet_opgevolgd: (delen) => delen.some((een) => een !== 'voldoet'),
};

const UITLEG: Readonly<Record<Opvolgingsoordeel, string>> = {
  opgevolgd: 'Opgevolgd past alleen als elk onderdeel voldoet.',
  deels_opgevolgd:
    'Deels opgevolgd past als een deel is gedaan en een deel niet: er is een onderdeel dat niet of deels voldoet, en niet elk onderdeel is "niet".',
  niet_opgevolgd: 'Niet opgevolgd past niet als elk onderdeel voldoet.',
};

/**
 * Every part that was asked is judged once, with its reason, and the whole goes with the parts.
 * @throws DomeinFout MAATREGEL.MOTIVERING_ONTBREEKT, .DEELOORDEEL_ONTBREEKT, .OORDEEL_PAST_NIET
 */
export function keurOordeel(gevraagd: readonly Onderdeel[], { oordeel, motivering, onderdelen }: Oordeel): void {
  if (!motivering.trim()) {
    weiger('MAATREGEL.MOTIVERING_ONTBREEKT', {}, [
      { name: 'motivering', reason: 'Leg uit waarom de maatregel wel, deels of niet is opgevolgd.' },
    ]);
  }
  const namen = onderdelen.map(({ onderdeel }) => onderdeel);
  const compleet =
    namen.length === gevraagd.length &&
    gevraagd.every((onderdeel) => namen.includes(onderdeel)) &&
    onderdelen.every(({ reden }) => reden.trim());
  if (!compleet) {
    weiger('MAATREGEL.DEELOORDEEL_ONTBREEKT', { onderdelen: gevraagd.join(', ') }, [
      { name: 'onderdelen', reason: 'Beoordeel elk onderdeel één keer, met een reden.' },
    ]);
  }
  if (!PAST[oordeel](onderdelen.map((een) => een.oordeel))) {
    weiger('MAATREGEL.OORDEEL_PAST_NIET', { uitleg: UITLEG[oordeel] }, [
      { name: 'oordeel', reason: UITLEG[oordeel] },
    ]);
  }
}
