import { OpenZaak } from '@navolgbaar/onderzoek';
import {
  BeantwoordLijst,
  BeoordeelAntwoorden,
  LeesOpvraaglijsten,
  StelLijstOp,
  VerstuurLijst,
} from '@navolgbaar/opvraaglijst';
import type { Temporal } from 'temporal-polyfill';
import type { Wereld } from './wereld';

type Antwoord = Parameters<BeantwoordLijst['bewaar']>[3];

const LINDE = 'Stichting De Linde';
const gegeven = (tekst: string): Antwoord => ({ soort: 'gegeven', tekst, documentIds: [] });

/** What was asked of a provider: a list that is done, and a later one in which it finds back what it gave before. */
export function planOpvraaglijsten(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(24), '09:10', eersteLijst);
  wereld.plan(wereld.werkdagGeleden(5), '09:40', tweedeLijst);
}

async function eersteLijst(w: Wereld): Promise<void> {
  const zaakId = await zaak(w, 'Veiligheid in de zorgrelatie');
  const lijst = await verstuur(w, zaakId, {
    titel: 'Voor ons gesprek over veiligheid',
    codes: ['STAPPENPLAN', 'MELDINGEN', 'SCHOLING'],
    geleden: 24,
  });
  await antwoord(w, lijst, [
    gegeven('Ons stappenplan is van januari. Wij hebben het met de cliëntenraad besproken.'),
    gegeven('Er waren vier meldingen: drie keer verbaal, één keer vastpakken. Alle vier zijn besproken.'),
    { soort: 'hebben_we_niet', tekst: 'Wij houden scholing niet per onderwerp bij.', documentIds: [] },
  ]);
  const beoordeel = w.van(BeoordeelAntwoorden);
  const { vragen } = await lees(w, lijst);
  for (const { id } of vragen)
    await beoordeel.beoordeel(w.actor('Anna'), await op(w, lijst), id, { oordeel: 'voldoende', tekst: null });
  await beoordeel.sluit(w.actor('Anna'), await op(w, lijst), null);
}

async function tweedeLijst(w: Wereld): Promise<void> {
  const zaakId = await zaak(w, 'Hercontrole veiligheid');
  const lijst = await verstuur(w, zaakId, {
    titel: 'Is er sinds ons gesprek iets veranderd?',
    codes: ['STAPPENPLAN', 'MELDINGEN', 'MELDCODE'],
    geleden: 5,
  });
  await antwoord(w, lijst, [{ soort: 'klopt_nog', tekst: null, documentIds: [] }]);
  const opstellen = w.van(StelLijstOp);
  await opstellen.begin(w.actor('Anna'), { zaakId, titel: 'Voor het bezoek in de zomer' });
}

async function zaak(w: Wereld, onderwerp: string): Promise<string> {
  const { id } = await w.van(OpenZaak).execute(w.actor('Anna'), {
    ...{ toezichtvorm: 'structureel', onderwerp, domein: 'kwaliteit', wet: 'wmo' },
    aanbiederId: w.aanbieder(LINDE),
  });
  return id;
}

async function verstuur(
  w: Wereld,
  zaakId: string,
  { titel, codes, geleden }: { titel: string; codes: readonly string[]; geleden: number },
): Promise<string> {
  const anna = w.actor('Anna');
  const opstellen = w.van(StelLijstOp);
  const inleiding = 'Wij bereiden een gesprek voor. U kunt de antwoorden in delen indienen.';
  const id = await opstellen.begin(anna, { zaakId, titel, inleiding });
  await opstellen.neemUitCatalogus(anna, { id, gezien: 1 }, { codes, verplicht: true });
  await opstellen.voegVraagToe(anna, await op(w, id), {
    ...{ soort: 'inlichting', wat: 'Wat hebt u zelf van de laatste meldingen geleerd?', verplicht: false },
    waarom: 'Leren van wat misging, zegt meer dan een cijfer.',
  });
  await w.van(VerstuurLijst).execute(anna, await op(w, id), {
    uiterlijk: gewoneDagNa(w.werkdagGeleden(geleden), 14).toString(),
    ...{ jegens: 'de bestuurder', doel: 'Vaststellen of afspraken over veiligheid werken.' },
  });
  return id;
}

/** The first questions get an answer; what is left over says that it will not come, or stays open. */
async function antwoord(w: Wereld, id: string, antwoorden: readonly Antwoord[]): Promise<void> {
  const beantwoord = w.van(BeantwoordLijst);
  const { vragen } = await lees(w, id);
  const compleet = antwoorden.length >= vragen.length - 1;
  const alle = compleet ? [...antwoorden, gegeven('Sneller met elkaar in gesprek gaan.')] : antwoorden;
  for (const [n, een] of alle.entries()) {
    const vraag = vragen[n];
    if (vraag) await beantwoord.bewaar(w.actor('Sanne'), await op(w, id), vraag.id, een);
  }
  await beantwoord.dienIn(w.actor('Sanne'), await op(w, id));
}

const lees = (w: Wereld, id: string) => w.van(LeesOpvraaglijsten).detail(w.actor('Anna'), id);
const op = async (w: Wereld, id: string) => ({ id, gezien: (await lees(w, id)).versie });

/** A day that is no Saturday or Sunday. */
function gewoneDagNa(dag: Temporal.PlainDate, dagen: number): Temporal.PlainDate {
  const later = dag.add({ days: dagen });
  return later.dayOfWeek > 5 ? later.add({ days: 8 - later.dayOfWeek }) : later;
}
