import type { Optie } from '@navolgbaar/ui';
import { datumTekst } from '@navolgbaar/ui';
import type { Bezoekregel } from '../../api/bezoeken';
import type { Gebruik } from '../../api/bevoegdheden';
import { regelsVan } from '../../delen/regels';
import { tijdstipTekst } from '../../delen/tijdstip';
import type { Veld, Waarden } from '../../delen/velden';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { vraag: v, fout } = t;

/** What the form has to know besides the answers. */
export interface Rondom {
  collegas: readonly Optie[];
  bezoeken: readonly Bezoekregel[];
  /** Whether the case is about the Wmo: only then a dossier may be read. */
  dossierinzage: boolean;
  /** Whether a criminal investigation ran on the day that was filled in. */
  strafrechtelijkOp: (dag: string) => boolean;
  /** At which provider, where there is a choice. */
  aanbieder: readonly Veld[];
}

type Begin = Partial<Gebruik>;

const is =
  (naam: string, ...codes: readonly string[]) =>
  (w: Waarden) =>
    codes.includes(String(w[naam]));
const betreedt = is('soort', 'betreden');
const weigert = is('medewerking', 'gedeeltelijk', 'geweigerd');
const wacht = is('medewerking', 'afwachten');
/** One question each for who lives there: of a bewoner it is asked whether he let somebody in. */
const inWoning = (w: Waarden) => betreedt(w) && is('plaatssoort', 'woning')(w);
const inBeschermdWonen = (w: Waarden) => betreedt(w) && is('plaatssoort', 'beschermd_wonen')(w);
const metTermijn = is('soort', 'inlichtingen', 'zakelijke_gegevens', 'dossierinzage');
/** Whether the place is one where people live. */
const metWoningen = (w: Waarden) => betreedt(w) && is('plaatssoort', 'beschermd_wonen', 'woning')(w);

/** The rooms with what the bewoner answered, one question each, since the answer says whether one may go in. */
const KAMERVRAGEN = {
  mondeling: { toestemming: 'mondeling', betreden: true },
  schriftelijk: { toestemming: 'schriftelijk', betreden: true },
  geweigerd: { toestemming: 'geweigerd', betreden: false },
} as const;
type Kamervraag = keyof typeof KAMERVRAGEN;
const kamervraag = (naam: Kamervraag): string => `kamers-${naam}`;

/** The questions about the use of a power; they change with the kind. */
export function gebruikvragen(rondom: Rondom, begin: Begin): Veld[] {
  return [
    ...rondom.aanbieder,
    ...watVragen(rondom, begin),
    ...waarVragen(begin),
    ...wieVragen(rondom, begin),
    ...uitkomstvragen(begin),
    ...strafvragen(begin, rondom),
  ];
}

function watVragen({ dossierinzage, bezoeken }: Rondom, begin: Begin): Veld[] {
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: v.soort, verplicht: fout.soort, begin: begin.soort ?? '' },
      opties: Object.entries(zaakwaarden.bevoegdheidsoort)
        .filter(([waarde]) => dossierinzage || waarde !== 'dossierinzage')
        .map(([waarde, label]) => ({
          ...{ waarde, label, uitleg: zaakwaarden.artikel[waarde as keyof typeof zaakwaarden.artikel] },
        })),
    },
    {
      ...{ naam: 'op', soort: 'datum', label: v.op, verplicht: fout.op, dagen: 'tot-en-met-vandaag' },
      begin: begin.op ? datumTekst(begin.op) : '',
    },
    {
      naam: 'tijd',
      soort: 'tijd',
      label: v.tijd,
      uitleg: v.tijdUitleg,
      begin: tijdstipTekst(begin.tijd ?? ''),
    },
    {
      ...{ naam: 'bezoekId', soort: 'lijst', label: v.bezoek, begin: begin.bezoekId ?? '' },
      als: () => bezoeken.length > 0,
      opties: bezoeken.map(({ id, op, plaats }) => ({
        waarde: id,
        label: [datumTekst(op), plaats].filter(Boolean).join(', '),
      })),
    },
  ];
}

function waarVragen(begin: Begin): Veld[] {
  const kamer = (naam: Kamervraag): Veld => ({
    ...{
      naam: kamervraag(naam),
      soort: 'vak',
      label: v[naam],
      uitleg: v.kamerUitleg,
      regels: 3,
      als: metWoningen,
    },
    begin: (begin.kamers ?? [])
      .filter(({ toestemming }) => toestemming === KAMERVRAGEN[naam].toestemming)
      .map(({ code }) => code)
      .join('\n'),
  });
  const plaats = { naam: 'plaats', soort: 'tekst', label: v.plaats, uitleg: v.plaatsUitleg } as const;
  return [
    { ...plaats, verplicht: fout.plaats, maxTekens: 300, als: betreedt, begin: begin.plaats ?? '' },
    {
      ...{ naam: 'plaatssoort', soort: 'keuze', label: v.plaatssoort, verplicht: fout.plaatssoort },
      ...{ als: betreedt, begin: begin.plaatssoort ?? '' },
      opties: Object.entries(zaakwaarden.plaatssoort).map(([waarde, label]) => ({
        ...{ waarde, label, uitleg: v.plaatssoortUitleg[waarde as keyof typeof v.plaatssoortUitleg] },
      })),
    },
    ...(Object.keys(KAMERVRAGEN) as Kamervraag[]).map(kamer),
  ];
}

