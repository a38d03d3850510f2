import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Risicodetail, risicoVraag } from '../../api/risico';
import { type Actiepad, stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { type Gezien, herlees } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { getalVan } from '../../delen/regelversies';
import type { Veld, Waarden } from '../../delen/velden';
import { risicoTeksten } from '../../teksten/risico';
import { opties, woord } from '../../teksten/waarden';
import { BEELD, getalTekst, ververs } from './kader';

interface Stuk {
  id: string;
  versie: number;
}

interface HandelingProps {
  teksten: { titel: string; knop: string; gelukt: string };
  inleiding: (risico: Risicodetail, stukId: string) => string;
  velden: (risico: Risicodetail) => readonly Veld[];
  pad: Actiepad;
  /** What is acted on; without it the provider itself. */
  stuk?: (risico: Risicodetail, stukId: string) => Stuk | undefined;
  kan: (risico: Risicodetail) => boolean;
  controleer?: (risico: Risicodetail) => (waarden: Waarden) => Record<string, string | undefined>;
  verzoek?: (verzoek: Record<string, unknown>) => unknown;
}

/** The page of what a person adds to the numbers of a provider. */
function Handeling(props: HandelingProps) {
  const { teksten: t, inleiding, velden, pad, stuk, kan, controleer, verzoek: maak = (v) => v } = props;
  const { id = '', stukId = '' } = useParams({ strict: false }) as { id?: string; stukId?: string };
  const vraag = useQuery(risicoVraag(id));
  const terug = `${BEELD}/${id}`;
  return (
    <Gegevens vraag={vraag} wat={risicoTeksten.pagina.wat}>
      {(risico) => {
        const gezien = stuk?.(risico, stukId);
        const haalOp = async () => {
          const nieuw = await herlees(vraag);
          return nieuw && stuk?.(nieuw, stukId);
        };
        return (
          <Pagina
            titel={t.titel}
            inleiding={inleiding(risico, stukId)}
            kruimels={[
              { label: risicoTeksten.titel, href: adres(BEELD) },
              { label: risico.aanbiederNaam, href: adres(terug) },
              { label: t.titel },
            ]}
          >
            {kan(risico) && (!stuk || gezien) ? (
              <Actieformulier<Risicodetail, Stuk>
                label={t.titel}
                velden={velden(risico)}
                gezien={gezien && ({ versie: gezien.versie, haalOp } satisfies Gezien<Stuk>)}
                {...(controleer && { controleer: controleer(risico) })}
                knop={t.knop}
                verstuur={(verzoek, koppen) =>
                  stuur(pad, { aanbiederId: id, id: gezien?.id ?? '' }, maak(verzoek), koppen)
                }
                ververs={ververs}
                gelukt={t.gelukt}
                terug={terug}
              />
            ) : (
              <NietMogelijk terug={terug} />
            )}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}

const bij = risicoTeksten.bijstellen;
const geldend = ({ bijstellingen }: Risicodetail): Stuk | undefined =>
  bijstellingen.find(({ geldt }) => geldt);

const redenveld = (label: string, uitleg?: string): Veld => ({
  ...{ naam: 'reden', soort: 'vak', label, verplicht: bij.redenFout, maxTekens: 1000, regels: 3 },
  ...(uitleg && { uitleg }),
});

/** Another score than was computed. */
export function RisicoBijstellen() {
  return (
    <Handeling
      teksten={bij}
      inleiding={({ berekend }) => bij.inleiding(getalTekst(berekend))}
      velden={({ hoogsteScore }) => [
        {
          ...{ naam: 'score', soort: 'tekst', label: bij.score(getalTekst(hoogsteScore)) },
          verplicht: bij.scoreFout,
        },
        redenveld(bij.reden, bij.redenUitleg),
        {
          ...{ naam: 'tot', soort: 'datum', label: bij.tot, uitleg: bij.totUitleg, verplicht: bij.totFout },
          dagen: 'vanaf-vandaag',
        },
      ]}
      pad="/api/v1/risicobeelden/{aanbiederId}/bijstellingen"
      kan={(risico) => !geldend(risico)}
      controleer={({ hoogsteScore }) =>
        ({ score }) =>
          /^\d+([.,]\d)?$/.test(String(score).trim()) && getalVan(score) <= hoogsteScore
            ? {}
            : { score: bij.scoreFout }
        }
      verzoek={(verzoek) => ({ ...verzoek, score: getalVan(verzoek['score']) })}
    />
  );
}

/** The computed score counts again. */
export function BijstellingBeeindigen() {
  return (
    <Handeling
      teksten={bij.beeindig}
      inleiding={({ score, berekend, bijstellingen }) =>
        bij.beeindig.inleiding(
          getalTekst(score),
          getalTekst(berekend),
          bijstellingen.find(({ geldt }) => geldt)?.reden ?? '',
        )
      }
      velden={() => [redenveld(bij.reden)]}
      pad="/api/v1/bijstellingen/{id}/_beeindig"
      stuk={geldend}
      kan={() => true}
    />
  );
}

const vast = risicoTeksten.vastleggen;

/** The kinds differ by what it was: each has a question of its own. */
const soortVan = (aard: string): string => `soort.${aard}`;

/** What was seen at the provider: own control, or a risk factor. */
export function KenmerkVastleggen() {
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'aard', soort: 'keuze', label: vast.aard, verplicht: vast.aardFout },
      opties: opties(risicoTeksten.pagina.aard).map((optie) => ({
        ...optie,
        uitleg: vast.aardUitleg[optie.waarde],
      })),
    },
    ...Object.entries(risicoTeksten.kenmerk).map(([aard, soorten]): Veld => ({
      ...{ naam: soortVan(aard), soort: 'keuze', label: vast.soort, verplicht: vast.soortFout },
      ...{ opties: opties(soorten), als: (waarden: Waarden) => waarden['aard'] === aard },
    })),
    {
      ...{ naam: 'toelichting', soort: 'vak', label: vast.toelichting, uitleg: vast.toelichtingUitleg },
      ...{ verplicht: vast.toelichtingFout, maxTekens: 2000, regels: 3 },
    },
    {
      ...{ naam: 'bron', soort: 'tekst', label: vast.bron, uitleg: vast.bronUitleg },
      ...{ verplicht: vast.bronFout, maxTekens: 500 },
    },
    {
      ...{
        naam: 'vastgesteldOp',
        soort: 'datum',
        label: vast.vastgesteldOp,
        verplicht: vast.vastgesteldOpFout,
      },
      dagen: 'tot-en-met-vandaag',
    },
    {
      ...{ naam: 'geldigTot', soort: 'datum', label: vast.geldigTot, uitleg: vast.geldigTotUitleg },
      ...{ verplicht: vast.geldigTotFout, dagen: 'vanaf-vandaag' },
    },
  ];
  return (
    <Handeling
      teksten={vast}
      inleiding={() => vast.inleiding}
      velden={() => velden}
      pad="/api/v1/risicobeelden/{aanbiederId}/risicokenmerken"
      kan={() => true}
      verzoek={({ aard, ...verzoek }) => {
        const naam = soortVan(String(aard));
        const { [naam]: soort, ...rest } = verzoek;
        return { ...rest, soort };
      }}
    />
  );
}

/** It counts no more. */
export function KenmerkIntrekken() {
  const t = vast.intrekken;
  return (
    <Handeling
      teksten={t}
      inleiding={({ kenmerken }, stukId) => {
        const kenmerk = kenmerken.find(({ id }) => id === stukId);
        return kenmerk ? t.inleiding(woord(risicoTeksten.kenmerk[kenmerk.aard] ?? {}, kenmerk.soort)) : '';
      }}
      velden={() => [redenveld(t.reden)]}
      pad="/api/v1/risicokenmerken/{id}/_trek-in"
      stuk={({ kenmerken }, stukId) =>
        kenmerken.find(({ id, ingetrokkenOp }) => id === stukId && !ingetrokkenOp)
      }
      kan={() => true}
    />
  );
}
