import { datumTekst, Keuzelijst, KnopKoppeling, Koppeling, type Kolom } from '@navolgbaar/ui';
import type { Ladderstapregel } from '../../api/interventieladder';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { ladderTeksten } from '../../teksten/interventieladder';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { afwijkingswoorden } from './afwijkingswoorden';
import { plekVan } from './plek';

const t = ladderTeksten.afwijkingen;
const FILTERS = ['ernst'];

/** For who answers for equal treatment: who deviated from the ladder, and why. */
export function AfwijkingenLijst() {
  const lijst = useLijst<Ladderstapregel>({
    sleutel: ['interventieladder', 'afwijkingen'],
    filters: FILTERS,
    haal: haalBladzijde<Ladderstapregel>('/api/v1/ladderafwijkingen'),
  });
  const vraag = new URLSearchParams(lijst.filter).toString();
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: ladderTeksten.titel, href: adres('/interventieladder') }, { label: t.titel }]}
      acties={
        <KnopKoppeling href={`/api/v1/ladderafwijkingen/export?${vraag}`} pictogram="download">
          {t.exporteer}
        </KnopKoppeling>
      }
      afdrukken
    >
      <Filterbalk namen={FILTERS} onFilter={lijst.zetFilter}>
        <Keuzelijst
          naam="ernst"
          label={t.filter.ernst}
          leeg={t.filter.alle}
          opties={opties(zaakwaarden.ladderernst)}
          beginwaarde={lijst.filter['ernst'] ?? ''}
        />
      </Filterbalk>
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={KOLOMMEN}
        sleutel={({ id }) => id}
        leeg={t.leeg}
      />
    </Pagina>
  );
}

const KOLOMMEN: readonly Kolom<Ladderstapregel>[] = [
  {
    ...{ id: 'wat', kop: t.kolom.wat, rijkop: true },
    cel: (rij) => (
      <>
        <Koppeling href={adres(plekVan(rij))}>{woord(zaakwaarden.laddersoort, rij.soort)}</Koppeling>
        <span className="nav-onderregel nav-klein">{datumTekst(rij.genomenOp, 'kort')}</span>
      </>
    ),
  },
  {
    ...{ id: 'aanbieder', kop: t.kolom.aanbieder },
    cel: (rij) => (
      <>
        <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />
        <span className="nav-onderregel nav-klein">
          <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />
        </span>
      </>
    ),
  },
  { id: 'ernst', kop: t.kolom.ernst, cel: ({ ernst }) => ernst && woord(zaakwaarden.ladderernst, ernst) },
  { id: 'vroeg', kop: t.kolom.vroeg, cel: ({ verwachtNaam }) => verwachtNaam },
  {
    ...{ id: 'waarin', kop: t.kolom.waarin },
    cel: ({ afwijkingen }) => afwijkingswoorden(afwijkingen),
  },
  {
    id: 'reden',
    kop: t.kolom.reden,
    cel: ({ afwijking }) => <span className="nav-tabel__uitleg">{afwijking}</span>,
  },
];
