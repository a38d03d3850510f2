import { LeesPostbus, VerzendBerichten } from '@navolgbaar/bericht';
import { RegistreerMelding, VraagPartner } from '@navolgbaar/melding';
import { BeantwoordPartnervraag, leesPartnersleutel } from '@navolgbaar/partner';
import { loketActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { Wereld } from './wereld';

interface Demovraag {
  readonly geleden: number;
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly vraag: string;
  readonly doel: string;
  /** Days that the partner gets. */
  readonly dagen: number;
  readonly antwoord?: string;
}

const VRAGEN: Readonly<Record<'wij' | 'toegangBw', readonly Demovraag[]>> = {
  wij: [
    {
      geleden: 12,
      onderwerp: 'Begeleiding komt niet op de afgesproken dagen',
      omschrijving: 'Een inwoner krijgt drie dagdelen begeleiding, en er komt hooguit één keer iemand.',
      vraag: 'Hoeveel dagdelen begeleiding staan in de beschikking van de inwoner uit onze melding?',
      doel: 'Wij willen weten of de aanbieder levert wat is toegekend.',
      dagen: 9,
      antwoord: 'In de beschikking staan drie dagdelen per week, tot het eind van dit jaar.',
    },
    {
      geleden: 16,
      onderwerp: 'Onrust in een woongroep',
      omschrijving: 'Buren horen elke nacht ruzie. Er lijkt niemand van de begeleiding te zijn.',
      vraag: 'Kreeg u het afgelopen half jaar signalen over deze locatie? Zo ja, welke en wanneer?',
      doel: 'Wij wegen of dit een patroon is.',
      dagen: 9,
    },
  ],
  toegangBw: [
    {
      geleden: 3,
      onderwerp: 'Wachtlijst en tijdelijke plaatsing',
      omschrijving: 'Een cliënt wacht op een plek en slaapt tijdelijk op een kamer zonder raam.',
      vraag: 'Is voor deze cliënt een indicatie beschermd wonen afgegeven, en sinds wanneer?',
      doel: 'Wij willen weten welke ondersteuning de aanbieder had moeten geven.',
      dagen: 11,
    },
  ],
};

/** Questions to partners: one that waits, one that is late, and one that was answered by its link. */
export function planPartnervragen(wereld: Wereld, partners: Readonly<Record<string, string>>): void {
  for (const [wie, vragen] of Object.entries(VRAGEN)) {
    for (const vraag of vragen) {
      wereld.plan(wereld.werkdagGeleden(vraag.geleden), '10:40', async (w) => {
        await stel(w, partners[wie] ?? '', vraag);
        const { antwoord } = vraag;
        if (!antwoord) return;
        const dag = w.werkdagGeleden(vraag.geleden - 2);
        w.plan(dag, '13:30', (nu) => vraagCode(nu));
        w.plan(dag, '13:35', (nu) => beantwoord(nu, antwoord));
      });
    }
  }
}

async function stel(w: Wereld, partnerId: string, v: Demovraag): Promise<void> {
  const actor = w.actor('Anna');
  const { id } = await w.van(RegistreerMelding).execute(actor, {
    ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
    ...{ onderwerp: v.onderwerp, omschrijving: v.omschrijving, onrechtmatigheid: 'onbekend' },
    aanbiederId: w.aanbieder('Opvang De Terp'),
  });
  await w.van(VraagPartner).execute(actor, id, {
    ...{ partnerId, vraag: v.vraag, doel: v.doel, grondslag: 'Wmo 2015 art. 5.2.4' },
    ...{ categorieen: ['overig'], weggelaten: 'Wie het meldde, en wat wij verder al weten.' },
    uiterlijk: w.over(v.dagen),
  });
}

/** What the partner finds in its mailbox, the newest first. */
async function post(w: Wereld): Promise<readonly string[]> {
  await w.van(VerzendBerichten).execute(w.organisatie.id);
  return (await w.van(LeesPostbus).execute(w.actor('Marijke'), undefined, 200)).map(({ tekst }) => tekst);
}

/** Of the newest question; a reminder of an older one has a link too. */
async function link(w: Wereld): Promise<Buffer> {
  for (const tekst of (await post(w)).filter((brief) => brief.includes('Wij hebben een vraag aan'))) {
    const [, sleutel = ''] = /\/partnervraag\/([\w-]{64})/.exec(tekst) ?? [];
    const gelezen = leesPartnersleutel(sleutel);
    if (gelezen) return gelezen.hash;
  }
  throw new Error('In de postbus van de demo staat geen link van een partner.');
}

async function vraagCode(w: Wereld): Promise<void> {
  await w.van(BeantwoordPartnervraag).vraagCode(loketActor(w.organisatie.id, 'demo'), await link(w));
}

async function beantwoord(w: Wereld, tekst: string): Promise<void> {
  const actor = loketActor(w.organisatie.id, 'demo');
  const vragen = w.van(BeantwoordPartnervraag);
  const sleutel = await link(w);
  const [code = ''] = (await post(w)).flatMap((brief) => /\b\d{4} \d{4}\b/.exec(brief)?.[0] ?? []);
  const bezoek = leesPartnersleutel((await vragen.open(actor, sleutel, code)) ?? '');
  if (!bezoek) throw new Error('De code van de demo opent de vraag niet.');
  await vragen.beantwoord(actor, {
    ...{ bezoek: bezoek.hash, formulier: 'demo', antwoordId: nieuwId(), soort: 'volledig' },
    ...{ tekst, documenten: [] },
  });
}
