import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Kop,
  Koppeling,
  Melding as Mededeling,
  momentTekst,
} from '@navolgbaar/ui';
import { partnervraagVraag, type Partnervraagdetail } from '../../api/ketenpartners';
import { stuur, type Actiepad } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { lijstadres } from '../../delen/lijstplaats';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { partnervraagTeksten as teksten } from '../../teksten/ketenpartners';
import { waarden, woord } from '../../teksten/waarden';
import { categorieenTekst, Vraagstand } from './labels';

const ACTIES = {
  stuurLink: '/api/v1/partnervragen/{id}/_stuur-link',
  rondAf: '/api/v1/partnervragen/{id}/_rond-af',
  trekIn: '/api/v1/partnervragen/{id}/_trek-in',
} as const satisfies Record<string, Actiepad>;
type Actienaam = keyof typeof ACTIES;

function Kader(props: StukKaderProps<Partnervraagdetail>) {
  return (
    <Stuk vraag={partnervraagVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Blad stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

/** Where the melding or case of a question is read. */
const waarover = ({ zaakId, meldingId }: Partnervraagdetail): string =>
  adres(zaakId ? `/zaken/${zaakId}` : `/meldingen/${meldingId}`);

function Blad({ stuk, gezien, titel, inleiding, children }: StukBladProps<Partnervraagdetail>) {
  const eigen = teksten.paginatitel(stuk.partnerNaam, stuk.kenmerk);
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(
        titel,
        eigen,
        { label: teksten.titel, href: lijstadres('/partnervragen') },
        { label: eigen, href: adres(`/partnervragen/${stuk.id}`) },
      )}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: teksten.over, waarde: <Koppeling href={waarover(stuk)}>{stuk.kenmerk}</Koppeling> },
          { label: veld.partner, waarde: stuk.partnerNaam },
          { label: veld.uiterlijk, waarde: datumTekst(stuk.uiterlijk) },
          { label: veld.stand, waarde: <Vraagstand {...stuk} /> },
        ],
      }}
      afdrukken
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}

/** One question: what was asked and why, what came back, and what to do now. */
export function PartnervraagPagina() {
  return (
    <Kader>
      {(stuk) => (
        <Kolommen
          hoofd={
            <>
              <VraagKaart stuk={stuk} />
              <AntwoordenKaart stuk={stuk} />
            </>
          }
          zij={<NuKaart stuk={stuk} />}
        />
      )}
    </Kader>
  );
}

const vrij = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

function VraagKaart({ stuk }: { stuk: Partnervraagdetail }) {
  const { veld } = teksten;
  const contact = stuk.contactNaam ? `${stuk.contactNaam}, ${stuk.contactEmail}` : stuk.contactEmail;
  return (
    <Kaart titel={teksten.vraag} id="vraag">
      <Gegevenslijst
        gegevens={[
          { label: veld.vraag, waarde: vrij(stuk.vraag) },
          { label: veld.doel, waarde: vrij(stuk.doel) },
          { label: veld.grondslag, waarde: stuk.grondslag },
          { label: veld.categorieen, waarde: categorieenTekst(stuk.categorieen) },
          { label: veld.weggelaten, waarde: vrij(stuk.weggelaten) },
          { label: veld.contact, waarde: contact },
          { label: veld.gesteld, waarde: momentTekst(stuk.gesteldOp) },
          { label: veld.reden, waarde: vrij(stuk.reden) },
        ]}
      />
    </Kaart>
  );
}

function AntwoordenKaart({ stuk: { antwoorden } }: { stuk: Partnervraagdetail }) {
  return (
    <Kaart titel={teksten.antwoorden} id="antwoorden">
      {antwoorden.length === 0 && <Alinea>{teksten.geenAntwoord}</Alinea>}
      {antwoorden.map(({ id, soort, tekst, doorNaam, ontvangenOp, documenten }) => (
        <div key={id} className="nav-stapel nav-stapel--krap">
          <Kop niveau={3} alsNiveau={4}>
            {[woord(waarden.antwoordsoort, soort), doorNaam, momentTekst(ontvangenOp)]
              .filter(Boolean)
              .join(', ')}
          </Kop>
          {tekst && <p className="nav-alinea nav-vrijetekst">{tekst}</p>}
          {documenten.map((document, plaats) => (
            <p key={document} className="nav-alinea">
              <Koppeling href={`/api/v1/documenten/${document}/inhoud`}>
                {teksten.document(plaats + 1)}
              </Koppeling>
            </p>
          ))}
        </div>
      ))}
    </Kaart>
  );
}

function NuKaart({ stuk: { id, status, teLaat, handelingen } }: { stuk: Partnervraagdetail }) {
  const acties = (Object.keys(ACTIES) as Actienaam[]).filter((naam) => handelingen.includes(naam));
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{woord(teksten.nu, status)}</Alinea>
      {teLaat && <Mededeling soort="waarschuwing">{teksten.nu.teLaat}</Mededeling>}
      <Knoppen>
        {acties.map((naam) => (
          <KnopKoppeling
            key={naam}
            href={adres(`/partnervragen/${id}/${naam}`)}
            soort={naam === 'trekIn' ? 'subtiel' : 'secundair'}
          >
            {teksten.acties[naam].titel}
          </KnopKoppeling>
        ))}
      </Knoppen>
    </Kaart>
  );
}

/** The form of what the toezichthouder does; which one stands in the address. */
export function PartnervraagActie() {
  const { handeling = '' } = useParams({ strict: false });
  if (!Object.hasOwn(ACTIES, handeling)) return <NietGevonden />;
  const naam = handeling as Actienaam;
  return (
    <Kader titel={teksten.acties[naam].titel}>
      {(stuk, gezien) =>
        stuk.handelingen.includes(naam) ? (
          <Actie naam={naam} id={stuk.id} gezien={gezien} />
        ) : (
          <NietMogelijk
            terug={`/partnervragen/${stuk.id}`}
            daad={{ bij: 'partnervraag', status: stuk.status, handeling: naam }}
          />
        )
      }
    </Kader>
  );
}

function velden(naam: Actienaam): Veld[] {
  const t = teksten.acties;
  if (naam === 'stuurLink') {
    return [
      { naam: 'contactNaam', soort: 'tekst', label: t.contactNaam, uitleg: t.contactUitleg, maxTekens: 200 },
      { naam: 'contactEmail', soort: 'tekst', label: t.contactEmail, maxTekens: 200 },
    ];
  }
  return [
    {
      ...{ naam: 'reden', soort: 'vak', label: t.reden[naam], uitleg: t.redenUitleg },
      ...{ verplicht: t.fout.reden, regels: 3, maxTekens: 2000 },
    },
  ];
}

function Actie({ naam, id, gezien }: { naam: Actienaam; id: string; gezien: Gezien }) {
  const { titel, knop, gelukt } = teksten.acties[naam];
  return (
    <Actieformulier<Partnervraagdetail>
      label={titel}
      velden={velden(naam)}
      knop={knop}
      gezien={gezien}
      verstuur={(verzoek, koppen) => stuur(ACTIES[naam], { id }, verzoek, koppen)}
      ververs={[['partnervragen'], ['termijnen'], ['overleggen']]}
      gelukt={gelukt}
      terug={`/partnervragen/${id}`}
    />
  );
}
