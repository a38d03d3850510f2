import { DomeinFout, type Herleiding, type HerleidingStap } from '@navolgbaar/kernel';
import type { Bezwaar } from './bezwaar';
import type { Bevoegdheidfoutcode } from './fouten';
import type { Gebruikinvoer } from './gebruik';
import { keurWoning } from './woning';
import { ARTIKEL, MET_ANTWOORDTERMIJN } from './soorten';

/** Why no appointment covers the act. */
export type Dekkingsreden = 'geen_aanwijzing' | 'andere_wet' | 'ander_domein' | 'nog_niet' | 'afgelopen';

interface Grondslag {
  readonly besluit: string;
  readonly van: string;
  readonly tot: string | null;
}

/** What is known around the act. */
export interface Keurfeiten {
  readonly wet: string;
  readonly domein: string;
  readonly bevoegdheid: 'eigen_toezicht' | 'alleen_doorgeven';
  readonly dekking: { readonly aanwijzing: Grondslag } | { readonly reden: Dekkingsreden };
  /** The number of the legitimatiebewijs that was valid that day. */
  readonly legitimatieNummer: string | null;
  /** On the day of the act. */
  readonly strafrechtelijkOnderzoek: boolean;
  readonly vandaag: string;
  /** Whether the last day to answer is no Saturday, Sunday or holiday. */
  readonly antwoordOpGewoneDag: boolean;
}

const DEKKINGSTEKST: Readonly<Record<Dekkingsreden, string>> = {
  geen_aanwijzing: 'Er is geen aanwijzing als toezichthouder vastgelegd.',
  andere_wet: 'De aanwijzing geldt niet voor deze wet.',
  ander_domein: 'De aanwijzing geldt niet voor dit domein.',
  nog_niet: 'De aanwijzing was op deze dag nog niet ingegaan.',
  afgelopen: 'De aanwijzing was op deze dag al afgelopen.',
};

/**
 * Holds a use against the law before it is recorded, and says on what it rests. All that does not fit comes at once; a rule
 * of law gives the refusal its name.
 * @throws DomeinFout BEVOEGDHEID.…
 */
export function keurGebruik(invoer: Gebruikinvoer, feiten: Keurfeiten): Herleiding {
  if (feiten.bevoegdheid === 'alleen_doorgeven') {
    throw new DomeinFout<Bevoegdheidfoutcode>('BEVOEGDHEID.NIET_BEVOEGD', {
      wet: feiten.wet,
      domein: feiten.domein,
    });
  }
  const bezwaren = [
    ...keurDekking(feiten),
    ...keurWoning(invoer),
    ...keurDossier(invoer, feiten),
    ...keurTijd(invoer, feiten),
    ...keurMedewerking(invoer),
    ...keurLegitimatie(invoer, feiten),
    ...keurSamenloop(invoer, feiten),
    ...keurOverbodig(invoer, feiten),
  ];
  if (bezwaren.length > 0) {
    const code = bezwaren.find((bezwaar) => bezwaar.code)?.code ?? 'BEVOEGDHEID.PAST_NIET';
    const velden = bezwaren.map(({ veld, reden }) => ({ name: veld, reason: reden }));
    throw new DomeinFout<Bevoegdheidfoutcode>(
      code,
      { reden: bezwaren.find((b) => b.code)?.reden ?? '' },
      velden,
    );
  }
  return herleid(invoer, feiten);
}

/** Awb art. 5:11 and 5:14; rulings: outside or after the aanwijzing an act is refused. */
function keurDekking({ dekking }: Keurfeiten): Bezwaar[] {
  if (!('reden' in dekking)) return [];
  const reden = DEKKINGSTEKST[dekking.reden];
  return [{ veld: 'toezichthouderId', reden, code: 'BEVOEGDHEID.BUITEN_AANWIJZING' }];
}

/** Wmo 2015 art. 6.1 lid 2 sets professional secrecy aside, as far as necessary; for the Jeugdwet the gemeente has no such power. */
function keurDossier({ soort, noodzaak }: Gebruikinvoer, { wet }: Keurfeiten): Bezwaar[] {
  if (soort !== 'dossierinzage') return [];
  if (wet !== 'wmo') {
    const reden = 'Dossiers inzien kan alleen bij toezicht op de Wmo 2015.';
    return [{ veld: 'soort', reden, code: 'BEVOEGDHEID.DOSSIER_ALLEEN_WMO' }];
  }
  return heeft(noodzaak)
    ? []
    : [
        {
          veld: 'noodzaak',
          reden: 'Leg uit waarom inzage noodzakelijk was, en in welk deel van het dossier.',
        },
      ];
}

