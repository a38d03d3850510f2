import { type Veldfout, weigerLijst } from './fouten';
import type { Gespreksgroep } from './gespreksleidraden';
import type { Gevuld, Onderdeelsoort } from './onderdelen';

/** What was filled in, before it is known whether it is complete. Which fields count depends on the kind. */
export interface Ingevuld {
  readonly normId?: string | undefined;
  readonly oordeel?: string | undefined;
  readonly toelichting?: string | undefined;
  readonly citaten?: readonly string[] | undefined;
  readonly positief?: boolean | undefined;
  readonly gesprekId?: string | undefined;
  readonly met?: string | undefined;
  readonly functie?: Gespreksgroep | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly leidraad?: string | undefined;
  readonly notities?: string | undefined;
  readonly aankomst?: string | undefined;
  readonly vertrek?: string | undefined;
  readonly tekst?: string | undefined;
}

/** Makes a part of what was filled in. @throws DomeinFout BEZOEKLIJST.INVOER_ONTBREEKT with all that is missing */
export function vulOnderdeel(soort: Onderdeelsoort, ingevuld: Ingevuld): Gevuld {
  const { normId, oordeel, gesprekId, met, functie } = ingevuld;
  const citaten = (ingevuld.citaten ?? []).map((citaat) => citaat.trim()).filter(Boolean);
  switch (soort) {
    case 'antwoord':
      if (!normId || !oordeel) {
        return mist({ normId, oordeel }, { normId: 'Kies een norm.', oordeel: 'Kies een oordeel.' });
      }
      return {
        ...{ soort, sleutel: normId },
        inhoud: {
          ...{ oordeel, toelichting: tekst(ingevuld.toelichting), citaten },
          positief: ingevuld.positief ?? false,
        },
      };
    case 'gesprek': {
      if (!gesprekId || !met?.trim() || !functie) {
        return mist(
          { gesprekId, met: met?.trim(), functie },
          {
            gesprekId: 'Elk gesprek heeft een eigen kenmerk.',
            met: 'Schrijf op met wie u sprak, zonder namen van cliënten.',
            functie: 'Kies uit welke groep diegene komt.',
          },
        );
      }
      const { van = null, tot = null, leidraad = null, notities = '' } = ingevuld;
      return {
        ...{ soort, sleutel: gesprekId },
        inhoud: { met: met.trim(), functie, van, tot, leidraad, notities: notities.trim(), citaten },
      };
    }
    case 'tijden':
      return {
        ...{ soort, sleutel: '' },
        inhoud: { aankomst: ingevuld.aankomst ?? null, vertrek: ingevuld.vertrek ?? null },
      };
    case 'les':
      return { soort, sleutel: '', inhoud: { tekst: ingevuld.tekst?.trim() ?? '' } };
  }
}

const tekst = (waarde: string | undefined): string | null => waarde?.trim() || null;

function mist<V extends string>(
  waarden: Readonly<Record<NoInfer<V>, string | undefined>>,
  uitleg: Readonly<Record<V, string>>,
): never {
  const leeg = (Object.keys(uitleg) as V[])
    .filter((naam) => !waarden[naam])
    .map((name): Veldfout => ({ name, reason: uitleg[name] }));
  return weigerLijst('BEZOEKLIJST.INVOER_ONTBREEKT', leeg);
}
