import type { Partner } from '../../api/ketenpartners';
import type { Melding } from '../../api/meldingen';
import type { Veld, Waarden } from '../../delen/velden';
import { opties, waarden } from '../../teksten/waarden';
import { besluitTeksten } from '../../teksten/weging';
import { werkoverlegTeksten } from '../../teksten/werkoverleg';
import { partnervragen } from '../ketenpartners/partnervraag-stellen';
import { doorstuurvragen, naarDoorzending } from '../meldingen/doorsturen-pagina';

const { besluit: t } = werkoverlegTeksten;
const NIETS = 'niets';

export interface Besluitbronnen {
  melding: Melding;
  partners: readonly Partner[];
  collegas: readonly { id: string; naam: string; actief: boolean }[];
}

const kiest =
  (...acties: readonly string[]) =>
  (w: Waarden): boolean =>
    acties.includes(String(w['keuze'] ?? ''));

/** The answers under a name, as the questions below it know them. */
const onderdeel = (naam: string, w: Waarden): Waarden =>
  Object.fromEntries(
    Object.entries(w).flatMap(([veld, waarde]) =>
      veld.startsWith(`${naam}.`) ? [[veld.slice(naam.length + 1), waarde] as const] : [],
    ),
  );

/** Questions of another form below a name: so the API names them, and so two forms do not meet. */
function onder(naam: string, velden: readonly Veld[], als: (w: Waarden) => boolean): Veld[] {
  return velden.map((veld) => ({
    ...veld,
    naam: `${naam}.${veld.naam}`,
    als: (w) => als(w) && (veld.als?.(onderdeel(naam, w)) ?? true),
  }));
}

const aan =
  (...wie: readonly string[]) =>
  (w: Waarden): boolean =>
    wie.includes(String(w['aan'] ?? ''));

function navraagvragen({ melding, partners }: Besluitbronnen): Veld[] {
  const n = t.navraag;
  const wie = Object.entries(n.wie).filter(([code]) => code !== 'aanbieder' || melding.eigenOpgave);
  return [
    {
      ...{ naam: 'aan', soort: 'keuze', label: n.aan, verplicht: n.fout },
      opties: wie.map(([waarde, label]) => ({ waarde, label })),
    },
    {
      ...{ naam: 'tekst', soort: 'vak', label: n.tekst, verplicht: n.tekstFout, maxTekens: 1000, regels: 4 },
      als: aan('melder', 'aanbieder'),
    },
    {
      ...{ naam: 'waarom', soort: 'vak', label: n.waarom, uitleg: n.waaromUitleg, verplicht: n.waaromFout },
      ...{ maxTekens: 1000, regels: 3, als: aan('aanbieder') },
    },
    { naam: 'zonderInhoud', soort: 'vinkje', label: n.zonderInhoud, als: aan('melder') },
    ...onder('partnervraag', partnervragen(partners), aan('partner')),
  ];
}

function actiepuntvragen({ collegas }: Besluitbronnen): Veld[] {
  const a = t.actiepunt;
  return [
    {
      ...{ naam: 'omschrijving', soort: 'vak', label: a.omschrijving, verplicht: a.omschrijvingFout },
      ...{ maxTekens: 2000, regels: 3 },
    },
    {
      ...{ naam: 'eigenaarId', soort: 'lijst', label: a.eigenaar, verplicht: a.eigenaarFout },
      opties: collegas.filter(({ actief }) => actief).map(({ id, naam }) => ({ waarde: id, label: naam })),
    },
    {
      ...{ naam: 'uiterlijk', soort: 'datum', label: a.uiterlijk, verplicht: a.uiterlijkFout },
      dagen: 'vanaf-vandaag',
    },
  ];
}

/** What the werkoverleg decides about a melding, with what comes of each decision: for the meeting and for one melding. */
export function besluitvragen(bronnen: Besluitbronnen): Veld[] {
  const { vraag, fout } = besluitTeksten;
  return [
    {
      ...{ naam: 'keuze', soort: 'keuze', label: t.keuze, verplicht: t.fout },
      opties: [{ waarde: NIETS, label: t.niets }, ...opties(waarden.actie)],
    },
    ...onder('navraag', navraagvragen(bronnen), kiest('navraag')),
    ...onder('doorzending', doorstuurvragen(bronnen.melding, bronnen.partners), kiest('doorzetten')),
    ...onder('actiepunt', actiepuntvragen(bronnen), kiest('gesprek', 'veiligheidsafspraken')),
    {
      ...{ naam: 'motivering', soort: 'vak', label: vraag.motivering, verplicht: fout.motivering },
      ...{ maxTekens: 4000, regels: 4 },
    },
    {
      ...{ naam: 'aanZet', soort: 'lijst', label: vraag.aanZet, verplicht: fout.aanZet },
      opties: opties(waarden.aanZet),
    },
    {
      ...{ naam: 'partners', soort: 'regels', label: vraag.partners, uitleg: vraag.partnersUitleg },
      regels: 2,
    },
  ];
}

/** A question to the melder says nothing of the cliënt or the onderzoek: somebody looked. */
export const controleerBesluit = (w: Waarden): Record<string, string | undefined> =>
  kiest('navraag')(w) && aan('melder')(onderdeel('navraag', w)) && w['navraag.zonderInhoud'] !== true
    ? { 'navraag.zonderInhoud': t.navraag.zonderInhoudFout }
    : {};

type Verzoek = Record<string, unknown>;

/** The answers as the API wants them: what belongs to one decision below its name. */
export function naarBesluit({ keuze, ...plat }: Verzoek, melding: Melding): Verzoek {
  const verzoek = nestel(plat);
  const doorzending = verzoek['doorzending'] as Verzoek | undefined;
  return {
    ...verzoek,
    ...(keuze === NIETS ? { besluit: 'geen_actie' } : { besluit: 'actie', actie: keuze }),
    ...(doorzending ? { doorzending: naarDoorzending(doorzending, melding) } : {}),
  };
}

function nestel(plat: Verzoek): Verzoek {
  const uit: Verzoek = {};
  for (const [naam, waarde] of Object.entries(plat)) {
    const [deel = '', ...rest] = naam.split('.');
    if (rest.length === 0) uit[deel] = waarde;
    else uit[deel] = { ...(uit[deel] as Verzoek | undefined), [rest.join('.')]: waarde };
  }
  for (const [deel, waarde] of Object.entries(uit))
    if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde))
      uit[deel] = nestel(waarde as Verzoek);
  return uit;
}
