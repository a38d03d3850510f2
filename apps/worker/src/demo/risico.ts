import {
  BeheerBezoekkeuze,
  LegRisicokenmerkVast,
  StelRisicoBij,
  VoerAnalyseUit,
  VolgInformeervoorstel,
} from '@navolgbaar/risico';
import type { Wereld } from './wereld';

const KENMERKEN = [
  {
    aanbieder: 'Woonvorm De Brink',
    soort: 'clientervaring',
    geleden: 19,
    toelichting:
      'Drie keer per jaar praten bewoners met de directie; van de laatste twee keer zijn verslagen met acties.',
    bron: 'Periodiek bezoek Woonvorm De Brink',
  },
  {
    aanbieder: 'Woonvorm De Brink',
    soort: 'externe_toets',
    geleden: 60,
    toelichting:
      'Het certificaat is ingezien en geldt nog. De auditor vond twee kleine punten; beide zijn hersteld.',
    bron: 'Auditrapport, ontvangen per e-mail',
  },
  {
    aanbieder: 'Stichting De Linde',
    soort: 'leren_van_incidenten',
    geleden: 45,
    toelichting:
      'Elk kwartaal een analyse van incidenten, met wat er is veranderd. De laatste twee zijn ingezien.',
    bron: 'Kwartaalanalyse incidenten',
  },
  {
    aanbieder: 'Opvang De Terp',
    soort: 'organisatie',
    geleden: 5,
    toelichting: 'In twee van de drie nachten die zijn nagekeken was er één begeleider in plaats van twee.',
    bron: 'Roosters van oktober, gevraagd na twee signalen',
  },
] as const;

/** The weights are still an assumption; what people add, an analysis with what followed, and two choices of visits. */
export function planRisico(wereld: Wereld): void {
  for (const { aanbieder, geleden, ...kenmerk } of KENMERKEN) {
    wereld.plan(wereld.werkdagGeleden(geleden), '15:40', (w) =>
      w.van(LegRisicokenmerkVast).execute(w.actor('Karim'), {
        ...{
          ...kenmerk,
          aanbiederId: w.aanbieder(aanbieder),
          vastgesteldOp: w.werkdagGeleden(geleden).toString(),
        },
        geldigTot: w.vandaag.add({ years: 1 }).toString(),
      }),
    );
  }
  wereld.plan(wereld.werkdagGeleden(26), '09:30', kiesBezoeken);
  wereld.plan(wereld.werkdagGeleden(14), '10:10', stelBij);
  wereld.plan(wereld.werkdagGeleden(12), '14:00', analyseer);
  wereld.plan(wereld.werkdagGeleden(2), '11:30', async (w) => {
    await w.van(BeheerBezoekkeuze).maak(w.actor('Anna'), w.vandaag.year + 1, 12);
  });
}

/** Adopted for this year, with the days that there were. */
async function kiesBezoeken(wereld: Wereld): Promise<void> {
  const beheer = wereld.van(BeheerBezoekkeuze);
  const jaar = wereld.werkdagGeleden(26).year;
  const id = await beheer.maak(wereld.actor('Anna'), jaar, 6);
  await beheer.stelVast(
    wereld.actor('Marijke'),
    { id, versie: 1 },
    'De hoogste scores eerst. Wie nooit is bezocht en nu niet past, komt volgend jaar als eerste aan de beurt.',
  );
}

async function stelBij(wereld: Wereld): Promise<void> {
  await wereld.van(StelRisicoBij).stelBij(wereld.actor('Anna'), {
    ...{ aanbiederId: wereld.aanbieder('Begeleid Wonen Polderweg'), score: 45, tot: wereld.over(90) },
    reden: 'In een half jaar is de hele leiding vertrokken. De cijfers laten dat nog niet zien.',
  });
}

/** Two of whom it found were dealt with; the others still wait. */
async function analyseer(wereld: Wereld): Promise<void> {
  const marijke = wereld.actor('Marijke');
  await wereld.van(VoerAnalyseUit).execute(marijke, 'Bespreking van het jaarplan in het team');
  const volg = wereld.van(VolgInformeervoorstel);
  const [eerste, tweede] = (await volg.lijst(marijke)).filter(({ status }) => status === 'open');
  if (eerste) {
    await volg.informeer(marijke, eerste, {
      ...{ op: wereld.werkdagGeleden(12).toString(), hoe: 'gesprek' },
      toelichting:
        'Verteld wat wij zien: meer zware meldingen dan vorig jaar. De aanbieder komt met een eigen analyse.',
    });
  }
  if (tweede)
    await volg.laat(marijke, tweede, 'Met deze aanbieder loopt al een onderzoek; daarin is dit besproken.');
}
