import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  momentTekst,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { type Patroon, patroonregelsVraag, patroonVraag } from '../../api/patronen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Gegevens } from '../../delen/gegevens';
import { Behandelaar, Soortlabel } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { dagVan } from '../../delen/dag';
import { FoutMelding } from '../../schil/fout-scherm';
import { patroonTeksten } from '../../teksten/patronen';
import { woord } from '../../teksten/waarden';
import { Patroonstand } from './patronen-lijst';

const teksten = patroonTeksten.pagina;

/** A pattern: why it is one, what counts, and what a person can do with it. */
export function PatroonPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(patroonVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(patroon) => {
        const titel = `${woord(patroonTeksten.regel, patroon.regel)}: ${patroon.aanbiederNaam}`;
        return (
          <Pagina
            titel={titel}
            kruimels={[{ label: patroonTeksten.titel, href: adres('/patronen') }, { label: titel }]}
            acties={<Patroonstand patroon={patroon} />}
          >
            <Kolommen
              hoofd={
                <>
                  <UitlegKaart patroon={patroon} />
                  <MeldingenKaart patroon={patroon} />
                </>
              }
              zij={
                <>
                  <NuKaart patroon={patroon} />
                  <GegevensKaart patroon={patroon} />
                </>
              }
            />
          </Pagina>
        );
      }}
    </Gegevens>
  );
}

function UitlegKaart({ patroon: { herleiding, regelversieId } }: { patroon: Patroon }) {
  const { data: versies = [] } = useQuery(patroonregelsVraag);
  const versie = versies.find(({ id }) => id === regelversieId);
  return (
    <Kaart titel={teksten.uitleg} id="uitleg">
      {herleiding.map(({ stap }) => (
        <Alinea key={stap}>{stap}</Alinea>
      ))}
      {versie && (
        <p className="nav-alinea nav-klein">
          <Koppeling href={adres('/patronen/regels')}>{teksten.regels(versie.nummer)}</Koppeling>
        </p>
      )}
    </Kaart>
  );
}

function MeldingenKaart({ patroon: { meldingen } }: { patroon: Patroon }) {
  return (
    <Kaart titel={teksten.meldingen} id="meldingen">
      <ul className="nav-agenda__regels">
        {[...meldingen].reverse().map(({ id, nummer, onderwerp, soort, ontvangenOp }) => (
          <li key={id} className="nav-agenda__regel">
            <div>
              <Koppeling href={adres(`/meldingen/${id}`)}>{`${nummer} ${onderwerp}`}</Koppeling>
              <div className="nav-labels nav-klein nav-zacht">
                <Soortlabel soort={soort} />
                <span>{datumTekst(dagVan(ontvangenOp))}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

function NuKaart({ patroon: { id, versie, status, handelingen } }: { patroon: Patroon }) {
  const wek = useActie({
    doe: async () => stuur('/api/v1/patronen/{id}/_wek', { id }, {}, actieKoppen({ versie })),
    ververs: [['patronen'], ['vandaag']],
    bericht: teksten.gewekt,
  });
  return (
    <Kaart titel={teksten.nu['titel'] ?? ''} id="wat-nu" nadruk>
      <Alinea>{teksten.nu[status]}</Alinea>
      <Knoppen>
        {handelingen.includes('sluit') && (
          <KnopKoppeling soort="primair" href={adres(`/patronen/${id}/sluiten`)}>
            {teksten.sluit}
          </KnopKoppeling>
        )}
        {handelingen.includes('sluimer') && (
          <KnopKoppeling href={adres(`/patronen/${id}/sluimeren`)}>{teksten.sluimer}</KnopKoppeling>
        )}
        {handelingen.includes('wek') && (
          <Knop bezig={wek.isPending} onClick={() => wek.mutate(undefined)}>
            {teksten.wek}
          </Knop>
        )}
      </Knoppen>
      {wek.isError && <FoutMelding fout={wek.error} />}
    </Kaart>
  );
}

function GegevensKaart({ patroon }: { patroon: Patroon }) {
  const { aanbiederId, aanbiederNaam, locatieNaam, ontstaanOp, reden, gewijzigdDoor } = patroon;
  const { geinformeerdOp, nietGeinformeerdReden } = patroon;
  const geinformeerd = geinformeerdOp
    ? datumTekst(geinformeerdOp)
    : nietGeinformeerdReden && teksten.nogNiet(nietGeinformeerdReden);
  return (
    <Kaart titel={teksten.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          {
            label: teksten.aanbieder,
            waarde: <Koppeling href={adres(`/aanbieders/${aanbiederId}`)}>{aanbiederNaam}</Koppeling>,
          },
          { label: teksten.locatie, waarde: locatieNaam },
          { label: teksten.sinds, waarde: momentTekst(ontstaanOp) },
          { label: teksten.waarom, waarde: reden },
          { label: teksten.geinformeerd, waarde: geinformeerd },
          { label: teksten.door, waarde: reden && gewijzigdDoor && <Behandelaar id={gewijzigdDoor} /> },
        ]}
      />
    </Kaart>
  );
}
