import type { ReactNode } from 'react';
import { Filterchips, Keuzelijst, KnopKoppeling, Melding, Tabbladen, type Filterchip } from '@navolgbaar/ui';
import { useHeeftRecht, useIk } from '../api/ik';
import { werklijstTeksten as teksten } from '../teksten/werklijst';
import { bulkTeksten } from '../teksten/weergaven';
import { AanbiederKiezer } from './aanbieder-kiezer';
import { Bulkbalk, type Bulk } from './bulkbalk';
import { useRijkeuze } from './gebruik-rijkeuze';
import { useBehandelaars, useWerklijst, type Lijstbron } from './gebruik-werklijst';
import type { Filterwaarden } from './lijst';
import { Filterbalk, LijstTabel } from './lijst-pagina';
import { useLijstplaats } from './lijstplaats';
import { Pagina } from './pagina';
import { kolomsortering, sorteerkeuze, type Sortering, wijzetekst, wijzeVan } from './sortering';
import { kiesKolommen, type Lijstkolom } from './weergave';
import { Weergavekeuze, Weergavemelding } from './weergave-keuze';
import { bladfilter, bladVan, naastBlad, NIEMAND, type Blad } from './werklijst-filter';

/** A worklist, by what makes it different from the others. */
export interface Lijstdefinitie<R> extends Lijstbron {
  titel: string;
  pad: `/api/v1/${string}`;
  /** Who may not choose a provider: a provider has only what is its own. */
  zonderAanbieder?: boolean;
  bijschrift: string;
  kolommen: readonly Lijstkolom<R>[];
  sleutel: (rij: R) => string;
  /** What an empty tab says. */
  leeg: Readonly<Record<Blad, { titel: string; tekst?: string }>>;
  /** What can be done with many at once. */
  bulk?: Bulk<R>;
}

export interface WerklijstProps<R> {
  lijst: Lijstdefinitie<R>;
  inleiding?: ReactNode;
  acties?: ReactNode;
  nadruk?: (rij: R) => boolean;
}

/**
 * A worklist: tabs for whose work it is, filters in the address, saved views, one's own columns, the same list as a file,
 * acts on many rows, and the way back to a row.
 */
