import { DomeinFout, type Herleiding, type HerleidingStap } from '@navolgbaar/kernel';
import type { Meldingfoutcode } from './fouten';
import type { Antwoord, Meldingsoort } from './soorten';

/** One legal test with its answer. `toelichting` says why, in words of the handler. */
export interface Toets {
  readonly antwoord: Antwoord;
  readonly toelichting: string;
}

/** Wmo 2015 art. 1.1.1: what makes an event a calamiteit. All three must hold. */
export interface Calamiteitchecklist {
  readonly soort: 'calamiteit';
  readonly nietBeoogdOfOnverwacht: Toets;
  readonly kwaliteitVanVoorziening: Toets;
  readonly ernstigGevolgOfDood: Toets;
}

export const GEWELDVORMEN = ['seksueel', 'lichamelijk', 'geestelijk'] as const;
export type Geweldvorm = (typeof GEWELDVORMEN)[number];
export const PLEGERS = [
  'beroepskracht',
  'medeclient',
  'vrijwilliger',
  'huiselijke_kring',
  'onbekend',
] as const;
export type Pleger = (typeof PLEGERS)[number];

/** Wmo 2015 art. 1.1.1: geweld bij de verstrekking van een voorziening. */
export interface Geweldchecklist {
  readonly soort: 'geweldsincident';
  readonly vormen: readonly Geweldvorm[];
  readonly pleger: Pleger;
  /** Only for a fellow client: does the victim stay with the provider for a day or part of a day? */
  readonly verblijftInAccommodatie: Antwoord;
  readonly jegensClient: Toets;
}

export type Checklist = Calamiteitchecklist | Geweldchecklist;

export interface Checklistuitkomst {
  /** `twijfel` when a test is unknown, or when the law leaves it to a person. */
  readonly uitkomst: 'valt_onder_de_wet' | 'valt_er_niet_onder' | 'twijfel';
  readonly herleiding: Herleiding;
}

const WET = 'Wmo 2015 art. 1.1.1; Beleidskader § 9';

/** Whether the event meets the legal definition. The handler decides; this shows what the tests say together. */
export function beoordeelChecklist(checklist: Checklist): Checklistuitkomst {
  return checklist.soort === 'calamiteit' ? beoordeelCalamiteit(checklist) : beoordeelGeweld(checklist);
}

/**
 * A calamiteit or geweldsincident comes with its own checklist, another soort with none.
 * @throws DomeinFout MELDING.CHECKLIST_ONTBREEKT, MELDING.CHECKLIST_PAST_NIET
 */
export function eisPassendeChecklist(soort: Meldingsoort, checklist: Checklist | null): void {
  if (soort !== 'calamiteit' && soort !== 'geweldsincident') {
    if (checklist) throw new DomeinFout<Meldingfoutcode>('MELDING.CHECKLIST_PAST_NIET', { soort });
    return;
  }
  if (!checklist) throw new DomeinFout<Meldingfoutcode>('MELDING.CHECKLIST_ONTBREEKT', { soort });
  if (checklist.soort !== soort)
    throw new DomeinFout<Meldingfoutcode>('MELDING.CHECKLIST_PAST_NIET', { soort });
}

function beoordeelCalamiteit(checklist: Calamiteitchecklist): Checklistuitkomst {
  const toetsen: readonly (readonly [string, Toets])[] = [
    ['niet beoogd of onverwacht', checklist.nietBeoogdOfOnverwacht],
    ['betreft de kwaliteit van de voorziening', checklist.kwaliteitVanVoorziening],
    ['ernstig schadelijk gevolg voor of dood van een cliënt', checklist.ernstigGevolgOfDood],
  ];
  return besluit(
    toetsen.map(([, { antwoord }]) => antwoord),
    toetsen.map(([naam, { antwoord }]) => ({ stap: `Toets "${naam}": ${antwoord}.`, bron: WET })),
    'een calamiteit',
  );
}

function beoordeelGeweld(checklist: Geweldchecklist): Checklistuitkomst {
  const { vormen, pleger, jegensClient } = checklist;
  const stappen: HerleidingStap[] = [
    { stap: `Geweld jegens een cliënt: ${jegensClient.antwoord}.`, bron: WET },
    { stap: `Vorm: ${vormen.join(', ') || 'geen genoemd'}.`, bron: WET },
    { stap: `Pleger: ${PLEGERTEKST[pleger]}.`, bron: WET },
  ];
  if (pleger === 'medeclient') {
    stappen.push({
      stap: `Verblijft in een accommodatie van de aanbieder: ${checklist.verblijftInAccommodatie}.`,
      bron: WET,
    });
  }
  const vorm: Antwoord = vormen.length > 0 ? 'ja' : 'onbekend';
  return besluit([jegensClient.antwoord, vorm, plegertoets(checklist)], stappen, 'een geweldsincident');
}

const PLEGERTEKST: Readonly<Record<Pleger, string>> = {
  beroepskracht: 'een beroepskracht',
  medeclient: 'een andere cliënt',
  vrijwilliger: 'een vrijwilliger (staat niet in de definitie: een mens beoordeelt dit)',
  huiselijke_kring: 'iemand uit de huiselijke kring (meldcode: Veilig Thuis, door de aanbieder)',
  onbekend: 'nog onbekend',
};

function plegertoets({ pleger, verblijftInAccommodatie }: Geweldchecklist): Antwoord {
  if (pleger === 'beroepskracht') return 'ja';
  if (pleger === 'medeclient') return verblijftInAccommodatie;
  return pleger === 'huiselijke_kring' ? 'nee' : 'onbekend';
}

function besluit(antwoorden: readonly Antwoord[], stappen: Herleiding, wat: string): Checklistuitkomst {
  if (antwoorden.includes('nee')) {
    return {
      uitkomst: 'valt_er_niet_onder',
      herleiding: [...stappen, { stap: `Dit is volgens de wet niet ${wat}.`, bron: WET }],
    };
  }
  if (antwoorden.includes('onbekend')) {
    return {
      uitkomst: 'twijfel',
      herleiding: [...stappen, { stap: `Nog niet zeker of dit ${wat} is.`, bron: WET }],
    };
  }
  return { uitkomst: 'valt_onder_de_wet', herleiding: [...stappen, { stap: `Dit is ${wat}.`, bron: WET }] };
}
