import { DomeinFout, type Herleiding, type HerleidingStap } from '@navolgbaar/kernel';
import type { Wegingfoutcode } from './fouten';
import { type Wegingsmatrix, hoogte } from './matrix';
import type { Ernst, Kleur, Omvang } from './soorten';

/** The contact that a life-threatening signal asks at once, or why not yet (rulings, Weging). */
export interface Afstemming {
  readonly gedaan: boolean;
  /** With whom and when; or the reason why not yet. */
  readonly toelichting: string;
}

export interface Wegingsinvoer {
  readonly meldingsoort: string;
  readonly ernst: Ernst;
  readonly ernstMotivering: string;
  readonly omvang: Omvang;
  readonly omvangMotivering: string;
  readonly getroffen: number | null;
  readonly aantalClienten: number | null;
  readonly eerdereMeldingen: number;
  readonly publieksgevoelig: boolean;
  readonly publieksgevoeligToelichting: string | null;
  /** A higher priority than the matrix gives, because of stap 3. Never lower, never by itself. */
  readonly verhoogNaar: Kleur | null;
  readonly verhogingReden: string | null;
  readonly afstemming: Afstemming | null;
}

export interface Wegingsuitkomst {
  readonly kleurMatrix: Kleur;
  readonly kleur: Kleur;
  readonly herleiding: Herleiding;
}

const BRON = 'Beleidskader toezicht, bijlage 1';
const ERNSTTEKST: Readonly<Record<Ernst, string>> = {
  levensbedreigend: 'levensbedreigend',
  basale_veiligheid: 'basale veiligheid',
  ontwikkeling: 'ontwikkeling',
};

/**
 * Weighs a signaal, melding or klacht: ernst × omvang gives the colour, earlier signals and public sensitivity may
 * raise it. The colour is priority; whether to act is a decision of the werkoverleg.
 * @throws DomeinFout WEGING.… when a rule of the afwegingskader is not met
 */
export function weeg(invoer: Wegingsinvoer, matrix: Wegingsmatrix): Wegingsuitkomst {
  eisWeegbaar(invoer);
  const kleurMatrix = matrix.cellen[invoer.ernst][invoer.omvang];
  const kleur = verhoog(kleurMatrix, invoer);
  return { kleurMatrix, kleur, herleiding: herleid(invoer, matrix, kleurMatrix, kleur) };
}

function eisWeegbaar(invoer: Wegingsinvoer): void {
  if (invoer.meldingsoort === 'calamiteit' || invoer.meldingsoort === 'geweldsincident') {
    throw new DomeinFout<Wegingfoutcode>('WEGING.NIET_VOOR_CALAMITEIT', { soort: invoer.meldingsoort });
  }
  if (invoer.ernst === 'levensbedreigend' && !invoer.afstemming) {
    throw new DomeinFout<Wegingfoutcode>('WEGING.AFSTEMMING_ONTBREEKT', {}, [
      {
        name: 'afstemming',
        reason: 'Leg het contact met contractmanagement en de toegang vast, of waarom dat nog niet kon.',
      },
    ]);
  }
  const { getroffen, aantalClienten } = invoer;
  if (getroffen !== null && aantalClienten !== null && getroffen > aantalClienten) {
    throw new DomeinFout<Wegingfoutcode>(
      'WEGING.MEER_GETROFFEN_DAN_CLIENTEN',
      { getroffen, aantalClienten },
      [{ name: 'getroffen', reason: `Er zijn bij deze aanbieder ${aantalClienten} cliënten bekend.` }],
    );
  }
}

/** Stap 3 works upward only and by a person (requirements C20). */
function verhoog(kleurMatrix: Kleur, { verhoogNaar, verhogingReden }: Wegingsinvoer): Kleur {
  if (!verhoogNaar) return kleurMatrix;
  if (hoogte(verhoogNaar) <= hoogte(kleurMatrix)) {
    throw new DomeinFout<Wegingfoutcode>('WEGING.ALLEEN_VERHOGEN', { van: kleurMatrix, naar: verhoogNaar });
  }
  if (!verhogingReden) {
    throw new DomeinFout<Wegingfoutcode>('WEGING.VERHOGING_ZONDER_REDEN', {}, [
      { name: 'verhogingReden', reason: 'Leg uit waarom de prioriteit hoger wordt.' },
    ]);
  }
  return verhoogNaar;
}

function herleid(invoer: Wegingsinvoer, matrix: Wegingsmatrix, kleurMatrix: Kleur, kleur: Kleur): Herleiding {
  const aantal =
    invoer.getroffen === null
      ? ''
      : ` (${invoer.getroffen} van ${invoer.aantalClienten ?? 'een onbekend aantal'} cliënten)`;
  const stappen: HerleidingStap[] = [
    { stap: `Stap 1, ernst: ${ERNSTTEKST[invoer.ernst]}. ${invoer.ernstMotivering}`, bron: BRON },
    { stap: `Stap 2, omvang: ${invoer.omvang}${aantal}. ${invoer.omvangMotivering}`, bron: BRON },
    {
      stap: `De matrix geeft bij deze ernst en omvang de kleur ${kleurMatrix}.`,
      bron: `Wegingsmatrix versie ${matrix.versie}, geldig vanaf ${matrix.geldigVanaf}: ${matrix.bron}`,
    },
    {
      stap: `Stap 3: ${eerder(invoer.eerdereMeldingen)} over deze aanbieder; ${gevoelig(invoer)}.`,
      bron: BRON,
    },
  ];
  if (kleur !== kleurMatrix) {
    stappen.push({
      stap: `De prioriteit is verhoogd van ${kleurMatrix} naar ${kleur}: ${invoer.verhogingReden}`,
      bron: BRON,
    });
  }
  if (invoer.afstemming) {
    const kop = invoer.afstemming.gedaan
      ? 'Direct afgestemd met contractmanagement en toegang'
      : 'Nog niet afgestemd';
    stappen.push({ stap: `${kop}: ${invoer.afstemming.toelichting}`, bron: BRON });
  }
  return [...stappen, { stap: `Prioriteit: ${kleur}. Of er actie komt, is een apart besluit.`, bron: BRON }];
}

const eerder = (aantal: number): string =>
  aantal === 0
    ? 'geen eerdere meldingen'
    : aantal === 1
      ? '1 eerdere melding'
      : `${aantal} eerdere meldingen`;

const gevoelig = ({ publieksgevoelig, publieksgevoeligToelichting }: Wegingsinvoer): string =>
  publieksgevoelig
    ? `publieksgevoelig: ${publieksgevoeligToelichting ?? ''}`.trim()
    : 'niet publieksgevoelig';
