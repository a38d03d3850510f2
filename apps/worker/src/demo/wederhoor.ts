import { OpenZaak, RondOnderzoekAf } from '@navolgbaar/onderzoek';
import { LeesRapporten, StelRapportOp } from '@navolgbaar/rapport';
import { LeesWederhoren, Reageer, VerstuurWederhoor } from '@navolgbaar/wederhoor';
import { rapportinhoud } from './rapporten';
import type { Wereld } from './wereld';

const LINDE = 'Stichting De Linde';

/** A draft on which the provider was heard: it sent in what it does not agree with, and the team has yet to answer. */
export function planWederhoor(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(9), '10:20', async (w) => {
    const anna = w.actor('Anna');
    const { id: zaakId } = await w.van(OpenZaak).execute(anna, {
      ...{ toezichtvorm: 'structureel', onderwerp: 'Personeel in de avond', domein: 'kwaliteit', wet: 'wmo' },
      aanbiederId: w.aanbieder(LINDE),
    });
    const { versie } = await w.zaak(zaakId);
    const bevinding = 'In de avond is er soms één medewerker.';
    await w.van(RondOnderzoekAf).execute(anna, { zaakId, versie, bevinding });
    const rapport = await w.van(StelRapportOp).execute(anna, {
      ...{ zaakId, titel: 'Personeel in de avond', soort: 'kwaliteit', ...rapportinhoud() },
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
  const reacties = [
    {
      onderdeel: 'bevinding-0',
      soort: 'feitelijke_onjuistheid',
      documentIds: [],
      tekst: 'Wij telden elf dagen, geen twaalf: op één avond was er een invalkracht.',
    },
    {
      onderdeel: 'conclusie',
      soort: 'reactie',
      documentIds: [],
      tekst: 'Sinds deze maand werken er elke avond twee mensen.',
    },
  ] as const;
  const reageren = w.van(Reageer);
  const eigenReactie = 'Wij herkennen het beeld. Het rooster van de avond is meteen aangepast.';
  await reageren.bewaar(sanne, { id, gezien: await gezien() }, { reacties, eigenReactie });
  await reageren.dienIn(sanne, { id, gezien: await gezien() }, false);
}
