import {
  LeesAdviezen,
  SchrijfAdvies,
  ToetsAdvies,
  VerzendAdvies,
  VraagEnAntwoord,
  type Verzendkeuze,
} from '@navolgbaar/collegeadvies';
import { BeoordeelOpvolging, LegMaatregelOp } from '@navolgbaar/maatregel';
import { OpenZaak, RondOnderzoekAf } from '@navolgbaar/onderzoek';
import { LeesRapporten, StelRapportOp, StelRapportVast } from '@navolgbaar/rapport';
import { rapportinhoud } from './rapporten';
import { stelBevindingVast } from './maatregelen';
import type { Wereld } from './wereld';

/** A measure that is not followed, and how far the advice about it comes. */
export interface Adviesverhaal {
  readonly aanbieder: string;
  readonly onderwerp: string;
  /** How many days ago the measure was judged. */
  readonly geleden: number;
  readonly tot: 'voorstel' | 'bij_jurist' | 'verzonden' | 'besloten';
  /** What the college and its gemeente do with it, five days later. */
  readonly besluit?: (w: Wereld, adviesId: string) => Promise<void>;
}

const VERHALEN: readonly Adviesverhaal[] = [
  {
    ...{ aanbieder: 'Stichting Open Deur', onderwerp: 'Bezetting in de avond' },
    ...{ geleden: 30, tot: 'verzonden' },
  },
  {
    aanbieder: 'Begeleiding Bijdehand',
    onderwerp: 'Scholing over veiligheid',
    geleden: 9,
    tot: 'bij_jurist',
  },
  { aanbieder: 'Stichting De Linde', onderwerp: 'Plannen van cliënten', geleden: 3, tot: 'voorstel' },
];

/** Measures that were not followed, and how far the advice to the college is. */
export function planCollegeadviezen(wereld: Wereld): void {
  for (const verhaal of VERHALEN) planAdvies(wereld, verhaal);
}

export function planAdvies(wereld: Wereld, verhaal: Adviesverhaal): void {
  wereld.plan(wereld.werkdagGeleden(verhaal.geleden), '13:10', (w) => nietOpgevolgd(w, verhaal));
}

async function nietOpgevolgd(
  w: Wereld,
  { aanbieder, onderwerp, geleden, tot, besluit }: Adviesverhaal,
): Promise<void> {
  const karim = w.actor('Karim');
  const { id: zaakId } = await w.van(OpenZaak).execute(karim, {
    ...{ toezichtvorm: 'structureel', onderwerp, domein: 'kwaliteit', wet: 'wmo' },
    ...{ aanbiederId: w.aanbieder(aanbieder), gemeenteIds: [w.noordstad()] },
  });
  const { versie } = await w.zaak(zaakId);
  const bevinding = 'Wat is afgesproken, is op de locatie niet terug te zien.';
  await w.van(RondOnderzoekAf).execute(karim, { zaakId, versie, bevinding });
  const bevindingId = await stelBevindingVast(w, zaakId);
  const [maatregelId = ''] = await w.van(LegMaatregelOp).execute(karim, {
    ...{ zaakId, soort: 'verbetermaatregelen', wet: 'wmo' },
    omschrijving: 'Breng de bezetting en de plannen op orde en laat zien dat het werkt.',
    onderbouwing: 'Uit de roosters en de plannen blijkt dat de norm niet wordt gehaald.',
    doel: 'Cliënten krijgen de ondersteuning die is afgesproken.',
    ernstWeging: 'De gevolgen voor cliënten zijn groot. Dit is het lichtste middel dat past.',
    ladder: {
      ernst: 'ernstig',
      afwijking: 'Dit onderwerp staat los van wat deze aanbieder eerder is gevraagd.',
    },
    verwachtEffect: 'Cliënten krijgen de hulp die is afgesproken, ook in de avond.',
    aanbiederIds: [],
    ...{ bevindingIds: [bevindingId], vimUitzondering: null, vimToelichting: null, termijnen: {} },
  });
  const rapportId = await rapport(w, zaakId, onderwerp);
  await w.van(BeoordeelOpvolging).execute(karim, {
    ...{ maatregelId, versie: 1, oordeel: 'niet_opgevolgd' },
    motivering: 'Na drie gesprekken en een tweede bezoek is er niets veranderd.',
    onderdelen: [
      { onderdeel: 'reactie', oordeel: 'niet', reden: 'De roosters en de plannen zijn gelijk gebleven.' },
    ],
  });
  await w.laatDoorwerken();
  if (tot === 'voorstel') return;
  const id = await adviesVan(w, zaakId);
  await schrijf(w, id, rapportId);
  await w.van(SchrijfAdvies).legVoor(karim, await op(w, id));
  if (tot === 'bij_jurist') return;
  w.plan(w.werkdagGeleden(geleden - 6), '10:20', () => totCollege(w, id, tot === 'verzonden'));
  if (besluit) w.plan(w.werkdagGeleden(geleden - 11), '15:40', () => besluit(w, id));
}

