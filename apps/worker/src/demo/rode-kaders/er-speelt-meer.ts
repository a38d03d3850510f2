import {
  beoordeelEnGeefOpdracht,
  beoordeelRapport,
  laatsteOpdracht,
  meldVolgensProtocol,
  ontvangRapport,
} from '../calamiteiten';
import { vulDossier } from '../dossier';
import type { Wereld } from '../wereld';
import { gesprek } from './handelingen';
import { LegWaarnemingVast, OpenVervolgzaak } from '@navolgbaar/onderzoek';

/** AC-4, "Er speelt tóch meer…": a geweldsincident, and at the place itself something else. */
export function erSpeeltMeer(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(72);
  const m = {
    soort: 'geweldsincident',
    aanbiederId: wereld.aanbieder('Stichting De Linde'),
    onderwerp: 'Geweld tussen twee bewoners',
    omschrijving: 'Een paar dagen geleden sloeg een bewoner een andere bewoner met een Wmo-indicatie.',
    onderzoeksvraag:
      'Wat gebeurde er, wat ging eraan vooraf, en welke maatregelen neemt u voor al uw cliënten?',
    kanaal: 'portaal',
    meldNa: 5,
    behandelaar: 'Karim',
  } as const;
  wereld.plan(dag, '10:30', async (w) => {
    const meldingId = await meldVolgensProtocol(w, m);
    w.plan(dag.add({ days: 1 }), '09:00', async () => {
      const zaakId = await beoordeelEnGeefOpdracht(w, meldingId, m);
      w.plan(dag.add({ days: 40 }), '12:00', () =>
        ontvangRapport(w, zaakId, {
          gebeurde: 'Een ruzie om geld liep uit op geweld.',
          vooraf: 'Er waren al weken spanningen die niet in het team zijn besproken.',
          maatregelen: 'Voor alle cliënten: een wekelijks huisoverleg en een training omgaan met agressie.',
        }),
      );
      w.plan(dag.add({ days: 46 }), '14:00', () =>
        beoordeelRapport(w, zaakId, ['Hoe is het gesteld met het veiligheidsgevoel van uw medewerkers?']),
      );
      w.plan(dag.add({ days: 50 }), '13:00', async () => {
        await gesprek(
          w,
          zaakId,
          'gesprek',
          'Teamleider en twee medewerkers',
          'Gesproken over het veiligheidsgevoel van medewerkers.',
          null,
          (await laatsteOpdracht(w, zaakId)).id,
        );
        await w.van(LegWaarnemingVast).execute(w.actor('Karim'), {
          zaakId,
          op: w.dagVanNu(),
          omschrijving: 'Op de locatie zijn meerdere aanwijzingen dat cliënten softdrugs gebruiken.',
          onderbouwing: 'Gezien en geroken in de gemeenschappelijke ruimte.',
          wetten: ['wmo'],
          hoortBijAanleiding: false,
        });
        const vervolg = await w.van(OpenVervolgzaak).execute(w.actor('Karim'), {
          zaakId,
          toezichtvorm: 'signaalgestuurd',
          onderwerp: 'Kwaliteit van zorg: drugsgebruik op de locatie',
          aanleiding:
            'Waarneming tijdens het gesprek op de locatie; een breder onderzoek naar de kwaliteit van zorg is nodig.',
        });
        await vulDossier(w, zaakId, vervolg.id);
      });
    });
  });
}
