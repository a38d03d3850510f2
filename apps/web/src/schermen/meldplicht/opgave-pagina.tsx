import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alinea, datumTekst, Kaart, Kolommen, Koppeling, momentTekst } from '@navolgbaar/ui';
import { type Opgave, type Opgaveonderdeel, opgavevragenVraag, opgaveVraag } from '../../api/meldplicht';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { Gegevens } from '../../delen/gegevens';
import { Soortlabel } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { meldplichtTeksten, opgavedossierTeksten as teksten } from '../../teksten/meldplicht';
import { useLocaties } from './locaties';
import { Onderdelen } from './opgave-antwoorden';
import { OpgavebijlagenKaart } from './opgavebijlagen-kaart';
import { Verloop } from './verloop';
import { VragenLijst } from './vragen-lijst';

/** One melding as its own provider sees it: what it stated, its proof, its questions, and how far we are. */
export function OpgavePagina() {
  const { id = '' } = useParams({ strict: false });
  const onderdelen = useQuery(opgavevragenVraag);
  return (
    <Gegevens vraag={useQuery(opgaveVraag(id))} wat={meldplichtTeksten.wat}>
      {(opgave) => (
        <Gegevens vraag={onderdelen} wat={meldplichtTeksten.wat}>
          {(vragen) => <Dossier opgave={opgave} onderdelen={vragen} />}
        </Gegevens>
      )}
    </Gegevens>
  );
}

function Dossier({ opgave, onderdelen }: { opgave: Opgave; onderdelen: readonly Opgaveonderdeel[] }) {
  const vanAanbieder = useIsAanbieder();
  const locaties = useLocaties(opgave.aanbiederId);
  return (
    <Pagina
      titel={opgave.onderwerp}
      boven={`${teksten.nummer} ${opgave.nummer}`}
      labels={<Soortlabel soort={opgave.soort} />}
      kruimels={[
        {
          label: vanAanbieder ? meldplichtTeksten.titelAanbieder : meldplichtTeksten.titel,
          href: adres('/meldplicht'),
        },
        { label: opgave.nummer },
      ]}
      afdrukken
    >
      <Kolommen
        hoofd={
          <>
            {opgave.vragen.length > 0 && (
              <Kaart titel={teksten.vragen.titel} id="vragen">
                <VragenLijst opgave={opgave} />
              </Kaart>
            )}
            <Kaart titel={vanAanbieder ? teksten.opgaveTitelAanbieder : teksten.opgaveTitel} id="opgave">
              <Onderdelen {...{ opgave, onderdelen, locaties }} />
            </Kaart>
            <OpgavebijlagenKaart opgave={opgave} />
          </>
        }
        zij={
          <>
            <NuKaart opgave={opgave} />
            <BewijsKaart opgave={opgave} />
            <Kaart titel={teksten.verloop} id="verloop">
              <Verloop opgave={opgave} />
            </Kaart>
          </>
        }
      />
    </Pagina>
  );
}

function NuKaart({ opgave }: { opgave: Opgave }) {
  const stand = opgave.stand as keyof typeof teksten.standUitleg;
  const { ontbreekt, status, geslotenOp, sluitreden, twijfel } = opgave;
  return (
    <Kaart titel={teksten.watNu} id="wat-nu" nadruk>
      <Alinea>{teksten.standUitleg[stand]}</Alinea>
      {status === 'open' && (
        <Alinea>{ontbreekt.length > 0 ? teksten.aanvullen(ontbreekt.length) : teksten.volledig}</Alinea>
      )}
      {status === 'gesloten' && geslotenOp && (
        <Alinea>
          {teksten.gesloten(datumTekst(dagVan(geslotenOp)))} {sluitreden}
        </Alinea>
      )}
      {status === 'overgenomen' && stand !== 'afgesloten' && <Alinea>{teksten.overgenomen}</Alinea>}
      {twijfel && (
        <Alinea soort="klein">
          {teksten.twijfel}:{' '}
          <Koppeling href={adres(`/meldplicht/twijfels/${twijfel.id}`)}>
            {teksten.twijfelKoppeling(twijfel.nummer)}
          </Koppeling>
        </Alinea>
      )}
    </Kaart>
  );
}

function BewijsKaart({ opgave }: { opgave: Opgave }) {
  const { id, nummer, ontvangenOp } = opgave;
  return (
    <Kaart titel={teksten.bewijs} id="bewijs">
      <Alinea>
        <strong>{nummer}</strong>, {momentTekst(ontvangenOp)}
      </Alinea>
      <Alinea soort="klein">{teksten.bewijsUitleg}</Alinea>
      <Koppeling href={`/api/v1/meldingopgaven/${id}/ontvangstbewijs`} download>
        {teksten.download}
      </Koppeling>
    </Kaart>
  );
}
