import { RegistreerMelding } from '@navolgbaar/melding';
import {
  BeheerWerkoverleg,
  LeesWerkoverleggen,
  NeemBesluit,
  type NeemBesluitCommand,
  SluitWerkoverleg,
  StelWegingVast,
  type StelWegingVastCommand,
} from '@navolgbaar/weging';
import type { Wereld } from './wereld';

type Besluit = Pick<NeemBesluitCommand, 'besluit' | 'actie' | 'aanZet' | 'motivering'> & {
  /** What somebody does, and how many days from today. */
  readonly actiepunt?: { readonly wie: string; readonly omschrijving: string; readonly overDagen: number };
};

interface Punt {
  readonly aanbieder: string;
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly ernst: StelWegingVastCommand['ernst'];
  readonly omvang: StelWegingVastCommand['omvang'];
  readonly aantekening?: string;
  /** Who stays out of it, and why. */
  readonly zonder?: { readonly wie: string; readonly reden: string };
  readonly besluit: Besluit;
}

const GEHOUDEN = 8;

/** A meeting that was held, with its minutes, and one that is planned and fills its agenda itself. */
export function planWerkoverleg(wereld: Wereld): void {
  const meldingen: string[] = [];
  for (const punt of PUNTEN) {
    wereld.plan(wereld.werkdagGeleden(GEHOUDEN + 4), '10:30', async (w) => {
      meldingen.push(await meldEnWeeg(w, punt));
    });
  }
  wereld.plan(wereld.werkdagGeleden(GEHOUDEN), '09:30', (w) => houd(w, meldingen));
  wereld.plan(wereld.werkdagGeleden(2), '16:00', async (w) => {
    await w.van(BeheerWerkoverleg).plan(w.actor('Marijke'), {
      ...{ op: werkdagNa(w).toString(), begint: '09:30', plek: 'Overlegkamer 2' },
    });
  });
}

/** The first day at work after today. */
function werkdagNa({ vandaag }: Wereld) {
  const morgen = vandaag.add({ days: 1 });
  return morgen.dayOfWeek > 5 ? morgen.add({ days: 8 - morgen.dayOfWeek }) : morgen;
}

async function meldEnWeeg(wereld: Wereld, punt: Punt): Promise<string> {
  const { onderwerp, omschrijving, ernst, omvang } = punt;
  const { id } = await wereld.van(RegistreerMelding).execute(wereld.actor('Anna'), {
    ...{
      soort: 'signaal',
      kanaal: 'telefoon',
      bron: 'toegang',
      aard: 'feit',
      wet: 'wmo',
      domein: 'kwaliteit',
    },
    ...{ onderwerp, omschrijving, onrechtmatigheid: 'nee', gemeenteId: wereld.noordstad() },
    aanbiederId: wereld.aanbieder(punt.aanbieder),
  });
  await wereld.van(StelWegingVast).execute(wereld.actor('Anna'), {
    ...{ meldingId: id, ernst, ernstMotivering: 'Zo blijkt uit het gesprek met de melder.', omvang },
    ...{ omvangMotivering: 'Gemeten aan het aantal cliënten op deze locatie.', getroffen: 2 },
    ...{ afwegingskaderId: null, omvangbasis: 'aanbieder', totaal: null, naWegingId: null },
    ...{ verhogingsgronden: [], aanZet: 'toezichthouder', partners: [] },
    ...{ publieksgevoelig: false, publieksgevoeligToelichting: null, onrechtmatigheid: 'nee' },
    ...{ onrechtmatigheidToelichting: null, verhoogNaar: null, verhogingReden: null },
    afstemming:
      ernst === 'levensbedreigend'
        ? {
            contractbeheer: { gedaan: true, toelichting: 'Direct gebeld: er komt vandaag iemand langs.' },
            toegang: { gedaan: true, toelichting: 'Direct gebeld; cliënten zijn in beeld.' },
          }
        : null,
  });
  return id;
}

