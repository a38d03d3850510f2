import { leesDatum, leesTelefoon } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { nieuweMeldingTeksten as teksten } from '../../teksten/melding';

export type NieuweMelding = components['schemas']['RegistreerMeldingRequest'];
type Toets = components['schemas']['ToetsDto'];
type Persoon = components['schemas']['PersoonRequest'];

/** The legal tests per soort (Wmo 2015 art. 1.1.1); each asks an answer and why. */
export const TOETSEN = {
  calamiteit: ['nietBeoogdOfOnverwacht', 'kwaliteitVanVoorziening', 'ernstigGevolgOfDood'],
  geweldsincident: ['jegensClient'],
} as const;
export type Toetsnaam = (typeof TOETSEN)[keyof typeof TOETSEN][number];

export type Toetsveld = Toetsnaam | `${Toetsnaam}Waarom`;

/** The legal tests as they stand on a form, with the soort that they belong to. */
export interface Checklistwaarden extends Record<string, string | boolean | readonly string[]> {
  soort: string;
  vormen: readonly string[];
  pleger: string;
  verblijft: string;
}

/** What stands on the form: texts as they were typed. */
export interface Waarden extends Checklistwaarden {
  kanaal: string;
  ontvangenOp: string;
  bron: string;
  aard: string;
  onderwerp: string;
  omschrijving: string;
  gebeurtenisdatum: string;
  ontdekkingsdatum: string;
  vaststellingsdatum: string;
  aanbiederId: string;
  locatieId: string;
  gemeenteId: string;
  wet: string;
  domein: string;
  overToezichthouder: boolean;
  overVeiligThuis: boolean;
  financiering: string;
  onrechtmatigheid: string;
  onrechtmatigheidToelichting: string;
  gevoelig: boolean;
  melderBekend: string;
  wbk: boolean;
  clientBekend: string;
  /** Of a call: when it began, empty without one; what was written down, each with its moment before it. */
  begonnenOp: string;
  notities: readonly string[];
  /** What is being typed. */
  notitie: string;
  afgesproken: string;
  uitgelegd: boolean;
}

const persoon = (wie: 'melder' | 'client') => ({
  [`${wie}Naam`]: '',
  [`${wie}Hoedanigheid`]: '',
  [`${wie}Telefoon`]: '',
  [`${wie}Email`]: '',
  [`${wie}Toelichting`]: '',
});

export const CHECKLISTBEGIN: Checklistwaarden = {
  soort: '',
  vormen: [],
  pleger: '',
  verblijft: '',
  nietBeoogdOfOnverwacht: '',
  nietBeoogdOfOnverwachtWaarom: '',
  kwaliteitVanVoorziening: '',
  kwaliteitVanVoorzieningWaarom: '',
  ernstigGevolgOfDood: '',
  ernstigGevolgOfDoodWaarom: '',
  jegensClient: '',
  jegensClientWaarom: '',
};

export const BEGIN: Waarden = {
  ...CHECKLISTBEGIN,
  kanaal: '',
  ontvangenOp: '',
  bron: '',
  aard: '',
  onderwerp: '',
  omschrijving: '',
  gebeurtenisdatum: '',
  ontdekkingsdatum: '',
  vaststellingsdatum: '',
  aanbiederId: '',
  locatieId: '',
  gemeenteId: '',
  wet: '',
  domein: '',
  overToezichthouder: false,
  overVeiligThuis: false,
  financiering: '',
  onrechtmatigheid: '',
  onrechtmatigheidToelichting: '',
  gevoelig: false,
  melderBekend: '',
  wbk: false,
  clientBekend: '',
  ...{ begonnenOp: '', notities: [], notitie: '', afgesproken: '', uitgelegd: false },
  ...persoon('melder'),
  ...persoon('client'),
  clientPgb: false,
};

