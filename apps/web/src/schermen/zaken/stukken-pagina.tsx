import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, datumTekst, Kaart, grootteTekst } from '@navolgbaar/ui';
import type { Bericht, Document, Zaak } from '../../api/zaken';
import { documentenVraag } from '../../api/zaken';
import { BestandToevoegen } from '../../delen/bestand-toevoegen';
import { BerichtRegel } from '../../delen/bericht-regel';
import { dagVan } from '../../delen/dag';
import { DocumentNaam } from '../../delen/document-naam';
import { Doorzoekbaar } from '../../delen/doorzoekbaar';
import { Gegevens } from '../../delen/gegevens';
import { Vertrouwelijk } from '../../delen/vertrouwelijk';
import { haalBladzijde } from '../../delen/haal';
import { woord } from '../../teksten/waarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';
import { ZaakKader } from './zaak-kader';

/** Letters that went out and documents, of the case and of its orders. */
export function StukkenPagina() {
  return (
    <ZaakKader blad="stukken">
      {({ zaak }) => (
        <>
          <Brieven zaak={zaak} />
          <Documenten zaak={zaak} />
        </>
      )}
    </ZaakKader>
  );
}

const objecten = (zaak: Zaak): string[] => [zaak.id, ...zaak.opdrachten.map(({ id }) => id)];

function Brieven({ zaak }: { zaak: Zaak }) {
  const ids = objecten(zaak);
  const vraag = useQuery({
    queryKey: ['berichten', 'objecten', ids],
    queryFn: async (): Promise<Bericht[]> => {
      const haal = haalBladzijde<Bericht>('/api/v1/berichten');
      const bladzijden = await Promise.all(ids.map((objectId) => haal({ objectId })));
      return bladzijden
        .flatMap(({ resultaten }) => resultaten)
        .sort((a, b) => b.aangemaaktOp.localeCompare(a.aangemaaktOp));
    },
  });
  return (
    <Kaart titel={teksten.brieven} id="brieven">
      <Gegevens vraag={vraag}>
        {(berichten) =>
          berichten.length === 0 ? (
            <Alinea>{teksten.brievenLeeg}</Alinea>
          ) : (
            <ul className="nav-kortelijst">
              {berichten.map((bericht) => (
                <BerichtRegel key={bericht.id} bericht={bericht} />
              ))}
            </ul>
          )
        }
      </Gegevens>
    </Kaart>
  );
}

function Documenten({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery(documentenVraag('zaak', zaak.id));
  const { naam, soort, grootte, toegevoegd } = teksten.documentKolom;
  return (
    <Kaart titel={teksten.documenten} id="documenten">
      <Gegevens vraag={vraag}>
        {(documenten) => (
          <DataTabel
            bijschrift={teksten.tabel(teksten.documenten)}
            rijen={documenten}
            sleutel={(d: Document) => d.id}
            leeg={<Alinea>{teksten.documentenLeeg}</Alinea>}
            kolommen={[
              {
                id: 'naam',
                kop: naam,
                rijkop: true,
                cel: (d) => (
                  <>
                    <DocumentNaam document={d} />
                    <Vertrouwelijk zaak={zaak} soort="document" deel={d} wat={d.naam} />
                    {d.teOpenen && <Doorzoekbaar document={d} />}
                  </>
                ),
              },
              { id: 'soort', kop: soort, cel: (d) => woord({}, d.soort) },
              { id: 'grootte', kop: grootte, smal: true, cel: (d) => grootteTekst(d.grootte) },
              {
                id: 'toegevoegd',
                kop: toegevoegd,
                smal: true,
                cel: (d) => datumTekst(dagVan(d.aangemaaktOp), 'kort'),
              },
            ]}
          />
        )}
      </Gegevens>
      {zaak.handelingen.includes('legBewijsVast') && (
        <BestandToevoegen
          naam="dossierstuk"
          pad={`/api/v1/zaken/${zaak.id}/documenten`}
          ververs={['documenten']}
          teksten={teksten.documentToevoegen}
        />
      )}
    </Kaart>
  );
}
