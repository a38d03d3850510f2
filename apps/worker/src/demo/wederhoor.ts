import { OpenZaak, RondOnderzoekAf } from '@navolgbaar/onderzoek';
import { LeesRapporten, StelRapportOp } from '@navolgbaar/rapport';
import { LeesWederhoren, Reageer, VerstuurWederhoor } from '@navolgbaar/wederhoor';
import { RAPPORTINHOUD } from './rapporten';
import type { Wereld } from './wereld';

const LINDE = 'Stichting De Linde';

/** A draft on which the provider was heard: it sent in what it does not agree with, and the team has yet to answer. */
export function planWederhoor(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(9), '10:20', async (w) => {
    const anna = w.actor('Anna');
    const { id: zaakId } = await w.van(OpenZaak).execute(anna, {
      ...{ toezichtvorm: 'structureel', onderwerp: 'Medicatie in de avond', domein: 'kwaliteit', wet: 'wmo' },
      aanbiederId: w.aanbieder(LINDE),
    });
    const { versie } = await w.zaak(zaakId);
    const bevinding = 'In de avond ontbreekt een tweede controle.';
    await w.van(RondOnderzoekAf).execute(anna, { zaakId, versie, bevinding });
    const rapport = await w.van(StelRapportOp).execute(anna, {
      ...{ zaakId, titel: 'Medicatie in de avond', soort: 'kwaliteit', ...RAPPORTINHOUD },
    });
    const gezien = (await w.van(LeesRapporten).detail(anna, rapport.id)).versie;
    const id = await w.van(VerstuurWederhoor).execute(anna, {
      ...{ rapportId: rapport.id, gezien, nagekeken: true },
      toelichting: 'Wilt u vooral kijken of de feiten kloppen?',
    });
    w.plan(w.werkdagGeleden(2), '14:05', () => reageer(w, id));
  });
}

async function reageer(w: Wereld, id: string): Promise<void> {
  const sanne = w.actor('Sanne');
  const gezien = async () => (await w.van(LeesWederhoren).detail(sanne, id)).versie;
  const { onderdelen } = await w.van(LeesWederhoren).detail(sanne, id);
  const teksten = [
    ['feitelijke_onjuistheid', 'Er werken in de avond drie mensen, niet twee.'],
    ['reactie', 'Wij hebben sinds deze maand een vaste tweede controle.'],
  ] as const;
  const reacties = teksten.flatMap(([soort, tekst], n) => {
    const onderdeel = onderdelen[n]?.sleutel;
    return onderdeel ? [{ onderdeel, soort, tekst, documentIds: [] }] : [];
  });
  const reageren = w.van(Reageer);
  const eigenReactie = 'Wij herkennen het beeld. De controle in de avond is meteen anders geregeld.';
  await reageren.bewaar(sanne, { id, gezien: await gezien() }, { reacties, eigenReactie });
  await reageren.dienIn(sanne, { id, gezien: await gezien() }, false);
}
