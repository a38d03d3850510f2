import { planRapport } from '../rapporten';
import type { Wereld } from '../wereld';
import { signaal, weeg, besluit, gesprek } from './handelingen';
import { LegWaarnemingVast } from '@navolgbaar/onderzoek';

/** AC-3, "Een gewogen besluit": two green signals before, and then one about safety. */
export function gewogenBesluit(wereld: Wereld): void {
  const aanbiederId = wereld.aanbieder('Woonvorm De Brink');
  for (const [dagen, onderwerp] of [
    [290, 'Begeleider is slecht bereikbaar'],
    [210, 'Activiteiten vallen vaak uit'],
  ] as const) {
    const dag = wereld.werkdagGeleden(dagen);
    wereld.plan(dag, '13:30', async (w) => {
      const { id } = await signaal(w, {
        bron: 'client',
        kanaal: 'telefoon',
        onderwerp,
        omschrijving: `${onderwerp}. De cliënt vindt dit vervelend.`,
        aanbiederId,
      });
      w.plan(dag.add({ days: 3 }), '10:30', async () => {
        await weeg(w, id, {});
      });
      w.plan(dag.add({ days: 6 }), '15:30', async () => {
        await besluit(
          w,
          id,
          null,
          'Lage prioriteit, geen veiligheid in het geding. Contractmanagement neemt het mee.',
        );
      });
    });
  }
  planNieuweMelding(wereld, aanbiederId);
}

/** The third melding, about safety: raised because of the two before. */
function planNieuweMelding(wereld: Wereld, aanbiederId: string): void {
  const dag = wereld.werkdagGeleden(48);
  wereld.plan(dag, '09:15', async (w) => {
    const { id } = await signaal(w, {
      soort: 'melding',
      bron: 'toegang_beschermd_wonen',
      kanaal: 'e-mail',
      aard: 'ernstige_klacht',
      onderwerp: 'Twijfel over veiligheid van bewoners',
      omschrijving:
        'Bewoners zijn ’s nachts alleen en er lopen vreemden binnen. Ook de begeleiding overdag schiet tekort.',
      aanbiederId,
    });
    w.plan(dag.add({ days: 1 }), '11:15', async () => {
      await weeg(w, id, {
        ernst: 'basale_veiligheid',
        ernstMotivering: 'De veiligheid van de leefomgeving is in het geding.',
        omvang: 'gemiddeld',
        omvangMotivering: 'Meerdere bewoners van één locatie.',
        getroffen: 5,
        verhoogNaar: 'rood',
        verhogingsgronden: ['eerdere_signalen'],
        verhogingReden: 'Er waren al twee eerdere meldingen over deze aanbieder, van een andere aard.',
      });
    });
    w.plan(dag.add({ days: 3 }), '10:00', async () => {
      await besluit(
        w,
        id,
        'kwaliteitstoets',
        'Basale veiligheid van meerdere bewoners, en eerdere meldingen. Wij bezoeken de aanbieder.',
      );
      await w.laatDoorwerken();
      const zaak = await w.zaakVan(id);
      w.plan(dag.add({ days: 6 }), '09:30', async () => {
        await gesprek(
          w,
          zaak.id,
          'vraag_aan_derden',
          'Afdeling Toegang beschermd wonen',
          'Is het signaal daar bekend? Ja, er zijn vergelijkbare geluiden van twee bewoners.',
        );
        await gesprek(
          w,
          zaak.id,
          'gesprek',
          'Locatiemanager, tijdens bezoek op de locatie',
          'Op de locatie bleek het ’s nachts onveilig voor bewoners.',
          'Vanaf vanavond is er elke nacht een wakende wacht.',
        );
        await w.van(LegWaarnemingVast).execute(w.actor('Anna'), {
          zaakId: zaak.id,
          op: w.dagVanNu(),
          omschrijving: 'De achterdeur staat ’s nachts open.',
          onderbouwing: 'Gezien tijdens het bezoek en bevestigd door twee bewoners.',
          wetten: ['wmo'],
          hoortBijAanleiding: true,
        });
      });
      planRapport(w, zaak.id, dag.add({ days: 14 }), 'Kwaliteitsonderzoek Woonvorm De Brink', {
        publiceer: false,
      });
    });
  });
}
