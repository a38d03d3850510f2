import { LeesMeldingen, RegistreerMelding, VerbindMelding } from '@navolgbaar/melding';
import { meldVolgensProtocol } from './calamiteiten';
import type { Wereld } from './wereld';

const VAL = {
  soort: 'calamiteit',
  onderzoeksvraag: '',
  kanaal: 'telefoon',
  behandelaar: 'Anna',
  client: 'Berend Verzonnen',
} as const;

/**
 * One event that two providers report, each by its own duty: a ketencalamiteit. One signal that came in twice and became
 * one melding. And two reports that nobody compared yet.
 */
export function planVerwanteMeldingen(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(12), '10:20', ketencalamiteit);
  wereld.plan(wereld.werkdagGeleden(5), '11:35', tweeKeerGemeld);
  wereld.plan(wereld.werkdagGeleden(2), '09:50', nogTeVergelijken);
}

async function ketencalamiteit(w: Wereld): Promise<void> {
  const eerste = await meldVolgensProtocol(w, {
    ...{ ...VAL, aanbiederId: w.aanbieder('Stichting De Linde'), meldNa: 2 },
    onderwerp: 'Val van de trap na dagbesteding',
    omschrijving:
      'Een bewoner is na terugkomst van de dagbesteding van de trap gevallen en met ernstig letsel opgenomen.',
  });
  const tweede = await meldVolgensProtocol(w, {
    ...{ ...VAL, aanbiederId: w.aanbieder('Zorgatelier Kleurrijk'), meldNa: 2 },
    onderwerp: 'Deelnemer ziek naar huis gestuurd en daar gevallen',
    omschrijving:
      'Een deelnemer was duizelig en is met het vervoer naar huis gestuurd, zonder overdracht aan de woonlocatie.',
  });
  await verbind(w, tweede, eerste, {
    soort: 'zelfde_gebeurtenis',
    motivering: 'Zelfde bewoner en zelfde middag: de overdracht tussen de twee aanbieders ontbrak.',
  });
}

async function tweeKeerGemeld(w: Wereld): Promise<void> {
  const hoofd = await signaal(w, 'Ouderenzorg De Wilgen', {
    ...{ kanaal: 'telefoon', onderwerp: 'Twee avonden geen hulp bij het eten' },
    omschrijving: 'De dochter belt: haar moeder kreeg twee avonden geen hulp bij het avondeten.',
  });
  const dubbel = await signaal(w, 'Ouderenzorg De Wilgen', {
    ...{ kanaal: 'e-mail', onderwerp: 'Moeder kreeg geen avondeten' },
    omschrijving:
      'Per e-mail, met de rapportage van beide avonden erbij. Vraagt of het telefoontje is genoteerd.',
  });
  await verbind(w, dubbel, hoofd, {
    soort: 'dubbel',
    motivering: 'Dezelfde melder over dezelfde avonden: de e-mail volgt op het telefoongesprek.',
  });
}

async function nogTeVergelijken(w: Wereld): Promise<void> {
  const client = { hoedanigheid: 'cliënt', naam: 'Froukje Verzonnen' };
  await signaal(w, 'Stichting Nabij', {
    ...{ kanaal: 'e-mail', onderwerp: 'Begeleider komt niet opdagen', client },
    omschrijving: 'De begeleider kwam deze week twee keer niet, zonder bericht.',
  });
  await signaal(w, 'Kompas Begeleiding', {
    ...{ kanaal: 'telefoon', onderwerp: 'Onduidelijk wie de begeleiding geeft', client },
    omschrijving:
      'De cliënt weet niet meer van welke aanbieder de begeleider komt. Twee aanbieders wijzen naar elkaar.',
  });
}

interface Signaal {
  readonly kanaal: 'telefoon' | 'e-mail';
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly client?: { readonly hoedanigheid: string; readonly naam: string };
}

async function signaal(w: Wereld, aanbieder: string, gegevens: Signaal): Promise<string> {
  const { id } = await w.van(RegistreerMelding).execute(w.actor('Anna'), {
    ...{ ...gegevens, soort: 'signaal', bron: 'inwoner', aard: 'feit', wet: 'wmo', domein: 'kwaliteit' },
    ...{ aanbiederId: w.aanbieder(aanbieder), gemeenteId: w.noordstad(), onrechtmatigheid: 'nee' },
    melder: { hoedanigheid: 'dochter', naam: 'Verzonnen Dochter', telefoon: '050 555 0177' },
  });
  return id;
}

async function verbind(
  w: Wereld,
  meldingId: string,
  andereId: string,
  hoe: { readonly soort: 'zelfde_gebeurtenis' | 'dubbel'; readonly motivering: string },
): Promise<void> {
  const anna = w.actor('Anna');
  const { versie } = await w.van(LeesMeldingen).detail(anna, meldingId);
  const { nummer } = await w.van(LeesMeldingen).detail(anna, andereId);
  await w.van(VerbindMelding).execute(anna, { meldingId, versie, nummer, ...hoe });
}