/** Where the API has another name for a field than the form. */
export const VELDNAMEN: Readonly<Record<string, string>> = {
  'checklist.vormen': 'vormen',
  'checklist.pleger': 'pleger',
  'checklist.verblijftInAccommodatie': 'verblijft',
  'client.pgb': 'clientPgb',
  'gesprek.notities': 'notitie',
  'gesprek.afgesproken': 'afgesproken',
  ...Object.fromEntries(
    Object.values(TOETSEN)
      .flat()
      .flatMap((toets) => [
        [`checklist.${toets}.antwoord`, toets],
        [`checklist.${toets}.toelichting`, `${toets}Waarom`],
      ]),
  ),
  ...Object.fromEntries(
    (['melder', 'client'] as const).flatMap((wie) =>
      ['naam', 'hoedanigheid', 'telefoon', 'email', 'toelichting'].map((veld) => [
        `${wie}.${veld}`,
        `${wie}${veld.charAt(0).toUpperCase()}${veld.slice(1)}`,
      ]),
    ),
  ),
};

export function toetsenVan(soort: string): readonly Toetsnaam[] {
  return soort === 'calamiteit' || soort === 'geweldsincident' ? TOETSEN[soort] : [];
}

/** Everything that can be said without the server, in the order of the form. */
export function controleer(w: Waarden, vandaag: string): Fouten<Waarden> {
  const fouten: Record<string, string> = {};
  const eis = (naam: string, goed: boolean, tekst: string) => {
    if (!goed) fouten[naam] = tekst;
  };
  for (const naam of ['soort', 'kanaal', 'bron'] as const) eis(naam, w[naam] !== '', teksten.fout[naam]);
  const ontvangst = ontvangstfout(w, vandaag);
  if (ontvangst) fouten['ontvangenOp'] = ontvangst;
  const onderwerp = w.onderwerp.trim().length;
  eis('onderwerp', onderwerp >= 3 && onderwerp <= 160, teksten.fout.onderwerp);
  eis('omschrijving', w.omschrijving.trim().length >= 3, teksten.fout.omschrijving);
  for (const naam of ['gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum'] as const) {
    const fout = datumfout(w[naam], vandaag);
    if (fout) fouten[naam] = fout;
  }
  for (const naam of ['wet', 'domein'] as const) eis(naam, w[naam] !== '', teksten.fout[naam]);
  controleerToetsen(w, eis);
  eis('onrechtmatigheid', w.onrechtmatigheid !== '', teksten.fout.onrechtmatigheid);
  if (w.begonnenOp) eis('notitie', alleNotities(w).length > 0, teksten.fout.notitie);
  eis('melderBekend', w.melderBekend !== '', teksten.fout.melderBekend);
  if (kentMelder(w)) controleerPersoon(w, 'melder', eis);
  eis('clientBekend', w.clientBekend !== '', teksten.fout.clientBekend);
  if (w.clientBekend === 'ja') controleerPersoon(w, 'client', eis);
  if (w.clientBekend === 'melder') {
    eis('clientBekend', kentMelder(w), teksten.fout.clientMelder);
    eis('clientBekend', !kentMelder(w) || !verzegelt(w), teksten.fout.clientVerzegeld);
  }
  return fouten;
}

type Eis = (naam: string, goed: boolean, tekst: string) => void;

export function controleerToetsen(w: Checklistwaarden, eis: Eis): void {
  if (w.soort === 'geweldsincident') {
    eis('pleger', w.pleger !== '', teksten.fout.pleger);
    if (w.pleger === 'medeclient') eis('verblijft', w.verblijft !== '', teksten.fout.verblijft);
  }
  for (const toets of toetsenVan(w.soort)) {
    const vraag = teksten.toets[toets];
    eis(toets, w[toets] !== '', teksten.fout.toets(vraag));
    eis(`${toets}Waarom`, tekst(w[`${toets}Waarom`]) !== '', teksten.fout.waarom(vraag));
  }
}

