import {
  BeeindigKlaarzetting,
  LeesBezoeklijst,
  MaakBevindingen,
  RondLijstAf,
  StelLijstSamen,
  WerkBij,
  ZetKlaar,
} from '@navolgbaar/bezoek';
import { LeesToetsingskaders } from '@navolgbaar/toetsingskader';
import type { Wereld } from './wereld';

/** How far the checklist of an invented visit is. */
export type Demolijst = 'samengesteld' | 'tegenstrijdig' | 'met_bevindingen';

/** Composes the list of a visit that is planned, before it takes place. */
export async function stelLijstSamen(w: Wereld, wie: string, bezoekId: string): Promise<void> {
  const actor = w.actor(wie);
  const kaders = await w.van(LeesToetsingskaders).lijst(actor);
  const kader = kaders.find(({ code }) => code === 'wmo-kwaliteit');
  if (!kader) throw new Error('De demo heeft geen toetsingskader wmo-kwaliteit.');
  await w.van(StelLijstSamen).execute(actor, {
    ...{ bezoekId, versie: 1, toetsingskaderId: kader.id, normen: NORMEN },
    ...{ geeftWkkgzZorg: null, lokaleGrondslag: null },
  });
}

/** What two inspectors bring back, and what became of it: open where they differ, or findings. */
export async function vulLijst(w: Wereld, wie: Uitvoerders, bezoekId: string, tot: Demolijst): Promise<void> {
  if (tot === 'samengesteld') return;
  const [eerste, tweede] = wie.map((naam) => w.actor(naam));
  if (!eerste || !tweede) throw new Error('Een demobezoek met een lijst heeft twee uitvoerders.');
  const { id } = await w.van(ZetKlaar).execute(eerste, { bezoekId, toestel: 'Tablet 3' });
  const wijzigingen = DELEN.map((deel, i) => wijziging(w, i, deel));
  await w.van(WerkBij).execute(eerste, id, wijzigingen);
  const ids = wijzigingen.map((een) => een.id);
  await w.van(BeeindigKlaarzetting).rondAf(eerste, id, { wijzigingen: ids, fotos: [] });
  if (tot !== 'tegenstrijdig') return;
  const ander = await w.van(ZetKlaar).execute(tweede, { bezoekId, toestel: 'Tablet 5' });
  await w.van(WerkBij).execute(tweede, ander.id, [wijziging(w, DELEN.length, ANDERS)]);
}

/** Finishes the list of a visit that was recorded, and makes findings of what stood out. */
export async function maakBevindingen(w: Wereld, wie: string, bezoekId: string): Promise<void> {
  const actor = w.actor(wie);
  const versie = async () => (await w.van(LeesBezoeklijst).vanBezoek(actor, bezoekId)).versie;
  await w.van(RondLijstAf).execute(actor, bezoekId, await versie());
  await w.van(MaakBevindingen).execute(actor, { bezoekId, versie: await versie() }, [
    { normId: 'WK-VEI-4', gevolgen: 'Bewoners wachten in de avond lang op hulp en vragen er minder om.' },
    { normId: 'WK-CLI-1', gevolgen: 'Bewoners bepalen zelf hoe hun dag eruitziet.' },
  ]);
}

export type Uitvoerders = readonly [string, string];

type Wijziging = Parameters<WerkBij['execute']>[2][number];
type Deel = Pick<Wijziging, 'soort' | 'inhoud'>;

const wijziging = (w: Wereld, nummer: number, deel: Deel): Wijziging => ({
  ...{ ...deel, id: kenmerk(nummer), op: w.nu(), basis: 0 },
});

/** A device makes its own ids; within one list they differ. */
const kenmerk = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

const antwoord = (normId: string, oordeel: string, rest: Deel['inhoud'] = {}): Deel => ({
  ...{ soort: 'antwoord', inhoud: { normId, oordeel, ...rest } },
});

const NORMEN = ['WK-VEI-1', 'WK-VEI-4', 'WK-CLI-1', 'WK-PRO-1'];

const DELEN: readonly Deel[] = [
  antwoord('WK-VEI-1', 'voldoet', {
    toelichting: 'In vijf van de vijf plannen staan risico’s met een afspraak.',
  }),
  antwoord('WK-VEI-4', 'voldoet-deels', {
    toelichting: 'Overdag zijn er genoeg begeleiders. In de avond is er één voor twaalf bewoners.',
    citaten: ['Na acht uur vraag ik maar niets meer (bewoner).'],
  }),
  antwoord('WK-CLI-1', 'voldoet', {
    toelichting: 'Bewoners kiezen zelf wanneer zij opstaan en wie hen helpt.',
    citaten: ['Ik kook op woensdag voor de hele gang (bewoner).'],
    positief: true,
  }),
  antwoord('WK-PRO-1', 'voldoet'),
  antwoord('CAT-PERSONEEL', 'signaal', { toelichting: 'Twee avonddiensten per week zijn niet gevuld.' }),
  antwoord('CAT-CULTUUR', 'geen-signaal', {
    toelichting: 'Het team bespreekt elke maand een fout.',
    positief: true,
  }),
  antwoord('CAT-DIGITAAL', 'niet-besproken'),
  {
    soort: 'gesprek',
    inhoud: {
      ...{ gesprekId: kenmerk(900), met: 'drie bewoners', functie: 'client', leidraad: 'client-bejegening' },
      ...{ van: '10:30', tot: '11:15', citaten: ['Zij luisteren hier echt (bewoner).'] },
      notities:
        'De bewoners voelen zich serieus genomen. In de avond is het stil en wachten zij met een vraag.',
    },
  },
  {
    soort: 'gesprek',
    inhoud: {
      ...{
        gesprekId: kenmerk(901),
        met: 'de locatiemanager',
        functie: 'leidinggevende',
        leidraad: 'leidinggevende',
      },
      ...{ van: '11:30', tot: '12:10' },
      notities: 'De manager kent de lege diensten en zoekt iemand voor de avond.',
    },
  },
  { soort: 'tijden', inhoud: { aankomst: '10:00', vertrek: '12:45' } },
  {
    soort: 'les',
    inhoud: {
      tekst:
        'De aanbieder legde na een val in de avond vast wie dan wordt gebeld. De bezetting is nog hetzelfde.',
    },
  },
];

/** The other inspector looked at the same rosters and saw more. */
const ANDERS = antwoord('WK-VEI-4', 'voldoet-niet', {
  toelichting:
    'Op negen van de veertien avonden was er één begeleider; twee keer was er niemand tot negen uur.',
});
