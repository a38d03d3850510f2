import { GeefToken, MaakClient, ZetClient } from '@navolgbaar/identiteit';
import { BeheerFormulierkoppeling } from '@navolgbaar/melding';
import type { Wereld } from './wereld';

/** As Open Formulieren numbers its forms. */
const FORMULIER = '2b1f0c5e-6c1a-4d5b-9d55-9b8a1a2b3c4d';

const EERSTE = {
  naam: 'Zorgen melden over zorg of ondersteuning',
  velden: {
    soort: { kolom: 'soortMelding', waarden: { zorgen: 'signaal', klacht: 'klacht' }, anders: 'melding' },
    wet: { kolom: 'persoon.leeftijd', waarden: { 'tot 18 jaar': 'jeugdwet', '18 jaar of ouder': 'wmo' } },
    onderwerp: { vast: 'Melding via het formulier op de website' },
    omschrijving: { kolom: 'watGebeurde' },
    'aanbieder.naam': { kolom: 'aanbieder' },
    'melder.naam': { kolom: 'naam' },
    'melder.email': { kolom: 'mail' },
  },
  negeer: ['akkoordPrivacy'],
};

/** The form asked more after a month: when it happened, and what else there is to say. */
const TWEEDE = {
  ...EERSTE,
  velden: {
    ...EERSTE.velden,
    omschrijving: { kolommen: ['watGebeurde', 'nogMeer'] },
    gebeurtenisdatum: { kolom: 'wanneer' },
    'melder.telefoon': { kolom: 'telefoon' },
  },
};

/** The form server of the organisation with one form, and a system of before that is off. */
export function planKoppelingen(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(60), '10:05', async (w) => {
    const ruth = w.actor('Ruth');
    const maak = (naam: string) =>
      w.van(MaakClient).execute(ruth, {
        ...{ naam, rollen: [], aanleveraar: true, aanbiederId: null, gemeenteId: null },
      });
    const { id: machineclientId, clientId, clientSecret } = await maak('Open Formulieren');
    const koppel = w.van(BeheerFormulierkoppeling);
    await koppel.execute(ruth, { formulierId: FORMULIER, machineclientId, json: EERSTE, na: 0 });
    const { clientId: oud } = await maak('Oud webformulier');
    await w.van(ZetClient).uit(ruth, oud, null, 'De website gebruikt nu Open Formulieren.');
    w.plan(w.werkdagGeleden(30), '14:40', (later) =>
      later
        .van(BeheerFormulierkoppeling)
        .execute(later.actor('Ruth'), { formulierId: FORMULIER, json: TWEEDE, na: 1 }),
    );
    w.plan(w.werkdagGeleden(1), '07:30', async (later) => {
      const correlatieId = later.actor('Ruth').correlatieId;
      const verzoek = { clientId, clientSecret, scope: null, correlatieId, herkomst: null };
      await later.van(GeefToken).execute(verzoek);
    });
  });
}