function controleerPersoon(w: Waarden, wie: 'melder' | 'client', eis: Eis): void {
  const noem = wie === 'melder' ? teksten.wieMelder : teksten.wieClient;
  eis(`${wie}Naam`, tekst(w[`${wie}Naam`]) !== '', teksten.fout.naam(noem));
  eis(`${wie}Hoedanigheid`, tekst(w[`${wie}Hoedanigheid`]) !== '', teksten.fout.hoedanigheid(noem));
  const telefoon = tekst(w[`${wie}Telefoon`]);
  const gelezen = telefoon ? leesTelefoon(telefoon) : undefined;
  if (gelezen?.fout) eis(`${wie}Telefoon`, false, gelezen.fout);
  const email = tekst(w[`${wie}Email`]);
  eis(`${wie}Email`, email === '' || /^\S+@\S+\.\S+$/.test(email), teksten.fout.email);
}

function datumfout(getypt: string, vandaag: string): string | undefined {
  if (getypt.trim() === '') return undefined;
  const { waarde, fout } = leesDatum(getypt, vandaag);
  return fout ?? (waarde > vandaag ? teksten.fout.toekomst : undefined);
}

/** Nothing comes in before it happened, or longer than a year ago: then it is rather the year that was mistyped. */
function ontvangstfout(w: Waarden, vandaag: string): string | undefined {
  const fout = datumfout(w.ontvangenOp, vandaag);
  if (fout || w.ontvangenOp.trim() === '') return fout;
  const dag = leesDatum(w.ontvangenOp, vandaag).waarde ?? '';
  if (dag < `${Number(vandaag.slice(0, 4)) - 1}${vandaag.slice(4)}`) return teksten.fout.ontvangstLangGeleden;
  const later = (['gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum'] as const).some(
    (naam) => (leesDatum(w[naam], vandaag).waarde ?? '') > dag,
  );
  return later ? teksten.fout.ontvangstVoorGebeurtenis : undefined;
}

/** Whether the details of the melder are asked. */
export const kentMelder = ({ melderBekend }: Pick<Waarden, 'melderBekend'>): boolean =>
  melderBekend === 'ja' || melderBekend === 'vertrouwelijk';

const verzegelt = ({ melderBekend, wbk }: Waarden): boolean => melderBekend === 'vertrouwelijk' || wbk;

/** The answers as the API wants them: dates as ISO, nothing that was left empty, only the checklist of this soort. */
export function naarVerzoek(w: Waarden, vandaag: string): NieuweMelding {
  const datum = (getypt: string) => (getypt.trim() === '' ? undefined : leesDatum(getypt, vandaag).waarde);
  const melder = kentMelder(w) ? naarPersoon(w, 'melder') : undefined;
  const gevuld = {
    aard: w.aard,
    aanbiederId: w.aanbiederId,
    locatieId: w.locatieId,
    gemeenteId: w.gemeenteId,
    ontvangenOp: datum(w.ontvangenOp),
    gebeurtenisdatum: datum(w.gebeurtenisdatum),
    ontdekkingsdatum: datum(w.ontdekkingsdatum),
    vaststellingsdatum: datum(w.vaststellingsdatum),
    onrechtmatigheidToelichting: w.onrechtmatigheidToelichting.trim(),
    overToezichthouder: w.soort === 'klacht' && w.overToezichthouder,
    overVeiligThuis: toetsenVan(w.soort).length > 0 && w.overVeiligThuis,
    financiering: w.financiering,
    gevoelig: w.gevoelig,
    checklist: naarChecklist(w),
    melderVertrouwelijk: w.melderBekend === 'vertrouwelijk',
    wbk: kentMelder(w) && w.wbk,
    gesprek: naarGesprek(w),
    melder,
    client: naarClient(w, melder),
  };
  return {
    soort: w.soort,
    kanaal: w.kanaal,
    bron: w.bron,
    wet: w.wet,
    domein: w.domein,
    onderwerp: w.onderwerp.trim(),
    omschrijving: w.omschrijving.trim(),
    onrechtmatigheid: w.onrechtmatigheid,
    ...zonderLeeg(gevuld),
  } as NieuweMelding;
}