function wieVragen({ collegas }: Rondom, begin: Begin): Veld[] {
  return [
    {
      ...{ naam: 'toezichthouderId', soort: 'lijst', label: v.wie, verplicht: fout.wie, opties: collegas },
      begin: begin.toezichthouderId ?? '',
    },
    {
      ...{ naam: 'jegens', soort: 'tekst', label: v.jegens, uitleg: v.jegensUitleg, verplicht: fout.jegens },
      ...{ maxTekens: 300, begin: begin.jegens ?? '' },
    },
    {
      ...{ naam: 'doel', soort: 'vak', label: v.doel, verplicht: fout.doel, regels: 3, maxTekens: 2000 },
      begin: begin.doel ?? '',
    },
    {
      ...{ naam: 'wat', soort: 'vak', label: v.wat, verplicht: fout.wat, maxTekens: 4000 },
      begin: begin.wat ?? '',
    },
    {
      ...{ naam: 'noodzaak', soort: 'vak', label: v.noodzaak, uitleg: v.noodzaakUitleg, maxTekens: 2000 },
      ...{ verplicht: fout.noodzaak, als: is('soort', 'dossierinzage'), begin: begin.noodzaak ?? '' },
    },
    {
      ...{ naam: 'legitimatieGetoond', soort: 'janee', label: v.legitimatie, uitleg: v.legitimatieUitleg },
      ...{ verplicht: fout.legitimatie, begin: alsJaNee(begin.legitimatieGetoond) },
    },
    {
      ...{ naam: 'zonderLegitimatieReden', soort: 'vak', label: v.zonder, open: v.zonderOpen, regels: 2 },
      ...{ maxTekens: 1000, begin: begin.zonderLegitimatieReden ?? '' },
    },
  ];
}

function uitkomstvragen(begin: Begin): Veld[] {
  const { afwachten: _, geen_toestemming, ...meteen } = zaakwaarden.medewerking;
  const { geen_toestemming: __, ...gevorderd } = zaakwaarden.medewerking;
  const bewoners = { ...meteen, geen_toestemming };
  const woning = { verleend: meteen.verleend, geen_toestemming };
  const keuze = {
    naam: 'medewerking',
    soort: 'keuze',
    label: v.medewerking,
    verplicht: fout.medewerking,
  } as const;
  return [
    // What can be asked with a term has one answer more; the question is the same.
    { ...keuze, opties: opties(gevorderd), als: metTermijn, begin: begin.medewerking ?? '' },
    { ...keuze, opties: opties(woning), als: inWoning, begin: begin.medewerking ?? '' },
    { ...keuze, opties: opties(bewoners), als: inBeschermdWonen, begin: begin.medewerking ?? '' },
    {
      ...{ ...keuze, opties: opties(meteen), begin: begin.medewerking ?? '' },
      als: (w) => !metTermijn(w) && !metWoningen(w),
    },
    {
      ...{ naam: 'weigeringsgrond', soort: 'keuze', label: v.grond, verplicht: fout.grond, als: weigert },
      ...{ opties: opties(zaakwaarden.weigeringsgrond), begin: begin.weigeringsgrond ?? '' },
    },
    {
      ...{
        naam: 'medewerkingReden',
        soort: 'vak',
        label: v.medewerkingReden,
        verplicht: fout.medewerkingReden,
      },
      ...{ regels: 3, maxTekens: 2000, als: weigert, begin: begin.medewerkingReden ?? '' },
    },
    {
      ...{ naam: 'antwoordUiterlijk', soort: 'datum', label: v.antwoordUiterlijk, uitleg: v.antwoordUitleg },
      ...{ verplicht: fout.antwoordUiterlijk, als: wacht },
      begin: begin.antwoordUiterlijk ? datumTekst(begin.antwoordUiterlijk) : '',
    },
    {
      ...{ naam: 'resultaat', soort: 'vak', label: v.resultaat, verplicht: fout.resultaat, maxTekens: 4000 },
      ...{ als: (w) => !wacht(w), begin: begin.resultaat ?? '' },
    },
  ];
}

function strafvragen(begin: Begin, { strafrechtelijkOp }: Rondom): Veld[] {
  const liep = (w: Waarden) => strafrechtelijkOp(String(w['op'] ?? ''));
  const verdacht = (w: Waarden) => liep(w) && is('jegensVerdachte', 'ja')(w);
  return [
    {
      ...{ naam: 'jegensVerdachte', soort: 'janee', label: v.verdachte, verplicht: fout.verdachte },
      ...{ als: liep, begin: alsJaNee(begin.jegensVerdachte) },
    },
    {
      ...{ naam: 'cautie', soort: 'keuze', label: v.cautie, verplicht: fout.cautie, als: verdacht },
      ...{ opties: opties(zaakwaarden.cautie), begin: begin.cautie ?? '' },
    },
    {
      ...{ naam: 'cautieToelichting', soort: 'vak', label: v.cautieToelichting, als: verdacht, regels: 3 },
      ...{ verplicht: fout.cautieToelichting, maxTekens: 2000, begin: begin.cautieToelichting ?? '' },
    },
  ];
}

const alsJaNee = (waarde: boolean | null | undefined): string =>
  waarde === undefined || waarde === null ? '' : waarde ? 'ja' : 'nee';

/** The rooms of the three questions as the API takes them. */
export function metKamers(verzoek: Record<string, unknown>): Record<string, unknown> {
  const namen = Object.keys(KAMERVRAGEN) as Kamervraag[];
  const kamers = namen.flatMap((naam) =>
    regelsVan(String(verzoek[kamervraag(naam)] ?? '')).map((code) => ({ code, ...KAMERVRAGEN[naam] })),
  );
  const rest = Object.fromEntries(Object.entries(verzoek).filter(([naam]) => !naam.startsWith('kamers-')));
  return kamers.length > 0 ? { ...rest, kamers } : rest;
}

/** Where a refusal about the rooms is shown. */
export const KAMERVELD = { kamers: kamervraag('mondeling') } as const;
