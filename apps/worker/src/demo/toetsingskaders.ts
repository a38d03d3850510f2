import {
  BeheerKader,
  BeheerKaderversie,
  type Kaderinhoud,
  LeesToetsingskaders,
  type Norm,
} from '@navolgbaar/toetsingskader';
import type { Wereld } from './wereld';

const VOOR_IEDEREEN = {
  wetten: [],
  voorzieningen: [],
  financiering: [],
  clientenVan: null,
  clientenTot: null,
};

const norm = (
  deel: Pick<Norm, 'code' | 'thema' | 'tekst' | 'toelichting' | 'bronnen'> & Partial<Norm>,
): Norm => ({
  ...{
    bovenliggend: null,
    binding: 'aanbeveling',
    grondslag: null,
    werking: 'preventief',
    rollen: [],
    vragen: [],
  },
  ...{ toepassing: VOOR_IEDEREEN, indicatoren: [], methoden: ['gesprek'] },
  ...deel,
});
const WMO = [{ bron: 'Wmo 2015', vindplaats: 'art. 3.1' }];

/** Of this house: what it looks at where people live together with support. */
const VEILIG_WONEN: Pick<Kaderinhoud, 'themas' | 'normen'> = {
  themas: [
    { code: 'wonen', naam: 'Veilig wonen' },
    { code: 'team', naam: 'Een team dat weet wat het doet' },
  ],
  normen: [
    norm({
      ...{
        code: 'VW-1',
        thema: 'wonen',
        binding: 'wettelijk',
        grondslag: 'Wmo 2015 art. 3.1 lid 2',
        bronnen: WMO,
      },
      tekst: 'Bewoners wonen veilig, en de aanbieder weet welke risico’s er zijn.',
      toelichting: 'De aanbieder kan per woning vertellen wat er mis kan gaan en wat hij daaraan doet.',
      toepassing: { ...VOOR_IEDEREEN, wetten: ['wmo'], voorzieningen: ['woonlocatie'] },
      ...{
        indicatoren: ['Risico-inventarisatie per woning', 'Ontruimingsoefening'],
        methoden: ['document', 'observatie'],
      },
      vragen: [
        {
          code: 'VW-1-v1',
          tekst: 'Wat doet u als een bewoner ’s nachts hulp nodig heeft?',
          risico: 'Een bewoner krijgt ’s nachts geen hulp, en niemand merkt het.',
          geenAndereBron: 'In het rooster staat wie er is, niet hoe een bewoner die persoon bereikt.',
        },
      ],
    }),
    norm({
      ...{ code: 'VW-1a', thema: 'wonen', bovenliggend: 'VW-1', bronnen: WMO },
      tekst: 'Bewoners weten wat zij doen bij brand.',
      toelichting: 'Vraag het een bewoner; een briefje in de hal is niet genoeg.',
      methoden: ['gesprek', 'observatie'],
    }),
    norm({
      ...{ code: 'VW-2', thema: 'team', binding: 'wettelijk_bij_wkkgz', grondslag: 'Wkkgz art. 4 lid 1a' },
      tekst: 'De aanbieder kijkt voor de aanstelling of iemand geschikt is, en daarna geregeld opnieuw.',
      toelichting: 'Kijk hoe het ging bij wie het laatst is aangenomen, ook bij een invaller of zzp’er.',
      bronnen: [
        { bron: 'Wkkgz', vindplaats: 'art. 4 lid 1a' },
        { bron: 'Leidraad Veilige zorgrelatie', vindplaats: 'p. 88-98' },
      ],
      ...{
        indicatoren: ['Personeelsdossiers', 'VOG, gezien op datum'],
        methoden: ['steekproef'],
        rollen: ['Bestuurder', 'Leidinggevende'],
      },
    }),
    norm({
      ...{ code: 'VW-3', thema: 'team', werking: 'repressief' },
      tekst: 'Medewerkers durven fouten te noemen, en er gebeurt iets mee.',
      toelichting: 'Vraag naar de laatste fout en wat er daarna anders ging.',
      bronnen: [{ bron: 'Leidraad Veilige zorgrelatie', vindplaats: 'p. 99-102' }],
      rollen: ['Medewerker', 'Leidinggevende'],
    }),
  ],
};

/**
 * Marijke adopted a framework of the house more than a year ago, whose evaluation is due in two months, and writes its next
 * version; what came with the house nobody adopted.
 */
export function planToetsingskaders(wereld: Wereld): void {
  const marijke = () => wereld.actor('Marijke');
  const evaluatieOp = wereld.vandaag.add({ months: 2 }).toString();
  let eerste = '';
  wereld.plan(wereld.werkdagGeleden(260), '10:00', async () => {
    const kop = { naam: 'Veilig wonen', eigenaar: 'Marijke Hofstra, coördinator', evaluatieOp };
    const doel =
      'Kijken of mensen die met ondersteuning bij elkaar wonen, veilig wonen. Het is geen oordeel over het gebouw.';
    eerste = await wereld
      .van(BeheerKader)
      .begin(marijke(), { ...kop, doel, code: 'veilig-wonen', kopieVan: null });
    const { inhoud } = await wereld.van(LeesToetsingskaders).versie(marijke(), eerste);
    await wereld
      .van(BeheerKaderversie)
      .wijzig(marijke(), { id: eerste, versie: 1 }, { ...inhoud, ...VEILIG_WONEN });
    const geldigVanaf = wereld.werkdagGeleden(260).toString();
    await wereld
      .van(BeheerKaderversie)
      .stelVast(
        marijke(),
        { id: eerste, versie: 2 },
        { geldigVanaf, bron: 'Teambesluit toetsingskader Veilig wonen (verzonnen)', brondatum: geldigVanaf },
      );
  });
  wereld.plan(wereld.werkdagGeleden(4), '15:10', async () => {
    const { kaderId } = await wereld.van(LeesToetsingskaders).versie(marijke(), eerste);
    const { versie } = await wereld.van(LeesToetsingskaders).kader(marijke(), kaderId);
    const id = await wereld.van(BeheerKader).beginConcept(marijke(), { id: kaderId, versie });
    const { inhoud } = await wereld.van(LeesToetsingskaders).versie(marijke(), id);
    const normen = inhoud.normen.map((een) =>
      een.code === 'VW-3'
        ? {
            ...een,
            tekst: 'Medewerkers durven fouten te noemen, het team leert ervan en bewoners merken dat.',
          }
        : een,
    );
    await wereld
      .van(BeheerKaderversie)
      .wijzig(
        marijke(),
        { id, versie: 1 },
        { ...inhoud, normen, evaluatieOp: wereld.vandaag.add({ years: 3, months: 6 }).toString() },
      );
  });
}
