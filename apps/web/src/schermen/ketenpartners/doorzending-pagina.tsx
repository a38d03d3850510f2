import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Melding as Mededeling,
} from '@navolgbaar/ui';
import { doorzendingVraag, type Doorzendingdetail } from '../../api/ketenpartners';
import { stuur, type Actiepad } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { lijstadres } from '../../delen/lijstplaats';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { NietGevonden } from '../../schil/fout-scherm';
import { doorzendTeksten as teksten } from '../../teksten/ketenpartners';
import { waarden, woord } from '../../teksten/waarden';
import { categorieenTekst, Doorzendstand, ontvangerNaam } from './labels';

const ACTIES = {
  bevestigOntvangst: '/api/v1/doorzendingen/{id}/_bevestig-ontvangst',
  neemInBehandeling: '/api/v1/doorzendingen/{id}/_neem-in-behandeling',
  legUitkomstVast: '/api/v1/doorzendingen/{id}/_leg-uitkomst-vast',
  vertelAfzender: '/api/v1/doorzendingen/{id}/_vertel-afzender',
} as const satisfies Record<string, Actiepad>;
type Actienaam = keyof typeof ACTIES;

function Kader(props: StukKaderProps<Doorzendingdetail>) {
  return (
    <Stuk vraag={doorzendingVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Blad stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Blad({ stuk, gezien, titel, inleiding, children }: StukBladProps<Doorzendingdetail>) {
  const wie = ontvangerNaam(stuk);
  const eigen = teksten.paginatitel(stuk.meldingNummer, wie);
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(
        titel,
        eigen,
        { label: teksten.titel, href: lijstadres('/doorzendingen') },
        { label: eigen, href: adres(`/doorzendingen/${stuk.id}`) },
      )}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          {
            label: veld.melding,
            waarde: <Koppeling href={adres(`/meldingen/${stuk.meldingId}`)}>{stuk.meldingNummer}</Koppeling>,
          },
          { label: veld.aan, waarde: wie },
          { label: veld.op, waarde: datumTekst(stuk.op) },
          { label: veld.stand, waarde: <Doorzendstand status={stuk.status} /> },
        ],
      }}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}

/** One forwarding: what went, what came of it, and what to ask now. */
export function DoorzendingPagina() {
  return (
    <Kader>
      {(stuk) => (
        <Kolommen
          hoofd={
            <>
              <GingKaart stuk={stuk} />
              <StappenKaart stuk={stuk} />
            </>
          }
          zij={<NuKaart stuk={stuk} />}
        />
      )}
    </Kader>
  );
}

const vrij = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

function GingKaart({ stuk }: { stuk: Doorzendingdetail }) {
  const { veld } = teksten;
  return (
    <Kaart titel={teksten.ging} id="ging">
      <Gegevenslijst
        gegevens={[
          { label: veld.melder, waarde: woord(waarden.routemelder, stuk.melder) },
          { label: veld.wijze, waarde: woord(waarden.verzendwijze, stuk.wijze) },
          { label: veld.grondslag, waarde: stuk.grondslag },
          { label: veld.motivering, waarde: vrij(stuk.motivering) },
          { label: veld.categorieen, waarde: categorieenTekst(stuk.categorieen) },
          { label: veld.inhoud, waarde: vrij(stuk.inhoud) },
          { label: veld.weggelaten, waarde: vrij(stuk.weggelaten) },
          { label: veld.afzender, waarde: woord(waarden.afzenderstand, stuk.afzender) },
        ]}
      />
    </Kaart>
  );
}

function StappenKaart({ stuk: { stappen } }: { stuk: Doorzendingdetail }) {
  return (
    <Kaart titel={teksten.stappen} id="stappen">
      {stappen.length === 0 && <Alinea>{teksten.geenStappen}</Alinea>}
      <Gegevenslijst
        gegevens={stappen.map(({ handeling, op, tekst }) => ({
          label: `${woord(teksten.stap, handeling)}, ${datumTekst(op)}`,
          waarde: vrij(tekst),
        }))}
      />
    </Kaart>
  );
}

function NuKaart({ stuk: { id, status, afzender, handelingen } }: { stuk: Doorzendingdetail }) {
  const volgen = (Object.keys(ACTIES) as Actienaam[]).filter((naam) => handelingen.includes(naam));
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{status === 'uitkomst' ? teksten.nu.klaar : teksten.nu.volgen}</Alinea>
      {afzender === 'zelf' && <Mededeling soort="waarschuwing">{teksten.nu.afzender}</Mededeling>}
      <Knoppen>
        {volgen.map((naam) => (
          <KnopKoppeling key={naam} href={adres(`/doorzendingen/${id}/${naam}`)}>
            {teksten.acties[naam].titel}
          </KnopKoppeling>
        ))}
      </Knoppen>
    </Kaart>
  );
}

/** The form of what the other did; which one stands in the address. */
export function DoorzendingActie() {
  const { handeling = '' } = useParams({ strict: false });
  if (!Object.hasOwn(ACTIES, handeling)) return <NietGevonden />;
  const naam = handeling as Actienaam;
  return (
    <Kader titel={teksten.acties[naam].titel}>
      {(stuk, gezien) =>
        stuk.handelingen.includes(naam) ? (
          <Actie naam={naam} id={stuk.id} gezien={gezien} />
        ) : (
          <NietMogelijk terug={`/doorzendingen/${stuk.id}`} />
        )
      }
    </Kader>
  );
}

function Actie({ naam, id, gezien }: { naam: Actienaam; id: string; gezien: Gezien }) {
  const { titel, tekst, knop, gelukt } = teksten.acties[naam];
  const { op, fout } = teksten.acties;
  return (
    <Actieformulier<Doorzendingdetail>
      label={titel}
      velden={[
        { naam: 'op', soort: 'datum', label: op, verplicht: fout.op, dagen: 'tot-en-met-vandaag' },
        { naam: 'tekst', soort: 'vak', label: tekst, verplicht: fout.tekst, maxTekens: 4000 },
      ]}
      knop={knop}
      gezien={gezien}
      verstuur={(verzoek, koppen) => stuur(ACTIES[naam], { id }, verzoek, koppen)}
      ververs={[['doorzendingen'], ['termijnen'], ['overleggen']]}
      gelukt={gelukt}
      terug={`/doorzendingen/${id}`}
    />
  );
}
