import { type RegistreerMeldingCommand, RegistreerMelding } from '@navolgbaar/melding';
import { HandelPostAf, LeesPost, NeemMailOp } from '@navolgbaar/postvak';
import { Temporal } from 'temporal-polyfill';
import type { Wereld } from './wereld';

const EIGEN = 'toezicht@noordstad.example';

interface Brief {
  readonly van: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly koppen?: readonly string[];
}

const KUNDIG: Brief = {
  van: 'Harmen Verzonnen <harmen.verzonnen@voorbeeld.example>',
  onderwerp: 'Zorgen over de begeleiding aan de Kade',
  tekst:
    'Beste toezichthouder,\n\nMijn zoon woont begeleid aan de Kade. Sinds een maand staat er in het weekend niemand op de groep. Vorige zondag moest hij zelf zijn medicijnen pakken.\n\nIk heb het met de teamleider besproken. Die zegt dat er geen personeel is.\n\nMet vriendelijke groet,\nHarmen Verzonnen',
};
const OPEN: readonly Brief[] = [
  {
    van: 'Ineke Bedacht <ineke.bedacht@voorbeeld.example>',
    onderwerp: 'Klacht over huishoudelijke hulp',
    tekst:
      'Goedemorgen,\n\nDe hulp van mijn moeder komt al drie weken niet. De aanbieder belt niet terug. Kunt u hier iets aan doen?\n\nIneke Bedacht',
  },
  {
    van: 'Nieuwsbrief Zorgvakbeurs <nieuws@beurs.example>',
    onderwerp: 'Bezoek de Zorgvakbeurs',
    tekst: 'Meld u nu aan en krijg korting op de toegang.',
    koppen: ['List-Unsubscribe: <mailto:weg@beurs.example>'],
  },
];

/** What comes in by mail and by telephone: mails that wait, one that became a melding with an answer to it, and a call. */
export function planKanalen(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(9), '10:20', async (w) => {
    await bezorg(w, KUNDIG);
    const melding = await registreer(w);
    w.plan(w.werkdagGeleden(7), '09:10', async (later) => {
      await bezorg(later, {
        van: KUNDIG.van,
        onderwerp: `Re: Wij hebben uw melding ontvangen (nummer ${melding})`,
        tekst: 'Nog een aanvulling: afgelopen zondag was er weer niemand. Ik heb een foto van het rooster.',
      });
    });
  });
  wereld.plan(wereld.werkdagGeleden(5), '14:05', belt);
  wereld.plan(wereld.werkdagGeleden(1), '08:50', async (w) => {
    for (const brief of OPEN) await bezorg(w, brief);
  });
}

async function bezorg(w: Wereld, { van, onderwerp, tekst, koppen = [] }: Brief): Promise<void> {
  const ontvangenOp = w.nu();
  const regels = [
    ...[`From: ${van}`, `To: ${EIGEN}`, `Subject: ${onderwerp}`, `Date: ${ontvangenOp}`],
    ...[`Message-ID: <${ontvangenOp}.${onderwerp.length}@voorbeeld.example>`, ...koppen],
    ...['Content-Type: text/plain; charset=utf-8', '', tekst, ''],
  ];
  const ruw = Buffer.from(regels.join('\r\n'));
  await w.van(NeemMailOp).execute(w.systeem(), {
    ...{ ruw, teGroot: false, grootte: ruw.length, ontvangenOp, eigen: [EIGEN] },
    vindplaats: { bron: 'demo', uidvalidity: '1', uid: Number(ruw.length) },
  });
}

/** @returns the number of the melding that the newest open mail became */
async function registreer(w: Wereld): Promise<string> {
  const actor = w.actor('Anna');
  const vraag = { status: 'open' as const, meldingId: null, vanaf: undefined, aantal: 1 };
  const { resultaten } = await w.van(LeesPost).lijst(actor, vraag);
  const [post] = resultaten;
  if (!post) throw new Error('In de demo kwam geen e-mail binnen.');
  const melding: Omit<RegistreerMeldingCommand, 'kanaal' | 'gesprek'> = {
    ...{ soort: 'melding', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit', onrechtmatigheid: 'onbekend' },
    ...{ onderwerp: 'Geen begeleiding in het weekend', aanbiederId: w.aanbieder('Opvang De Terp') },
    omschrijving:
      'Sinds een maand staat er in het weekend niemand op de groep. Een bewoner moest zelf zijn medicijnen pakken.',
    melder: {
      hoedanigheid: 'vader van een bewoner',
      naam: 'Harmen Verzonnen',
      email: 'harmen.verzonnen@voorbeeld.example',
    },
  };
  const gemaakt = await w.van(HandelPostAf).registreer(actor, { id: post.id, versie: post.versie }, melding);
  return gemaakt.nummer;
}

async function belt(w: Wereld): Promise<void> {
  const begin = Temporal.Instant.from(w.nu()).subtract({ minutes: 14 });
  const na = (minutes: number): string => begin.add({ minutes }).toString();
  await w.van(RegistreerMelding).execute(w.actor('Karim'), {
    ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'medewerker', wet: 'wmo', domein: 'kwaliteit' },
    ...{ onderwerp: 'Nachtdienst alleen op twee locaties', onrechtmatigheid: 'nee' },
    omschrijving:
      'Een begeleider staat ’s nachts alleen op twee locaties die een kwartier uit elkaar liggen.',
    aanbiederId: w.aanbieder('Stichting De Linde'),
    melder: { hoedanigheid: 'begeleider', naam: 'Fenna Gefingeerd', telefoon: '0611122233' },
    gesprek: {
      begonnenOp: begin.toString(),
      notities: [
        { op: na(1), tekst: 'Werkt vier jaar bij de aanbieder, nu vooral in de nacht.' },
        {
          op: na(4),
          tekst: 'Sinds 1 maand één nachtdienst voor twee locaties, een kwartier rijden uit elkaar.',
        },
        {
          op: na(9),
          tekst: 'Vorige week duurde het 25 minuten voordat er iemand bij een gevallen bewoner was.',
        },
      ],
      ...{ afgesproken: 'De beller stuurt het rooster van de nachten na.', uitgelegd: true },
    },
  });
}
