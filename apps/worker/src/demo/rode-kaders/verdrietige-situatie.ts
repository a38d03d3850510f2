import {
  beoordeelEnGeefOpdracht,
  beoordeelRapport,
  meldVolgensProtocol,
  ontvangRapport,
  sluit,
} from '../calamiteiten';
import type { Wereld } from '../wereld';
import { gesprek } from './handelingen';
import {
  BeoordeelVerbeterplan,
  OntvangVerbeterplan,
  SpreekVerbeterplanAf,
  StartMonitoring,
} from '@navolgbaar/onderzoek';

/** AC-2, "Een verdrietige situatie": a calamiteit at a place for beschermd wonen, reported by phone. */
export function verdrietigeSituatie(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(150);
  const m = {
    soort: 'calamiteit',
    aanbiederId: wereld.aanbieder('Beschermd Wonen Havenzicht'),
    onderwerp: 'Overlijden op een woonlocatie',
    omschrijving:
      'Een bewoner is overleden aangetroffen op de eigen kamer. De aanbieder meldt dit telefonisch.',
    onderzoeksvraag: 'Had het overlijden voorkomen kunnen worden als u anders had gehandeld?',
    kanaal: 'telefoon',
    meldNa: 1,
    behandelaar: 'Anna',
  } as const;
  wereld.plan(dag, '08:50', async (w) => {
    const meldingId = await meldVolgensProtocol(w, m);
    w.plan(dag.add({ days: 1 }), '13:00', async () => {
      const zaakId = await beoordeelEnGeefOpdracht(w, meldingId, m);
      w.plan(dag.add({ days: 38 }), '16:40', () =>
        ontvangRapport(w, zaakId, {
          gebeurde: 'De bewoner is in de ochtend gevonden. De nachtdienst had twee rondes overgeslagen.',
          vooraf:
            'De aanbieder ontdekte dat een aantal stappen zijn gemist in de zorgverlening: de crisiskaart was niet bijgewerkt en de overdracht ontbrak.',
          maatregelen:
            'Voor alle bewoners: crisiskaarten bijgewerkt, nachtrondes met aftekenlijst, scholing voor het hele team.',
        }),
      );
      w.plan(dag.add({ days: 45 }), '10:00', () => beoordeelRapport(w, zaakId));
      w.plan(dag.add({ days: 52 }), '15:00', async () => {
        await gesprek(
          w,
          zaakId,
          'gesprek',
          'Bestuurder en teamleider',
          'Het rapport is besproken. De aanbieder ziet zelf wat er beter moet.',
          'De aanbieder maakt een verbeterplan.',
        );
        await w.van(SpreekVerbeterplanAf).execute(w.actor('Anna'), {
          zaakId,
          afspraak: 'Verbeterplan om herhaling te voorkomen',
          uiterlijk: w.over(28),
        });
      });
      w.plan(dag.add({ days: 76 }), '11:00', () => rondVerbeterplanAf(w, zaakId));
    });
  });
}

async function rondVerbeterplanAf(wereld: Wereld, zaakId: string): Promise<void> {
  const actor = wereld.actor('Anna');
  const plan = async () => {
    const gevonden = (await wereld.zaak(zaakId)).verbeterplannen.at(-1);
    if (!gevonden) throw new Error('Er is geen verbeterplan afgesproken.');
    return gevonden;
  };
  const eerst = await plan();
  await wereld
    .van(OntvangVerbeterplan)
    .execute(actor, { verbeterplanId: eerst.id, versie: eerst.versie, ontvangenOp: wereld.dagVanNu() });
  const { id, versie } = await plan();
  await wereld.van(BeoordeelVerbeterplan).execute(actor, {
    verbeterplanId: id,
    versie,
    oordeel: 'voldoende',
    motivering: 'Goed en gedegen: elke maatregel heeft een eigenaar en een datum.',
  });
  await wereld.van(StartMonitoring).execute(actor, {
    zaakId,
    onderwerp: 'Uitvoering van de verbetermaatregelen in de praktijk',
    eigenaar: 'toezichthouder',
    controleOp: wereld.over(120),
  });
  await sluit(wereld, zaakId, 'verbeterd');
}
