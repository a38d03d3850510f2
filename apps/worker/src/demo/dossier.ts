import { KoppelZaak, LeesZaken, LegGesprekVast, Notities } from '@navolgbaar/onderzoek';
import type { Wereld } from './wereld';

const ALLES = {
  ...{ status: null, toezichtvorm: null, aanbiederId: null, behandelaarId: null, teLaatOp: null },
  ...{ meldingId: null, vanaf: undefined, aantal: 50 },
} as const;

/** What stands around a case: a conversation that only Karim and Marijke see, his own notes, and a linked case. */
export async function vulDossier(w: Wereld, zaakId: string, vervolgId: string): Promise<void> {
  const karim = w.actor('Karim');
  await w.van(LegGesprekVast).execute(karim, {
    ...{ zaakId, soort: 'gesprek', op: w.dagVanNu(), gesprekspartners: 'Medewerker die anoniem wil blijven' },
    verslag: 'De medewerker vertelt dat signalen over drugs niet in het teamoverleg mochten.',
    afspraken: 'De naam staat niet in het dossier.',
    ...{ toezichthouderIds: [], akkoord: null, geenAkkoordReden: null, opdrachtId: null },
    vertrouwelijkVoor: [w.actor('Marijke').gebruikerId ?? ''],
  });
  for (const tekst of [
    'Bij het volgende bezoek de gemeenschappelijke ruimte in de avond bekijken.',
    'Aan Marijke vragen of zij de manager kent van een eerdere zaak.',
  ])
    await w.van(Notities).schrijf(karim, { zaakId, tekst });
  const { resultaten } = await w.van(LeesZaken).lijst(karim, ALLES);
  const andere = resultaten.find(({ id }) => id !== zaakId && id !== vervolgId);
  if (!andere) return;
  await w.van(KoppelZaak).execute(karim, {
    ...{ zaakId, nummer: andere.nummer, soort: 'verwant' },
    reden: 'In beide zaken gaat het om de veiligheid in de gemeenschappelijke ruimte.',
  });
}
