import { Alinea, datumTekst, KnopKoppeling, Knop, Koppeling, Lijst, StatusLabel } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { stuur } from '../../api/stuur';
import { naWederhoor, type Wederhoor, type Wederhoorreactie } from '../../api/wederhoren';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { DocumentNaam } from '../../delen/document-naam';
import { FoutMelding } from '../../schil/fout-scherm';
import { woord } from '../../teksten/waarden';
import { wederhoorTeksten as t } from '../../teksten/wederhoor';

/** What the provider keeps, as the api takes it: everything at once. */
export const bewaarReactie = (
  { id, eigenReactie }: Wederhoor,
  reacties: readonly Pick<Wederhoorreactie, 'onderdeel' | 'soort' | 'tekst' | 'documentIds'>[],
  koppen: Record<string, string>,
  tekst: string | undefined = eigenReactie ?? undefined,
): Promise<Wederhoor> =>
  stuur(
    '/api/v1/wederhoren/{id}/reacties',
    { id },
    {
      reacties: reacties.map(({ onderdeel, soort, tekst: wat, documentIds }) => ({
        ...{ onderdeel, soort, tekst: wat, documentIds },
      })),
      ...(tekst ? { eigenReactie: tekst } : {}),
    },
    koppen,
    'PUT',
  );

/** What was said about one part of the draft, and what can still be said. */
export function Reacties({
  wederhoor,
  onderdeel,
  kop,
}: {
  wederhoor: Wederhoor;
  onderdeel: string;
  kop: string;
}) {
  const { id, handelingen } = wederhoor;
  const reacties = wederhoor.reacties.filter((reactie) => reactie.onderdeel === onderdeel);
  const kan = handelingen.includes('bewaarReactie');
  return (
    <>
      {reacties.map((reactie) => (
        <Reactie key={reactie.id} wederhoor={wederhoor} reactie={reactie} kop={kop} />
      ))}
      {kan && reacties.length === 0 && (
        <KnopKoppeling href={adres(`/wederhoor/${id}/deel/${onderdeel}`)}>
          {t.reageer} <span className="nav-verborgen">{t.bij(kop)}</span>
        </KnopKoppeling>
      )}
    </>
  );
}

interface Reactieprops {
  wederhoor: Wederhoor;
  reactie: Wederhoorreactie;
  kop: string;
}

function Reactie({ wederhoor, reactie, kop }: Reactieprops) {
  const { id, handelingen, status } = wederhoor;
  const kan = (handeling: string) => handelingen.includes(handeling);
  const weg = useActie<void, Wederhoor>({
    doe: () =>
      bewaarReactie(
        wederhoor,
        wederhoor.reacties.filter((een) => een.id !== reactie.id),
        actieKoppen({ versie: wederhoor.versie }),
      ),
    ververs: naWederhoor,
    bericht: t.wegGelukt,
  });
  const bij = <span className="nav-verborgen">{t.bij(kop)}</span>;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <div className="nav-labels">
        <strong>{woord(t.soort, reactie.soort)}</strong>
        {status === 'verstuurd' && <StatusLabel soort="waarschuwing">{t.bewaard}</StatusLabel>}
      </div>
      <ReactieInhoud wederhoor={wederhoor} reactie={reactie} />
      {reactie.antwoord && (
        <>
          <Alinea>
            <strong>{t.antwoord(datumTekst(reactie.antwoord.op))}</strong>{' '}
            {reactie.antwoord.gewijzigd ? t.gewijzigd : t.nietGewijzigd}
          </Alinea>
          <p className="nav-alinea nav-vrijetekst">{reactie.antwoord.reden}</p>
          {reactie.antwoord.gewijzigd && wederhoor.rapportId && wederhoor.rapportversieId && (
            <Alinea>
              <Koppeling
                href={`${adres(`/rapporten/${wederhoor.rapportId}/versies`)}?van=${wederhoor.rapportversieId}`}
              >
                {t.watVeranderde}
              </Koppeling>
            </Alinea>
          )}
        </>
      )}
      {weg.error && <FoutMelding fout={weg.error} />}
      <div className="nav-labels">
        {kan('bewaarReactie') && (
          <>
            <KnopKoppeling href={adres(`/wederhoor/${id}/deel/${reactie.onderdeel}`)}>
              {t.wijzig} {bij}
            </KnopKoppeling>
            <Knop bezig={weg.isPending} onClick={() => weg.mutate()}>
              {t.weg} {bij}
            </Knop>
          </>
        )}
        {kan('beantwoord') && (
          <KnopKoppeling href={adres(`/wederhoor/${id}/antwoord/${reactie.id}`)}>
            {reactie.antwoord ? t.beantwoorden.linkWijzig : t.beantwoorden.link} {bij}
          </KnopKoppeling>
        )}
      </div>
    </div>
  );
}

/** What was said, with its files. */
export function ReactieInhoud({ wederhoor, reactie }: Omit<Reactieprops, 'kop'>) {
  const bestanden = reactie.documentIds.map((id) => wederhoor.documenten.find((een) => een.id === id));
  return (
    <>
      <p className="nav-alinea nav-vrijetekst">{reactie.tekst}</p>
      {bestanden.length > 0 && (
        <Lijst
          items={bestanden.map((document) =>
            document ? <DocumentNaam key={document.id} document={document} /> : t.bestandDicht,
          )}
        />
      )}
    </>
  );
}
