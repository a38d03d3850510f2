import { sluit } from '../calamiteiten';
import type { Wereld } from '../wereld';
import { signaal, weeg, besluit, gesprek } from './handelingen';
import { LegUitlegVast } from '@navolgbaar/melding';
import { StartMonitoring } from '@navolgbaar/onderzoek';

/** AC-1, "Zaken op orde? Zaken op orde!": a worried neighbour, a changed arrangement, no shortcoming. */
export function zakenOpOrde(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(95);
  wereld.plan(dag, '09:40', async (w) => {
    const { id } = await signaal(w, {
      onderwerp: 'Hulp bij het huishouden komt maar af en toe',
      omschrijving:
        'De buurvrouw van de melder ziet er steeds slechter uit. Zij krijgt hulp bij het huishouden. Afgesproken is drie keer per week twee uur; de melder ziet de hulp maar heel af en toe.',
      aanbiederId: w.aanbieder('Huishoudelijke Hulp Plus'),
      melder: {
        hoedanigheid: 'buurman',
        naam: 'Verzonnen Buurman',
        telefoon: '050 555 0199',
        toelichting:
          'Uitgelegd dat er geen inhoudelijke terugkoppeling komt, vanwege de privacy van de buurvrouw.',
      },
    });
    w.plan(dag, '09:55', (nu) =>
      nu.van(LegUitlegVast).execute(nu.actor('Anna'), { meldingId: id, hoe: 'telefoon' }),
    );
    w.plan(dag.add({ days: 2 }), '11:00', async () => {
      await weeg(w, id, { ernstMotivering: 'Minder hulp dan afgesproken, geen acuut gevaar.' });
    });
    w.plan(dag.add({ days: 5 }), '10:00', async () => {
      await besluit(
        w,
        id,
        'vraag_aan_derden',
        'Eerst vragen wij de consulent van de toegang of er iets is gewijzigd in de zorg.',
      );
      await w.laatDoorwerken();
      const zaak = await w.zaakVan(id);
      w.plan(dag.add({ days: 9 }), '14:20', async () => {
        await gesprek(
          w,
          zaak.id,
          'vraag_aan_derden',
          'Consulent van de toegang',
          'Vraag: is er een wijziging in de zorg? Antwoord: ja, in overleg met aanbieder en mevrouw is de zorg aangepast. Het klopt dat zij minder hulp krijgt.',
          'De consulent gaat alsnog langs om te kijken hoe het met mevrouw gaat.',
        );
        await w.van(StartMonitoring).execute(w.actor('Anna'), {
          zaakId: zaak.id,
          onderwerp: 'De consulent gaat langs bij mevrouw en meldt terug',
          eigenaar: 'partner',
          eigenaarNaam: 'Toegang',
          controleOp: w.over(14),
        });
        await sluit(w, zaak.id, 'verklaard');
      });
    });
  });
}
