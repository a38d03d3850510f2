import { OpenZaak, SluitZaak } from '@navolgbaar/onderzoek';
import {
  BrengOnderMonitoring,
  ControleerAfspraak,
  LeesAfspraken,
  MaakAfspraak,
  MeldUitvoering,
} from '@navolgbaar/veiligheidsafspraak';
import type { Wereld } from './wereld';

interface Afspraak {
  readonly tekst: string;
  readonly functie: string;
  /** Days after it was made. */
  readonly uiterlijk: number;
  readonly controle: number;
}

/** Agreements for safety: kept, reported, broken, not checked in time, and one that goes on after its case. */
export function planVeiligheidsafspraken(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(11), '16:05', deuren);
  wereld.plan(wereld.werkdagGeleden(45), '12:15', naDeZaak);
}

async function deuren(w: Wereld): Promise<void> {
  const zaakId = await open(w, 'Veiligheid in de nacht', 'Stichting De Linde');
  const [nacht, sleutels] = [
    await maak(w, zaakId, {
      ...{ tekst: 'Elke nacht is er een wakende begeleider op huis Berk.', functie: 'locatiemanager' },
      ...{ uiterlijk: 1, controle: 5 },
    }),
    await maak(w, zaakId, {
      ...{ tekst: 'De sleutels van de nooddeuren hangen naast de deur.', functie: 'teamleider huis Berk' },
      ...{ uiterlijk: 2, controle: 30 },
    }),
    // Nobody looked at this one by its day.
    await maak(w, zaakId, {
      ...{ tekst: 'Het water uit de kranen wordt niet heter dan 48 graden.', functie: 'technische dienst' },
      ...{ uiterlijk: 3, controle: 7 },
    }),
  ];
  await w.laatDoorwerken();
  w.plan(w.werkdagGeleden(8), '10:35', async () => {
    const tekst = 'De sleutels hangen sinds vandaag naast elke nooddeur, met een foto voor het team.';
    await w.van(MeldUitvoering).execute(w.actor('Joost'), await op(w, sleutels), tekst);
  });
  w.plan(w.werkdagGeleden(6), '02:30', async () => {
    await w.van(ControleerAfspraak).controleer(w.actor('Karim'), await op(w, nacht), {
      ...{ uitkomst: 'niet_nagekomen', op: w.dagVanNu(), wijze: 'bezoek', volgendeOp: null },
      toelichting: 'Bij een bezoek in de nacht sliep de begeleider. Er was niemand anders.',
      bewijs: 'Gezien door twee toezichthouders; het verslag ligt in het dossier.',
    });
  });
}

/** The case closes while its agreement goes on under the monitoring. */
async function naDeZaak(w: Wereld): Promise<void> {
  const zaakId = await open(w, 'Medicatie in de kluis', 'Begeleiding Bijdehand');
  const id = await maak(w, zaakId, {
    ...{
      tekst: 'Medicijnen liggen achter slot; de sleutel is bij de dienstdoende begeleider.',
      functie: 'teamleider',
    },
    ...{ uiterlijk: 1, controle: 7 },
  });
  w.plan(w.werkdagGeleden(41), '11:25', async () => {
    const karim = w.actor('Karim');
    await w.van(ControleerAfspraak).controleer(karim, await op(w, id), {
      ...{ uitkomst: 'nagekomen', op: w.dagVanNu(), wijze: 'bezoek', volgendeOp: w.over(45) },
      toelichting: 'Alle kluizen waren op slot.',
      bewijs: 'Gezien op drie plekken; foto’s bij het verslag.',
    });
    await w
      .van(BrengOnderMonitoring)
      .execute(karim, await op(w, id), 'Wij kijken over een half jaar nog eens.');
    const { versie } = await w.zaak(zaakId);
    const motivering = 'De aanbieder heeft de zorg verbeterd. De afspraak over de kluis blijven wij volgen.';
    await w.van(SluitZaak).execute(karim, { zaakId, versie, uitkomst: 'verbeterd', motivering });
  });
}

async function open(w: Wereld, onderwerp: string, aanbieder: string): Promise<string> {
  const { id } = await w.van(OpenZaak).execute(w.actor('Karim'), {
    ...{ toezichtvorm: 'signaalgestuurd', onderwerp, domein: 'kwaliteit', wet: 'wmo' },
    ...{ aanbiederId: w.aanbieder(aanbieder), gemeenteIds: [w.noordstad()] },
  });
  return id;
}

function maak(w: Wereld, zaakId: string, { tekst, functie, uiterlijk, controle }: Afspraak): Promise<string> {
  const karim = w.actor('Karim');
  return w.van(MaakAfspraak).bijZaak(karim, {
    ...{ zaakId, tekst, eigenaarFunctie: functie, eigenaarId: null, afgesprokenOp: w.dagVanNu() },
    ...{ uiterlijk: w.over(uiterlijk), controleOp: w.over(controle), controleWijze: 'bezoek' },
    controleDoor: karim.gebruikerId ?? '',
  });
}

async function op(w: Wereld, id: string): Promise<{ id: string; gezien: number }> {
  return { id, gezien: (await w.van(LeesAfspraken).detail(w.actor('Karim'), id)).versie };
}