async function rapport(w: Wereld, zaakId: string, onderwerp: string): Promise<string> {
  const titel = `Onderzoek: ${onderwerp.toLowerCase()}`;
  const { id } = await w
    .van(StelRapportOp)
    .execute(w.actor('Karim'), { zaakId, titel, soort: 'kwaliteit', ...rapportinhoud() });
  const { versie } = await w.van(LeesRapporten).detail(w.actor('Marijke'), id);
  const zonderWederhoor = 'Het college hoort de aanbieder over de voorgenomen last.';
  await w.van(StelRapportVast).execute(w.actor('Marijke'), { rapportId: id, versie, zonderWederhoor });
  return id;
}

async function schrijf(w: Wereld, id: string, rapportId: string): Promise<void> {
  const schrijven = w.van(SchrijfAdvies);
  await schrijven.neemOp(w.actor('Karim'), await op(w, id));
  const inhoud: Parameters<SchrijfAdvies['wijzig']>[2] = {
    ...{ maatregel: 'clientenstop', grond: { soort: 'contract', vindplaats: 'Artikel 14 lid 2' } },
    ...{ van: w.over(21), tot: w.over(200), clienten: [] },
    wat: 'Laat deze aanbieder tijdelijk geen nieuwe cliënten aannemen.',
    waarom: 'De aanbieder voerde de maatregel niet uit. De bezetting is nog steeds te laag.',
    evenredigheid: 'Een gesprek en een maatregel hielpen niet. Wie er nu woont, houdt zijn plek.',
    gevolg: 'Nieuwe cliënten kiezen een andere aanbieder. De toegang helpt daarbij.',
  };
  await schrijven.wijzig(w.actor('Karim'), await op(w, id), inhoud, rapportId);
}

/** The jurist agrees, the college has the advice, and asks something about it before it decides. */
async function totCollege(w: Wereld, id: string, vraagt: boolean): Promise<void> {
  await w.van(ToetsAdvies).toets(w.actor('Jasper'), await op(w, id), {
    ...{ oordeel: 'akkoord_mits', tekst: 'De bepaling in het contract is een goede grond.' },
    punten: [{ punt: 'De evenredigheid', tekst: 'Noem wanneer de stop eerder kan eindigen.' }],
  });
  const verzending: Verzendkeuze = {
    ...{ grond: 'Wmo 2015 art. 5.2.4 lid 3, nodig voor art. 2.1.4', juristdeling: 'volledig' },
    reactie: 'De stop eindigt eerder als twee bezoeken laten zien dat de bezetting klopt.',
  };
  const afwijking =
    'De aanbieder voerde niets uit en bewoners lopen risico. Een tussenstap kost te veel tijd.';
  await w.van(VerzendAdvies).verzend(w.actor('Karim'), await op(w, id), verzending, { afwijking });
  if (!vraagt) return;
  const vraag = 'Kunnen cliënten die al een plek hebben gekregen nog beginnen?';
  await w.van(VraagEnAntwoord).stelVraag(w.actor('Femke'), await op(w, id), vraag);
}

async function adviesVan(w: Wereld, zaakId: string): Promise<string> {
  const filter = { zaakId, aanbiederId: null, status: null, vanaf: undefined, aantal: 1 };
  const { resultaten } = await w.van(LeesAdviezen).lijst(w.actor('Karim'), filter);
  if (!resultaten[0]) throw new Error(`Bij zaak ${zaakId} is geen advies voorgesteld.`);
  return resultaten[0].id;
}

export async function op(w: Wereld, id: string): Promise<{ id: string; gezien: number }> {
  return { id, gezien: (await w.van(LeesAdviezen).detail(w.actor('Karim'), id)).versie };
}
