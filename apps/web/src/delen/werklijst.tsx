import type { ReactNode } from 'react';
import {
  Filterchips,
  Keuzelijst,
  KnopKoppeling,
  Melding,
  Tabbladen,
  type Filterchip,
  type Kolom,
} from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import { werklijstTeksten as teksten } from '../teksten/werklijst';
import { AanbiederKiezer } from './aanbieder-kiezer';
import { useBehandelaars, useWerklijst } from './gebruik-werklijst';
import type { Filterwaarden } from './lijst';
import { Filterbalk, LijstTabel } from './lijst-pagina';
import { useLijstplaats } from './lijstplaats';
import { Pagina } from './pagina';
import { bladfilter, bladVan, naastBlad, type Blad, type Filterkeuze } from './werklijst-filter';

export interface WerklijstProps<R> {
  titel: string;
  acties: ReactNode;
  /** The list in the API; its last part is also its key in the cache. */
  pad: `/api/v1/${string}`;
  bladen: readonly Blad[];
  /** The filters of this list alone, beside colleague and provider. */
  keuzes: readonly Filterkeuze[];
  bijschrift: string;
  kolommen: readonly Kolom<R>[];
  sleutel: (rij: R) => string;
  nadruk?: (rij: R) => boolean;
  /** What an empty tab says. */
  leeg: Readonly<Record<Blad, { titel: string; tekst?: string }>>;
}

/** A worklist: tabs for whose work it is, filters in the address, the same list as a file, and the way back to a row. */
export function Werklijst<R>({ titel, acties, pad, bladen, keuzes, leeg, ...tabel }: WerklijstProps<R>) {
  const ik = useIk();
  const { lijst, vervallen, woord } = useWerklijst<R>(pad, keuzes);
  const blad = bladVan(lijst.filter, ik.id);
  const plaats = useLijstplaats(lijst.hier, lijst.klaar);
  const chips = naastBlad(lijst.filter, ik.id).map((naam): Filterchip => ({
    ...woord(naam, lijst.filter[naam] ?? ''),
    zonder: lijst.hrefMet({ [naam]: null }),
  }));
  return (
    <Pagina titel={titel} acties={acties} afdrukken>
      <Tabbladen
        label={titel}
        tabbladen={bladen.map((naam) => ({
          label: teksten.tabbladen[naam],
          href: lijst.hrefMet(bladfilter(naam, lijst.filter, ik.id)),
          huidig: naam === blad,
        }))}
      />
      {vervallen.length > 0 && (
        <Melding soort="info" titel={teksten.vervallen.titel} aankondigen>
          {teksten.vervallen.tekst(vervallen)}
        </Melding>
      )}
      <Filters lijst={lijst} keuzes={keuzes} />
      <div className="nav-lijstkop">
        <Filterchips chips={chips} />
        <KnopKoppeling
          href={`${pad}/export?${new URLSearchParams(lijst.filter).toString()}`}
          soort="subtiel"
          pictogram="download"
          klein
        >
          {teksten.exporteer}
        </KnopKoppeling>
      </div>
      <div className="nav-stapel" {...plaats}>
        <LijstTabel lijst={{ ...lijst, gefilterd: chips.length > 0 }} leeg={leeg[blad]} {...tabel} />
      </div>
    </Pagina>
  );
}

interface FiltersProps {
  lijst: { filter: Filterwaarden; zetFilter: (waarden: Record<string, string | null>) => void };
  keuzes: readonly Filterkeuze[];
}

function Filters({ lijst: { filter, zetFilter }, keuzes }: FiltersProps) {
  const { behandelaar } = teksten;
  const behandelaars = useBehandelaars();
  return (
    <Filterbalk
      // Also anew when the colleagues are there: a drop-down cannot begin with what is not in it yet.
      key={JSON.stringify([filter, behandelaars.length])}
      namen={['behandelaarId', 'aanbiederId', ...keuzes.map(({ naam }) => naam)]}
      onFilter={zetFilter}
    >
      <Keuzelijst
        naam="behandelaarId"
        label={behandelaar.label}
        leeg={behandelaar.iedereen}
        opties={behandelaars}
        beginwaarde={filter['behandelaarId']}
      />
      <AanbiederKiezer
        naam="aanbiederId"
        label={teksten.aanbieder}
        uitleg={null}
        beginwaarde={filter['aanbiederId']}
      />
      {keuzes.map(({ naam, label, leeg, opties }) => (
        <Keuzelijst
          key={naam}
          naam={naam}
          label={label}
          leeg={leeg}
          opties={opties}
          beginwaarde={filter[naam]}
        />
      ))}
    </Filterbalk>
  );
}
