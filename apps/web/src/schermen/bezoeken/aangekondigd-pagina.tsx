import { queryOptions, useQuery } from '@tanstack/react-query';
import { datumTekst, Gegevenslijst, Kaart, LegeStaat, Lijst } from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import type { components } from '../../api/schema';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { aangekondigdTeksten as t } from '../../teksten/aankondiging';
import { bezoekTeksten } from '../../teksten/bezoeken';

type Aangekondigd = components['schemas']['AangekondigdBezoekResponse'];

const aangekondigdVraag = queryOptions({
  queryKey: ['aangekondigde-bezoeken'],
  queryFn: async () => gelukt(await api.GET('/api/v1/aangekondigde-bezoeken')).resultaten,
});

/** What a provider knows of the visits that are coming: what was announced to it. */
export function AangekondigdPagina() {
  const vraag = useQuery(aangekondigdVraag);
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} afdrukken>
      <Gegevens vraag={vraag} wat={t.wat}>
        {(bezoeken) =>
          bezoeken.length === 0 ? (
            <LegeStaat titel={t.leeg.titel} pictogram="agenda">
              {t.leeg.tekst}
            </LegeStaat>
          ) : (
            <div className="nav-stapel">
              {bezoeken.map((bezoek) => (
                <Bezoekkaart key={bezoek.id} bezoek={bezoek} />
              ))}
              <Kaart titel={t.rechten.titel} id="rechten">
                <Lijst items={[...t.rechten.punten]} />
              </Kaart>
            </div>
          )
        }
      </Gegevens>
    </Pagina>
  );
}

function Bezoekkaart({ bezoek }: { bezoek: Aangekondigd }) {
  const { id, op, van, tot, plaats, duur, wat, stukken, aangekondigdOp } = bezoek;
  return (
    <Kaart titel={datumTekst(op, 'weekdag')} id={`bezoek-${id}`}>
      <Gegevenslijst
        gegevens={[
          { label: t.veld.tijd, waarde: bezoekTeksten.tijd(van, tot) || t.laterAfspreken },
          { label: t.veld.plaats, waarde: plaats ?? t.laterAfspreken },
          { label: t.veld.duur, waarde: duur },
          { label: t.veld.wat, waarde: <span className="nav-vrijetekst">{wat}</span> },
          { label: t.veld.stukken, waarde: stukken.length > 0 ? <Lijst items={stukken} /> : t.geenStukken },
          { label: t.veld.aangekondigd, waarde: datumTekst(aangekondigdOp) },
        ]}
      />
    </Kaart>
  );
}