/** Awb art. 5:20 lid 1: a reasonable term. A day on which nobody works is none (AANNAME, after Algemene termijnenwet art. 1). */
function keurTijd(
  { soort, op, medewerking, antwoordUiterlijk }: Gebruikinvoer,
  { vandaag, antwoordOpGewoneDag }: Keurfeiten,
): Bezwaar[] {
  const bezwaren: Bezwaar[] = [];
  if (op > vandaag) bezwaren.push({ veld: 'op', reden: 'Deze dag ligt in de toekomst.' });
  const wacht = medewerking === 'afwachten';
  if (wacht && !MET_ANTWOORDTERMIJN.includes(soort)) {
    bezwaren.push({ veld: 'medewerking', reden: 'Hierbij is meteen duidelijk of iemand meewerkt.' });
  } else if (wacht && antwoordUiterlijk === null) {
    bezwaren.push({
      veld: 'antwoordUiterlijk',
      reden: 'Vul in wanneer het antwoord er uiterlijk moet zijn.',
    });
  }
  if (antwoordUiterlijk === null) return bezwaren;
  const veld = 'antwoordUiterlijk';
  if (!wacht)
    bezwaren.push({ veld, reden: 'Een termijn hoort bij een vordering die nog op antwoord wacht.' });
  else if (antwoordUiterlijk <= op)
    bezwaren.push({ veld, reden: 'Geef een redelijke termijn: kies een latere dag.' });
  else if (!antwoordOpGewoneDag) {
    bezwaren.push({ veld, reden: 'Kies een dag die geen zaterdag, zondag of feestdag is.' });
  }
  return bezwaren;
}

function keurMedewerking(invoer: Gebruikinvoer): Bezwaar[] {
  const bezwaren: Bezwaar[] = [];
  if (invoer.medewerking === 'gedeeltelijk' || invoer.medewerking === 'geweigerd') {
    if (invoer.weigeringsgrond === null) {
      bezwaren.push({ veld: 'weigeringsgrond', reden: 'Kies waarop men zich beroept.' });
    }
    if (!heeft(invoer.medewerkingReden)) {
      bezwaren.push({
        veld: 'medewerkingReden',
        reden: 'Schrijf op wat is geweigerd en welke reden men gaf.',
      });
    }
  }
  if (invoer.medewerking !== 'afwachten' && !heeft(invoer.resultaat)) {
    bezwaren.push({ veld: 'resultaat', reden: 'Schrijf op wat het opleverde.' });
  }
  return bezwaren;
}

/** Awb art. 5:12: who cannot legitimate himself has to say why he acted. */
function keurLegitimatie(invoer: Gebruikinvoer, { legitimatieNummer }: Keurfeiten): Bezwaar[] {
  if (legitimatieNummer !== null || heeft(invoer.zonderLegitimatieReden)) return [];
  return [
    {
      veld: 'zonderLegitimatieReden',
      reden: 'Op deze dag was er geen geldig legitimatiebewijs vastgelegd. Leg uit waarom u toch handelde.',
    },
  ];
}

/** Nobody has to incriminate himself (EVRM art. 6; Awb art. 5:10a): while a criminal investigation runs it is asked. */
function keurSamenloop(
  { jegensVerdachte, cautie, cautieToelichting }: Gebruikinvoer,
  { strafrechtelijkOnderzoek }: Keurfeiten,
): Bezwaar[] {
  if (!strafrechtelijkOnderzoek) return [];
  if (jegensVerdachte === null) {
    return [
      {
        veld: 'jegensVerdachte',
        reden: 'Op deze dag liep er een strafrechtelijk onderzoek. Zeg of deze persoon verdachte is.',
      },
    ];
  }
  if (!jegensVerdachte) return [];
  const bezwaren: Bezwaar[] = [];
  if (cautie === null) {
    bezwaren.push({
      veld: 'cautie',
      reden: 'Kies hoe u voorkwam dat iemand aan zijn eigen veroordeling meewerkt.',
    });
  }
  if (!heeft(cautieToelichting)) {
    bezwaren.push({ veld: 'cautieToelichting', reden: 'Licht dat toe.' });
  }
  return bezwaren;
}

