import { LeesAanbieders } from '@navolgbaar/aanbieder';
import { ImporteerJaarcijfers } from '@navolgbaar/jaarcijfers';
import type { Wereld } from './wereld';

const KOP =
  'kvk;boekjaar;omzet;personeelskosten;resultaat;eigen_vermogen;balanstotaal;vlottende_activa;kortlopende_schulden;winstuitkering;omzet_jeugd_wmo;aantal_clienten';

/** Of three providers the year before last and last year; of the last one it stands out where the money goes. */
const CIJFERS: readonly (readonly [string, readonly [string, string]])[] = [
  [
    'Stichting De Linde',
    [
      '8.400.000;6.300.000;120.000;2.100.000;5.200.000;2.600.000;1.400.000;0;5.900.000;310',
      '8.900.000;6.700.000;150.000;2.250.000;5.400.000;2.700.000;1.450.000;0;6.200.000;322',
    ],
  ],
  [
    'Zorggroep Het Anker',
    [
      '3.100.000;2.400.000;-90.000;410.000;1.900.000;800.000;700.000;0;2.700.000;140',
      '3.000.000;2.450.000;-160.000;250.000;1.800.000;640.000;790.000;0;2.600.000;136',
    ],
  ],
  [
    'Begeleiding Bijdehand',
    [
      '1.200.000;640.000;150.000;420.000;900.000;500.000;300.000;40.000;1.200.000;48',
      '2.050.000;860.000;560.000;480.000;1.300.000;780.000;520.000;500.000;2.050.000;50',
    ],
  ],
];

/** The coördinator reads in what Annual-Insights gave, some weeks ago. */
export function planJaarcijfers(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(20), '09:20', async () => {
    const marijke = wereld.actor('Marijke');
    const { year } = wereld.vandaag;
    const regels: string[] = [];
    for (const [naam, jaren] of CIJFERS) {
      const { kvk } = await wereld.van(LeesAanbieders).detail(marijke, wereld.aanbieder(naam));
      regels.push(...jaren.map((cijfers, plaats) => `${kvk ?? ''};${year - 2 + plaats};${cijfers}`));
    }
    const lijst = { naam: 'jaarcijfers.csv', inhoud: Buffer.from([KOP, ...regels].join('\n')) };
    await wereld.van(ImporteerJaarcijfers).execute(marijke, lijst, 'Annual-Insights (verzonnen)');
  });
}