/** A note with its moment before it, as it is kept while the call goes on. */
export const maakNotitie = (tekst: string): string => `${new Date().toISOString()} ${tekst.trim()}`;

export function leesNotitie(notitie: string): { op: string; tekst: string } {
  const spatie = notitie.indexOf(' ');
  return { op: notitie.slice(0, spatie), tekst: notitie.slice(spatie + 1) };
}

/** The notes with another text at this place, of the same moment; without text it is taken away. */
export function wijzigNotitie(notities: readonly string[], plaats: number, tekst: string): readonly string[] {
  const wijzig = (notitie: string) => `${leesNotitie(notitie).op} ${tekst.trim()}`;
  const over = tekst.trim() === '' ? [] : [wijzig(notities[plaats] ?? '')];
  return [...notities.slice(0, plaats), ...over, ...notities.slice(plaats + 1)];
}

/** Also what was typed last and not put with the others. */
export const alleNotities = ({
  notities,
  notitie,
}: Pick<Waarden, 'notities' | 'notitie'>): readonly string[] =>
  notitie.trim() === '' ? notities : [...notities, maakNotitie(notitie)];

function naarGesprek(w: Waarden): NieuweMelding['gesprek'] {
  if (!w.begonnenOp) return undefined;
  return {
    ...{ begonnenOp: w.begonnenOp, notities: alleNotities(w).map(leesNotitie), uitgelegd: w.uitgelegd },
    ...zonderLeeg({ afgesproken: w.afgesproken.trim() }),
  };
}

export function naarChecklist(w: Checklistwaarden): NieuweMelding['checklist'] {
  const toets = (naam: Toetsnaam): Toets =>
    ({ antwoord: w[naam], toelichting: tekst(w[`${naam}Waarom`]) }) as Toets;
  if (w.soort === 'calamiteit') {
    return {
      soort: 'calamiteit',
      nietBeoogdOfOnverwacht: toets('nietBeoogdOfOnverwacht'),
      kwaliteitVanVoorziening: toets('kwaliteitVanVoorziening'),
      ernstigGevolgOfDood: toets('ernstigGevolgOfDood'),
    };
  }
  if (w.soort !== 'geweldsincident') return undefined;
  return {
    soort: 'geweldsincident',
    vormen: w.vormen,
    pleger: w.pleger,
    verblijftInAccommodatie: w.pleger === 'medeclient' ? w.verblijft : 'onbekend',
    jegensClient: toets('jegensClient'),
  } as NieuweMelding['checklist'];
}

function naarPersoon(w: Waarden, wie: 'melder' | 'client'): Persoon {
  const telefoon = tekst(w[`${wie}Telefoon`]);
  const optioneel = {
    telefoon: telefoon && leesTelefoon(telefoon).waarde,
    email: tekst(w[`${wie}Email`]),
    toelichting: tekst(w[`${wie}Toelichting`]),
    pgb: wie === 'client' && w['clientPgb'] === true,
  };
  return {
    naam: tekst(w[`${wie}Naam`]),
    hoedanigheid: tekst(w[`${wie}Hoedanigheid`]),
    ...zonderLeeg(optioneel),
  } as Persoon;
}

/** Nobody is asked for the same thing twice: a melder who is the cliënt was already filled in. */
function naarClient(w: Waarden, melder: Persoon | undefined): Persoon | undefined {
  if (w.clientBekend === 'ja') return naarPersoon(w, 'client');
  if (w.clientBekend !== 'melder' || !melder) return undefined;
  const { toelichting: _, ...zelfde } = melder;
  return {
    ...zelfde,
    hoedanigheid: teksten.hoedanigheidClient,
    ...zonderLeeg({ pgb: w['clientPgb'] === true }),
  };
}

function zonderLeeg<T extends object>(velden: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== undefined && waarde !== '' && waarde !== false),
  ) as Partial<T>;
}

function tekst(waarde: string | boolean | readonly string[] | undefined): string {
  return typeof waarde === 'string' ? waarde.trim() : '';
}