/** What was not asked is no answer: stored, it would say of the act what is not so. */
function keurOverbodig(invoer: Gebruikinvoer, feiten: Keurfeiten): Bezwaar[] {
  const weigert = invoer.medewerking === 'gedeeltelijk' || invoer.medewerking === 'geweigerd';
  const verdachte = invoer.jegensVerdachte === true;
  const gevraagd: readonly (readonly [keyof Gebruikinvoer, boolean])[] = [
    ['noodzaak', invoer.soort === 'dossierinzage'],
    ['plaatssoort', invoer.soort === 'betreden'],
    ['weigeringsgrond', weigert],
    ['medewerkingReden', weigert],
    ['zonderLegitimatieReden', feiten.legitimatieNummer === null],
    ['jegensVerdachte', feiten.strafrechtelijkOnderzoek],
    ['cautie', verdachte],
    ['cautieToelichting', verdachte],
  ];
  return gevraagd
    .filter(([veld, past]) => !past && invoer[veld] !== null)
    .map(([veld]) => ({ veld, reden: 'Dit past niet bij de andere antwoorden. Laat het leeg.' }));
}

const heeft = (tekst: string | null): boolean => tekst !== null && tekst.trim() !== '';

/** On what the act rests, in words for who reads it later. */
function herleid(invoer: Gebruikinvoer, feiten: Keurfeiten): Herleiding {
  const stappen: (HerleidingStap | false)[] = [
    {
      stap: 'De bevoegdheid volgt uit de wet en is gebruikt voor het genoemde doel.',
      bron: `${ARTIKEL[invoer.soort]}; Awb art. 5:13`,
    },
    'aanwijzing' in feiten.dekking && {
      stap: `De toezichthouder was aangewezen voor deze wet en dit domein: besluit ${feiten.dekking.aanwijzing.besluit}.`,
      bron: 'Awb art. 5:11 en 5:14; Wmo 2015 art. 6.1 lid 1',
    },
    {
      stap:
        feiten.legitimatieNummer === null
          ? 'Er was geen geldig legitimatiebewijs vastgelegd. De reden staat erbij.'
          : `Legitimatiebewijs ${feiten.legitimatieNummer} was geldig en is ${invoer.legitimatieGetoond ? 'getoond' : 'niet getoond: tonen is verplicht als erom wordt gevraagd'}.`,
      bron: 'Awb art. 5:12',
    },
    invoer.kamers.length > 0 && {
      stap: 'Een woning, ook de kamer van een bewoner, is alleen betreden met toestemming van de bewoner zelf.',
      bron: 'Awb art. 5:15 lid 1',
    },
    invoer.medewerking === 'geen_toestemming' && {
      stap: 'De bewoner gaf geen toestemming. Dat is zijn recht en geen weigering van medewerking: het gaat niet naar het college.',
      bron: 'Awb art. 5:15 lid 1; Algemene wet op het binnentreden',
    },
    invoer.soort === 'dossierinzage' && {
      stap: 'Het beroepsgeheim staat inzage niet in de weg, voor zover die noodzakelijk is. De geheimhouding geldt daarna ook voor de toezichthouder.',
      bron: 'Wmo 2015 art. 6.1 lid 2 en 3',
    },
    invoer.weigeringsgrond === 'geheimhouding' && {
      stap:
        invoer.soort === 'dossierinzage'
          ? 'Een beroep op geheimhouding gaat hier niet op, voor zover inzage noodzakelijk was.'
          : 'Wie een geheimhoudingsplicht heeft, mag medewerking weigeren voor zover dat daaruit volgt.',
      bron: invoer.soort === 'dossierinzage' ? 'Wmo 2015 art. 6.1 lid 2' : 'Awb art. 5:20 lid 2',
    },
    feiten.strafrechtelijkOnderzoek && {
      stap: invoer.jegensVerdachte
        ? 'Er liep een strafrechtelijk onderzoek en deze persoon is verdachte. Wat daarvoor is gedaan, staat erbij.'
        : 'Er liep een strafrechtelijk onderzoek. Deze persoon is geen verdachte.',
      bron: 'EVRM art. 6 (nemo tenetur); Awb art. 5:10a',
    },
  ];
  return stappen.filter((stap) => stap !== false);
}