async function houd(wereld: Wereld, meldingen: readonly string[]): Promise<void> {
  const actor = wereld.actor('Marijke');
  const beheer = wereld.van(BeheerWerkoverleg);
  const lees = async () => wereld.van(LeesWerkoverleggen).detail(actor, id);
  const plan = { op: wereld.dagVanNu(), begint: '09:30', plek: 'Overlegkamer 2' };
  const { id } = await beheer.plan(actor, plan);
  await beheer.voegDeelnemerToe(actor, { id, gebruikerId: null, naam: 'Els Dijkstra, jurist' });
  await beheer.start(actor, { id, versie: (await lees()).versie });
  for (const [plaats, punt] of PUNTEN.entries()) {
    const meldingId = meldingen[plaats] ?? '';
    const { aantekening: tekst, zonder } = punt;
    if (zonder) {
      const wie = (await lees()).deelnemers.find(({ naam }) => naam.startsWith(`${zonder.wie} `));
      const { reden } = zonder;
      if (wie) await beheer.verschoon(actor, { id, objectId: meldingId, deelnemerId: wie.id, reden });
    }
    if (tekst) await beheer.noteer(actor, { id, objectId: meldingId, versie: 1, tekst });
    await besluit(wereld, id, meldingId, punt.besluit);
  }
  await wereld.van(SluitWerkoverleg).execute(actor, { id, versie: (await lees()).versie });
}

async function besluit(
  wereld: Wereld,
  werkoverlegId: string,
  meldingId: string,
  { actiepunt, ...genomen }: Besluit,
): Promise<void> {
  await wereld.van(NeemBesluit).execute(wereld.actor('Marijke'), {
    ...{ ...genomen, meldingId, partners: [], overleg: { werkoverlegId }, wegingId: null },
    ...{ navraag: null, doorzending: null },
    actiepunt: actiepunt
      ? {
          omschrijving: actiepunt.omschrijving,
          eigenaarId: wereld.actor(actiepunt.wie).gebruikerId ?? '',
          uiterlijk: wereld.vandaag.add({ days: actiepunt.overDagen }).toString(),
        }
      : null,
  });
}

const PUNTEN: readonly Punt[] = [
  {
    ...{ aanbieder: 'Opvang De Terp', onderwerp: 'Bewoner dreigt met een mes', ernst: 'levensbedreigend' },
    ...{ omvang: 'klein', omschrijving: 'Een bewoner heeft twee keer een medebewoner bedreigd met een mes.' },
    aantekening: 'De bewoner is dezelfde avond overgeplaatst. De aanbieder stuurde het verslag uit zichzelf.',
    besluit: {
      ...{ besluit: 'geen_actie', actie: null, aanZet: 'toegang' },
      motivering:
        'Rood, en toch geen eigen actie: de onveiligheid is weg, de aanbieder handelde goed en de toegang volgt de bewoner.',
    },
  },
  {
    ...{
      aanbieder: 'Woonvorm De Brink',
      onderwerp: 'Deuren op slot in de nacht',
      ernst: 'basale_veiligheid',
    },
    ...{ omvang: 'groot', omschrijving: 'Kamers gaan ’s nachts op slot; de sleutel hangt bij de leiding.' },
    zonder: { wie: 'Karim', reden: 'Zijn zus werkt bij deze aanbieder.' },
    besluit: {
      ...{ besluit: 'actie', actie: 'veiligheidsafspraken', aanZet: 'toezichthouder' },
      motivering: 'Bewoners kunnen bij brand niet weg. Dat moet deze week anders zijn.',
      actiepunt: {
        wie: 'Anna',
        omschrijving: 'Afspraken maken over de deuren, en ze laten tekenen.',
        overDagen: 3,
      },
    },
  },
  {
    ...{ aanbieder: 'Dagcentrum De Linie', onderwerp: 'Steeds andere begeleiders', ernst: 'ontwikkeling' },
    ...{ omvang: 'klein', omschrijving: 'In een half jaar waren er negen begeleiders op één groep.' },
    besluit: {
      ...{ besluit: 'actie', actie: 'gesprek', aanZet: 'toezichthouder' },
      motivering: 'Groen, en toch actie: dit is het derde signaal over verloop, en een gesprek kost weinig.',
      actiepunt: { wie: 'Karim', omschrijving: 'Gesprek met de directeur over het verloop.', overDagen: 9 },
    },
  },
];
