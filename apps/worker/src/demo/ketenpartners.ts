import { RegistreerMelding, StuurMeldingDoor, VerstrekOverMelding } from '@navolgbaar/melding';
import {
  BeheerAfspraak,
  BeheerOverleg,
  BeheerPartner,
  LeesDoorzendingen,
  VolgDoorzending,
} from '@navolgbaar/partner';
import { planPartnervragen } from './partnervragen';
import type { Wereld } from './wereld';

type Partnergegevens = Parameters<BeheerPartner['voegToe']>[1];

/** Names of the demo organisation: in another region these are other bodies. */
const PARTNERS: Readonly<Record<string, Partnergegevens>> = {
  igj: {
    ...{ soort: 'igj', naam: 'IGJ, Landelijk Meldpunt Zorg', contactpersoon: 'Loket meldingen' },
    ...{ email: 'meldingen@igj.voorbeeld.example', telefoon: '088 120 00 00' },
    deelhulp:
      'Wel: wat er is gebeurd, bij welke aanbieder, en wat de cliënt nodig heeft voor zijn veiligheid.\nNiet: wie er meldde, en een diagnose die voor het toezicht niet nodig is.\nStuur alleen via beveiligde e-mail.',
  },
  zorgkantoor: {
    ...{ soort: 'zorgkantoor', naam: 'Zorgkantoor Noord', contactpersoon: 'Team rechtmatigheid' },
    ...{ email: 'toezicht@zorgkantoor.voorbeeld.example', telefoon: null },
    deelhulp: 'Wel: de aanbieder, de periode en het vermoeden. Niet: gegevens over gezondheid.',
  },
  zorgOmZorg: {
    ...{ soort: 'meldpunt', naam: 'Zorg om Zorg', contactpersoon: null, telefoon: '050 000 00 00' },
    ...{ email: 'meldpunt@zorgomzorg.voorbeeld.example' },
    deelhulp: 'Het meldpunt krijgt geen terugkoppeling over de inhoud. Wel: dat de melding is ontvangen.',
  },
  wij: {
    ...{ soort: 'toegang', naam: 'Stichting WIJ', contactpersoon: 'Teamleider Oost', telefoon: null },
    ...{ email: 'oost@wij.voorbeeld.example' },
    deelhulp:
      'Wel: de naam en het adres van de inwoner als een consulent moet gaan kijken.\nNiet: het onderzoek naar de aanbieder.',
  },
  toegangBw: {
    ...{
      soort: 'toegang',
      naam: 'Toegang Beschermd Wonen',
      contactpersoon: 'Team indicaties',
      telefoon: null,
    },
    ...{ email: 'indicaties@toegangbw.voorbeeld.example' },
    deelhulp: 'Wel: om welke cliënt het gaat en welke aanbieder. Niet: wat er is gemeld en door wie.',
  },
  cmo: {
    ...{ soort: 'contractbeheer', naam: 'CMO', contactpersoon: 'Accountteam wonen', telefoon: null },
    ...{ email: 'wonen@cmo.voorbeeld.example' },
    deelhulp: 'Niets uit een onderzoek dat nog loopt. Na vaststelling: het rapport.',
  },
  rigg: {
    ...{ soort: 'andere_toezichthouder', naam: 'RIGG', contactpersoon: null, email: null, telefoon: null },
    deelhulp: null,
  },
};

/** Partners with an agreement, two forwardings of one Wlz signal of which one has an outcome, and a meeting to come. */
export function planKetenpartners(wereld: Wereld): void {
  const ids: Record<string, string> = {};
  wereld.plan(wereld.werkdagGeleden(200), '09:05', async (w) => {
    for (const [wie, gegevens] of Object.entries(PARTNERS)) {
      ids[wie] = (await w.van(BeheerPartner).voegToe(w.actor('Marijke'), gegevens)).id;
    }
    await w.van(BeheerAfspraak).legVast(w.actor('Marijke'), {
      partnerId: ids['wij'] ?? '',
      onderwerp: 'Kijken of een inwoner veilig is',
      gegevens: 'Naam, adres en waar de consulent op moet letten.',
      wanneer: 'Als een melding gaat over de ondersteuning thuis.',
      grondslag: 'Wmo 2015 art. 5.2.4 lid 3',
      vanaf: w.werkdagGeleden(200).toString(),
    });
    planPartnervragen(w, ids);
  });
  wereld.plan(wereld.werkdagGeleden(24), '10:10', async (w) => {
    const actor = w.actor('Anna');
    const { id: meldingId } = await w.van(RegistreerMelding).execute(actor, {
      ...{ soort: 'melding', kanaal: 'telefoon', bron: 'medewerker', wet: 'wlz', domein: 'kwaliteit' },
      onderwerp: 'Te weinig personeel bij bewoners met Wlz-zorg',
      omschrijving: 'In de avond is er voor veertien bewoners met Wlz-zorg één begeleider.',
      ...{ onrechtmatigheid: 'onbekend', aanbiederId: w.aanbieder('Opvang De Terp') },
      melder: { hoedanigheid: 'begeleider', naam: 'Verzonnen Melder', telefoon: '0612345678' },
    });
    await w.van(StuurMeldingDoor).execute(actor, {
      ...{ meldingId, versie: 1, hierOok: false, melder: 'wij', wijze: 'beveiligde_mail' },
      ontvangers: [
        { soort: 'igj', partnerId: ids['igj'] },
        { soort: 'zorgkantoor', partnerId: ids['zorgkantoor'] },
      ],
      grondslag: 'Beleidskader § 7; Wmo 2015 art. 5.2.4',
      motivering: 'De zorg valt onder de Wet langdurige zorg: de gemeente is niet bevoegd.',
      ...{ categorieen: ['geen_persoonsgegevens'], weggelaten: 'Wie het meldde.' },
      inhoud: 'Op een locatie van Opvang De Terp is er in de avond één begeleider voor veertien bewoners.',
    });
    await w.van(VerstrekOverMelding).execute(actor, {
      ...{ meldingId, besluit: 'geweigerd', ontvanger: 'Een dagblad', grondslag: null },
      doel: 'De krant vroeg om welke locatie het gaat. Daar is geen grondslag voor.',
      ...{ categorieen: [], inhoud: '', weggelaten: null },
    });
    w.plan(w.werkdagGeleden(6), '14:20', (nu) => rondEenAf(nu, meldingId));
  });
  wereld.plan(wereld.werkdagGeleden(3), '15:30', async (w) => {
    await w.van(BeheerOverleg).plan(w.actor('Marijke'), {
      ...{ partnerId: ids['igj'] ?? '', op: w.vandaag.toString() },
    });
  });
}

async function rondEenAf(w: Wereld, meldingId: string): Promise<void> {
  const actor = w.actor('Anna');
  const vraag = { status: null, partnerId: null, meldingId, vanaf: undefined, aantal: 10 };
  const { resultaten } = await w.van(LeesDoorzendingen).lijst(actor, vraag);
  const naarZorgkantoor = resultaten.find(({ soort }) => soort === 'zorgkantoor');
  if (!naarZorgkantoor) return;
  const { id, versie } = naarZorgkantoor;
  await w.van(VolgDoorzending).execute(actor, 'legUitkomstVast', {
    ...{ id, versie, op: w.werkdagGeleden(6).toString() },
    tekst: 'Het zorgkantoor heeft de bezetting met de aanbieder besproken en controleert die in het najaar.',
  });
}
