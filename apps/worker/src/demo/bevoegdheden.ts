import { GebruikBevoegdheid, type Gebruikinvoer } from '@navolgbaar/bevoegdheid';
import { MeldBelangenconflict } from '@navolgbaar/identiteit';
import { MeldSamenloop, OpenZaak } from '@navolgbaar/onderzoek';
import type { Temporal } from 'temporal-polyfill';
import type { Wereld } from './wereld';

type Demogebruik = Pick<Gebruikinvoer, 'soort' | 'jegens' | 'doel' | 'wat' | 'medewerking'> &
  Partial<Gebruikinvoer>;

interface Demozaak {
  readonly aanbieder: string;
  readonly onderwerp: string;
  readonly wie: string;
  readonly geleden: number;
  readonly gebruiken: readonly Demogebruik[];
  /** Working days after the use in which to answer. */
  readonly termijn?: number;
  readonly samenloop?: boolean;
}

/** Powers as they were used: rooms with consent, a request that is late, a refusal, a file; and who has a conflict of interest. */
export function planBevoegdheden(wereld: Wereld): void {
  for (const zaak of ZAKEN)
    wereld.plan(wereld.werkdagGeleden(zaak.geleden), '13:20', (w) => gebruik(w, zaak));
  wereld.plan(wereld.werkdagGeleden(1), '17:30', async (w) => {
    await w.van(MeldBelangenconflict).execute(w.actor('Karim'), {
      aanbiederId: w.aanbieder('Dagcentrum De Linie'),
      reden: 'Werkte er tot vorig jaar en heeft er nog familie in dienst.',
      ...{ van: w.werkdagGeleden(1).toString(), tot: null },
    });
  });
}

async function gebruik(w: Wereld, zaak: Demozaak): Promise<void> {
  const actor = w.actor(zaak.wie);
  const op = w.werkdagGeleden(zaak.geleden);
  const { id: zaakId } = await w.van(OpenZaak).execute(actor, {
    ...{ toezichtvorm: 'structureel', onderwerp: zaak.onderwerp, domein: 'kwaliteit', wet: 'wmo' },
    aanbiederId: w.aanbieder(zaak.aanbieder),
  });
  if (zaak.samenloop) {
    await w.van(MeldSamenloop).execute(actor, {
      ...{ zaakId, soort: 'strafrechtelijk_onderzoek', sinds: op.toString() },
      ...{ instantie: 'Politie Noord-Nederland', contact: 'de zaaksofficier' },
      reden: 'Er is aangifte gedaan van diefstal van bewoners.',
    });
  }
  for (const een of zaak.gebruiken) {
    const antwoordUiterlijk =
      een.medewerking === 'afwachten' ? gewoneDagNa(op, zaak.termijn ?? 5).toString() : null;
    await w.van(GebruikBevoegdheid).execute(actor, zaakId, {
      ...{ ...LEEG, ...een, op: op.toString(), antwoordUiterlijk, toezichthouderId: actor.gebruikerId ?? '' },
      jegensVerdachte: zaak.samenloop ? false : null,
    });
  }
}

/** A day that is no Saturday or Sunday; the demo has no request around a feast day that matters. */
function gewoneDagNa(dag: Temporal.PlainDate, dagen: number): Temporal.PlainDate {
  const later = dag.add({ days: dagen });
  return later.dayOfWeek > 5 ? later.add({ days: 8 - later.dayOfWeek }) : later;
}

const LEEG = {
  aanbiederId: null,
  ...{ tijd: null, plaats: null, plaatssoort: null, kamers: [], noodzaak: null, legitimatieGetoond: true },
  ...{
    zonderLegitimatieReden: null,
    weigeringsgrond: null,
    medewerkingReden: null,
  },
  ...{ resultaat: null, cautie: null, cautieToelichting: null, bezoekId: null },
} as const;

const ZAKEN: readonly Demozaak[] = [
  {
    ...{
      aanbieder: 'Woonvorm De Brink',
      onderwerp: 'Toezicht op kamers en medicijnen',
      wie: 'Anna',
      geleden: 18,
    },
    gebruiken: [
      {
        ...{ soort: 'betreden', tijd: '10:15', plaats: 'Woonvorm De Brink, eerste verdieping' },
        ...{ plaatssoort: 'beschermd_wonen', jegens: 'de locatiemanager', medewerking: 'verleend' },
        doel: 'Zien of kamers veilig zijn en of medicijnen achter slot staan.',
        wat: 'De gemeenschappelijke keuken en twee kamers bekeken.',
        resultaat: 'Medicijnen stonden in beide kamers achter slot. In de keuken ontbrak een blusdeken.',
        kamers: [
          { code: 'kamer 12', toestemming: 'mondeling', betreden: true },
          { code: 'kamer 14', toestemming: 'schriftelijk', betreden: true },
          { code: 'kamer 15', toestemming: 'geweigerd', betreden: false },
        ],
      },
      {
        ...{ soort: 'dossierinzage', jegens: 'de verpleegkundige', medewerking: 'verleend' },
        doel: 'Volgen of medicijnen zijn gegeven zoals is voorgeschreven.',
        wat: 'De toedienlijsten van april ingezien, zonder kopie.',
        noodzaak: 'Alleen de toedienlijsten; zonder die lijsten is het toedienen niet te volgen.',
        resultaat: 'Op drie dagen ontbreekt een paraaf.',
      },
    ],
  },
  {
    ...{ aanbieder: 'Zorggroep Het Anker', onderwerp: 'Bezetting en roosters', wie: 'Karim', geleden: 14 },
    termijn: 7,
    gebruiken: [
      {
        ...{ soort: 'inlichtingen', jegens: 'de bestuurder', medewerking: 'afwachten' },
        doel: 'Vaststellen of er in de nacht genoeg begeleiders waren.',
        wat: 'De roosters en de urenstaten van de laatste drie maanden gevorderd.',
      },
    ],
  },
  {
    ...{
      aanbieder: 'Begeleiding Bijdehand',
      onderwerp: 'Geleverde uren en facturen',
      wie: 'Anna',
      geleden: 6,
    },
    samenloop: true,
    gebruiken: [
      {
        ...{ soort: 'zakelijke_gegevens', jegens: 'het hoofd administratie', medewerking: 'geweigerd' },
        doel: 'Nagaan of de gedeclareerde uren zijn geleverd.',
        wat: 'Inzage gevraagd in de urenregistratie van dit jaar.',
        ...{ weigeringsgrond: 'geen', resultaat: 'Er is niets ingezien.' },
        medewerkingReden: 'De administratie zei eerst de bestuurder te willen spreken, en gaf niets.',
      },
    ],
  },
];
