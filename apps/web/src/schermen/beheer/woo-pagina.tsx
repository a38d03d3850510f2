import { useQuery } from '@tanstack/react-query';
import { Melding as Mededeling, type Gegeven } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { type Wooinstelling, wooinstellingenVraag } from '../../api/woo';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { geldendeVersie, NieuweVersieKnop, Regelversies, versieVelden } from '../../delen/regelversies';
import type { Veld, Waarden } from '../../delen/velden';
import { regelversieTeksten } from '../../teksten/regelversies';
import { opties } from '../../teksten/waarden';
import { wooTeksten as teksten } from '../../teksten/woo';

type Verzoek = components['schemas']['StelWooinstellingVastRequest'];

const PAD = '/woo-index';
const TOOI = /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/(gemeente\/gm|so\/so)\d{4}$/;
const { veld, nieuw } = teksten;

/** How public reports become known under the Woo: all versions, the newest on top, and whether anything holds. */
export function WooPagina() {
  const vraag = useQuery(wooinstellingenVraag);
  const vandaag = useVandaag();
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={<NieuweVersieKnop recht="wooinstelling:beheren" naar={`${PAD}/nieuw`} />}
    >
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(versies) => (
          <>
            {geldendeVersie(versies, vandaag)?.regels.weg === 'geen' && (
              <Mededeling soort="waarschuwing" titel={teksten.nietIngesteld.titel}>
                {teksten.nietIngesteld.tekst}
              </Mededeling>
            )}
            <Regelversies versies={versies} regels={gegevens} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

function gegevens({ regels }: Wooinstelling): readonly Gegeven[] {
  const { weg, categorie, publisher, publisherNaam, publicatiebank } = regels;
  return [
    { label: veld.weg, waarde: teksten.weg[weg as keyof typeof teksten.weg] },
    ...(weg === 'geen'
      ? []
      : [
          { label: veld.categorie, waarde: teksten.categorie[categorie as keyof typeof teksten.categorie] },
          { label: veld.publisherNaam, waarde: publisherNaam ?? teksten.geen },
        ]),
    { label: veld.publisher, waarde: publisher ?? teksten.geen },
    ...(weg === 'publicatiebank' ? [{ label: veld.publicatiebank, waarde: publicatiebank }] : []),
  ];
}

/** A person adopts a new version, beginning with what holds now. */
export function WooVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(wooinstellingenVraag);
  return (
    <Pagina
      titel={nieuw.titel}
      inleiding={nieuw.inleiding}
      kruimels={[{ label: teksten.titel, href: adres(PAD) }, { label: nieuw.titel }]}
    >
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(versies) => (
          <AlleenMetRecht recht="wooinstelling:beheren" terug={PAD}>
            <Actieformulier<readonly Wooinstelling[]>
              label={nieuw.titel}
              velden={velden(geldendeVersie(versies, vandaag)?.regels)}
              knop={regelversieTeksten.vaststellen.knop}
              controleer={keur}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/wooinstellingen', {}, alsVerzoek(verzoek), koppen)
              }
              ververs={[['wooinstellingen']]}
              gelukt={regelversieTeksten.vaststellen.gelukt}
              terug={PAD}
            />
          </AlleenMetRecht>
        )}
      </Gegevens>
    </Pagina>
  );
}

const isVindbaar = (waarden: Waarden): boolean =>
  ['sitemap', 'publicatiebank'].includes(String(waarden['regels.weg']));

const velden = (nu: Wooinstelling['regels'] | undefined): readonly Veld[] => [
  {
    ...{ naam: 'regels.weg', soort: 'keuze', label: nieuw.weg, uitleg: nieuw.wegUitleg },
    ...{ verplicht: nieuw.wegFout, opties: opties(teksten.weg), begin: nu?.weg ?? '' },
  },
  {
    ...{ naam: 'regels.categorie', soort: 'keuze', label: nieuw.categorie, uitleg: nieuw.categorieUitleg },
    ...{ verplicht: nieuw.categorieFout, opties: opties(teksten.categorie) },
    ...{ begin: nu?.categorie ?? 'inspanningsverplichting', als: isVindbaar },
  },
  {
    ...{ naam: 'regels.publisher', soort: 'tekst', label: nieuw.publisher, uitleg: nieuw.publisherUitleg },
    ...{ verplicht: nieuw.publisherFout, begin: nu?.publisher ?? '', als: isVindbaar },
  },
  {
    ...{ naam: 'regels.publisherNaam', soort: 'tekst', label: nieuw.publisherNaam },
    ...{ verplicht: nieuw.publisherNaamFout, begin: nu?.publisherNaam ?? '', als: isVindbaar },
  },
  {
    ...{ naam: 'regels.publicatiebank', soort: 'tekst', label: nieuw.publicatiebank },
    ...{ uitleg: nieuw.publicatiebankUitleg, verplicht: nieuw.publicatiebankFout },
    ...{ begin: nu?.publicatiebank ?? '', als: (waarden) => waarden['regels.weg'] === 'publicatiebank' },
  },
  ...versieVelden,
];

const keur = (waarden: Waarden): Record<string, string> =>
  isVindbaar(waarden) && !TOOI.test(String(waarden['regels.publisher'] ?? '').trim())
    ? { 'regels.publisher': nieuw.publisherFout }
    : {};

function alsVerzoek(verzoek: Record<string, unknown>): Verzoek {
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  const van = (naam: string) => verzoek[`regels.${naam}`];
  return {
    ...{ geldigVanaf, bron, brondatum },
    regels: {
      weg: van('weg') as Verzoek['regels']['weg'],
      categorie: (van('categorie') ?? 'inspanningsverplichting') as Verzoek['regels']['categorie'],
      publisher: (van('publisher') as string | undefined) ?? null,
      publisherNaam: (van('publisherNaam') as string | undefined) ?? null,
      publicatiebank: (van('publicatiebank') as string | undefined) ?? null,
    },
  };
}
