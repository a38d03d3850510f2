import { BeheerKaart } from '@navolgbaar/netwerkkaart';
import { BetrekAanbieder, GeefOpdracht, OpenZaak } from '@navolgbaar/onderzoek';
import type { Wereld } from './wereld';

const EERSTE = 'Stichting De Linde';
const ANDERE = 'Thuiszorg Morgenlicht';
const ONDUIDELIJK = 'Twee aanbieders denken dat de ander belt bij zorgen. Er is geen afspraak op papier.';

/** A case of two providers around one cliënt, each with its own order; who holds the regie is not clear (NW-05, NW-06). */
export function planMeerAanbieders(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(9), '10:40', async (w) => {
    const actor = w.actor('Karim');
    const [eerste, andere] = [w.aanbieder(EERSTE), w.aanbieder(ANDERE)];
    const { id: zaakId } = await w.van(OpenZaak).execute(actor, {
      ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', aanbiederId: eerste },
      onderwerp: 'Overdracht tussen wonen en begeleiding thuis',
    });
    await w.van(BetrekAanbieder).execute(actor, {
      ...{ zaakId, aanbiederId: andere, rol: 'uitvoerder' },
      reden: 'Deze aanbieder begeleidt dezelfde bewoners overdag.',
    });
    for (const aanbiederId of [eerste, andere]) {
      await w.van(GeefOpdracht).execute(actor, {
        ...{ zaakId, aanbiederId },
        onderzoeksvraag: 'Hoe is de overdracht geregeld, en wie let op de bewoner als dat niet lukt?',
      });
    }
    await tekenNetwerk(w, zaakId, [eerste, andere]);
  });
}

async function tekenNetwerk(
  w: Wereld,
  zaakId: string,
  [eerste, andere]: readonly [string, string],
): Promise<void> {
  const actor = w.actor('Karim');
  const kaarten = w.van(BeheerKaart);
  const id = await kaarten.begin(actor, { zaakId, clientcode: 'C1' });
  const leden = [
    {
      functie: 'persoonlijk begeleider',
      organisatie: EERSTE,
      aanbiederId: eerste,
      domein: 'wmo',
      taak: 'Wonen en eten',
    },
    {
      functie: 'ambulant begeleider',
      organisatie: ANDERE,
      aanbiederId: andere,
      domein: 'wmo',
      taak: 'Dagritme en post',
    },
    {
      functie: 'wijkverpleegkundige',
      organisatie: 'Wijkteam Noord',
      aanbiederId: null,
      domein: 'zvw',
      taak: 'Medicatie',
    },
  ] as const;
  for (const [i, lid] of leden.entries()) await kaarten.voegLidToe(actor, { id, gezien: i + 1 }, lid);
  await kaarten.stelRegieVast(actor, { id, gezien: leden.length + 1 }, null, ONDUIDELIJK);
}
