import { datumTekst, Laden } from '@navolgbaar/ui';
import type { Bewijsstuk } from '../../api/bevindingen';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { bewijsTeksten } from '../../teksten/bevindingen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { useDossierdocumenten } from './gebruik-dossierdocumenten';

const { nieuw: t } = bewijsTeksten;
const { fout } = t;

/** Makes something of the dossier, or what was received, evidence of the case. */
export function BewijsNieuwPagina() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) =>
        zaak.handelingen.includes('legBewijsVast') ? (
          <Formulier zaak={zaak} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: 'legBewijsVast' }}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Formulier({ zaak }: { zaak: Zaak }) {
  const documenten = useDossierdocumenten(zaak);
  if (!documenten) return <Laden />;
  const bronnen: Bronnen = {
    document: documenten.map(({ id, naam, aangemaaktOp }) => ({
      ...{ waarde: id, label: `${naam}, ${datumTekst(aangemaaktOp.slice(0, 10), 'kort')}` },
    })),
    waarneming: zaak.waarnemingen.map(({ id, op, omschrijving }) => ({
      ...{ waarde: id, label: `${datumTekst(op, 'kort')}: ${kort(omschrijving)}` },
    })),
    gesprek: zaak.gesprekken.map(({ id, op, soort, gesprekspartners }) => ({
      waarde: id,
      label: `${woord(zaakwaarden.gespreksoort, soort)}, ${datumTekst(op, 'kort')}: ${kort(gesprekspartners)}`,
    })),
  };
  return (
    <Actieformulier<Bewijsstuk>
      label={t.titel}
      velden={bewijsvragen(bronnen)}
      knop={t.knop}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/zaken/{id}/bewijsstukken', { id: zaak.id }, naarBewijs(verzoek), koppen)
      }
      ververs={[['bewijs'], ['zaken']]}
      gelukt={t.gelukt}
      terug={`/zaken/${zaak.id}/bewijs`}
      naar={({ id }) => `/bewijsstukken/${id}`}
    />
  );
}

type Bronsoort = 'document' | 'waarneming' | 'gesprek';
type Bronnen = Readonly<Record<Bronsoort, readonly { waarde: string; label: string }[]>>;
const BRONSOORTEN = ['document', 'waarneming', 'gesprek'] as const satisfies readonly Bronsoort[];

const kort = (tekst: string): string => (tekst.length > 80 ? `${tekst.slice(0, 79)}…` : tekst);

function bewijsvragen(bronnen: Bronnen): Veld[] {
  // Of a kind of which there is nothing there is nothing to choose.
  const soorten = [...BRONSOORTEN.filter((soort) => bronnen[soort].length > 0), 'gegevens'] as const;
  const is = (soort: string) => (w: Waarden) => w['soort'] === soort;
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: fout.soort },
      opties: soorten.map((waarde) => ({
        ...{ waarde, label: zaakwaarden.bewijssoort[waarde], uitleg: t.soortUitleg[waarde] },
      })),
      ...(soorten.length === 1 && { begin: 'gegevens' }),
    },
    ...BRONSOORTEN.map((soort): Veld => ({
      ...{ naam: soort, soort: 'lijst', label: t[soort], verplicht: fout.bron, opties: bronnen[soort] },
      als: is(soort),
    })),
    {
      ...{ naam: 'omschrijving', soort: 'vak', label: t.omschrijving, uitleg: t.omschrijvingUitleg },
      ...{ verplicht: fout.omschrijving, regels: 2, maxTekens: 2000 },
    },
    {
      ...{ naam: 'verkregenVan', soort: 'tekst', label: t.verkregenVan, uitleg: t.verkregenVanUitleg },
      ...{ verplicht: fout.verkregenVan, maxTekens: 500 },
    },
    {
      ...{ naam: 'verkregenOp', soort: 'datum', label: t.verkregenOp, uitleg: t.verkregenOpUitleg },
      ...{ verplicht: fout.verkregenOp, dagen: 'tot-en-met-vandaag' },
    },
    { naam: 'verkregenWaar', soort: 'tekst', label: t.verkregenWaar, maxTekens: 500 },
    {
      ...{ naam: 'verkregenHoe', soort: 'vak', label: t.verkregenHoe, uitleg: t.verkregenHoeUitleg },
      ...{ verplicht: fout.verkregenHoe, regels: 3, maxTekens: 2000 },
    },
    {
      ...{ naam: 'bewaarplaats', soort: 'tekst', label: t.bewaarplaats, verplicht: fout.bewaarplaats },
      maxTekens: 500,
    },
    { naam: 'vim', soort: 'vinkje', label: t.vim, uitleg: t.vimUitleg },
    {
      ...{ naam: 'vimReden', soort: 'vak', label: t.vimReden, verplicht: fout.vimReden, regels: 3 },
      ...{ maxTekens: 2000, als: (w) => w['vim'] === true },
    },
  ];
}

/** The answers as the API wants them: one field for what it is, whatever its kind. */
function naarBewijs({ document, waarneming, gesprek, ...verzoek }: Record<string, unknown>) {
  const bronId = document ?? waarneming ?? gesprek;
  return { ...verzoek, ...(bronId ? { bronId } : {}) };
}
