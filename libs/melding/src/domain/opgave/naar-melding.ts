import type { Checklist, Geweldvorm, Pleger, Toets } from '../checklist';
import type { Financiering } from '../routetabel';
import type { Antwoord, Meldingsoort, Wet } from '../soorten';
import type { Opgaveantwoorden } from './vragen';

/** What the melding itself takes over from what the provider stated. */
export interface Opgavemelding {
  readonly soort: Meldingsoort;
  readonly wet: Wet;
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly financiering: Financiering;
  readonly locatieId: string | undefined;
  readonly gebeurtenisdatum: string | undefined;
  readonly ontdekkingsdatum: string | undefined;
  readonly vaststellingsdatum: string | undefined;
  readonly checklist: Checklist | undefined;
}

/** A legal test that was not answered yet: the law's own word for it is doubt, and a person decides. */
const NIET_GEVRAAGD = 'Bij de eerste melding nog niet beantwoord.';

/** @param antwoorden checked, with at least what a first report needs */
export function naarMelding(antwoorden: Opgaveantwoorden): Opgavemelding {
  const een = (code: string): string | undefined => antwoorden[code]?.[0];
  const soort = (een('soort') ?? 'melding') as Meldingsoort;
  return {
    soort,
    wet: (een('wet') ?? 'wmo') as Wet,
    onderwerp: een('onderwerp') ?? '',
    omschrijving: een('wat_gebeurde') ?? '',
    financiering: (een('financiering') ?? 'onbekend') as Financiering,
    locatieId: een('locatie'),
    gebeurtenisdatum: een('gebeurd_op'),
    ontdekkingsdatum: een('bekend_op'),
    vaststellingsdatum: een('vastgesteld_op'),
    checklist: checklistVan(soort, antwoorden),
  };
}

function checklistVan(soort: Meldingsoort, antwoorden: Opgaveantwoorden): Checklist | undefined {
  const een = (code: string) => antwoorden[code]?.[0];
  const toets = (code: string): Toets => ({
    antwoord: (een(code) ?? 'onbekend') as Antwoord,
    toelichting: een(`${code}_waarom`) ?? NIET_GEVRAAGD,
  });
  if (soort === 'calamiteit') {
    return {
      soort,
      nietBeoogdOfOnverwacht: toets('toets_onverwacht'),
      kwaliteitVanVoorziening: toets('toets_kwaliteit'),
      ernstigGevolgOfDood: toets('toets_gevolg'),
    };
  }
  if (soort !== 'geweldsincident') return undefined;
  return {
    soort,
    vormen: (antwoorden['geweld_vormen'] ?? []) as readonly Geweldvorm[],
    pleger: (een('geweld_pleger') ?? 'onbekend') as Pleger,
    verblijftInAccommodatie: (een('geweld_verblijf') ?? 'onbekend') as Antwoord,
    jegensClient: toets('geweld_client'),
  };
}