export function Werklijst<R>({ lijst: definitie, inleiding, acties, nadruk }: WerklijstProps<R>) {
  const { titel, bladen, leeg, sleutel, bulk, naam } = definitie;
  const ik = useIk();
  const heeftRecht = useHeeftRecht();
  const { lijst, aantallen, vervallen, woord, weergaven, uitvoer } = useWerklijst<R>(definitie);
  const blad = bladVan(lijst.filter, ik.id);
  const plaats = useLijstplaats(lijst.hier, lijst.klaar);
  const alle = definitie.kolommen.filter((kolom) => !kolom.blad || kolom.blad === blad);
  const gekozen = kiesKolommen(alle, weergaven.huidig?.kolommen ?? weergaven.kolommen);
  // A tab with an order of its own is not sorted otherwise.
  const sortering = definitie.sortering.vastOp === blad ? null : definitie.sortering;
  const kolommen = gekozen.map((kolom) => ({
    ...kolom,
    sorteer: sortering ? kolomsortering(sortering, kolom.id, lijst.filter, lijst.hrefMet) : undefined,
  }));
  // The caption names the usual order: another one says its own.
  const wijze = sortering ? wijzeVan(sortering, lijst.filter) : null;
  const anders = sortering && wijze !== null && wijze !== sortering.standaard(lijst.filter);
  const bijschrift = anders ? `${titel}. ${wijzetekst(sortering, wijze)}` : definitie.bijschrift;
  const keuze = useRijkeuze((lijst.rijen ?? []).map(sleutel), lijst.hier);
  const chips = naastBlad(lijst.filter, ik.id).map((deel): Filterchip => ({
    ...woord(deel, lijst.filter[deel] ?? ''),
    zonder: lijst.hrefMet({ [deel]: null }),
  }));
  const teKiezen = bulk && heeftRecht(bulk.recht) ? bulk : undefined;
  return (
    <Pagina titel={titel} inleiding={inleiding} acties={acties} afdrukken>
      {bladen.length > 0 && (
        <Tabbladen
          label={titel}
          tabbladen={bladen.map((deze) => ({
            label: teksten.tabbladen[deze],
            aantal: aantallen(deze),
            href: lijst.hrefMet(bladfilter(deze, lijst.filter, ik.id)),
            huidig: deze === blad,
          }))}
        />
      )}
      {vervallen.length > 0 && (
        <Melding soort="info" titel={teksten.vervallen.titel} aankondigen>
          {teksten.vervallen.tekst(vervallen)}
        </Melding>
      )}
      <Weergavemelding naam={naam} {...weergaven} />
      <Filters lijst={lijst} definitie={definitie} sortering={sortering} />
      <div className="nav-lijstkop">
        <Filterchips chips={chips} />
        <div className="nav-lijstkop__knoppen">
          {weergaven.mag && (
            <Weergavekeuze
              {...{ naam, weergaven }}
              {...{ adres: lijst.adres, filter: lijst.filter, alle }}
              getoond={kolommen.map(({ id }) => id)}
            />
          )}
          <KnopKoppeling href={uitvoer} soort="subtiel" pictogram="download" klein>
            {teksten.exporteer}
          </KnopKoppeling>
        </div>
      </div>
      {teKiezen && lijst.rijen && lijst.rijen.length > 0 && (
        <Bulkbalk bulk={teKiezen} naam={naam} rijen={lijst.rijen} keuze={keuze} />
      )}
      <div className="nav-stapel" {...plaats}>
        <LijstTabel
          lijst={{ ...lijst, gefilterd: chips.length > 0 }}
          leeg={leeg[blad]}
          {...{ bijschrift, kolommen, sleutel, nadruk }}
          kies={
            teKiezen
              ? {
                  ...{ gekozen: keuze.gekozen, wissel: keuze.wissel, kop: bulkTeksten.kop },
                  naam: (rij) => bulkTeksten.kies(teKiezen.stuk(rij).nummer),
                }
              : undefined
          }
        />
      </div>
    </Pagina>
  );
}

interface FiltersProps<R> {
  lijst: { filter: Filterwaarden; zetFilter: (waarden: Record<string, string | null>) => void };
  definitie: Lijstdefinitie<R>;
  /** Null where the order is fixed. */
  sortering: Sortering | null;
}

function Filters<R>({ lijst: { filter, zetFilter }, definitie, sortering }: FiltersProps<R>) {
  const { behandelaar } = teksten;
  const { keuzes, bladen, zonderAanbieder } = definitie;
  // On a list without the tab for it, nothing can be of nobody.
  const behandelaars = useBehandelaars().filter(
    ({ waarde }) => waarde !== NIEMAND || bladen.includes('niemand'),
  );
  const metBehandelaar = bladen.length > 0;
  const namen = [
    ...(metBehandelaar ? ['behandelaarId'] : []),
    ...(zonderAanbieder ? [] : ['aanbiederId']),
    ...keuzes.map(({ naam }) => naam),
    ...(sortering ? ['sorteer'] : []),
  ];
  return (
    <Filterbalk
      // Also anew when the colleagues are there: a drop-down cannot begin with what is not in it yet.
      key={JSON.stringify([filter, behandelaars.length])}
      namen={namen}
      onFilter={zetFilter}
    >
      {metBehandelaar && (
        <Keuzelijst
          naam="behandelaarId"
          label={behandelaar.label}
          leeg={behandelaar.iedereen}
          opties={behandelaars}
          beginwaarde={filter['behandelaarId']}
        />
      )}
      {!zonderAanbieder && (
        <AanbiederKiezer
          naam="aanbiederId"
          label={teksten.aanbieder}
          uitleg={null}
          beginwaarde={filter['aanbiederId']}
        />
      )}
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
      {sortering && (
        <Keuzelijst
          naam="sorteer"
          label={teksten.volgorde}
          {...sorteerkeuze(sortering, filter)}
          beginwaarde={filter['sorteer']}
        />
      )}
    </Filterbalk>
  );
}
