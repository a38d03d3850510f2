import {
  BeslisUitstel,
  HervatTermijn,
  SchortTermijnOp,
  TermijnenVan,
  VraagUitstel,
} from '@navolgbaar/termijn';
import {
  type Protocolmelding,
  beoordeelEnGeefOpdracht,
  laatsteOpdracht,
  meldVolgensProtocol,
} from './calamiteiten';
import type { Wereld } from './wereld';

/** An order to De Linde whose term runs today, and what happened to the term since it was given. */
interface Lopend extends Pick<Protocolmelding, 'onderwerp' | 'omschrijving'> {
  readonly geleden: number;
  readonly verloop: readonly {
    readonly na: number;
    readonly gebeurt: (wereld: Wereld, zaakId: string) => Promise<unknown>;
  }[];
}

/** So that the provider of the demo has work before it, and a term shows every change it can go through. */
export function planLopendeTermijnen(wereld: Wereld): void {
  for (const { geleden, verloop, ...wat } of LOPEND) {
    const dag = wereld.werkdagGeleden(geleden);
    wereld.plan(dag, '09:20', async (w) => {
      const melding: Protocolmelding = {
        ...{
          soort: 'calamiteit',
          aanbiederId: w.aanbieder('Stichting De Linde'),
          kanaal: 'portaal',
          meldNa: 1,
        },
        ...{
          onderzoeksvraag: 'Wat ging eraan vooraf, en had dit voorkomen kunnen worden?',
          behandelaar: 'Anna',
        },
        ...wat,
      };
      const meldingId = await meldVolgensProtocol(w, melding);
      const zaakId = await beoordeelEnGeefOpdracht(w, meldingId, melding);
      for (const { na, gebeurt } of verloop) {
        w.plan(w.werkdagGeleden(geleden - na), '13:45', async (nu) => void (await gebeurt(nu, zaakId)));
      }
    });
  }
}

const termijnVan = async (wereld: Wereld, zaakId: string) => {
  const { termijnId } = await laatsteOpdracht(wereld, zaakId);
  return wereld.van(TermijnenVan).een(wereld.systeem(), termijnId);
};

const vraagUitstel = (duur: string, motivering: string) => async (wereld: Wereld, zaakId: string) =>
  wereld.van(VraagUitstel).execute(wereld.actor('Sanne'), {
    termijnId: (await termijnVan(wereld, zaakId)).id,
    ...{ duur, motivering },
  });

const beslis = (hoe: 'wijsToe' | 'wijsAf', reden: string) => async (wereld: Wereld, zaakId: string) => {
  const { uitstelverzoeken } = await termijnVan(wereld, zaakId);
  const verzoek = uitstelverzoeken.find(({ status }) => status === 'gevraagd');
  if (!verzoek) throw new Error(`In zaak ${zaakId} is geen uitstel gevraagd.`);
  const { id: verzoekId, versie } = verzoek;
  await wereld.van(BeslisUitstel)[hoe](wereld.actor('Anna'), { verzoekId, versie, reden });
};

const stilstand =
  (soort: typeof SchortTermijnOp | typeof HervatTermijn, reden: string) =>
  async (wereld: Wereld, zaakId: string) => {
    const { id: termijnId, versie } = await termijnVan(wereld, zaakId);
    await wereld
      .van<SchortTermijnOp | HervatTermijn>(soort)
      .execute(wereld.actor('Anna'), { termijnId, versie, reden });
  };

const LOPEND: readonly Lopend[] = [
  {
    geleden: 39,
    onderwerp: 'Bewoner gevallen in de badkamer',
    omschrijving: 'Een bewoner is gevallen en brak een heup. De alarmknop werkte niet.',
    verloop: [
      {
        na: 37,
        gebeurt: vraagUitstel(
          'P2W',
          'De leverancier van de alarmknoppen levert zijn bevindingen volgende week. Met alle betrokkenen is gesproken; zonder die bevindingen is de oorzaak niet volledig.',
        ),
      },
    ],
  },
  {
    geleden: 46,
    onderwerp: 'Verkeerde medicijnen in het weekend',
    omschrijving: 'Een bewoner kreeg in het weekend de medicijnen van een ander en werd opgenomen.',
    verloop: [
      {
        na: 12,
        gebeurt: stilstand(
          SchortTermijnOp,
          'De bewoner ligt in het ziekenhuis en kan nog niet worden gehoord.',
        ),
      },
      { na: 21, gebeurt: stilstand(HervatTermijn, 'De bewoner is thuis en wil meewerken.') },
      {
        na: 33,
        gebeurt: vraagUitstel(
          'P4W',
          'De apotheek onderzoekt zelf ook wat er misging en is over drie weken klaar.',
        ),
      },
      {
        na: 35,
        gebeurt: beslis('wijsToe', 'De uitkomst van de apotheek is nodig voor een volledig rapport.'),
      },
    ],
  },
  {
    geleden: 25,
    onderwerp: 'Bewoner weggelopen en gewond',
    omschrijving: 'Een bewoner liep ongemerkt weg en is aangereden. De afspraak was dat er toezicht was.',
    verloop: [
      {
        na: 10,
        gebeurt: vraagUitstel('P6W', 'Door de vakantie van de teamleider begint het onderzoek later.'),
      },
      {
        na: 13,
        gebeurt: beslis(
          'wijsAf',
          'Een vakantie is geen reden: een ander kan het onderzoek doen. De zes weken zijn er nog bijna helemaal.',
        ),
      },
    ],
  },
];
